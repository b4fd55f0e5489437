import type { RuleExamples } from '../example.ts';
import { email } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'Which requests are more than routine is told by words such as policy, complaint or scrutiny; weighty requests in everyday words are missed, and light ones in grand words are flagged.',
    'Where the profile does not give an officer’s grade it may be silent.',
  ],
  flagged: [
    {
      because: 'What the Council ought to do is asked of a technician, as a mere thought.',
      draft: email({
        from: 'Ruth Okafor',
        to: ['Jack Osborne'],
        subject: 'Signs',
        body: `Dear Jack

Would you set out for me what we would gain and lose if the old signs came down, and which you'd choose to keep?

Ruth Okafor`,
      }),
    },
    {
      because: 'A technician is asked to change the Council’s policy.',
      draft: email({
        from: 'Derek Fenn',
        to: ['Jack Osborne'],
        subject: 'Verges',
        body: `Dear Jack

I would like you to review the policy on verge cutting in Millfield and let me have something by the end of the month.

Derek Fenn`,
      }),
    },
    {
      because: 'A formal complaint is put to the officer at the counter.',
      draft: email({
        protocol: 'torbay',
        from: 'Caroline Moss',
        to: ['George Whyte'],
        subject: 'Mrs Dell’s refund',
        body: `Dear Mr Whyte

I wish to make a formal complaint about how Mrs Dell's refund has been handled.

Caroline Moss`,
      }),
    },
    {
      because: 'Scrutiny calls a planning officer, and her head of service is not in the message.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Simon Pell',
        to: ['Priya Nair'],
        subject: 'Enforcement',
        body: `Dear Ms Nair

Please attend the scrutiny committee on 12 February to answer questions about enforcement.

Simon Pell
Chair of Overview and Scrutiny`,
      }),
    },
  ],
  fine: [
    {
      because: 'The officer is told of a policy question that goes to somebody else.',
      draft: email({
        from: 'Derek Fenn',
        to: ['Jack Osborne'],
        subject: 'Cones',
        body: `Dear Jack

When are the cones going out? I have questions on the policy too, but those are going to the Head of Housing.

Derek Fenn`,
      }),
    },
    {
      because: 'It is a routine question of fact.',
      draft: email({
        from: 'Derek Fenn',
        to: ['Jack Osborne'],
        subject: 'Pothole at the Cross',
        body: `Dear Jack

When is the pothole at the Cross down to be filled?

Derek Fenn`,
      }),
    },
    {
      because: 'The head of service is in the message.',
      draft: email({
        protocol: 'torbay',
        from: 'Caroline Moss',
        to: ['Priya Nair'],
        cc: ['Olivia Grant'],
        subject: 'Shopfronts',
        body: `Dear both

I should like the policy on shopfronts to be reviewed. May we talk about it?

Caroline Moss`,
      }),
    },
    {
      because: 'What somebody else rang to ask is told and not asked.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Simon Pell',
        to: ['Priya Nair'],
        subject: 'If the traders ring you',
        body: `Dear Priya

The secretary of the traders rang to ask if you would come to their committee on the new shopfronts. I told him no.

Simon Pell`,
      }),
    },
    {
      because: 'Helping members with meetings is what Democratic Services are for.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Simon Pell',
        to: ['Liam Doyle'],
        subject: 'Witnesses for the 12th',
        body: `Dear Liam

Would you ask the Head of Planning to attend the scrutiny committee on 12 February?

Simon Pell`,
      }),
    },
  ],
};
export default examples;
