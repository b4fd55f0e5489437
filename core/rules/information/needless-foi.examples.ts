import type { RuleExamples } from '../example.ts';
import { email, letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'A request under the Act that somebody else signs, or that names neither the Act nor its time limit, is mostly missed.',
  ],
  flagged: [
    {
      because: 'The Act is used for figures that any member may have.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Alan Thwaite',
        to: ['Marcus Bell'],
        subject: 'Gully cleaning',
        body: `Dear Marcus

Under the Freedom of Information Act please let me have the dates on which the gullies in Hillside were cleaned last year.

Alan Thwaite`,
      }),
    },
    {
      because: 'The letter calls itself a request under the Act.',
      draft: letter({
        protocol: 'uttlesford',
        author: 'member',
        body: `Councillor Fiona Cartwright

20 January 2026

Mr R Quayle
Director of Finance

Dear Mr Quayle

Consultants

Please treat this letter as an FOI request for what was paid to consultants last year.

Yours sincerely

Fiona Cartwright`,
      }),
    },
    {
      because: 'The public’s right is used, with its twenty days, although the Act is not named.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Derek Fenn',
        to: ['Paul Redfern'],
        subject: 'Void homes',
        body: `Paul

How many homes stand empty in Millfield? I ask as any member of the public could, so you have the statutory twenty working days.

Derek Fenn`,
      }),
    },
  ],
  fine: [
    {
      because: 'A resident’s own request is passed on.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Bethan Price',
        to: ['Anita Desai'],
        subject: 'For your team',
        body: `Dear Anita

Mrs Salter of Quay Road gave me the attached freedom of information request at my surgery. Would you have it logged and answer her direct?

Bethan Price`,
      }),
    },
    {
      because: 'A newspaper made the request, and he asks why it was refused.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Amrit Gill',
        to: ['Helen Marsh'],
        subject: 'Mileage claims',
        body: `Dear Helen

I read in the Gazette that under freedom of information law they asked for members' mileage claims and were refused. Could that be looked at again?

Amrit Gill`,
      }),
    },
    {
      because: 'It asks how the Council deals with such requests.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Simon Pell',
        to: ['Anita Desai'],
        subject: 'FOI performance',
        body: `Dear Anita

How many FOI requests were received last year, and what share was answered in time? It is for the scrutiny work programme.

Simon Pell`,
      }),
    },
    {
      because: 'She asks as a member, and says that the Act is not needed.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Caroline Moss',
        to: ['Robert Quayle'],
        subject: 'Taxi spend',
        body: `Dear Robert

Could you tell me what was spent on taxis last year? I ask as a member of the audit committee, not under FOI.

Caroline Moss`,
      }),
    },
  ],
};
export default examples;
