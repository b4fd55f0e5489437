import type { RuleExamples } from '../example.ts';
import { email } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'It sees ties that are named or lived in the words; one that is only hinted at, or known from elsewhere, it misses.',
    'It does not know what the register holds: a tie that is declared there, but not in the draft, is still shown.',
  ],
  flagged: [
    {
      because: 'The tie is told of in one place; that someone else deals with the bins declares nothing.',
      draft: email({
        from: 'Colin Brand',
        to: ['Olivia Grant'],
        subject: 'Three things',
        body: `Dear Olivia

The tender for the kiosk is from my brother. When is it decided?

The lamp in Mill Lane is out again. The bench has gone from the green. The bins in Bell Street were missed, and someone else will have to deal with those.

Colin Brand`,
      }),
    },
    {
      because: 'The applicant is the member’s sister.',
      draft: email({
        from: 'Colin Brand',
        to: ['Olivia Grant'],
        subject: 'Barn conversion',
        body: `Dear Olivia

When will the application for the barn at Pound Farm be decided? The applicant is my sister.

Colin Brand`,
      }),
    },
    {
      because: 'Member and officer share a holiday home, and she decides his case.',
      draft: email({
        protocol: 'torbay',
        from: 'Susan Whitlock',
        to: ['Imran Siddiqui'],
        subject: 'Grant to the day centre',
        body: `Dear Imran

I will sign off the grant to the day centre this week. And are we still sharing the cottage with you both at Easter? Your Nadeem said you had booked it.

Susan`,
      }),
    },
    {
      because: 'He is in business with a bidder.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Peter Vance',
        to: ['Robert Quayle'],
        subject: 'Fencing contract',
        body: `Dear Robert

I see that Combe Fencing has put in a bid for the contract. My business partner owns half of it, so do let me know how they get on.

Peter Vance`,
      }),
    },
  ],
  fine: [
    {
      because: 'Two members may share the way to school, and a quarter of an hour is no share in anything.',
      draft: email({
        from: 'Colin Brand',
        to: ['Tom Ashdown'],
        subject: 'Review panel',
        body: `Tom

Could you do the school run on Thursday? The panel is at ten. I have kept a quarter of an hour free in case you have anything of your own on the tender.

Colin Brand`,
      }),
    },
    {
      because: 'The declaration is stated.',
      draft: email({
        from: 'Simon Pell',
        to: ['Olivia Grant'],
        subject: 'Item 6',
        body: `Dear Olivia

The applicant for item 6 is my brother. I have declared it to the Monitoring Officer and shall take no part.

Simon Pell`,
      }),
    },
    {
      because: 'The daughter has nothing to do with the matter.',
      draft: email({
        protocol: 'torbay',
        from: 'Caroline Moss',
        to: ['Karen Stubbs'],
        subject: 'Thursday',
        body: `Dear Karen

I shall be ten minutes late on Thursday, as my daughter has her school play.

Caroline Moss`,
      }),
    },
    {
      because: 'They are a constituent’s family.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Derek Fenn',
        to: ['Paul Redfern'],
        subject: 'Transfer',
        body: `Dear Paul

Mrs Dell would like to move nearer to her sister and her brother. How is her transfer coming on?

Derek Fenn`,
      }),
    },
  ],
};
export default examples;
