import type { RuleExamples } from '../example.ts';
import { email, letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'Papers that are not called papers, or whose group is only implied, are missed.',
    'A draft that disclaims any of the other groups’ papers in one place and asks for one in another is passed over.',
  ],
  flagged: [
    {
      because: 'Another group’s briefing is asked for.',
      draft: email({
        from: 'Gareth Lowe',
        to: ['Robert Quayle'],
        subject: 'Labour group meeting',
        body: `Dear Robert

I hear that you briefed the Labour group on the savings on Monday. Please send me the slides you showed them.

Gareth Lowe`,
      }),
    },
    {
      because: 'The opposition’s draft budget is the opposition’s until it is published.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Imran Siddiqui',
        to: ['Robert Quayle'],
        subject: 'Alternative budget',
        body: `Robert

You have been costing an alternative budget for the opposition. Could I have a look at the workings before they table it?

Imran`,
      }),
    },
    {
      because: 'The advice given to another group is asked for by letter.',
      draft: letter({
        protocol: 'tower-hamlets',
        author: 'member',
        body: `Councillor Amrit Gill

20 January 2026

Mrs H Marsh
Chief Executive

Dear Mrs Marsh

Devolution

I should be glad to know what advice you gave to the Conservative group about devolution, and to have a copy of any note of it.

Yours sincerely

Amrit Gill`,
      }),
    },
  ],
  fine: [
    {
      because: 'They are his own group’s papers.',
      draft: email({
        from: 'Gareth Lowe',
        to: ['Chris Tolley'],
        subject: 'Our group meeting',
        body: `Chris

Please send me the minutes of our group meeting on Monday, and the note that Robert gave us.

Gareth Lowe`,
      }),
    },
    {
      because: 'The amendment has been published.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Derek Fenn',
        to: ['Robert Quayle'],
        subject: 'Amendments',
        body: `Robert

The Liberal Democrat amendment published with Friday's agenda draws on the parking reserve. Could you tell me how much is in it?

Derek Fenn`,
      }),
    },
    {
      because: 'A working group is no party’s.',
      draft: email({
        from: 'Ruth Okafor',
        to: ['Olivia Grant'],
        subject: 'Orchards',
        body: `Dear Olivia

I am a member of the cross-party Orchards working group and missed the last meeting. Please send me the paper that you gave the group.

Ruth Okafor`,
      }),
    },
  ],
};
export default examples;
