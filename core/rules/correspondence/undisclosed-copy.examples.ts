import type { RuleExamples } from '../example.ts';
import { ALL_MEMBERS, email } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'It must be able to tell whose correspondence it is, from the thread, the greeting or the only member addressed.',
    'Words near a name that speak of copying count as saying so, whatever they say.',
  ],
  flagged: [
    {
      because: "One member's question is answered in front of another, and the answer does not mention it.",
      draft: email({
        from: 'Olivia Grant',
        to: ['Ruth Okafor'],
        cc: ['Derek Fenn'],
        subject: 'RE: Hedge at Orchard Rise',
        body: `Dear Councillor Okafor

The hedge is protected until the end of the nesting season, so nothing can be cut before September.

Yours sincerely
Olivia Grant
Head of Planning`,
        replyTo: {
          from: 'Ruth Okafor',
          to: ['Olivia Grant'],
          date: '2026-01-19T09:00:00Z',
          subject: 'Hedge at Orchard Rise',
          body: 'Can you tell me whether the hedge at Orchard Rise may be cut this spring?',
        },
      }),
    },
    {
      because: 'An answer that opens with yes is an answer, whatever its subject says.',
      draft: email({
        from: 'Wendy Parr',
        to: ['Fiona Cartwright'],
        cc: ['Derek Fenn'],
        subject: 'The fair at Orchard Rise',
        body: `Dear Councillor Cartwright

Yes, the fair may use the field from Friday to Sunday. It has its licence, and the music stops at ten.

Wendy Parr
Licensing Officer`,
      }),
    },
    {
      because: 'The member who asked cannot tell that their letter is now in front of the Leader.',
      draft: email({
        protocol: 'torbay',
        from: 'George Whyte',
        to: ['Fiona Cartwright'],
        cc: ['Joan Hartley'],
        subject: 'RE: Single person discount',
        body: `Dear Councillor Cartwright

Thank you for your email. The discount was taken off because the form came back without a signature. A new form is in the post.

Kind regards
George Whyte
Revenues Officer`,
      }),
    },
    {
      because: 'The two members speak for different wards, and nothing shows that the first knows of the copy.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Wendy Parr',
        to: ['Amrit Gill'],
        cc: ['Colin Brand'],
        subject: 'Re: Pavement licence, The Old Bank',
        body: `Dear Councillor Gill

Thank you for your question. The licence runs until October and covers four tables.

Wendy Parr
Licensing Officer`,
      }),
    },
  ],
  fine: [
    {
      because: 'The answer says who is copied in, and why.',
      draft: email({
        from: 'Olivia Grant',
        to: ['Caroline Moss'],
        cc: ['Ruth Okafor'],
        subject: 'RE: Bus shelter on Quarry Road',
        body: `Dear Councillor Moss

The shelter needs no permission. I have copied in Councillor Okafor as your fellow ward member.

Yours sincerely
Olivia Grant`,
        replyTo: {
          from: 'Caroline Moss',
          to: ['Olivia Grant'],
          date: '2026-01-19T11:30:00Z',
          body: 'Does the new shelter on Quarry Road need planning permission?',
        },
      }),
    },
    {
      because:
        'The Cabinet Member whose subject it is may be copied in; what that is may come out only at the end of a long message.',
      draft: email({
        from: 'Emma Tranter',
        to: ['Caroline Moss'],
        cc: ['Bethan Price'],
        subject: 'RE: Beech Drive, window programme',
        body: `Dear Councillor Moss

The eight maisonettes are in year two of the programme, so the scaffold would be up in April or May of next year. They were put behind Canal Row because Canal Row still has its original frames and Beech Drive was patched up in 2011. You will have had the list in June.

If a window will not shut, that is for the tenant to report and should not wait for the programme.

Yours sincerely
Emma Tranter`,
        replyTo: {
          from: 'Caroline Moss',
          to: ['Emma Tranter'],
          date: '2026-01-19T11:30:00Z',
          body: 'When will the windows in Beech Drive be done?',
        },
      }),
    },
    {
      because: 'The member asked for the copy.',
      draft: email({
        protocol: 'torbay',
        from: 'Jack Osborne',
        to: ['Alan Thwaite'],
        cc: ['Simon Pell'],
        subject: 'RE: Drain outside the chapel',
        body: `Dear Councillor Thwaite

The drain was jetted this morning and is running clear.

Jack Osborne`,
        replyTo: {
          from: 'Alan Thwaite',
          to: ['Jack Osborne'],
          date: '2026-01-19T14:00:00Z',
          body: 'The drain outside the chapel is blocked again. Please copy Simon Pell when you answer, he is dealing with it too.',
        },
      }),
    },
    {
      because: 'Both members speak for the same ward, which this protocol allows for.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Tariq Malik',
        to: ['Fiona Cartwright'],
        cc: ['Gareth Lowe'],
        subject: 'Re: Smoke from the yard in Eastcombe',
        body: `Dear Councillor Cartwright

Thank you for your email. We visited on Monday evening and found no burning. We will go again at the weekend.

Tariq Malik`,
      }),
    },
    {
      because: 'A circular to every member is nobody’s correspondence.',
      draft: email({
        from: 'Karen Stubbs',
        to: ALL_MEMBERS,
        subject: 'RE: Members’ induction day',
        body: `Dear Councillors

Thank you for your replies. The induction day begins at half past nine in Committee Room 2.

Karen Stubbs`,
      }),
    },
  ],
};
export default examples;
