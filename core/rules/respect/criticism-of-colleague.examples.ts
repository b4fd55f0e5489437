import type { RuleExamples } from '../example.ts';
import { email, letter } from '../example-drafts.ts';

const examples: RuleExamples = {
  flagged: [
    {
      because: 'The chair is named by the committee’s short name.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Jack Osborne',
        to: ['Ruth Okafor'],
        subject: 'Land at Mill Lane',
        body: `Dear Councillor Okafor

Between ourselves, the Chair of Planning hasn't the faintest idea what a material consideration is.

Jack Osborne`,
      }),
    },
    {
      because: 'What a team does all day is wondered at by the writer.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Jack Osborne',
        to: ['Ruth Okafor'],
        subject: 'Land at Mill Lane',
        body: `Dear Councillor Okafor

Legal have sat on this for two months and I have no idea what they do all day.

Jack Osborne`,
      }),
    },
    {
      because: 'A member is told that a colleague is not up to the work.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Priya Nair',
        to: ['Ruth Okafor'],
        subject: 'Shopfront',
        body: `Dear Councillor Okafor

I am sorry for the delay. Between ourselves, George Whyte is hopeless with these and lost the form twice.

Priya Nair`,
      }),
    },
    {
      because: 'An allegation about a colleague is passed on.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Wendy Parr',
        to: ['Shabana Rahman'],
        subject: 'Agenda',
        body: `Dear Councillor Rahman

You should know that Tariq Malik has been claiming overtime for evenings he never worked.

Wendy Parr`,
      }),
    },
    {
      because: 'One member’s conduct is run down to another.',
      draft: letter({
        protocol: 'uttlesford',
        author: 'officer',
        body: `Wexcombe Borough Council
Planning

20 January 2026

Councillor Alan Thwaite
Pound Farm, Hillside

Dear Councillor Thwaite

The visit is on Friday. I should warn you that Councillor Brand was rude to the applicant last time and misled the committee afterwards.

Yours sincerely

Olivia Grant
Head of Planning`,
      }),
    },
    {
      because: 'That a member is thought not to understand is no denial, and the reason given is no excuse.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Olivia Grant',
        to: ['Peter Vance'],
        subject: 'Committee',
        body: `Dear Councillor Vance

I don't think Councillor Moss understands the first thing about planning. The reason you have had no answer is that George Whyte is bone idle.

Olivia Grant`,
      }),
    },
    {
      because: 'An outsider who profits is not the one who is run down.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Jack Osborne',
        to: ['Tom Ashdown'],
        subject: 'Drains',
        body: `Dear Councillor Ashdown

You didn't hear it from me, but the procurement lead has been giving work to her cousin's firm.

Jack Osborne`,
      }),
    },
    {
      because: 'A team is what it is said to be.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Liam Doyle',
        to: ['Ruth Okafor'],
        subject: 'Agenda',
        body: `Dear Councillor Okafor

Honestly, our legal team is a joke, and Wendy can't do her job.

Liam`,
      }),
    },
    {
      because: 'A suspension is told, and what somebody does not do.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Tariq Malik',
        to: ['Alan Thwaite'],
        subject: 'Ratings',
        body: `Dear Councillor Thwaite

Mr Redfern was suspended last year for shouting at a tenant, and it's no secret that David doesn't do any work.

Tariq Malik`,
      }),
    },
  ],
  fine: [
    {
      because: 'It tells what a colleague said of the date.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Ben Foley',
        to: ['Ruth Okafor'],
        subject: 'Film',
        body: `Dear Councillor Okafor

Nadia says that the film will be ready on Friday, and that you may have it first.

Ben Foley`,
      }),
    },
    {
      because: 'It goes to the colleague’s manager.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Jack Osborne',
        to: ['Marcus Bell'],
        subject: 'On site today',
        body: `Marcus

Tariq was rude to the contractor this morning and had not read the drawings.

Jack`,
      }),
    },
    {
      because: 'It says who deals with a matter now, and no more.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Emma Tranter',
        to: ['Caroline Moss'],
        subject: 'Carter House',
        body: `Dear Councillor Moss

Paul Redfern will look after Carter House from Monday, as I am moving to the new homes team.

Emma Tranter`,
      }),
    },
    {
      because: 'It answers somebody else’s criticism of a colleague.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Marcus Bell',
        to: ['Fiona Cartwright'],
        subject: 'Drainage',
        body: `Dear Councillor Cartwright

It was said at the meeting that Jack Osborne had been slow. He was not: the scheme was priced in six weeks.

Marcus Bell`,
      }),
    },
    {
      because: 'Nobody forgot.',
      draft: email({
        from: 'Priya Nair',
        to: ['Alan Thwaite'],
        subject: 'Barn at Pound Farm',
        body: `Dear Councillor Thwaite

The highways comments came late because their inbox was down for a week; nobody forgot you.

Priya Nair`,
      }),
    },
    {
      because: 'What colleagues have been busy with runs nobody down.',
      draft: email({
        protocol: 'uttlesford',
        from: 'Priya Nair',
        to: ['Ruth Okafor'],
        subject: 'Lane',
        body: `Dear Councillor Okafor

Jack Osborne has been taking photographs of the lane for me, and my manager has been giving a talk to the parish.

Priya Nair`,
      }),
    },
  ],
  limitations: [
    'It sees a slight where a colleague, a team or a member is named in the sentence or just before; criticism that is only hinted at, or made by a joke about habits, is often missed.',
    'Strong words about a contractor are mistaken for criticism of a colleague where a colleague is named beside them.',
    'A remark that somebody cannot do something for an ordinary reason may be flagged.',
  ],
};
export default examples;
