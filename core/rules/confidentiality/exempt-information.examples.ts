import type { RuleExamples } from '../example.ts';
import { email } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'A private paper is given to a newspaper.',
      draft: email({
        protocol: 'torbay',
        from: 'Colin Brand',
        to: ['Jess Holroyd <jess@wexcombegazette.example>'],
        subject: 'Depot',
        body: `Hi Jess

I have the pink paper here, marked not for publication. It recommends the bid of £1.2m from Combe Homes.

Colin`,
      }),
    },
    {
      because: 'A bidder is told what the others offered.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Emma Tranter',
        to: ['Carl Dean <carl@dean.example>'],
        subject: 'Roof tender',
        body: `Hello Carl

Between ourselves, the lowest of the other bids is £198,500, so you would want to be under that.

Emma`,
      }),
    },
    {
      because: 'The Council’s legal advice goes to the other side.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Alan Thwaite',
        to: ['Jo Marl <jo@marl.example>'],
        subject: 'Footpath',
        body: `Dear Jo

In strict confidence, counsel's advice is that we would lose if it went to court. I attach the opinion; you did not get it from me.

Alan`,
      }),
    },
  ],
  fine: [
    {
      because: 'It is between those entitled to it.',
      draft: email({
        from: 'Karen Stubbs',
        to: ['Simon Pell'],
        subject: 'Item 9',
        body: `Dear Councillor Pell

The exempt report on the leisure contract is attached, marked not for publication. The lowest bid is £1.2m.

Karen`,
      }),
    },
    {
      because: 'It only says that an item will be taken in private.',
      draft: email({
        protocol: 'torbay',
        from: 'Liam Doyle',
        to: ['Ann Lyle <ann@lyle.example>'],
        subject: 'Thursday’s meeting',
        body: `Dear Mrs Lyle

Item 9 will be taken in private because it has commercial figures in it. The rest of the agenda is published on the website.

Liam Doyle`,
      }),
    },
    {
      because: 'The word is used of a tax.',
      draft: email({
        protocol: 'uttlesford',
        from: 'George Whyte',
        to: ['Sam Dell <sam@dell.example>'],
        subject: 'Student home',
        body: `Dear Mr Dell

A home lived in only by students is exempt from council tax, so the £96 has been taken off.

George Whyte`,
      }),
    },
    {
      because: 'The most that a court may order is nobody’s limit in a bargain.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Wendy Parr',
        to: ['Olive Reed <olive@reed.example>'],
        subject: 'The shop in Quay Street',
        body: `Dear Ms Reed

The court imposed the maximum fine of £2,500, with £660 for the costs of the investigation.

Wendy Parr`,
      }),
    },
  ],
  limitations: [
    'Words alone cannot show whether a figure was once secret: a price told without a word of papers, bids or lawyers is missed.',
    'A hint that gives no sum and names no paper is missed, and so is a paper passed to somebody who works for the Council.',
    'It cannot know that an outsider is entitled to a paper unless the draft or the reader’s name says so.',
  ],
};
export default examples;
