import { describe, expect, it } from 'vitest';
import { type Council, parseCouncil } from '../../core/council/council.ts';
import { lint } from '../../core/index.ts';
import { protocolOf } from '../../core/protocols/index.ts';
import { email, letter, release } from '../../core/rules/example-drafts.ts';
import { EXAMPLE_COUNCIL, readExample } from '../support/read-example.ts';

const quoting = (date: string) =>
  release({
    date,
    author: 'officer',
    body: 'Wexcombe Borough Council\n\nPLAY AREA OPENS\n\nThe play area at Foundry Green opened this morning.\n\nCouncillor Tom Ashdown said: “I hope that the children like it.”\n\nENDS',
  });
const rulesFor = (draft: Parameters<typeof lint>[0], council = EXAMPLE_COUNCIL): string[] =>
  lint(draft, council).map(({ rule }) => rule);

describe('the pre-election period of a poll on 7 May 2026', () => {
  it.each<[string, boolean]>([
    ['2026-02-10T10:00:00Z', false],
    ['2026-03-20T10:00:00Z', false],
    ['2026-04-10T10:00:00Z', true],
    ['2026-05-07T08:00:00Z', true],
    // Still 7 May by the clock in Britain.
    ['2026-05-07T22:30:00Z', true],
    ['2026-05-07T23:30:00Z', false],
    ['2026-05-08T10:00:00Z', false],
  ])('on %s: %s', (date, inPeriod) => {
    const draft = quoting(date);
    expect(readExample(draft).preElection !== undefined).toBe(inPeriod);
    expect(rulesFor(draft).includes('publicity/pre-election')).toBe(inPeriod);
  });

  it('is nobody’s where no election is known', () => {
    expect(rulesFor(quoting('2026-04-10T10:00:00Z'), { ...EXAMPLE_COUNCIL, elections: [] })).not.toContain(
      'publicity/pre-election',
    );
  });
});

describe('what an officer sends in the period to many by one address', () => {
  it.each<[string, boolean]>([
    ['Newsletter subscribers <news@lists.wexcombe.example>', true],
    ['Citizens’ Panel <citizens.panel@wexcombe.example>', true],
    ['Weir Road residents <weir.road@wexcombe.example>', true],
    ['Scrutiny Panel <scrutiny.panel@wexcombe.example>', false],
    ['Waiting Lists <waiting.lists@wexcombe.example>', false],
    ['Residents’ Services <residents.services@wexcombe.example>', false],
    ['Weir Road Residents’ Association <wrra@home.example>', false],
  ])('is publicity or not: %s', (to, publicity) => {
    const draft = email({
      date: '2026-04-20T09:00:00Z',
      from: 'Liam Doyle',
      to: [to],
      subject: 'Monday',
      body: 'Hello\n\nCouncillor Tom Ashdown will chair on Monday.\n\nLiam Doyle',
    });
    expect(rulesFor(draft).includes('publicity/pre-election')).toBe(publicity);
  });
});

describe('an event arranged before a poll on 7 May 2026', () => {
  it.each<[string, boolean]>([
    ['on 30/04/2026', true],
    ['next week', true],
    ['in the town hall', true],
    ['on 14/05/2026', false],
    ['on 2026-05-20', false],
    ['in June', false],
    ['in September 2026', false],
  ])('%s: %s', (when, told) => {
    const draft = email({
      date: '2026-04-10T09:00:00Z',
      from: 'Tom Ashdown',
      to: ['Jack Osborne'],
      subject: 'Event',
      body: `Dear Jack\n\nPlease book the town hall for a public meeting ${when}.\n\nTom`,
    });
    expect(rulesFor(draft).includes('publicity/pre-election')).toBe(told);
  });
});

describe('a by-election under a protocol that keeps its period to the ward', () => {
  const byElection = (wards?: readonly string[]): Council => {
    const dudley = protocolOf('dudley');
    const preElection = { starts: 'notice-of-election', byElections: 'in-ward', paragraphs: ['5.3'] };
    return parseCouncil({
      ...EXAMPLE_COUNCIL,
      elections: [{ date: '2026-05-07', kind: 'by-election', ...(wards && { wards }) }],
      protocol: { ...dudley, name: 'ashdale', council: 'Ashdale', facts: { ...dudley.facts, preElection } },
    });
  };
  const { protocol: _, ...draft } = quoting('2026-04-10T10:00:00Z');
  const ashdown = EXAMPLE_COUNCIL.members.find(({ name }) => name === 'Tom Ashdown')?.ward ?? '';
  const elsewhere = EXAMPLE_COUNCIL.wards.find((ward) => ward !== ashdown && !draft.body.includes(ward)) ?? '';
  const about = (place: string) => ({ ...draft, body: draft.body.replace('Foundry Green', place) });
  const marked = (of: typeof draft, council: Council) => rulesFor(of, council).includes('publicity/pre-election');

  it('restricts what features the member for the ward', () => {
    expect(ashdown).not.toBe('');
    expect(marked(draft, byElection([ashdown]))).toBe(true);
  });

  it('restricts what is about the ward, however it is written, and leaves the rest alone', () => {
    expect(elsewhere).not.toBe('');
    expect(marked(about(`${elsewhere} Road`), byElection([`${elsewhere} Ward`]))).toBe(true);
    expect(marked(draft, byElection([elsewhere]))).toBe(false);
  });

  it('restricts all of the council where the profile does not say which ward it is', () =>
    expect(marked(draft, byElection())).toBe(true));

  it('restricts all of the council under a protocol that does not limit it', () => {
    const council = byElection([elsewhere]);
    expect(marked({ ...draft, protocol: 'dudley' } as typeof draft, council)).toBe(true);
    expect(marked({ ...draft, protocol: 'torbay' } as typeof draft, council)).toBe(false);
  });
});

describe('an event', () => {
  const booking = (body: string) =>
    email({
      date: '2026-03-02T10:00:00Z',
      from: 'Shabana Rahman',
      to: ['Karen Stubbs'],
      subject: 'The hall',
      body: `Dear Karen\n\n${body}\n\nShabana Rahman`,
    });

  it.each<[string, boolean]>([
    ['Please book the main hall for a public meeting on 30 April.', true],
    ['Please book the main hall for a public meeting on 21 May.', false],
    ['Please book the main hall for a public meeting on 30 June.', false],
    ['The committee agreed its minutes on 30 April.', false],
    ['Could we have the main hall for a public meeting in the last week of April?', true],
    ['Could we have the main hall for a public meeting in the first week of June?', false],
    // The day may stand beside the request, or be the end of something else.
    ['Could we have the library for an evening? It is for residents, on 28 April.', true],
    ['There will be a public drop-in at the library on 12 March, and comments are open until 30 April.', false],
  ])('%s', (body, found) => {
    expect(rulesFor(booking(body)).includes('publicity/pre-election')).toBe(found);
  });
});

describe('something timed for those who are about to vote', () => {
  const asking = (date: string) =>
    email({
      date,
      from: 'Shabana Rahman',
      to: ['Nadia Hussain'],
      subject: 'New bus shelters',
      body: 'Dear Nadia\n\nThe photos and the article should be out before people vote.\n\nShabana Rahman',
    });

  it.each<[string, boolean]>([
    ['2026-03-02T10:00:00Z', true],
    // Long before the poll, and after it, the vote meant is a committee's.
    ['2025-09-02T10:00:00Z', false],
    ['2026-07-02T10:00:00Z', false],
  ])('%s', (date, found) => {
    expect(rulesFor(asking(date)).includes('publicity/pre-election')).toBe(found);
  });
});

describe('in the period', () => {
  const asking = (body: string) =>
    email({
      date: '2026-04-16T10:00:00Z',
      from: 'Shabana Rahman',
      to: ['Karen Stubbs'],
      subject: 'One thing',
      body: `Dear Karen\n\n${body}\n\nShabana Rahman`,
    });

  it.each<[string, boolean]>([
    // A day of the month alone is the next of them.
    ['Please book the main hall for a public meeting on Tuesday the 28th.', true],
    ['Please book the main hall for a public meeting on Friday the 15th.', false],
    // The last one was in the period, and is past.
    ['Please book the main hall for a public meeting on 30 June. The last was on 9 April.', false],
    // Polling day is named for what must be over by then.
    ['With the election on 7 May in mind, please book the main hall for a public meeting.', true],
    ['Could your photographer come on Thursday and get a few of me with the tenants?', true],
    ['The photographer’s invoice came on Thursday.', false],
    // Whether a room is free is asked by who wants it.
    ['Is the Council Chamber free on the evening of 29 April? I could chair and take questions.', true],
    ['Is the Council Chamber free on 29 April for the induction training?', false],
    ['For the new pool, get a quote from Councillor Price on the 21st.', true],
    ['I wonder whether two of your officers might come to a drop-in at the library on the 24th.', true],
    ['Please book the committee room for the contract meeting on Thursday.', false],
    ['Please don’t plan any ceremony before polling day.', false],
    ['We will hold no opening and put out no quotes until the elections are over.', false],
  ])('%s', (body, found) => {
    expect(rulesFor(asking(body)).includes('publicity/pre-election')).toBe(found);
  });
});

describe('a room that an officer asks after', () => {
  it.each<[string, boolean]>([
    ['Is Committee Room 2 free on 22 April? The licensing panel has outgrown the small one.', false],
    ['Is Committee Room 2 free on 22 April? It is for a public meeting about the bypass.', true],
  ])('%s', (body, found) => {
    const draft = email({
      date: '2026-04-16T10:00:00Z',
      from: 'Karen Stubbs',
      to: ['Liam Doyle'],
      subject: 'A room',
      body: `Liam\n\n${body}\n\nKaren Stubbs`,
    });
    expect(rulesFor(draft).includes('publicity/pre-election')).toBe(found);
  });
});

describe('publicity in the period', () => {
  const published = (sentence: string) =>
    release({
      date: '2026-04-16T10:00:00Z',
      author: 'officer',
      body: `Wexcombe Borough Council\n\nNEWS\n\n${sentence}\n\nENDS`,
    });

  it.each<[string, boolean]>([
    ['The Cabinet Member for Housing said that the figures were encouraging.', true],
    ['The Council rejects the claims of protesters that the change will bring rats.', true],
    ['The library is open on Saturdays from ten until four.', false],
  ])('%s', (sentence, found) => {
    expect(rulesFor(published(sentence)).includes('publicity/pre-election')).toBe(found);
  });

  const toAll = (sentence: string) =>
    letter({
      date: '2026-04-16T10:00:00Z',
      author: 'member',
      body: `Wexcombe Borough Council\nTown Hall, Market Square, Wexcombe\n\n16 April 2026\n\nAll residents of Riverside\n\nDear resident\n\nThe new play area opens on Monday. ${sentence}\n\nYours sincerely\n\nCouncillor Joan Hartley\nLeader of the Council`,
    });

  it('is a member’s letter to many in which they speak of themselves', () => {
    expect(rulesFor(toAll('I promised it to you, and my colleagues built it.'))).toContain('publicity/pre-election');
    expect(rulesFor(toAll('It has a slide.'))).not.toContain('publicity/pre-election');
  });
});
