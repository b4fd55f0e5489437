import type { RuleExamples } from '../example.ts';
import { email, release } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'A group that is only hinted at is seen by the commonest hints (“the six of us”, “our Monday meeting”, “round the table”), and missed otherwise.',
    'May flag a group’s own news where the draft also asks officers to act.',
  ],
  flagged: [
    {
      because: 'Officers are to act on what a group agreed.',
      draft: email({
        from: 'Joan Hartley',
        to: ['David Kerr'],
        subject: 'Sunday parking',
        body: `David

Group agreed last night that Sunday parking will be free, so please have the machines changed.

Joan Hartley`,
      }),
    },
    {
      because: 'A club is told that a group has settled it.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Bethan Price',
        to: ['Ron Pike <ron@lidoclub.example>'],
        subject: 'The lido',
        body: `Dear Mr Pike

The Labour group voted on Tuesday to keep the lido open, so that is settled and you may tell your members.

Bethan Price`,
      }),
    },
    {
      because: 'An officer carries out a group’s conclusion.',
      draft: email({
        protocol: 'torbay',
        from: 'Paul Redfern',
        to: ['Emma Tranter'],
        subject: 'Garage rents',
        body: `Dear Emma

The proposal was considered by the majority group on Monday and dropped. Please withdraw the letters and tell the printers to stop.

Paul Redfern`,
      }),
    },
  ],
  fine: [
    {
      because: 'The group will propose, and the Council decides.',
      draft: email({
        from: 'Joan Hartley',
        to: ['Karen Stubbs'],
        subject: 'Motion on buses',
        body: `Dear Karen

My group agreed last night to put a motion on bus fares to Council on 25 February. It is for Council to decide.

Joan Hartley`,
      }),
    },
    {
      because: 'A residents’ group decides about its own planters.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Ruth Okafor',
        to: ['Marcus Bell'],
        subject: 'Planters',
        body: `Dear Mr Bell

The residents' group agreed last night to give up its planter, so please collect it.

Ruth Okafor`,
      }),
    },
    {
      because: 'Two members leave their group and hope for support: nothing has been decided for the Council.',
      draft: release({
        author: 'member',
        body: `Statement by Councillors Derek Fenn and Ruth Okafor

With immediate effect we have stood down from our party.

We hope that we shall have the support of residents as independent councillors.`,
      }),
    },
    {
      because: 'Cabinet decided.',
      draft: email({
        protocol: 'torbay',
        from: 'Joan Hartley',
        to: ['Robert Quayle'],
        subject: 'Rents',
        body: `Dear Robert

Cabinet agreed the rents last night, so please send the letters to the printer. My group is content with the wording.

Joan Hartley`,
      }),
    },
  ],
};
export default examples;
