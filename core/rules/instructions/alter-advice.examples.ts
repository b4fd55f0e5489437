import type { RuleExamples } from '../example.ts';
import { email, letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'The officer is to write the opposite of what was advised.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Alan Thwaite',
        to: ['Olivia Grant'],
        subject: 'Drainage',
        body: `Olivia

I have your report on the drainage. I want you to write that it is acceptable.

Alan`,
      }),
    },
    {
      because: 'The recommendation is to be turned round before anyone sees it.',
      draft: email({
        from: 'Bethan Price',
        to: ['Paul Redfern'],
        subject: 'Garage sites',
        body: `Paul

I can't take this to Cabinet as it is. Please change your recommendation to option A before the report is published.

Bethan`,
      }),
    },
    {
      because: 'A risk is to be toned down, however gently it is asked.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Tom Ashdown',
        to: ['Marcus Bell'],
        subject: 'Flood report',
        body: `Dear Marcus

Would you tone down the paragraph about the culvert? It will only frighten people.

Tom`,
      }),
    },
    {
      because: 'A report is to be held back until it can do no harm.',
      draft: letter({
        protocol: 'torbay',
        author: 'member',
        body: `Councillor Joan Hartley
Town Hall, Wexcombe

20 January 2026

Mr David Kerr
Director of Place

Dear Mr Kerr

I have read your report on the baths. I must ask you to hold the report back until after the elections in May.

Yours sincerely

Joan Hartley`,
      }),
    },
  ],
  fine: [
    {
      because: 'A wish to understand presses nobody.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Alan Thwaite',
        to: ['Olivia Grant'],
        subject: 'Drainage',
        body: `Olivia

Your report says that the drainage is unacceptable. I want to understand how you reached that conclusion.

Alan`,
      }),
    },
    {
      because: 'It asks for the reasons behind the advice.',
      draft: email({
        from: 'Bethan Price',
        to: ['Paul Redfern'],
        subject: 'Options paper',
        body: `Dear Paul

How did you arrive at the recommendation? I should like to understand it before Cabinet.

Bethan`,
      }),
    },
    {
      because: 'It corrects a slip.',
      draft: email({
        from: 'Imran Siddiqui',
        to: ['Robert Quayle'],
        subject: 'Budget report',
        body: `Robert

One typing slip in the report: paragraph 9 should read 2034 and not 2043.

Imran`,
      }),
    },
    {
      because: 'The member’s view goes beside the report as his own.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Alan Thwaite',
        to: ['David Kerr'],
        subject: 'Leisure strategy',
        body: `Dear Mr Kerr

I disagree with the recommendation, and would not ask you to change it. Could the enclosed page be appended to the report as my own view?

Alan Thwaite`,
      }),
    },
  ],
  limitations: [
    'Pressure that names no report, paragraph or opinion is missed, and so are many hints: a word offered in place of another, a date that would suit better.',
    'A remark on the wording of some other text may be taken for pressure on advice.',
  ],
};
export default examples;
