import { expect, it } from 'vitest';
import { lint, parseCouncil } from '../../core/index.ts';
import exampleCouncil from '../../core/rules/example-council.json' with { type: 'json' };
import { email, release } from '../../core/rules/example-drafts.ts';

const council = parseCouncil(exampleCouncil);

it('a threat is told of by whom it may be read as one, and not as theirs', () => {
  const draft = email({
    from: 'Colin Brand',
    to: ['Olivia Grant'],
    subject: 'The barn',
    body: 'Olivia\n\nApprove it, or I shall see to it that you lose your job.\n\nColin Brand',
  });
  const found = lint(draft, council).find(({ rule }) => rule === 'respect/bullying-or-threat');
  expect(found?.message).toMatch(/^Olivia Grant \(.+\) may read this as a threat\.$/);
});

it('the day of an election is told in words', () => {
  const draft = release({
    date: '2026-04-16T09:00:00Z',
    author: 'officer',
    body: 'Wexcombe Borough Council\n16 April 2026\n\nNEW PLAY AREA OPENS\n\nCouncillor Tom Ashdown said: “I am proud that we have delivered this for Millfield.”\n\nENDS',
  });
  expect(lint(draft, council).map(({ message }) => message)).toContainEqual(
    expect.stringContaining('before the election on Thursday 7 May 2026.'),
  );
});

it.each([
  ['Only the Greens opposed this, which tells residents all they need to know about that party.', 'the Greens'],
  ['If you like what you see, the Green Party is the only party with a real plan for this borough.', 'the Greens'],
  ['Four thousand potholes have been filled since January, thanks to this Labour administration.', 'Labour'],
])('no guess is made at which way a party is spoken of: %s', (sentence, party) => {
  const draft = release({
    author: 'officer',
    body: `Wexcombe Borough Council\n20 January 2026\n\nNEWS\n\n${sentence}\n\nENDS`,
  });
  expect(lint(draft, council).map(({ message }) => message)).toContainEqual(
    expect.stringContaining(`takes sides for or against ${party}.`),
  );
});

it('whoever is called by an office has an article', () => {
  const draft = email({
    from: 'Derek Fenn',
    to: ['Olivia Grant'],
    subject: 'Thursday',
    body: 'Olivia\n\nThe Leader of the Council is a liar and a fraud.\n\nDerek Fenn',
  });
  expect(lint(draft, council).map(({ message }) => message)).toContainEqual(
    'This reads as an insult to the Leader of the Council.',
  );
});

it('a street is nobody whose private details are given away', () => {
  const draft = email({
    from: 'Tariq Malik',
    to: ['Ruth Okafor'],
    subject: 'Air quality tubes',
    body: 'Dear Councillor Okafor\n\nThe tubes are back. Kingsmead Parade has 31 and Mill Road 38.\n\nPriya is off again, I am afraid. It is her nerves, she has had to go on tablets for it, so best not to press.\n\nTariq Malik\nEnvironmental Health Officer',
  });
  const found = lint(draft, council).find(({ rule }) => rule === 'confidentiality/personal-data');
  expect(found?.message).toMatch(/^This gives away private details \(health\) of (?!Kingsmead)/);
});

it('members of several wards are “theirs”, and one member “is” not copied in', () => {
  const meeting = email({
    from: 'Jack Osborne',
    to: ['Nadia Hussain'],
    subject: 'Public meeting',
    body: 'Dear Nadia\n\nWe will hold a public meeting for residents of Millfield and Eastcombe on Tuesday 14 July.\n\nJack',
  });
  const told = (draft: Parameters<typeof lint>[0], of = council): string | undefined =>
    lint(draft, of).find(({ rule }) => rule === 'correspondence/ward-members-not-copied')?.message;
  expect(told(meeting)).toMatch(/^This concerns Millfield and Eastcombe, and none of their members \(/);
  const toParish = email({
    protocol: 'uttlesford',
    from: 'Jack Osborne',
    to: ['The Clerk <clerk@upperwexcombe-pc.example>'],
    subject: 'Verge',
    body: 'Dear Clerk\n\nThe verge was cut on Monday.\n\nJack',
  });
  const only = council.members.filter(({ name, ward }) => ward !== 'Hillside' || name === 'Simon Pell');
  expect(told(toParish, { ...council, members: only })).toBe(
    'This goes to The Clerk, and Councillor Pell for Hillside is not copied in.',
  );
});

it('a referendum is called one, and what a party issues is not called council publicity', () => {
  const quote = 'Councillor Tom Ashdown said: “I hope that families enjoy it.”';
  const ofCouncil = release({
    date: '2026-06-10T09:00:00Z',
    author: 'officer',
    body: `Wexcombe Borough Council\n10 June 2026\n\nPARK OPENS\n\n${quote}\n\nENDS`,
  });
  const polled = { ...council, elections: [{ date: '2026-06-18', kind: 'referendum' as const }] };
  expect(lint(ofCouncil, polled).map(({ message }) => message)).toContain(
    'This features Councillor Ashdown in council publicity before the referendum on Thursday 18 June 2026.',
  );
  const ofGroup = release({
    date: '2026-04-20T09:00:00Z',
    author: 'member',
    body: `Wexcombe Labour Group\nPress release\n\nLABOUR WELCOMES NEW PARK\n\n${quote}\n\nENDS\n\nIssued by Wexcombe Labour Group.`,
  });
  expect(lint(ofGroup, council).map(({ rule }) => rule)).not.toContain('publicity/pre-election');
});

it.each([
  ['Hi Tom', 'Dear Councillor Ashdown'],
  ['Good morning, Tom', 'Dear Councillor Ashdown'],
  ['Hi Tom and Sarah', undefined],
  ['Hi Tom, Sarah', undefined],
])('a better greeting is offered only where it leaves nobody out: %s', (greeting, better) => {
  const draft = email({
    protocol: 'north-lincolnshire',
    from: 'Emma Tranter',
    to: ['Tom Ashdown', 'Sarah Locke'],
    subject: 'Keys',
    body: `${greeting}\n\nThe keys are at the desk.\n\nEmma Tranter`,
  });
  const found = lint(draft, council).find(({ rule }) => rule === 'correspondence/form-of-address');
  expect(found?.advice).toBe('Write “Dear Councillor Ashdown”.');
  expect(found?.fixes[0]?.label).toBe(better && `Change to "${better}"`);
});

it('a co-opted member is not to be called councillor', () => {
  const pat = { name: 'Pat Coe', email: 'pat.coe@wexcombe.example', roles: ['Co-opted Member'] };
  const draft = email({
    protocol: 'north-lincolnshire',
    from: 'Emma Tranter',
    to: ['Pat Coe <pat.coe@wexcombe.example>'],
    subject: 'Keys',
    body: 'Hi Pat\n\nThe keys are at the desk.\n\nEmma Tranter',
  });
  expect(lint(draft, { ...council, members: [...council.members, pat] })).toEqual([]);
});

it.each<[string[], boolean]>([
  [['Ruth Okafor'], true],
  [['Cllr Okafor <RUTH.OKAFOR@wexcombe.example>'], true],
  [['Marcus Bell'], false],
])('what goes to %s answers the member who asked: %s', (to, answers) => {
  const draft = email({
    protocol: 'tower-hamlets',
    date: '2026-03-20T09:00:00Z',
    from: 'Jack Osborne',
    to,
    subject: 'Lamp at Weir Lane',
    body: 'Hello\n\nThe lamp at Weir Lane is one of ours.\n\nJack Osborne',
    replyTo: {
      from: 'Ruth Okafor',
      to: ['Jack Osborne'],
      date: '2026-02-27T09:00:00Z',
      body: 'Who mends the lamp at Weir Lane?',
    },
  });
  expect(lint(draft, council).some(({ rule }) => rule === 'correspondence/late-reply')).toBe(answers);
});

it.each<[string[], string]>([
  [['Olivia Grant'], 'Olivia Grant (Head of Planning), who works to the Council'],
  [
    ['Olivia Grant', 'Paul Redfern'],
    'Olivia Grant (Head of Planning) and Paul Redfern (Head of Housing), who work to the Council',
  ],
])('an order to %s is told of in good grammar', (to, whom) => {
  const draft = email({
    from: 'Derek Fenn',
    to,
    subject: 'Permit',
    body: 'Hello\n\nI am instructing you to refuse the permit today.\n\nDerek Fenn',
  });
  expect(lint(draft, council).find(({ rule }) => rule === 'instructions/directs-officer')?.message).toContain(whom);
});
