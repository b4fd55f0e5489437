import type { RuleExamples } from '../example.ts';
import { email, letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'One of the questions asks whether an officer is competent.',
      draft: email({
        from: 'Simon Pell',
        to: ['Karen Stubbs'],
        subject: 'Scrutiny, 24 September',
        body: `Karen

1. What did the scheme cost?
2. Is Marcus Bell competent to run a contract of this size?

Simon Pell`,
      }),
    },
    {
      because: 'The session is planned so as to fix the blame on somebody.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Gareth Lowe',
        to: ['Simon Pell'],
        subject: 'Scrutiny on Tuesday',
        body: `Simon

I want to ask Paul Redfern whether he personally is to blame for the boilers.

Gareth Lowe`,
      }),
    },
    {
      because: 'The invitation asks an officer to defend being the right person for the work.',
      draft: letter({
        protocol: 'tower-hamlets',
        author: 'member',
        body: `Overview and Scrutiny Committee
Wexcombe Borough Council

20 January 2026

Susan Whitlock
Director of Adult Services

Dear Ms Whitlock

The committee will want to know whether the home care service is in safe hands, and whether you had the experience to take it on.

Yours sincerely

Simon Pell
Chair of Overview and Scrutiny`,
      }),
    },
    {
      because: 'Whether somebody is capable is asked of them as “he”.',
      draft: email({
        from: 'Simon Pell',
        to: ['Karen Stubbs'],
        subject: 'Questions for scrutiny',
        body: `Karen

We shall want to know from the Assistant Director whether he is capable of managing a budget at all.

Simon Pell`,
      }),
    },
    {
      because: 'Why somebody is still in post is asked.',
      draft: email({
        from: 'Caroline Moss',
        to: ['Simon Pell'],
        subject: 'Scrutiny questions',
        body: `Simon

Why is Paul Redfern still in post? And which officer made this mistake, and have they been disciplined?

Caroline`,
      }),
    },
    {
      because: 'One of two vices is to be chosen.',
      draft: email({
        from: 'Simon Pell',
        to: ['Fiona Cartwright'],
        subject: 'Scrutiny panel',
        body: `Fiona

We need to know on the scrutiny panel if this was stupidity or laziness on Mr Bell's part.

Simon`,
      }),
    },
    {
      because: 'Somebody is to be asked about, and not the service.',
      draft: email({
        from: 'Gareth Lowe',
        to: ['Simon Pell'],
        subject: 'Questions for scrutiny',
        body: `Simon

Is the Director really the right person for this job? The questions should be about him and not about the service.

Gareth Lowe`,
      }),
    },
  ],
  fine: [
    {
      because: 'The questions are about the decision, its cost and its result.',
      draft: email({
        from: 'Simon Pell',
        to: ['David Kerr'],
        subject: 'Scrutiny of winter maintenance',
        body: `Dear David

Who approved the change of routes, what did it cost, and what has been learned?

Simon Pell`,
      }),
    },
    {
      because: 'It is the performance of a service that is asked about.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Fiona Cartwright',
        to: ['Karen Stubbs'],
        subject: 'Scrutiny questions',
        body: `Karen

Why has the service missed its target for three months, and when will it meet it?

Fiona Cartwright`,
      }),
    },
    {
      because: 'It asks that the right officer should come.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Simon Pell',
        to: ['Helen Marsh'],
        subject: 'Overview and Scrutiny, 6 October',
        body: `Dear Helen

Would you arrange for the right person to come and give us the figures?

Simon Pell`,
      }),
    },
    {
      because: 'Such questions were sent in, and have been struck out.',
      draft: email({
        from: 'Simon Pell',
        to: ['Karen Stubbs'],
        subject: 'Scrutiny of the depot fire',
        body: `Dear Karen

Two of the questions for scrutiny asked whether the duty manager was up to it, and one was about warnings on his file. I have struck all three out. A man of your experience will see to the rest.

Simon Pell`,
      }),
    },
    {
      because: 'Whether an officer is free, or the figures up to date, is no question of fitness.',
      draft: email({
        from: 'Simon Pell',
        to: ['Karen Stubbs'],
        subject: 'Questions for scrutiny',
        body: `Dear Karen

Please ask the Director whether he is able to bring the contract, and whether Olivia is up to date with the county's figures. Thank David for the record of inspections.

Simon Pell`,
      }),
    },
  ],
  limitations: [
    'It asks for words that show scrutiny is meant; a question about an officer in a message that names only a meeting is missed.',
    'Questions about a firm or a system are left alone, even where an officer is meant in the same sentence.',
    'A question about who took a decision may be flagged where it asks for an individual.',
  ],
};
export default examples;
