import type { RuleExamples } from '../example.ts';
import { email, release } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'It knows whose case it is from what the draft says of the committee, the panel or the chair; a member who pledges a vote without a word of where they sit is caught only by plain words.',
    'Irony and figures of speech that name neither vote nor hearing may pass, and a settled view on a policy may be mistaken for a case where both are in one message.',
  ],
  flagged: [
    {
      because: 'Who sits on the panel says that nothing is left to hear.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Derek Fenn',
        to: ['Gareth Lowe'],
        subject: 'Taxi hearing',
        body: `Gareth

I am one of the three on the licensing panel. As far as I am concerned he has already lost, and Wednesday is just the paperwork.

Derek`,
      }),
    },
    {
      because: 'The chair of planning promises a neighbour his vote before the hearing.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Peter Vance',
        to: ['Ann Lyle <ann@lyle.example>'],
        subject: 'Barns at Fosse End',
        body: `Dear Mrs Lyle

The application for the barns comes to Planning Committee on the 12th. You can count on my vote against it.

Peter Vance`,
      }),
    },
    {
      because: 'A licensing member says that no evidence will move her.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Shabana Rahman',
        to: ['Liam Doyle'],
        subject: 'Panel on Tuesday',
        body: `Dear Liam

I shall be there for the licence review on Tuesday, but you may as well know that nothing the applicant says will change my mind.

Shabana`,
      }),
    },
    {
      because: 'A member of the committee announces the verdict.',
      draft: release({
        protocol: 'tower-hamlets',
        author: 'member',
        body: `STATEMENT BY COUNCILLOR COLIN BRAND
3 March 2026

The planning application for the quarry will be decided on the 18th. As a member of the committee I shall refuse it, whatever the officers recommend.

ENDS`,
      }),
    },
  ],
  fine: [
    {
      because: 'The writer keeps an open mind.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Peter Vance',
        to: ['Ann Lyle <ann@lyle.example>'],
        subject: 'Barns at Fosse End',
        body: `Dear Mrs Lyle

I can see why you will be asking for a refusal. I shall make up my mind about the application when I have read the report and heard both sides.

Peter Vance`,
      }),
    },
    {
      because: 'A ward member objects and will not sit.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Colin Brand',
        to: ['Olivia Grant'],
        subject: 'Quarry application',
        body: `Dear Olivia

I object to the quarry application as ward member and will be speaking against it, so I shall not be voting and will leave the room.

Colin Brand`,
      }),
    },
    {
      because: 'A vote on the budget is politics, not a hearing.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Gareth Lowe',
        to: ['Fiona Cartwright'],
        subject: 'Budget night',
        body: `Fiona

I shall be voting against the budget on Thursday and I hope that you will too.

Gareth`,
      }),
    },
  ],
};
export default examples;
