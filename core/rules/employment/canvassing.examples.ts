import type { RuleExamples } from '../example.ts';
import { email, letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'It needs signs of a post to be filled and of favour; praise of somebody in another draft than the one about the post is missed.',
    'A promise to the candidate is seen only where it speaks of a word, a name or a line, and of the job.',
  ],
  flagged: [
    {
      because: 'A candidate is recommended to the director who chooses.',
      draft: email({
        from: 'Bethan Price',
        to: ['Susan Whitlock'],
        subject: 'Support worker vacancy',
        body: `Dear Susan

You are interviewing for the support worker post next week. I have known Leila Brookes for years and can recommend her without reservation.

Bethan Price`,
      }),
    },
    {
      because: 'It is a reference for a council job.',
      draft: letter({
        protocol: 'tower-hamlets',
        author: 'member',
        body: `Councillor Peter Vance

20 January 2026

Ms J Vale
Director of Human Resources

Dear Ms Vale

Trainee Surveyor

Oscar Hyde has applied for the traineeship. I am glad to act as his referee: he is honest, hard-working and quick.

Yours sincerely

Peter Vance`,
      }),
    },
    {
      because: 'A quiet word is still support.',
      draft: email({
        from: 'Tom Ashdown',
        to: ['Marcus Bell'],
        subject: 'Depot clerk',
        body: `Marcus

I gather the depot clerk job closes on Friday. Young Ferris from Weaver Street has put in for it. You could do a lot worse, and I would be pleased to see him get an interview.

Tom`,
      }),
    },
  ],
  fine: [
    {
      because: 'It asks about numbers and process.',
      draft: email({
        from: 'Caroline Moss',
        to: ['Judith Vale'],
        subject: 'Vacancies',
        body: `Dear Judith

How many planning officer posts are vacant, and how long do they usually take to fill?

Caroline Moss`,
      }),
    },
    {
      because: 'The job is elsewhere.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Ruth Okafor',
        to: ['Jo Lane <jo@home.example>'],
        subject: 'Your application',
        body: `Dear Jo

I should be delighted to give you a reference for the job at the hospital. You would be perfect for it.

Ruth`,
      }),
    },
    {
      because: 'She says that she may not help.',
      draft: email({
        from: 'Shabana Rahman',
        to: ['Kim Lane <kim@home.example>'],
        subject: 'Licensing assistant job',
        body: `Dear Kim

Good luck with your application for the licensing assistant post. As a councillor I cannot give you a reference or speak for you.

Shabana Rahman`,
      }),
    },
  ],
};
export default examples;
