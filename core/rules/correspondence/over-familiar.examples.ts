import type { RuleExamples } from '../example.ts';
import { email, letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'A night out that the two had is remembered, and what they drank.',
      draft: email({
        from: 'Paul Redfern',
        to: ['Colin Brand'],
        subject: 'Garage 12',
        body: `Dear Councillor Brand

My head is splitting, whose idea were the tequilas? Garage 12 is let from Monday.

Paul Redfern`,
      }),
    },
    {
      because: 'An officer signs off to a member with a pet name and kisses.',
      draft: email({
        from: 'Ben Foley',
        to: ['Fiona Cartwright'],
        subject: 'Caption',
        body: `Caption is done, hun. Shout if you want it shorter xx

Ben`,
      }),
    },
    {
      because: 'A member remarks on an officer’s looks.',
      draft: email({
        protocol: 'torbay',
        from: 'Derek Fenn',
        to: ['Priya Nair'],
        subject: 'Shopfronts',
        body: `Dear Priya

Thank you for the plans. You looked gorgeous in that blue dress on Friday, by the way.

Derek Fenn`,
      }),
    },
    {
      because: 'A night out together is carried into council correspondence.',
      draft: letter({
        protocol: 'tower-hamlets',
        author: 'member',
        body: `Councillor Colin Brand
6 Lark Hill, Wexcombe

20 January 2026

Mr David Kerr
Director of Place

Dear David

The barrier works again, thank you. My head still hurts after Saturday night at yours; same again in March, the four of us?

Yours ever

Colin`,
      }),
    },
    {
      because: 'A friend is promised a place at the front of the queue.',
      draft: email({
        from: 'Marcus Bell',
        to: ['Simon Pell'],
        subject: 'Dropped kerb',
        body: `Dear Simon

As an old mate I'll push your kerb to the front of the queue.

Marcus`,
      }),
    },
    {
      because: 'A group’s political assistant is an officer too.',
      draft: email({
        from: 'Chris Tolley',
        to: ['Fiona Cartwright'],
        subject: 'Motions for October',
        body: `Dear Councillor Cartwright

Two motions so far. Karaoke again on Thursday? You still owe me a Dancing Queen and about six tequilas x

Chris`,
      }),
    },
  ],
  fine: [
    {
      because: 'Somebody else’s friendship, and thanks for a place at a meeting.',
      draft: email({
        from: 'Colin Brand',
        to: ['Paul Redfern'],
        subject: 'Tenants’ meeting',
        body: `Dear Paul

Thanks for having me at the tenants' meeting. Mr Tully and the chair are old friends, so somebody else had better take the vote.

Colin Brand`,
      }),
    },
    {
      because: 'It is ordinary warmth.',
      draft: email({
        from: 'Fiona Cartwright',
        to: ['Ben Foley'],
        subject: 'Thank you',
        body: `Hi Ben

Thanks so much for turning that round. I hope you had a lovely weekend.

Fiona`,
      }),
    },
    {
      because: 'It is a sympathetic word.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Olivia Grant',
        to: ['Ruth Okafor'],
        subject: 'Your mother',
        body: `Dear Councillor Okafor

I was so sorry to hear about your mother. Please don't give the site visit a thought.

Olivia Grant`,
      }),
    },
    {
      because: 'The endearment is a tenant’s, and is only repeated.',
      draft: email({
        protocol: 'torbay',
        from: 'Bethan Price',
        to: ['Emma Tranter'],
        subject: 'Mrs Gold’s tap',
        body: `Dear Emma

Mrs Gold writes that "the darling plumber" never came back. When will the tap be mended?

Bethan Price`,
      }),
    },
  ],
  limitations: [
    'A shared joke or memory that only the two would understand is missed where nothing else in the message is familiar.',
    'It does not know whether people who are close have declared it; that is for the register of interests.',
  ],
};
export default examples;
