import type { RuleExamples } from '../example.ts';
import { ALL_MEMBERS, email } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'The writer is sorry to say it, and says it to a fellow member.',
      draft: email({
        from: 'Derek Fenn',
        to: ['Gareth Lowe'],
        subject: 'Susan Whitlock',
        body: `Gareth

I am sorry to have to say that I find the conduct of Susan Whitlock quite unacceptable. I want to complain about her.

Derek Fenn`,
      }),
    },
    {
      because: 'A head of service is complained of to a junior officer.',
      draft: email({
        protocol: 'torbay',
        from: 'Colin Brand',
        to: ['Priya Nair'],
        subject: 'Olivia Grant',
        body: `Dear Priya

I want to complain about Olivia Grant, who was rude to me and put the phone down.

Colin Brand`,
      }),
    },
    {
      because: 'An officer’s conduct is taken to all members.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Alan Thwaite',
        to: ALL_MEMBERS.filter((name) => name !== 'Alan Thwaite'),
        subject: 'Agenda',
        body: `All

Karen Stubbs ignored three emails from me about the agenda. What are we going to do about her?

Alan`,
      }),
    },
    {
      because: 'A colleague of the same rank is asked to have a word.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Ruth Okafor',
        to: ['Olivia Grant'],
        subject: 'Larch Court',
        body: `Dear Olivia

Paul Redfern walked out of the meeting on Tuesday. Could you have a word with him about it?

Ruth Okafor`,
      }),
    },
  ],
  fine: [
    {
      because: 'An objection to a plan is to be recorded, and nobody is complained of.',
      draft: email({
        from: 'Derek Fenn',
        to: ['Gareth Lowe'],
        subject: 'Minutes',
        body: `Gareth

I would like my objection to the new plan recorded. Karen Stubbs has the form.

Derek Fenn`,
      }),
    },
    {
      because: 'It goes in private to the officer’s director.',
      draft: email({
        from: 'Fiona Cartwright',
        to: ['David Kerr'],
        subject: 'Private and confidential',
        body: `Dear David

I want to complain about the way Marcus Bell spoke to me on Thursday. May we talk?

Fiona Cartwright`,
      }),
    },
    {
      because: 'It is the service that is complained of.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Shabana Rahman',
        to: ['Jack Osborne'],
        subject: 'Recycling',
        body: `Dear Jack

Please log this as a complaint about recycling in Millfield: four rounds have been missed.

Shabana Rahman`,
      }),
    },
    {
      because: 'It asks only where a complaint would go.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Alan Thwaite',
        to: ['Liam Doyle'],
        subject: 'Who do I talk to?',
        body: `Liam

If I had a concern about an officer, who would it go to? I am not saying whom it is about.

Alan Thwaite`,
      }),
    },
  ],
  limitations: [
    'It cannot tell who manages whom beyond what job titles and grades say, so that a complaint to a manager of another team with a like title is missed.',
    'A plain tale of what an officer did, with no word of complaint, may be missed.',
    'Criticism of a decision may be read as a complaint about the officer who took it.',
  ],
};
export default examples;
