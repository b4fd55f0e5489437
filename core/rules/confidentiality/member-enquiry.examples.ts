import type { RuleExamples } from '../example.ts';
import { email } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'The Leader is told what another member has been asking.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Robert Quayle',
        to: ['Joan Hartley'],
        subject: 'Tomorrow',
        body: `Dear Councillor Hartley

You should know that Councillor Okafor has been asking me privately for the cost of the conferences.

Robert Quayle`,
      }),
    },
    {
      because: 'A confidence is passed on.',
      draft: email({
        from: 'Olivia Grant',
        to: ['Gareth Lowe'],
        subject: 'Depot',
        body: `Dear Councillor Lowe

Councillor Moss came to see me in confidence. She wanted advice on listing the depot.

Olivia Grant`,
      }),
    },
    {
      because: 'A resident is told what a councillor wanted to know.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Paul Redfern',
        to: ['Ann Lyle <ann@lyle.example>'],
        subject: 'Lifts',
        body: `Dear Mrs Lyle

Between ourselves, Councillor Fenn rang me privately last week and asked how often the lifts have failed.

Paul Redfern`,
      }),
    },
  ],
  fine: [
    {
      because: 'The officer who must answer is told.',
      draft: email({
        from: 'Karen Stubbs',
        to: ['Olivia Grant'],
        subject: 'Tree survey',
        body: `Hi Olivia

Councillor Moss has asked me when the tree survey will be published. One for you?

Karen`,
      }),
    },
    {
      because: 'The question was put in public.',
      draft: email({
        from: 'Liam Doyle',
        to: ['Ann Lyle <ann@lyle.example>'],
        subject: 'Lido',
        body: `Dear Mrs Lyle

The question that Councillor Fenn asked at the Council meeting is on page 14 of the published minutes.

Liam Doyle`,
      }),
    },
    {
      because: 'The officer keeps the confidence.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Robert Quayle',
        to: ['Imran Siddiqui'],
        subject: 'The budget',
        body: `Dear Councillor Siddiqui

I can't say whether Councillor Lowe has asked me anything: what members ask is treated in confidence.

Robert Quayle`,
      }),
    },
  ],
  limitations: [
    'A bare list of surnames and subjects is missed, since surnames alone are not taken for members.',
    'It does not know what has been published: a question that was asked in public, but is told without saying so, is flagged.',
    'A member who is only hinted at is often missed.',
  ],
};
export default examples;
