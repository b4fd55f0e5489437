import type { RuleExamples } from '../example.ts';
import { email, release } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'Misses a group’s meeting that is not called one, and talk passed on without saying who was there.',
    'May flag what a group said in public where the draft does not say that it was in public.',
  ],
  flagged: [
    {
      because: 'One group’s leader hears what was said in another group.',
      draft: email({
        from: 'Helen Marsh',
        to: ['Gareth Lowe'],
        subject: 'Timetable',
        body: `Dear Councillor Lowe

The timetable is attached. I was at the Labour group meeting last night and they are badly split on the tax.

Helen Marsh`,
      }),
    },
    {
      because: 'The mood of a private meeting goes to a member of another party.',
      draft: email({
        protocol: 'torbay',
        from: 'David Kerr',
        to: ['Caroline Moss'],
        subject: 'Parking charges',
        body: `Dear Councillor Moss

I took the slides to the Conservative group on Monday. Most of the room thought the charge too high.

David Kerr`,
      }),
    },
    {
      because: 'A member uses an officer’s advice to the group in public.',
      draft: release({
        protocol: 'north-lincolnshire',
        author: 'member',
        body: `Wexcombe Conservatives
4 February 2026

RESERVES IN DOUBT

Councillor Simon Pell has asked the Cabinet to publish its forecast before it borrows any more for the depot in Tanyard Lane.

He said: “Robert Quayle told our group on Monday that the reserves will be gone in three years.”

ENDS`,
      }),
    },
  ],
  fine: [
    {
      because: 'Only the date of a briefing is given.',
      draft: email({
        from: 'Robert Quayle',
        to: ['Gareth Lowe'],
        subject: 'Budget briefing',
        body: `Dear Councillor Lowe

I am briefing the Labour group on Monday, and could come to your group on Tuesday at 6pm with the same slides.

Robert Quayle`,
      }),
    },
    {
      because: 'The Chief Executive is told what she needs to know.',
      draft: email({
        protocol: 'torbay',
        from: 'David Kerr',
        to: ['Helen Marsh'],
        subject: 'Last night',
        body: `Helen

At the Conservative group last night they asked whether the capital programme could be changed. I said that I would check.

David Kerr`,
      }),
    },
    {
      because: 'The officer will not say.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Robert Quayle',
        to: ['Amrit Gill'],
        subject: 'Conservative group',
        body: `Dear Councillor Gill

I did brief the Conservative group last night, but I cannot tell you what was said there.

Robert Quayle`,
      }),
    },
  ],
};
export default examples;
