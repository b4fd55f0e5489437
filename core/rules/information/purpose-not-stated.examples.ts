import type { RuleExamples } from '../example.ts';
import { email, letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'It cannot weigh whether a stated purpose is a good one; a few papers that are public may be taken for private.',
  ],
  flagged: [
    {
      because: 'A tenancy file is asked for, and nothing says why.',
      draft: email({
        from: 'Derek Fenn',
        to: ['Paul Redfern'],
        subject: '9 Tanner Row',
        body: `Dear Paul

Please let me have the whole tenancy file for 9 Tanner Row, visit notes and all. Paper or email, I don't mind.

Derek Fenn`,
      }),
    },
    {
      because: 'To be curious is not a member’s purpose.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Caroline Moss',
        to: ['David Kerr'],
        subject: 'Old Maltings',
        body: `Dear David

Could I see the correspondence between your team and the developer about the Old Maltings? I am simply curious how it went.

Caroline`,
      }),
    },
    {
      because: 'Unpublished advice is asked for with no word of a committee or a case.',
      draft: letter({
        protocol: 'north-lincolnshire',
        author: 'member',
        body: `Councillor Simon Pell

20 January 2026

Mr R Quayle
Director of Finance

Dear Mr Quayle

Market Hall roof

I should be grateful for copies of counsel's advice on the Market Hall roof and of the internal memoranda that led to it.

Yours sincerely

Simon Pell`,
      }),
    },
  ],
  fine: [
    {
      because: 'The ward case for which the file is needed is stated.',
      draft: email({
        from: 'Caroline Moss',
        to: ['Paul Redfern'],
        subject: '12 Kiln Lane',
        body: `Dear Paul

The tenant of 12 Kiln Lane, one of my constituents, has asked me to help with her transfer. Could I see her tenancy file? Her written consent is attached.

Caroline Moss`,
      }),
    },
    {
      because: 'It is published, and only has to be found.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Ruth Okafor',
        to: ['Olivia Grant'],
        subject: 'Tree policy',
        body: `Dear Olivia

Please could you send me the link to the published tree policy? I can't find it on the website.

Ruth`,
      }),
    },
    {
      because: 'The committee’s work is the reason.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Simon Pell',
        to: ['Marcus Bell'],
        subject: 'Scrutiny of winter gritting',
        body: `Dear Marcus

To prepare for the scrutiny review of gritting on 4 March, which I chair, I should like to see the unpublished depot logs for January.

Simon Pell`,
      }),
    },
  ],
};
export default examples;
