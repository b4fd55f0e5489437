import { expect, it } from 'vitest';
import { lint, parseCouncil } from '../../core/index.ts';
import exampleCouncil from '../../core/rules/example-council.json' with { type: 'json' };
import { email, letter, release } from '../../core/rules/example-drafts.ts';

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

it('members of several wards “are” not copied in, and one member “is” not', () => {
  const meeting = email({
    from: 'Jack Osborne',
    to: ['Nadia Hussain'],
    subject: 'Public meeting',
    body: 'Dear Nadia\n\nWe will hold a public meeting for residents of Millfield and Eastcombe on Tuesday 14 July.\n\nJack',
  });
  const told = (draft: Parameters<typeof lint>[0], of = council): string | undefined =>
    lint(draft, of).find(({ rule }) => rule === 'correspondence/ward-members-not-copied')?.message;
  expect(told(meeting)).toMatch(/^This concerns Millfield and Eastcombe, and Councillor .+ are not copied in\.$/);
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

/** What one rule says of a draft, place by place. */
const saidBy = (rule: string, draft: Parameters<typeof lint>[0]): string[] =>
  lint(draft, council).flatMap((finding) => (finding.rule.endsWith(rule) ? [finding.message] : []));

it.each([
  ['Mr O’Brien is an idiot.', 'This reads as an insult to Mr O’Brien.'],
  [
    'I should not look to Mr Lowe’s friend Councillor Gill: he has the morals of an alley cat.',
    'This reads as a personal insult.',
  ],
  ['Marcus Bell and Jack Osborne are a pair of clowns.', 'This reads as a personal insult.'],
])('an insult is said to be to whom it is said of, and to nobody where that is unsure: %s', (sentence, said) => {
  const draft = email({
    from: 'Derek Fenn',
    to: ['Alan Thwaite'],
    subject: 'Thursday',
    body: `Alan\n\n${sentence}\n\nDerek Fenn`,
  });
  expect(saidBy('personal-attack', draft)).toEqual([said]);
});

it('who repeats an insult to the press is not the one insulted, and an office without a name has an article', () => {
  const said = (sentence: string): string[] =>
    saidBy('personal-attack', release({ author: 'member', body: `Labour Group\n\nNEWS\n\n${sentence}\n\nENDS` }));
  expect(said('Councillor Lowe said: “That man could not organise a raffle in a phone box.”')).toEqual([
    'This reads as a personal insult.',
  ]);
  expect(said('“We waited because one lazy assistant director in highways put it at the bottom of the pile.”')).toEqual(
    ['This reads as an insult to the assistant director in highways.'],
  );
});

it.each([
  [
    'Marcus Bell, who is in charge of highways, has made a complete mess of this.',
    'Marcus Bell (Assistant Director, Highways)',
  ],
  ['The Head of Leisure sat on the file for a year and misled the committee.', 'the Head of Leisure'],
  ['Whoever runs highways has sat on the file for a year and misled the committee.', 'an officer'],
])('an officer criticised in public is named as far as the draft and the profile do: %s', (sentence, who) => {
  const draft = email({
    from: 'Derek Fenn',
    to: ['Carl Bright <carl@home.example>'],
    subject: 'Salt',
    body: `Dear Carl\n\n${sentence}\n\nDerek Fenn`,
  });
  expect(saidBy('public-criticism-of-officer', draft)[0]).toMatch(/criticism of (.+), and goes to Carl Bright\.$/);
  expect(saidBy('public-criticism-of-officer', draft)[0]).toContain(`of ${who}, and`);
});

it('an officer is not sent to the officer criticised by the route that members have', () => {
  const advice = (from: string): string | undefined =>
    lint(
      email({
        from,
        to: ['Carl Bright <carl@home.example>'],
        subject: 'Salt',
        body: 'Dear Carl\n\nMarcus Bell sat on the file for a year and misled the committee.\n\nYours',
      }),
      council,
    ).find(({ rule }) => rule === 'respect/public-criticism-of-officer')?.advice;
  expect(advice('Derek Fenn')).toContain('the relevant Director or the Chief Executive');
  expect(advice('Jack Osborne')).not.toContain('the relevant Director or the Chief Executive');
});

it.each([
  ['Olivia is not up to running this department.', 'Olivia Grant (Head of Planning)', 'your own manager'],
  ['Councillor Brand never reads his papers.', 'Councillor Brand', 'your line manager or Director'],
  ['With Nadia away you may actually get an answer.', 'Nadia Hussain (Head of Communications)', 'your own manager'],
])('a colleague run down to a member is named, and so is the member: %s', (sentence, who, route) => {
  const draft = email({
    protocol: 'uttlesford',
    from: 'Priya Nair',
    to: ['Ruth Okafor'],
    subject: 'Files',
    body: `Dear Councillor Okafor\n\nTo be frank, things are slow. ${sentence}\n\nPriya Nair`,
  });
  const found = lint(draft, council).find(({ rule }) => rule === 'respect/criticism-of-colleague');
  expect(found?.message).toContain(`criticism of ${who}, made to Councillor Okafor.`);
  expect(found?.advice).toContain(route);
});

it('a question for scrutiny is told of with the officer whom it judges', () => {
  const asked = (question: string): string[] =>
    saidBy(
      'scrutiny-of-capability',
      email({
        from: 'Simon Pell',
        to: ['Karen Stubbs'],
        subject: 'Scrutiny questions',
        body: `Karen\n\nFor Overview and Scrutiny on Tuesday:\n\n${question}\n\nSimon Pell`,
      }),
    );
  expect(asked('Is Marcus Bell competent to manage a contract of this size?')[0]).toContain('judging Marcus Bell (');
  expect(asked('Are you competent to manage a contract of this size?')[0]).toContain('judging an officer,');
});

it('a threat is read by those it is addressed to, and an officer who makes one is shown no route of members', () => {
  const to = (from: string, body: string) =>
    lint(
      email({ from, to: ['Priya Nair'], cc: ['Helen Marsh'], subject: 'The barn', body: `Priya\n\n${body}\n\nYours` }),
      council,
    ).find(({ rule }) => rule === 'respect/bullying-or-threat');
  const threat = 'Approve it, or I shall see to it that you lose your job.';
  expect(to('Colin Brand', threat)?.message).toBe('Priya Nair (Planning Officer) may read this as a threat.');
  expect(to('Colin Brand', threat)?.advice).toContain('Raise a concern');
  expect(to('Olivia Grant', threat)?.advice).not.toContain('Raise a concern');
});

it.each([
  ['Hi Tom and Joan', 'Dear Councillor Ashdown and Councillor Hartley', true],
  ['Dear Tom, Joan, and Maggie', 'Dear Councillor Ashdown, Councillor Hartley and Mayor', true],
  ['Thanks Maggie', 'Dear Mayor', false],
  ['Dear all\n\nThe keys are back, Tom, and thank you.', 'Councillor Ashdown', false],
])('all who are called by first name are called properly: %s', (greeting, better, mended) => {
  const draft = email({
    protocol: 'north-lincolnshire',
    from: 'Emma Tranter',
    to: ['Tom Ashdown', 'Joan Hartley', 'Margaret Dunne'],
    subject: 'Keys',
    body: `${greeting}\n\nThe keys are at the desk.\n\nEmma Tranter`,
  });
  const [found] = lint(draft, council).filter(({ rule }) => rule === 'correspondence/form-of-address');
  expect(found?.advice).toBe(`Write “${better}”.`);
  expect(found?.fixes.map(({ edits: [edit] }) => edit && 'replacement' in edit && edit.replacement)).toEqual(
    mended ? [better] : [],
  );
});

it.each([
  ['dudley', 'Ask the member first'],
  ['uttlesford', 'Say in the message who is copied in'],
] as const)('the way to copy a member in is that of %s', (protocol, advice) => {
  const draft = email({
    protocol,
    from: 'Olivia Grant',
    to: ['Derek Fenn'],
    cc: ['Gareth Lowe'],
    subject: 'Re: your question',
    body: 'Dear Councillor Fenn\n\nThe answer is yes.\n\nOlivia Grant',
    replyTo: { from: 'Derek Fenn', to: ['Olivia Grant'], body: 'Is it?' },
  });
  const found = lint(draft, council).find(({ rule }) => rule === 'correspondence/undisclosed-copy');
  expect(found?.advice).toContain(advice);
});

it.each([
  ['dudley', 'or copy them in'],
  ['torbay', 'and leave the answer to them'],
] as const)('the way to answer the press is that of %s', (protocol, advice) => {
  const draft = email({
    protocol,
    from: 'Olivia Grant',
    to: ['Newsdesk <news@radiocombe.example>'],
    subject: 'Barn',
    body: 'Hello\n\nThe report is out and here is what it says.\n\nOlivia Grant',
  });
  const found = lint(draft, council).find(({ rule }) => rule === 'media/uncleared-contact');
  expect(found?.advice).toContain(advice);
});

it('all members whom publicity features are named, and a film is no event', () => {
  const date = '2026-04-16T09:00:00Z';
  expect(
    saidBy(
      'pre-election',
      release({
        date,
        author: 'officer',
        body: 'Wexcombe Borough Council\n16 April 2026\n\nPARK OPENS\n\nPictured: Councillors Alan Thwaite and Simon Pell try out the seats.\n\nENDS',
      }),
    ),
  ).toEqual([expect.stringMatching(/^This features Councillor Thwaite and Councillor Pell in /)]);
  const film = email({
    date,
    from: 'Imran Siddiqui',
    to: ['Nadia Hussain'],
    subject: 'Facebook',
    body: 'Nadia\n\nCan we get my cost of living video on the council Facebook page before the weekend?\n\nImran',
  });
  expect(saidBy('pre-election', film)).toEqual(['This plans publicity for the weeks before the election.']);
});

it('a member whom nobody knows signs without a capital', () => {
  const draft = letter({
    author: 'officer',
    body: 'Wexcombe Borough Council\nTown Hall\n\n12 May 2026\n\nMessrs Crane\n1 High Street\n\nDear Sirs\n\nWe accept your tender of £5,000 and you may start on Monday.\n\nYours faithfully\n\nCouncillor P Nobody\nCabinet Member',
  });
  expect(saidBy('binding-letter-in-member-name', draft)).toEqual([
    'This reads as binding the council, in a letter that a member signs.',
  ]);
});
