import type { RuleExamples } from '../example.ts';
import { email, letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'A private address is to be used so that nobody can ask for what is sent, if there is more to tell.',
      draft: email({
        from: 'Tom Ashdown',
        to: ['Marcus Bell'],
        subject: 'Lark Hill',
        body: `Marcus

If there is anything more to tell me about Lark Hill, send it to my own hotmail and not to the council address. Anything there can be asked for under FOI.

The consultation papers are on the website. The exhibition is in the old library. The comments are recorded by Liam. A note for the file is with the planners.

Tom Ashdown`,
      }),
    },
    {
      because: 'The reader is to delete the message so that nobody can ask for it.',
      draft: email({
        from: 'Tom Ashdown',
        to: ['Marcus Bell'],
        subject: 'Lark Hill',
        body: `Marcus

Here are my thoughts on the route. Delete this when you have read it, as I don't want it turning up in an FOI.

Tom Ashdown`,
      }),
    },
    {
      because: 'Something is to be left out of the minutes.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Robert Quayle',
        to: ['Imran Siddiqui'],
        subject: 'Thursday',
        body: `Dear Councillor Siddiqui

I can explain the shortfall on Thursday. I would rather not put it in writing, and we should keep it out of the minutes.

Robert Quayle`,
      }),
    },
    {
      because: 'The exchange moves to a private channel so that it leaves no trail.',
      draft: letter({
        protocol: 'tower-hamlets',
        author: 'member',
        body: `Councillor Colin Brand
6 Lark Hill, Wexcombe

20 January 2026

Mrs Olivia Grant
Head of Planning

Dear Mrs Grant

On the other matter, WhatsApp me instead of writing. That way there is no paper trail and nobody can request it.

Yours sincerely

Colin Brand`,
      }),
    },
  ],
  fine: [
    {
      because: 'It tells what cannot be discussed by email, and asks for nothing.',
      draft: email({
        from: 'Paul Redfern',
        to: ['Amrit Gill'],
        subject: 'Rent account',
        body: `Dear Councillor Gill

I can't discuss his rent account by email, but he can see it online. I have not kept the earlier statement.

Paul Redfern`,
      }),
    },
    {
      because: 'It is marked confidential, and says that it is kept.',
      draft: email({
        from: 'Anita Desai',
        to: ['Amrit Gill'],
        subject: 'CONFIDENTIAL: your interest',
        body: `Dear Councillor Gill

Please treat this as confidential. A note of it is on file, and it may be disclosed if somebody asks.

Anita Desai`,
      }),
    },
    {
      because: 'A copy that went to the wrong person is to be deleted.',
      draft: email({
        protocol: 'uttlesford',
        from: 'George Whyte',
        to: ['Ruth Okafor'],
        subject: 'My last email',
        body: `Dear Councillor Okafor

My last email was sent to you in error and is about another household. Please delete it.

George Whyte`,
      }),
    },
    {
      because: 'It only asks for a call.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Simon Pell',
        to: ['Helen Marsh'],
        subject: 'A word',
        body: `Dear Helen

Could you ring me about the review this afternoon? It is easier to talk it through.

Simon Pell`,
      }),
    },
  ],
  limitations: [
    'A request to move to another channel without any reason given is not flagged, since there may be a good one.',
    'Somebody who names ways of avoiding disclosure in order to warn against them may be taken for somebody who suggests them.',
  ],
};
export default examples;
