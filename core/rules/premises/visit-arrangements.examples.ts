import type { RuleExamples } from '../example.ts';
import { email } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'It cannot know what was arranged by telephone: “I shall look in at the depot some time next week” may be flagged though the manager expects it.',
    'A visit told only by a figure of speech, or to a place that it does not know for one, passes.',
  ],
  flagged: [
    {
      because: 'A member will come to a school without warning.',
      draft: email({
        from: 'Caroline Moss',
        to: ['Mrs Beale <head@kingsmeadprimary.example>'],
        subject: 'Dinners',
        body: `Dear Mrs Beale

I shall turn up at the school one lunchtime without any warning and see for myself.

Caroline Moss`,
      }),
    },
    {
      because: 'A care home is to be caught unawares.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Simon Pell',
        to: ['Susan Whitlock'],
        subject: 'Beech House',
        body: `Dear Susan

I am going to drop in on the care home unannounced one evening this week. Please don't tell the manager.

Simon Pell`,
      }),
    },
    {
      because: 'A member relies on being a councillor.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Ruth Okafor',
        to: ['Paul Redfern'],
        subject: 'Hostel',
        body: `Dear Paul

The hostel is a council building and I'm a councillor, so I don't need an appointment. I'll call in tonight.

Ruth Okafor`,
      }),
    },
  ],
  fine: [
    {
      because: 'Somebody was not told of something else, far from where the member says that they will come.',
      draft: email({
        from: 'Ruth Okafor',
        to: ['Susan Whitlock'],
        subject: 'Abbey Lodge',
        body: `Dear Susan

I'm meeting the warden at Abbey Lodge at nine on Friday.

The planters look well. The bus stop has been mended. The benches came on Monday, and the contractor never told the shops.

Ruth Okafor`,
      }),
    },
    {
      because: 'The visit is asked for.',
      draft: email({
        from: 'Amrit Gill',
        to: ['Mr Prosser <head@riversideprimary.example>'],
        subject: 'A visit',
        body: `Dear Mr Prosser

Would it be convenient for me to visit the school one morning? I'm happy to fit in with you.

Amrit Gill`,
      }),
    },
    {
      because: 'The visit is arranged.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Tom Ashdown',
        to: ['David Kerr'],
        subject: 'Depot tomorrow',
        body: `David

I'll be at the depot at 5.45 tomorrow, as agreed with the duty manager.

Tom`,
      }),
    },
    {
      because: 'It advises against going unannounced.',
      draft: email({
        from: 'Fiona Cartwright',
        to: ['Derek Fenn'],
        subject: 'Larch Court',
        body: `Derek

Please don't turn up at the care home unannounced. Ring the manager and arrange a time with her.

Fiona`,
      }),
    },
    {
      because: 'To try again to mend something is no second visit.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Bethan Price',
        to: ['Jo Lane <jo@lane.example>'],
        subject: 'The bench in the playground',
        body: `Dear Jo

The bench by the playground was broken up on Friday. I am writing as your ward councillor to say that we will try again to make the place better for children. It goes without saying that we count on neighbours to keep an eye on it.

Bethan Price`,
      }),
    },
  ],
};
export default examples;
