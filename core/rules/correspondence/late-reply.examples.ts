import type { RuleExamples } from '../example.ts';
import { email } from '../example-drafts.ts';

const examples: RuleExamples = {
  limitations: [
    'It needs the message that is answered, with its date; a reply in a new message is passed over.',
    'A holding reply of which neither message says anything is not known.',
  ],
  flagged: [
    {
      because: 'A resident waited more than the twenty working days that this protocol gives a member.',
      draft: email({
        protocol: 'torbay',
        date: '2026-03-18T09:00:00Z',
        from: 'Colin Brand',
        to: ['Sylvia Marlow <s.marlow@home.example>'],
        subject: 'RE: Street light outside number 9',
        body: `Dear Mrs Marlow

The lamp was replaced last week. Please tell me if it fails again.

Colin Brand
Ward councillor for Eastcombe`,
        replyTo: {
          from: 'Sylvia Marlow <s.marlow@home.example>',
          to: ['Colin Brand'],
          date: '2026-02-02T19:20:00Z',
          body: 'The light outside number 9 has been out since Christmas. Who mends it?',
        },
      }),
    },
    {
      because: 'A member waited more than the ten working days that this protocol gives officers.',
      draft: email({
        protocol: 'tower-hamlets',
        date: '2026-02-27T16:05:00Z',
        from: 'Paul Redfern',
        to: ['Amrit Gill'],
        subject: 'RE: Bids for two-bedroom homes',
        body: `Dear Councillor Gill

There were 118 bids for the two homes at Weir Lane.

Paul Redfern
Head of Housing`,
        replyTo: {
          from: 'Amrit Gill',
          to: ['Paul Redfern'],
          date: '2026-02-06T10:00:00Z',
          body: 'How many households bid for the homes at Weir Lane?',
        },
      }),
    },
    {
      because: 'Easter lengthens the time that is allowed, but not by this much.',
      draft: email({
        protocol: 'tower-hamlets',
        date: '2026-04-24T11:00:00Z',
        from: 'Tariq Malik',
        to: ['Fiona Cartwright'],
        subject: 'RE: Wasps at the allotments',
        body: `Dear Councillor Cartwright

The nest was treated on Tuesday, and the plots are open again.

Tariq Malik`,
        replyTo: {
          from: 'Fiona Cartwright',
          to: ['Tariq Malik'],
          date: '2026-03-30T08:15:00Z',
          body: 'Is anybody dealing with the wasps at the Eastcombe allotments?',
        },
      }),
    },
    {
      because: 'The enquirer asked to hear soon, which is no holding reply.',
      draft: email({
        protocol: 'torbay',
        date: '2026-03-18T09:00:00Z',
        from: 'Colin Brand',
        to: ['Sylvia Marlow <s.marlow@home.example>'],
        subject: 'RE: Bench by the pond',
        body: `Dear Mrs Marlow

The bench was moved on Monday. I hope that it suits.

Colin Brand
Ward councillor for Eastcombe`,
        replyTo: {
          from: 'Sylvia Marlow <s.marlow@home.example>',
          to: ['Colin Brand'],
          date: '2026-02-02T19:20:00Z',
          body: 'Could the bench by the pond be moved? Please get back to me as soon as you can.',
        },
      }),
    },
  ],
  fine: [
    {
      because: 'A note of the writer’s own, by its date, went before it.',
      draft: email({
        protocol: 'torbay',
        date: '2026-03-18T09:00:00Z',
        from: 'Colin Brand',
        to: ['Sylvia Marlow <s.marlow@home.example>'],
        subject: 'RE: Bench by the pond',
        body: `Dear Mrs Marlow

You had my note of 5 February. The contractor has now moved the bench.

Colin Brand
Ward councillor for Eastcombe`,
        replyTo: {
          from: 'Sylvia Marlow <s.marlow@home.example>',
          to: ['Colin Brand'],
          date: '2026-02-02T19:20:00Z',
          body: 'Could the bench by the pond be moved?',
        },
      }),
    },
    {
      because: 'The answer comes within twenty working days.',
      draft: email({
        protocol: 'torbay',
        date: '2026-02-16T09:00:00Z',
        from: 'Colin Brand',
        to: ['Sylvia Marlow <s.marlow@home.example>'],
        subject: 'RE: Grit bin',
        body: `Dear Mrs Marlow

The bin was filled on Friday.

Colin Brand`,
        replyTo: {
          from: 'Sylvia Marlow <s.marlow@home.example>',
          to: ['Colin Brand'],
          date: '2026-02-02T19:20:00Z',
          body: 'The grit bin at the top of Cooper Street is empty.',
        },
      }),
    },
    {
      because: 'A holding reply went out in time, as the thread shows.',
      draft: email({
        protocol: 'tower-hamlets',
        date: '2026-02-27T16:05:00Z',
        from: 'George Whyte',
        to: ['Ruth Okafor'],
        subject: 'RE: Council tax support',
        body: `Dear Councillor Okafor

Further to my holding reply of 9 February, 212 households in Kingsmead receive support.

George Whyte`,
        replyTo: {
          from: 'Ruth Okafor',
          to: ['George Whyte'],
          date: '2026-02-05T10:00:00Z',
          body: 'How many households in Kingsmead receive council tax support?',
        },
      }),
    },
    {
      because: 'The quoted message bears no date, so nothing can be counted.',
      draft: email({
        protocol: 'torbay',
        from: 'Derek Fenn',
        to: ['R Tully <rtully@post.example>'],
        subject: 'RE: Bus times',
        body: `Dear Mr Tully

The new timetable begins on Monday.

Derek Fenn`,
        replyTo: {
          from: 'R Tully <rtully@post.example>',
          to: ['Derek Fenn'],
          body: 'When does the new timetable begin?',
        },
      }),
    },
  ],
};
export default examples;
