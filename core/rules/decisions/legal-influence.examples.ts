import type { RuleExamples } from '../example.ts';
import { email, letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'It needs a word of the court, the hearing or the evidence; a hint about a date that both sides understand passes.',
    'A member who asks innocently how a case went may be mistaken for one who leans on it.',
  ],
  flagged: [
    {
      because: 'A member asks for a prosecution to be dropped.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Colin Brand',
        to: ['David Kerr'],
        subject: 'Fly-tipping case',
        body: `Dear David

Mr Sims is up before the magistrates on the 9th. I should like you to drop the prosecution; he has learnt his lesson.

Colin Brand`,
      }),
    },
    {
      because: 'A witness is told what to leave out.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Derek Fenn',
        to: ['Tariq Malik'],
        subject: 'Friday',
        body: `Tariq

You are giving evidence against Mrs Hall in court on Friday. I would keep the kitchen photographs out of it if I were you, and go easy on her.

Derek`,
      }),
    },
    {
      because: 'A member writes to the other side about the strength of the case.',
      draft: letter({
        protocol: 'tower-hamlets',
        author: 'member',
        body: `Councillor Alan Thwaite
2 Mill Rise
Hillside

3 March 2026

Mr P Lund
4 Ford Row

Dear Mr Lund

Your appeal against the enforcement notice will be heard in May. Between ourselves the Council has a weak case, and I am having a word with the officer before the hearing.

Yours sincerely

Alan Thwaite`,
      }),
    },
  ],
  fine: [
    {
      because: 'A question of process is put to the director.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Colin Brand',
        to: ['David Kerr'],
        subject: 'Court dates',
        body: `Dear David

A constituent is a witness in a prosecution. I don't want to know about the evidence, only how she will be told the date of the hearing.

Colin Brand`,
      }),
    },
    {
      because: 'The member refuses to interfere.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Colin Brand',
        to: ['Pat Low <pat@low.example>'],
        subject: 'Your summons',
        body: `Dear Pat

You ask me to have the summons withdrawn. I can't approach the officers in a case and would not wish to. Your solicitor can put all this to the court.

Colin Brand`,
      }),
    },
    {
      because: 'It is about policy, and no case in particular.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Simon Pell',
        to: ['Anita Desai'],
        subject: 'Enforcement policy',
        body: `Dear Anita

Could scrutiny have a paper on our general policy for prosecutions: how many were brought last year, and how many were dropped?

Simon Pell`,
      }),
    },
  ],
};
export default examples;
