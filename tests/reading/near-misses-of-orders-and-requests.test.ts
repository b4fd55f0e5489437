import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSession, parseCouncil, parseDraft } from '../../core/index.ts';

const profile = JSON.parse(readFileSync(new URL('../corpus/council.json', import.meta.url), 'utf8'));
const session = createSession(parseCouncil(profile));
const person = (name: string) => ({ name, email: `${name.toLowerCase().replace(/\W+/g, '.')}@wexcombe.example` });

const found = (from: string, to: string, subject: string, body: string) =>
  session.check(
    parseDraft({
      kind: 'email',
      protocol: 'tower-hamlets',
      date: '2026-07-14T10:00:00Z',
      from: person(from),
      to: [person(to)],
      cc: [],
      bcc: [],
      subject,
      body: `${body}\n\n${from}`,
    }),
  );
const rules = (from: string, to: string, subject: string, body: string) =>
  found(from, to, subject, body).map(({ rule }) => rule);

/** A rule, a draft that comes near it and is in order, and one of the same words that breaks it. */
type Pair = readonly [rule: string, from: string, to: string, subject: string, inOrder: string, breach: string];

const REFUSED: readonly Pair[] = [
  [
    'decisions/legal-influence',
    'Gareth Lowe',
    'Anita Desai',
    'Fly-tipping prosecution',
    "The farmer's wife has been on to me again about her son, who is up before the magistrates. She wanted me to ask you to drop it. I explained that I would not, and that no councillor may.",
    "The farmer's wife has been on to me again about her son, who is up before the magistrates. She wanted me to ask you to drop it. Could you withdraw the summons?",
  ],
  [
    'instructions/too-junior',
    'Bethan Price',
    'Emma Tranter',
    'A viewing',
    'Mrs Ede wished me to ask you for a review of the whole lettings policy. I told her that it is not for you. All that she needs is the date of her viewing.',
    'Mrs Ede and I ask you for a review of the whole lettings policy.',
  ],
  [
    'instructions/private-work',
    'Derek Fenn',
    'Jack Osborne',
    'Cheers, but no',
    "Decent of you to offer to drop that bit of kerb outside mine while you'd got the gang there. I can't have it. It's my drive and I'll pay a contractor.",
    'When your gang is in Dock Street next could they drop the kerb outside my house? It would be doing me a favour.',
  ],
];

const OTHERS: readonly Pair[] = [
  [
    'instructions/alter-advice',
    'Fiona Cartwright',
    'Priya Nair',
    'Withdraw my comments, please',
    'I sent in comments on the barn in May and no longer object. Could my comments be withdrawn? It makes no difference to your recommendation.',
    'Could your recommendation be withdrawn and the report changed to a refusal?',
  ],
  [
    'instructions/alter-advice',
    'Simon Pell',
    'David Kerr',
    'Old minutes',
    'In 1974 the chairman ordered the surveyor to take the word "dangerous" out of his report, and the surveyor refused. Might his family be traced?',
    'Take the word "dangerous" out of your report, please.',
  ],
  [
    'instructions/outside-hours',
    'Amrit Gill',
    'Priya Nair',
    'Drop-in',
    'It was good of you and Olivia to run the drop-in on a Saturday. I hope that the Council is giving you a day back for it.',
    'I need you and Olivia to run the drop-in on Saturday, and to ring me at home that evening.',
  ],
  [
    'instructions/too-junior',
    'Imran Siddiqui',
    'George Whyte',
    'Refunds',
    'Is the policy on council tax refunds on the website? I found the form but not the policy itself.',
    'The policy on council tax refunds ought to be changed. What is your view?',
  ],
  [
    'instructions/too-junior',
    'Fiona Cartwright',
    'Jack Osborne',
    'A kerb',
    'Mr Lamb made a complaint about the kerb in May and had his reply, with which he is content. Is there a date for the work?',
    'Please treat this as a formal complaint about the kerb.',
  ],
  [
    'instructions/directs-officer',
    'Ruth Okafor',
    'David Kerr',
    'Play area',
    'The children have given me a list. It runs: mend the swing, paint the seesaw, move the bin, and shoot the seagulls. Which is in the programme?',
    'Mend the swing, paint the seesaw and move the bin by Friday.',
  ],
  [
    'instructions/alter-advice',
    'Joan Hartley',
    'Anita Desai',
    'Your advice on the motion',
    "You advise that the motion is out of order. I'll withdraw it, take out the sentence about the contract, and submit it again by Friday.",
    'You advise that the motion is out of order. Please withdraw your advice, take out the sentence about the contract, and submit it again by Friday.',
  ],
  [
    'instructions/alter-advice',
    'Peter Vance',
    'Olivia Grant',
    'The mill',
    'I note that the report on the mill has been put back to September. That seems sensible. Will the applicant be told?',
    'Please hold back the report on the mill until September, and drop your recommendation of refusal.',
  ],
  [
    'instructions/outside-hours',
    'Simon Pell',
    'Liam Doyle',
    'Deadline',
    'Am I right that questions must be in by noon on Monday? I shall be writing mine on Sunday, and it will reach you on Monday at nine.',
    'I shall be ringing you at home on Sunday about my question.',
  ],
  [
    'instructions/party-meeting-attendance',
    'Amrit Gill',
    'Paul Redfern',
    'The 3rd',
    "You asked if you ought to come to our group on the 3rd. Please don't. It's for us to read the paper ourselves.",
    'You ought to come to our group on the 3rd. Could you talk us through the paper?',
  ],
  [
    'instructions/too-junior',
    'Amrit Gill',
    'Tariq Malik',
    'Monitor',
    "I'm putting my question about the air quality strategy to Mr Kerr. All I need is the postcode of the monitor.",
    'My question is about the air quality strategy. Should the policy be changed, and what are the options?',
  ],
  [
    'instructions/directs-officer',
    'Bethan Price',
    'Paul Redfern',
    "Tenants' forum",
    "I'd like to come to the next tenants' forum. I won't speak unless I'm asked.",
    "The tenants' forum does not meet until I say so. Cancel the room.",
  ],
  [
    'impartiality/council-resources',
    'Joan Hartley',
    'Imran Siddiqui',
    'Monday',
    "Cabinet briefing is in the parlour on Monday, as the members' room is being painted. The paper will be in your pigeonhole.",
    "Canvassing on Monday: the leaflets for our campaign are in the members' room, run off on the big copier.",
  ],
];

describe('what comes near a breach is told from one', () => {
  it.each([...REFUSED, ...OTHERS])('%s, by %s to %s: %s', (rule, from, to, subject, inOrder, breach) => {
    expect(rules(from, to, subject, inOrder)).not.toContain(rule);
    expect(rules(from, to, subject, breach)).toContain(rule);
  });
});

describe('what excuses a near miss excuses no breach beside it', () => {
  it.each([
    [
      'a year that the sentence before names',
      'instructions/alter-advice',
      'Joan Hartley',
      'Paul Redfern',
      'Your report leans on the survey of 1985. Take the recommendation out before it goes to committee and say that the site is suitable.',
    ],
    [
      'the year in which it is written',
      'employment/disciplinary',
      'Joan Hartley',
      'Judith Vale',
      'In 2026 nobody should keep a job after that: I want Liam Parr suspended and given a final warning.',
    ],
    [
      'a pleasure that was',
      'instructions/outside-hours',
      'Joan Hartley',
      'Karen Stubbs',
      'It was lovely to see you at the fair, and could you come in on Sunday to finish the plan with me?',
    ],
    [
      'a dog whose warden is meant',
      'respect/personal-attack',
      'Joan Hartley',
      'Karen Stubbs',
      'The dog warden did not come on Monday. He is an idiot and a useless clown.',
    ],
    [
      'a promise of the reader’s, or the website',
      'instructions/too-junior',
      'Joan Hartley',
      'Emma Tranter',
      'You promised a review of the whole lettings policy that stands on our website. I want it on my desk by Friday.',
    ],
    [
      'what the reader has asked for',
      'confidentiality/personal-data',
      'David Kerr',
      'Joan Hartley',
      'You said you wanted the background: Mrs Lane of 14 Mill Road has schizophrenia and owes us £2,300 in rent.',
    ],
  ])('%s: %s', (_, rule, from, to, body) => {
    expect(rules(from, to, 'Update', body)).toContain(rule);
  });
});

describe('what only tells of a breach is not shown beside it', () => {
  it('shows the order, and not the sentences about it', () => {
    const shown = found(
      'Derek Fenn',
      'Marcus Bell',
      'Bollards',
      'I am instructing you to take the bollards on Wharf Road out by Friday. The traders want them gone and I will be there to see it.',
    ).filter(({ rule }) => rule === 'instructions/directs-officer');
    expect(shown).toHaveLength(1);
  });
});
