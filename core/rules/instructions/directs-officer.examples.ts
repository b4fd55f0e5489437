import type { RuleExamples } from '../example.ts';
import { email, letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'A ward member orders works and sets the day.',
      draft: email({
        from: 'Derek Fenn',
        to: ['Marcus Bell'],
        subject: 'Weaver Street',
        body: `Marcus

The barriers in Weaver Street have done their job. I want them gone by Thursday.

Derek Fenn`,
      }),
    },
    {
      because: 'A courteous “you will write” is an order all the same.',
      draft: letter({
        protocol: 'north-lincolnshire',
        author: 'member',
        body: `Councillor Peter Vance
Town Hall, Wexcombe

20 January 2026

Ms Olivia Grant
Head of Planning

Dear Ms Grant

I have considered the two applications in Hill Road. You will write to both applicants this week to say that they are refused.

Yours sincerely

Peter Vance`,
      }),
    },
    {
      because: 'What is settled without the officer is put to her as done, with whose budget pays.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Tom Ashdown',
        to: ['Marcus Bell'],
        subject: 'Kerb at Mill Lane',
        body: `Dear Marcus

I have told the residents that the crew will be there on Monday. Charge it to the ward maintenance budget.

Tom`,
      }),
    },
  ],
  fine: [
    {
      because: 'It asks, and leaves the answer to the officer.',
      draft: email({
        from: 'Derek Fenn',
        to: ['Marcus Bell'],
        subject: 'Bollards',
        body: `Dear Marcus

Could you let me know whether the bollards in Mill Street might come out before the summer?

Derek Fenn`,
      }),
    },
    {
      because: 'The order is a resident’s, told in her words.',
      draft: email({
        from: 'Colin Brand',
        to: ['David Kerr'],
        subject: 'A hedge',
        body: `David

Mrs Thorne asks me to pass this on: "Cut that hedge by Friday." I told her that it is not for me to order the work.

Colin Brand`,
      }),
    },
    {
      because: 'An assistant who is there to support members is asked to print papers.',
      draft: email({
        from: 'Joan Hartley',
        to: ['Sarah Locke'],
        subject: 'Thursday',
        body: `Sarah

Please print the agenda for Thursday and put it in my tray.

Joan`,
      }),
    },
  ],
  limitations: [
    'An order told wholly as news of what others will do (“your man will be round on Thursday”) may be missed.',
    'A brisk remark on a private or trivial matter may be taken for an order.',
  ],
};
export default examples;
