import type { RuleExamples } from '../example.ts';
import { email, letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'An officer’s complaint of work in general may pass for their own case, and a hint at a colleague’s trouble may be missed.',
    'A resident’s illness told to the ward member may pass for a colleague’s where the draft also speaks of cover.',
  ],
  flagged: [
    {
      because: 'He asks a member to help with his grading.',
      draft: email({
        protocol: 'torbay',
        from: 'Jack Osborne',
        to: ['Tom Ashdown'],
        subject: 'Kerbs',
        body: `Dear Councillor Ashdown

The kerbs are done.

My regrading has been refused again, and I wondered whether you could put in a word with my manager.

Jack`,
      }),
    },
    {
      because: 'A colleague’s illness is no business of a member’s.',
      draft: email({
        from: 'Emma Tranter',
        to: ['Bethan Price'],
        subject: 'RE: Repairs',
        body: `Dear Councillor Price

The repair is booked for Monday. I'm sorry for the delay: between ourselves, George has been signed off with depression since his divorce.

Emma`,
      }),
    },
    {
      because: 'Her own post is at stake, and she writes to the chair.',
      draft: letter({
        protocol: 'uttlesford',
        author: 'officer',
        body: `Wendy Parr

20 January 2026

Councillor Shabana Rahman
Chair of Licensing Committee

Dear Councillor Rahman

The restructure would delete my post and move me down two grades. I should be grateful for your support.

Yours sincerely

Wendy Parr`,
      }),
    },
  ],
  fine: [
    {
      because: 'It goes to her manager.',
      draft: email({
        protocol: 'torbay',
        from: 'Priya Nair',
        to: ['Olivia Grant'],
        subject: 'My grading',
        body: `Dear Olivia

May we talk about my grading? I have been on the same point for four years.

Priya`,
      }),
    },
    {
      because: 'He writes to his own ward member as a resident, and says so.',
      draft: email({
        from: 'Tariq Malik',
        to: ['Caroline Moss'],
        subject: 'Parking in our road',
        body: `Dear Councillor Moss

I write as a resident of Kingsmead, in my own time and not as an officer. Could our road have a parking scheme? I get home after my shift to find it full.

Tariq Malik`,
      }),
    },
    {
      because: 'The words mean something else here.',
      draft: email({
        protocol: 'torbay',
        from: 'Marcus Bell',
        to: ['Colin Brand'],
        subject: 'Quarry Lane',
        body: `Dear Councillor Brand

The bank will be regraded in August, and the redundant pumps will be taken away.

Marcus Bell`,
      }),
    },
  ],
};
export default examples;
