import type { RuleExamples } from '../example.ts';
import { email } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'It needs a word of money, an invoice or a contract, or of the Council paying for what is ordered, so a bargain struck without any may pass.',
    'It cannot tell what an officer has already approved, and may take a member’s own purchase for the Council’s where the draft does not say who pays.',
  ],
  flagged: [
    {
      because: 'What is ordered is the Council’s to pay, though no sum is named.',
      draft: email({
        from: 'Bethan Price',
        to: ['Ace Locks <jobs@acelocks.example>'],
        subject: 'Wren House',
        body: `Dear Mr Ace

Would you change all 24 locks at Wren House tomorrow? The Council will settle up at the end of the month.

Bethan Price`,
      }),
    },
    {
      because: 'A member gives an officer the go-ahead to spend.',
      draft: email({
        from: 'Caroline Moss',
        to: ['Marcus Bell'],
        subject: 'Crossing',
        body: `Dear Marcus

Please take this as my go-ahead to spend the £18,000 on the crossing.

Caroline Moss`,
      }),
    },
    {
      because: 'A member tells a contractor to start.',
      draft: email({
        from: 'Tom Ashdown',
        to: ['Ray Hale <ray@hale.example>'],
        subject: 'Drain',
        body: `Dear Ray

Please go ahead with the drain at £6,200 and send the invoice to the Council.

Tom Ashdown`,
      }),
    },
    {
      because: 'A member certifies a payment.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Imran Siddiqui',
        to: ['Robert Quayle'],
        subject: 'Marquee',
        body: `Dear Robert

I approve payment of the £1,850 for the marquee from the contingency.

Imran`,
      }),
    },
    {
      because: 'A bargain struck by hand is reported as settled.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Peter Vance',
        to: ['David Kerr'],
        subject: 'Hedges',
        body: `David

I have agreed a price of £900 for the hedges with Ted Orr and we shook hands on it.

Peter`,
      }),
    },
    {
      because: 'To ask a supplier for more is to order it.',
      draft: email({
        from: 'Ruth Okafor',
        to: ['Sales <sales@greenroots.example>'],
        subject: 'Hornbeams',
        body: `Dear Mr Lane

Could you deliver thirty trees on 24 February? I'm happy with the price of £1,140.

Ruth Okafor`,
      }),
    },
  ],
  fine: [
    {
      because: 'To ask what it would cost orders nothing.',
      draft: email({
        from: 'Ruth Okafor',
        to: ['Sales <sales@greenroots.example>'],
        subject: 'Hornbeams',
        body: `Dear Mr Lane

Could you send me a quote for the trees? Officers will tell you whether they want them.

Ruth Okafor`,
      }),
    },
    {
      because: 'The member supports a grant and leaves it to the panel.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Imran Siddiqui',
        to: ['Robert Quayle'],
        subject: 'Youth club',
        body: `Dear Robert

I support the youth club's bid for £9,000 and hope that the panel will approve it.

Imran`,
      }),
    },
    {
      because: 'It reports what an officer has signed.',
      draft: email({
        from: 'Tom Ashdown',
        to: ['Clerk <clerk@upperwexcombe-pc.example>'],
        subject: 'Resurfacing',
        body: `Dear Mrs Pym

Marcus Bell signed the order for the resurfacing on Monday. It is £61,400.

Tom Ashdown`,
      }),
    },
    {
      because: 'The writer orders for a party of the family, and pays.',
      draft: email({
        from: 'Margaret Dunne',
        to: ['Wexcombe Caterers <orders@caterers.example>'],
        subject: 'Our anniversary',
        body: `Dear Mrs Ellis

We'd love the salmon for our ruby wedding, forty people at £32 a head. Please send the bill to me at home. I'll pay by card.

Margaret Dunne`,
      }),
    },
    {
      because: 'The writer says that nothing is agreed.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Imran Siddiqui',
        to: ['Rosa Lee <rosa@lee.example>'],
        subject: 'Guarantee',
        body: `Dear Rosa

I can't agree the guarantee by email. If Cabinet approves it, the Director of Finance will sign the deed.

Imran`,
      }),
    },
    {
      because: 'What the writer was told of the weather agrees to nothing.',
      draft: email({
        from: 'Ruth Okafor',
        to: ['Jo Lane <jo@lane.example>'],
        subject: 'Flood wardens',
        body: `Dear Jo

The forecasters said it would be the wettest winter for years. Thank you for volunteering.

Ruth Okafor`,
      }),
    },
    {
      because: 'To engage in a review is to take part in it, and engages nobody.',
      draft: email({
        from: 'Shabana Rahman',
        to: ['Jo Lane <jo@lane.example>'],
        subject: 'Permits',
        body: `Dear Jo

As your ward councillors we have talked to the Cabinet Member for Transport about permits, and we have also engaged in the scrutiny review of parking charges.

Shabana Rahman`,
      }),
    },
  ],
};
export default examples;
