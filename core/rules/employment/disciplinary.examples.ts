import type { RuleExamples } from '../example.ts';
import { email, letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'A case spoken of only by hints, with the person unnamed, is often missed.',
    'A scrutiny question about an officer’s fitness may pass for a question about a case.',
  ],
  flagged: [
    {
      because: 'A mild warning is pleaded for.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Derek Fenn',
        to: ['Judith Vale'],
        subject: 'Jack Osborne',
        body: `Judith

I have sat in many of these hearings. Jack Osborne is a good lad. Let him off with a verbal warning.

Derek Fenn`,
      }),
    },
    {
      because: 'It asks what an officer is accused of.',
      draft: email({
        from: 'Alan Thwaite',
        to: ['Judith Vale'],
        subject: 'George Whyte',
        body: `Dear Judith

I hear that George Whyte has been suspended. What is he alleged to have done, and who complained?

Alan Thwaite`,
      }),
    },
    {
      because: 'It presses for an outcome.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Shabana Rahman',
        to: ['David Kerr'],
        subject: 'Wendy Parr',
        body: `Dear David

I understand that Wendy Parr faces a disciplinary hearing. After nineteen years of loyal service she deserves to keep her job, and I hope you will see that she does.

Shabana Rahman`,
      }),
    },
    {
      because: 'It would have a name taken off the redundancy list.',
      draft: letter({
        protocol: 'north-lincolnshire',
        author: 'member',
        body: `Councillor Simon Pell

20 January 2026

Ms J Vale
Director of Human Resources

Dear Ms Vale

Revenues

I see that Mr Whyte is on the redundancy list. Please take him off it and find him something in another team.

Yours sincerely

Simon Pell`,
      }),
    },
  ],
  fine: [
    {
      because: 'The hearing is of a summons.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Derek Fenn',
        to: ['Judith Vale'],
        subject: 'Council tax',
        body: `Judith

Mrs Hill has a summons for council tax before the magistrates on Monday. Could you tell me who in Revenues I should ask about her hearing?

Derek Fenn`,
      }),
    },
    {
      because: 'A member of the appeals panel asks how it works.',
      draft: email({
        from: 'Margaret Dunne',
        to: ['Judith Vale'],
        subject: 'Appeals panel',
        body: `Dear Judith

I am to sit on the disciplinary appeals panel on the 12th. When is the bundle sent out, and is there training?

Margaret Dunne`,
      }),
    },
    {
      because: 'It asks for numbers only.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Gareth Lowe',
        to: ['Judith Vale'],
        subject: 'Redundancy figures',
        body: `Dear Judith

What is the number of redundancies in each of the last three years, without any names?

Gareth Lowe`,
      }),
    },
    {
      because: 'The grievance is the residents’.',
      draft: email({
        protocol: 'north-lincolnshire',
        from: 'Derek Fenn',
        to: ['Marcus Bell'],
        subject: 'Skips',
        body: `Marcus

The residents have a grievance about the skips. What is happening, and when will they go?

Derek Fenn`,
      }),
    },
  ],
};
export default examples;
