import type { RuleExamples } from '../example.ts';
import { email, letter, release } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'A newspaper is told that a named officer did the job badly.',
      draft: email({
        from: 'Gareth Lowe',
        to: ['News desk <news@wexcombegazette.example>'],
        subject: 'Flood barrier',
        body: `Dear editor

The barrier was two months late because David Kerr ignored the warnings and failed to order the parts.

Gareth Lowe
Leader of the Opposition`,
      }),
    },
    {
      because: 'The post names the officer as plainly as a name would.',
      draft: release({
        protocol: 'torbay',
        author: 'member',
        body: `STATEMENT BY COUNCILLOR DEREK FENN

The Head of Planning has misled residents about the depot and should be ashamed of her handling of it.

Derek Fenn
Ward councillor for Millfield`,
      }),
    },
    {
      because: 'An open letter blames an officer by name.',
      draft: letter({
        protocol: 'tower-hamlets',
        author: 'member',
        body: `Councillor Colin Brand
6 Lark Hill, Wexcombe

20 January 2026

To all residents of Lark Hill

Dear residents

You have waited four months for a reply because Marcus Bell has been incompetent from start to finish.

Yours sincerely

Colin Brand
Ward councillor for Eastcombe`,
      }),
    },
    {
      because: 'A resident is told that an officer was careless.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Fiona Cartwright',
        to: ['Mary Dell <mary.dell@home.example>'],
        subject: 'RE: Your refund',
        body: `Dear Mrs Dell

I am sorry. George Whyte lost your form through sheer carelessness and then blamed the post.

Fiona Cartwright
Ward councillor for Eastcombe`,
      }),
    },
  ],
  fine: [
    {
      because: 'The surveyor held office in 1894.',
      draft: letter({
        author: 'member',
        body: `Councillor Peter Vance
Hillside

24 August 2026

The Editor, Wexcombe Gazette

Sir

As one of the councillors for Hillside I was delighted by your page on the great drain. The minutes of 1894 record that the Borough Surveyor laid three hundred yards of it uphill and then blamed the moon.

Yours faithfully

Peter Vance`,
      }),
    },
    {
      because: 'The same concern goes in private to the officer’s own director.',
      draft: email({
        from: 'Gareth Lowe',
        to: ['David Kerr'],
        subject: 'Confidential: Mr Bell',
        body: `Dear Mr Kerr

I am concerned that Marcus Bell failed to answer four letters about Lark Hill. May we talk?

Gareth Lowe`,
      }),
    },
    {
      because: 'It is the decision that is criticised, not whoever wrote the report.',
      draft: email({
        protocol: 'torbay',
        from: 'Amrit Gill',
        to: ['News desk <news@wexcombegazette.example>'],
        subject: 'Car park charges',
        body: `Dear editor

The decision to charge on Sundays is a mistake, and I shall ask the Council to think again.

Amrit Gill
Liberal Democrat Group Leader`,
      }),
    },
    {
      because: 'An officer is praised.',
      draft: release({
        protocol: 'north-lincolnshire',
        author: 'officer',
        body: `Wexcombe Borough Council

LIBRARY HEATING MENDED

The boiler was mended overnight. Paul Redfern, Head of Housing, lent two engineers who worked until four in the morning, and readers have sent them a cake.

ENDS`,
      }),
    },
    {
      because: 'It reports that an officer decided something, without finding fault.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Fiona Cartwright',
        to: ['Mary Dell <mary.dell@home.example>'],
        subject: 'Your extension',
        body: `Dear Mrs Dell

Olivia Grant decided on Friday to refuse the application. You may appeal within twelve weeks.

Fiona Cartwright
Ward councillor for Eastcombe`,
      }),
    },
  ],
  limitations: [
    'Dry narrative, in which the facts alone are the reproach, is often missed.',
    'Irony is seen only where it comes with other signs.',
    'Disagreement with an officer’s advice may be flagged where it is put in terms of what the officer failed to see.',
  ],
};
export default examples;
