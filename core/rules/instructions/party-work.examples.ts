import type { RuleExamples } from '../example.ts';
import { email } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'A council designer is to lay out a party’s leaflet.',
      draft: email({
        from: 'Gareth Lowe',
        to: ['Nadia Hussain'],
        subject: 'A favour',
        body: `Dear Nadia

Could one of your designers lay out our Conservative leaflet for the autumn campaign?

Gareth`,
      }),
    },
    {
      because: 'A director is to write a speech for a party’s conference.',
      draft: email({
        protocol: 'torbay',
        from: 'Imran Siddiqui',
        to: ['Robert Quayle'],
        subject: 'Conference',
        body: `Robert

I am speaking at the Labour Party conference this month. Would you draft the speech for me?

Imran`,
      }),
    },
    {
      because: 'Figures are wanted for every door on the estate.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Derek Fenn',
        to: ['George Whyte'],
        subject: 'Numbers',
        body: `George

Could you knock up a table of arrears by ward? We are putting it through every door before the election, with our candidate on the other side.

Derek Fenn`,
      }),
    },
  ],
  fine: [
    {
      because: 'The leaflet is the Council’s own.',
      draft: email({
        from: 'Derek Fenn',
        to: ['George Whyte'],
        subject: 'That leaflet',
        body: `George

The leaflet your team put in with the bills has a wrong number on it. What is the right one?

Derek Fenn`,
      }),
    },
    {
      because: 'A political assistant may help a group with its politics.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Gareth Lowe',
        to: ['Chris Tolley'],
        subject: 'Leaflet',
        body: `Chris

Could you draft something for our spring leaflet?

Gareth`,
      }),
    },
    {
      because: 'A group leader asks the Chief Executive for facts that every group may have.',
      draft: email({
        protocol: 'torbay',
        from: 'Amrit Gill',
        to: ['Helen Marsh'],
        subject: 'Library hours',
        body: `Dear Helen

May the Liberal Democrat group have a factual briefing on the library hours? The other groups should of course have the same.

Amrit Gill`,
      }),
    },
  ],
  limitations: [
    'Party work told only by private hints (“the rose”, “where they’ll do most good”) is missed if no leaflet, campaign or party body is named.',
    'A residents’ own leaflet may be taken for a party’s.',
  ],
};
export default examples;
