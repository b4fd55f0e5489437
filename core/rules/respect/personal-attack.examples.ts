import type { RuleExamples } from '../example.ts';
import { email, letter, release } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'An exclamation puts the abuse before the person.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Simon Pell',
        to: ['Fiona Cartwright'],
        subject: 'Lunch',
        body: `Fiona

I had twenty minutes of Ruth Okafor on hedges. What a tedious halfwit she is.

Simon Pell`,
      }),
    },
    {
      because: 'A member is called names in an email between officers.',
      draft: email({
        from: 'Jack Osborne',
        to: ['Marcus Bell'],
        subject: 'Lark Hill',
        body: `Marcus

The cones are out. Councillor Fenn rang again. The man is a clown.

Jack`,
      }),
    },
    {
      because: 'Somebody is set beside a thing and found wanting.',
      draft: letter({
        protocol: 'north-lincolnshire',
        author: 'member',
        body: `Councillor Colin Brand
6 Lark Hill, Wexcombe

20 January 2026

Mr David Kerr
Director of Place

Dear Mr Kerr

I spent an hour with Mr Bell on Monday. I have met gateposts with a better grasp of drainage.

Yours sincerely

Colin Brand`,
      }),
    },
    {
      because: 'A statement calls an opponent a liar.',
      draft: release({
        protocol: 'torbay',
        author: 'member',
        body: `STATEMENT BY COUNCILLOR GARETH LOWE

“We asked for the figures three times. Councillor Hartley is a liar and she knows it,” said Councillor Lowe.

ENDS`,
      }),
    },
    {
      because: 'That somebody cannot be stood, or is so beyond doubt, denies nothing.',
      draft: email({
        from: 'Tariq Malik',
        to: ['Wendy Parr'],
        subject: 'Invoice',
        body: `Wendy

I can't stand that smug little weasel in Finance.

Tariq`,
      }),
    },
  ],
  fine: [
    {
      because: 'The abbot has been dead for six hundred years.',
      draft: release({
        author: 'officer',
        body: `Wexcombe Borough Council
23 July 2026

BOO THE WICKED ABBOT

The pageant tells the story of Abbot Hugh, who in 1381 sold the town’s bells. “He was a liar, a glutton and a thief,” said its director.

ENDS`,
      }),
    },
    {
      because: 'An officer reports the very words of abuse.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Emma Tranter',
        to: ['Paul Redfern'],
        subject: 'Reception',
        body: `Paul

I need to report what a visitor called me. His words were: you useless lazy cow. I have filled in the form.

Emma Tranter`,
      }),
    },
    {
      because: 'The report is attacked and not its author.',
      draft: email({
        from: 'Gareth Lowe',
        to: ['Robert Quayle'],
        subject: 'Draft plan',
        body: `Dear Mr Quayle

The assumption about fees is hopeless, and I shall say so. It is the document I quarrel with.

Gareth Lowe`,
      }),
    },
    {
      because: 'The writer laughs at herself.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Caroline Moss',
        to: ['Karen Stubbs'],
        subject: 'Wrong attachment',
        body: `Dear Karen

I am an idiot. The right form is attached.

Caroline Moss`,
      }),
    },
    {
      because: 'Abuse is quoted in order to complain of it.',
      draft: letter({
        protocol: 'tower-hamlets',
        author: 'officer',
        body: `Wexcombe Borough Council
Housing Service

20 January 2026

Mr L Garvey
27 Canal Road

Dear Mr Garvey

In your call on Friday you described my colleague as “a useless liar”. Please do not speak to staff in that way.

Yours sincerely

Paul Redfern
Head of Housing`,
      }),
    },
    {
      because: 'To sell something to children is an offence and no figure of speech.',
      draft: release({
        protocol: 'torbay',
        author: 'officer',
        body: `Wexcombe Borough Council
20 January 2026

SHOP FINED

Councillor Shabana Rahman said: “She told him her age, and still he sold vapes to children.”

ENDS`,
      }),
    },
    {
      because: 'What awnings do, and a part of a longer word, are no abuse.',
      draft: email({
        from: 'Tom Ashdown',
        to: ['Shabana Rahman'],
        subject: 'Market',
        body: `Dear Shabana

The new awnings drip, but they drip outward. See you at the sod-cutting on Friday.

Tom`,
      }),
    },
    {
      because: 'A shelter is called names, and a clown is a clown.',
      draft: email({
        from: 'Simon Pell',
        to: ['David Kerr'],
        subject: 'Car parks',
        body: `Dear David

The bus shelter is a disgrace and the pond a menace to small children. A clown, a fire-eater and a brass band will be in the square on Saturday.

Simon Pell`,
      }),
    },
  ],
  limitations: [
    'A comparison that is new to it, irony without a word of abuse and an insult drawn out over several sentences are missed.',
    'A word that is abuse of a person and plain description of a thing may be taken for abuse where it is not clear which is meant.',
    'Abuse inside quotation marks is passed over in emails and letters, even where the writer makes it their own.',
  ],
};
export default examples;
