import type { RuleExamples } from '../example.ts';
import { email } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'The officer is to meet the member on a Sunday.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Alan Thwaite',
        to: ['Priya Nair'],
        subject: 'Site meeting',
        body: `Priya

Meet me up at Hanger Wood on Sunday at seven in the morning and bring the drawings.

Alan`,
      }),
    },
    {
      because: 'Work is wanted the same night.',
      draft: email({
        protocol: 'tower-hamlets',
        date: '2026-01-20T18:20:00Z',
        from: 'Imran Siddiqui',
        to: ['Robert Quayle'],
        subject: 'Tables',
        body: `Robert

I need the revised tables tonight, however late it is.

Imran`,
      }),
    },
    {
      because: 'The officer is to ring on a Sunday.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Derek Fenn',
        to: ['Marcus Bell'],
        subject: 'Weaver Street',
        body: `Marcus

Ring me at home on Sunday afternoon, please. This can't wait until Monday.

Derek Fenn`,
      }),
    },
    {
      because: 'What is wanted first thing on Monday is asked for on Friday evening.',
      draft: email({
        date: '2026-01-23T17:45:00Z',
        from: 'Peter Vance',
        to: ['Olivia Grant'],
        subject: 'Hill Farm',
        body: `Olivia

I need two sides on the junction, ready for first thing Monday.

Peter`,
      }),
    },
  ],
  fine: [
    {
      because: 'To wish somebody a rest asks for no work.',
      draft: email({
        from: 'Margaret Dunne',
        to: ['Susan Whitlock'],
        subject: 'Thank you',
        body: `Dear Susan

Your team stood for three hours in that wind. Please tell them so from me. And do, if you can, have a proper rest this weekend.

Margaret Dunne
Mayor`,
      }),
    },
    {
      because: 'The weekend is over, and the writer’s own.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Alan Thwaite',
        to: ['Priya Nair'],
        subject: 'Hanger Wood',
        body: `Priya

I walked the whole of Hanger Wood on Sunday. Could you send me the drawings, please?

Alan`,
      }),
    },
    {
      because: 'It says that it can wait.',
      draft: email({
        protocol: 'tower-hamlets',
        date: '2026-01-23T19:45:00Z',
        from: 'Ruth Okafor',
        to: ['Olivia Grant'],
        subject: 'Tree survey',
        body: `Dear Olivia

No need to look at this over the weekend. When will the survey be finished?

Ruth Okafor`,
      }),
    },
    {
      because: 'A committee meets in the evening.',
      draft: email({
        from: 'Peter Vance',
        to: ['Olivia Grant'],
        subject: 'Planning Committee',
        body: `Olivia

Will the highways officer attend the committee meeting at 7 pm on Wednesday?

Peter`,
      }),
    },
    {
      because: 'The hours on duty are agreed.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Joan Hartley',
        to: ['Susan Whitlock'],
        subject: 'Heatwave rota',
        body: `Susan

As agreed, you are duty director this weekend and I shall ring the duty mobile on Sunday evening.

Joan`,
      }),
    },
  ],
  limitations: [
    'A date that happens to be a Sunday or a holiday is not known as one.',
    'An evening event that the officer would attend anyway may be taken for a call on free time.',
  ],
};
export default examples;
