import type { RuleExamples } from '../example.ts';
import { email } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'A view told by a joke, or by what is left out, is missed; so is praise of a candidate who is not named as one.',
    'A strong word about a service may pass for a view of those who run it where politics is named beside it.',
  ],
  flagged: [
    {
      because: 'An officer says how he votes.',
      draft: email({
        from: 'Robert Quayle',
        to: ['Imran Siddiqui'],
        subject: 'Outturn',
        body: `Dear Councillor Siddiqui

The outturn is attached. I have voted Labour all my life and was delighted that you won again.

Robert Quayle`,
      }),
    },
    {
      because: 'An officer scorns a party.',
      draft: email({
        protocol: 'torbay',
        from: 'George Whyte',
        to: ['Emma Tranter'],
        subject: 'Council last night',
        body: `Emma

The tax went through. I cannot stand Reform, and their amendment was nonsense.

George`,
      }),
    },
    {
      because: 'A campaign’s petition is handed round at work.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Emma Tranter',
        to: ['Wendy Parr'],
        subject: 'Please sign',
        body: `Hi Wendy

Please sign the petition against the Tory cuts and share it with the team.

Em`,
      }),
    },
  ],
  fine: [
    {
      because: 'It explains the Council’s policy and goes no further.',
      draft: email({
        from: 'Paul Redfern',
        to: ['Ruth Okafor'],
        subject: 'Chapel Row',
        body: `Dear Councillor Okafor

The policy, adopted by the Cabinet in March, is to sell flats that cost too much to repair. Whether that is right is a question for members.

Paul Redfern`,
      }),
    },
    {
      because: 'Seats and votes are facts.',
      draft: email({
        protocol: 'torbay',
        from: 'Karen Stubbs',
        to: ['Helen Marsh'],
        subject: 'Committee places',
        body: `Dear Helen

Labour has six seats, the Conservatives have four and the Liberal Democrats two. The places on committees follow from that.

Karen Stubbs`,
      }),
    },
    {
      because: 'A political assistant may take sides.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Chris Tolley',
        to: ['Gareth Lowe'],
        subject: 'Line for the budget',
        body: `Gareth

Labour's budget is a disgrace and I hope we win the vote. Three points for your speech are attached.

Chris Tolley`,
      }),
    },
  ],
};
export default examples;
