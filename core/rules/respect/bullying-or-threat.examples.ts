import type { RuleExamples } from '../example.ts';
import { email, letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'The team of whoever does not obey is to be done away with.',
      draft: email({
        from: 'Joan Hartley',
        to: ['Nadia Hussain'],
        subject: 'Annual report',
        body: `Nadia

If the opposition appears on page four I shall delete the communications team from the budget.

Joan Hartley`,
      }),
    },
    {
      because: 'An officer’s job is made to depend on an answer.',
      draft: email({
        from: 'Tom Ashdown',
        to: ['Jack Osborne'],
        subject: 'Verges',
        body: `Jack

If the verge isn't cut by Friday I will see to it that your contract is not renewed.

Tom Ashdown`,
      }),
    },
    {
      because: 'A director is reminded who sets the budget.',
      draft: email({
        protocol: 'torbay',
        from: 'Imran Siddiqui',
        to: ['Susan Whitlock'],
        subject: 'Cabinet',
        body: `Susan

Remember who decides your budget before you contradict me in Cabinet again.

Imran Siddiqui`,
      }),
    },
    {
      because: 'A hint at what became of others, with a list kept.',
      draft: letter({
        protocol: 'north-lincolnshire',
        author: 'member',
        body: `Councillor Gareth Lowe
Eastcombe Lodge, Wexcombe

20 January 2026

Mr David Kerr
Director of Place

Dear Mr Kerr

I would think carefully about your future here if I were you. I keep a list, and I have a long memory.

Yours sincerely

Gareth Lowe`,
      }),
    },
    {
      because: 'An officer tells a member that help will stop.',
      draft: email({
        from: 'Paul Redfern',
        to: ['Alan Thwaite'],
        subject: 'Repairs',
        body: `Dear Councillor Thwaite

Raise this at scrutiny again and you will get no help from my department.

Paul Redfern`,
      }),
    },
    {
      because: 'A post will be gone, unless the advice is what the writer wants.',
      draft: email({
        from: 'Gareth Lowe',
        to: ['Olivia Grant'],
        subject: 'Hillcrest',
        body: `Olivia

You'll recommend approval, or you will find that there's no post of Head of Planning after May.

Gareth Lowe`,
      }),
    },
    {
      because: 'What a department stands to lose hangs on obedience.',
      draft: email({
        from: 'Tom Ashdown',
        to: ['Marcus Bell'],
        subject: 'Resurfacing list',
        body: `Marcus

Do as I ask or your department loses two posts in the next round.

Tom Ashdown`,
      }),
    },
    {
      because: 'What hangs on a question that may be asked is no report of what was said.',
      draft: email({
        from: 'Helen Marsh',
        to: ['Caroline Moss'],
        subject: 'Your question to Council',
        body: `Councillor Moss

Drop it. If you stand up and ask it I'll see to it that not one piece of your casework gets an answer.

Helen Marsh`,
      }),
    },
    {
      because: 'A signature, or another job to be found.',
      draft: email({
        from: 'David Kerr',
        to: ['Jack Osborne'],
        subject: 'Your statement',
        body: `Jack

Sign the statement as it stands or look for another job. You don't want to make an enemy of me.

David`,
      }),
    },
    {
      because: 'Who would be out, or what it would cost, is said in passing.',
      draft: email({
        from: 'Robert Quayle',
        to: ['George Whyte'],
        subject: 'New contract',
        body: `George

Either you sign the new contract or you're out. It could cost you your pension.

Robert`,
      }),
    },
    {
      because: 'What a bonus hangs on, and who better hope.',
      draft: email({
        from: 'Amrit Gill',
        to: ['Karen Stubbs'],
        subject: 'Agenda item',
        body: `Karen

Your bonus depends on this report. I strongly suggest that you change your mind, for your own sake, and you'd better hope that I never become leader.

Amrit Gill`,
      }),
    },
  ],
  fine: [
    {
      because: 'It warns of what a vote will cost, which nobody holds over anybody.',
      draft: email({
        from: 'Tom Ashdown',
        to: ['Marcus Bell'],
        subject: 'Match funding',
        body: `Marcus

If Cabinet does not agree the match funding we shall lose the grant for the bridge. Could you be there on the 9th?

Tom Ashdown`,
      }),
    },
    {
      because: 'It is a firm deadline, with the proper next step.',
      draft: email({
        from: 'Fiona Cartwright',
        to: ['Marcus Bell'],
        subject: 'Culvert',
        body: `Dear Marcus

If I have no date by Thursday I shall have to take it to David Kerr.

Fiona Cartwright`,
      }),
    },
    {
      because: 'A lawful reminder says what follows if a bill is not paid.',
      draft: letter({
        protocol: 'torbay',
        author: 'officer',
        body: `Wexcombe Borough Council
Revenues Service

20 January 2026

Mr L Garvey
27 Canal Road

Dear Mr Garvey

If you do not pay within seven days you may lose the right to pay by instalments.

Yours sincerely

George Whyte
Revenues Officer`,
      }),
    },
    {
      because: 'An officer reports what a caller threatened.',
      draft: email({
        protocol: 'tower-hamlets',
        from: 'Tariq Malik',
        to: ['David Kerr'],
        subject: 'Call on Tuesday',
        body: `David

The caller said "watch your back" and rang off. I have made a note of it.

Tariq`,
      }),
    },
    {
      because: 'A guest is seen to the door, and a group asks what became of an idea.',
      draft: email({
        from: 'Joan Hartley',
        to: ['Robert Quayle'],
        subject: 'Budget briefing',
        body: `Robert

We meet at six and have you down for the first half hour; I'll see you out before we get on to the rest. Members keep asking me what happened to the drying room, so a line on it would help.

Joan Hartley`,
      }),
    },
    {
      because: 'To be told first is no threat.',
      draft: email({
        from: 'Tom Ashdown',
        to: ['Marcus Bell'],
        subject: 'Vans',
        body: `Marcus

You'll be the first to know if the money comes through. Your department loses its old vans in April and gets four electric ones.

Tom Ashdown`,
      }),
    },
    {
      because: 'A favour, a fair and an office that is cleared.',
      draft: email({
        from: 'Tom Ashdown',
        to: ['Marcus Bell'],
        subject: 'This week',
        body: `Marcus

Thank you for clearing the desk. I know what you did for the fair. Could you replace me on the panel on Tuesday? You'd better hope for dry weather.

Tom`,
      }),
    },
  ],
  limitations: [
    'A threat that neither names what is at stake nor sets a condition is often missed, and so is one that rests on what only the two people know.',
    'It cannot tell whether the writer could carry out what is hinted at.',
  ],
};
export default examples;
