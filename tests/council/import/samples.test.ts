import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCouncil } from '../../../core/council/council.ts';
import type { FileReading, ReadOptions } from '../../../core/council/import/found.ts';
import { importCouncil } from '../../../core/council/import/import-council.ts';
import { importedProfile } from '../../../core/council/import/profile-text.ts';
import { readImportFile } from '../../../core/council/import/read-file.ts';
import { ENTRA, GOOGLE, MICROSOFT_365, MODERNGOV, OPEN_COUNCIL_DATA, sampleFile } from './sample-file.ts';

const read = (name: string, options: Partial<ReadOptions> = {}): FileReading =>
  readImportFile(sampleFile(name), undefined, { wards: [], ...options });
const skips = ({ skipped }: FileReading) => Object.fromEntries(skipped.map(({ reason, count }) => [reason, count]));

const RUTH = {
  kind: 'officer',
  name: 'Ruth Tanner',
  email: 'ruth.tanner@council.example',
  jobTitle: 'Monitoring Officer',
  team: 'Legal and Governance',
};
const DANIEL = { kind: 'member', name: 'Daniel Okoro', email: 'cllr.daniel.okoro@council.example' };

describe('ModernGov', () => {
  const reading = read(MODERNGOV);

  it('gives wards and members, without titles and post-nominals', () => {
    expect(reading).toMatchObject({
      format: 'moderngov',
      wards: ['Bethnal Green', 'Blackwall & Cubitt Town', 'Bow East'],
    });
    expect(reading.people.map(({ name }) => name)).toEqual([
      'Asha Begum',
      'Daniel Okoro',
      'Ruth Tanner',
      'Imran Choudhury',
      "Mary O'Neill",
      'Peter Vaughan-Lee',
      'Siân Price',
      'Tomasz Nowak',
      'Grace Adeyemi',
    ]);
  });

  it('takes bracketed posts apart', () => {
    expect(reading.people[2]).toMatchObject({
      kind: 'member',
      email: 'cllr.example4@council.example',
      party: 'Labour',
      ward: 'Bethnal Green',
      roles: ['Statutory Deputy Mayor', 'Cabinet Member for Housing Management & Performance'],
      at: { line: 60 },
    });
  });

  it('never takes a home address, telephone number or surgery', () => {
    const kept = JSON.stringify(reading.people);
    expect(kept).not.toMatch(/cllr\.example[35]@|07700|020 7946|Example House|EX1/);
    expect(reading.people[3]?.email).toBeUndefined();
    expect(reading.remarks.join()).toContain('Home addresses (3 of them)');
  });
});

describe('staff directories', () => {
  it.each([
    [ENTRA, 'entra', { disabled: 1, guest: 1 }],
    [MICROSOFT_365, 'microsoft-365', {}],
    [GOOGLE, 'google-workspace', {}],
  ])('%s', (name, format, skipped) => {
    const reading = read(name);
    expect(reading.format).toBe(format);
    expect(reading.people).toMatchObject([RUTH, DANIEL]);
    expect(skips(reading)).toEqual(skipped);
  });

  it('know a mailbox again by its other addresses', () => {
    expect(read(MICROSOFT_365).people[0]?.aliases).toContain('monitoring.officer@council.example');
  });

  it('are put together without doubles', () => {
    const { council, questions } = importCouncil([ENTRA, MICROSOFT_365, GOOGLE].map(sampleFile), {
      councilName: 'Wexcombe Borough Council',
      protocol: 'torbay',
    });
    expect(council).toMatchObject({
      name: 'Wexcombe Borough Council',
      protocol: 'torbay',
      domains: ['council.example'],
      members: [{ name: 'Daniel Okoro', roles: [] }],
      officers: [{ name: 'Ruth Tanner', grade: 'director' }],
    });
    expect(questions.map(({ kind }) => kind)).toEqual(['no-ward', 'no-party']);
  });
});

describe('Open Council Data UK', () => {
  it('gives one council of several, its wards, and the date of its next election', () => {
    const reading = read(OPEN_COUNCIL_DATA, { councilName: 'Dudley Metropolitan Borough Council' });
    expect(reading.people).toMatchObject([
      { name: 'Ann Example', party: 'Labour Party', ward: 'Amblecote', email: undefined },
      { name: 'Bob Example', party: 'Reform UK' },
    ]);
    expect(reading.elections).toMatchObject([{ election: { date: '2027-05-06', kind: 'local' } }]);
    expect(skips(reading)).toEqual({ 'other-council': 2 });
  });

  it('counts a vacant seat, and keeps its ward', () => {
    const reading = read(OPEN_COUNCIL_DATA, { councilName: 'London Borough of Tower Hamlets' });
    expect(reading).toMatchObject({ people: [], wards: ['Bow East'] });
    expect(skips(reading)).toEqual({ 'other-council': 3, vacant: 1 });
  });

  it('reads the older headings', () => {
    const text =
      'council,wardName,councillorID,councillorName,partyName,councilID,nextElection\nDudley,Amblecote,1,Ann Example,Labour,2,';
    const { people } = readImportFile({ name: 'old.csv', text }, undefined, { wards: [] });
    expect(people).toMatchObject([{ name: 'Ann Example', party: 'Labour', ward: 'Amblecote' }]);
  });

  it('asks which council where there are several', () => {
    expect(() => read(OPEN_COUNCIL_DATA)).toThrow(
      'it holds 3 councils (Dudley, Uttlesford, Tower Hamlets); say which is yours',
    );
  });
});

describe('Democracy Club', () => {
  const elections = (name: string, councilName: string, wards: string[] = []) =>
    read(name, { councilName, wards }).elections.map(({ election }) => election);

  it('one by-election is limited to its ward', () => {
    expect(elections('democracy-club-every-election-single.json', 'City of Cardiff Council')).toEqual([
      { date: '2019-02-21', kind: 'by-election', wards: ['Ely'] },
    ]);
  });

  it('tell in which nation the council lies', () => {
    const single = sampleFile('democracy-club-every-election-single.json');
    const options = { councilName: 'City of Cardiff Council', protocol: 'dudley' } as const;
    const { council, files, questions } = importCouncil([single], options);
    expect(council.nation).toBe('wales');
    expect(files[0]?.remarks).toContain('The timetables of the council’s elections follow the law of Wales.');
    expect(questions).toEqual([]);
    const postcode = 'democracy-club-aggregator-sandbox-AA12AA.redacted.json';
    expect(read(postcode, { councilName: 'Westminster City Council' }).nation).toBe('england');
    const ballots = 'democracy-club-every-election-ballots.header-real.csv';
    expect(read(ballots, { councilName: 'Dudley' }).nation).toBeUndefined();
  });

  it('leave the nation of an older profile to be settled where they differ', () => {
    const single = sampleFile('democracy-club-every-election-single.json');
    const into = parseCouncil({ name: 'City of Cardiff Council', protocol: 'dudley' });
    const { council, questions } = importCouncil([single], { into });
    expect(council.nation).toBe('england');
    expect(questions).toMatchObject([
      { kind: 'election', text: expect.stringContaining('The profile says england, and the file wales') },
    ]);
    const welsh = importCouncil([single], { into: { ...into, nation: 'wales' } });
    expect(welsh.questions).toEqual([]);
    expect(importedProfile(welsh.council, {})).toMatchObject({ nation: 'wales' });
  });

  it('a page of elections has those of other councils too', () => {
    const reading = read('democracy-club-every-election-list.json', { councilName: 'Adur District Council' });
    expect(reading.elections).toMatchObject([{ election: { date: '2016-05-05', kind: 'local' } }]);
    expect(skips(reading)).toEqual({ 'other-council': 1 });
    expect(reading.remarks).toContain('This is one page of several; the others hold more elections.');
  });

  it('a group of by-elections is no election of the whole council', () => {
    const group = {
      election_id: 'local.wexcombe.2026-11-26',
      group_type: 'organisation',
      children: ['local.wexcombe.bow.by.2026-11-26', 'local.wexcombe.lea.by.2026-11-26'],
    };
    const bow = { election_id: 'local.wexcombe.bow.by.2026-11-26', division: { name: 'Bow' } };
    const found = (results: readonly object[], wards: string[] = []) =>
      readImportFile({ name: 'e.json', text: JSON.stringify({ results }) }, undefined, {
        councilName: 'Wexcombe',
        wards,
      }).elections.map(({ election }) => election);
    const poll = { date: '2026-11-26', kind: 'by-election' };
    const both = [
      { ...poll, wards: ['Bow'] },
      { ...poll, wards: ['Lea'] },
    ];
    expect(found([group], ['Bow', 'Lea'])).toEqual(both);
    expect(found([bow, group], ['Lea'])).toEqual(both);
    expect(found([group])).toEqual([poll]);
    const mixed = { ...group, children: [...group.children, 'local.wexcombe.ash.2026-11-26'] };
    expect(found([mixed])).toEqual([{ date: '2026-11-26', kind: 'local' }]);
  });

  it('ballots name their ward in short', () => {
    const name = 'democracy-club-every-election-ballots.header-real.csv';
    expect(elections(name, 'Dudley', ['Gornal'])).toEqual([
      { date: '2026-05-07', kind: 'local' },
      { date: '2026-11-26', kind: 'by-election', wards: ['Gornal'] },
    ]);
    expect(read(name, { councilName: 'Dudley' }).questions).toMatchObject([{ kind: 'election' }]);
  });

  it('candidates leave only the poll', () => {
    const reading = read('democracy-club-candidates.header-real.csv', { councilName: 'Dudley' });
    expect(reading.elections).toMatchObject([{ election: { date: '2026-05-07', kind: 'local' } }]);
    expect(JSON.stringify(reading)).not.toMatch(/Alice|Bilal/);
  });

  it('a postcode has its own polls, or none', () => {
    expect(elections('democracy-club-aggregator-sandbox-AA12AA.redacted.json', 'Westminster City Council')).toEqual([
      { date: '2018-11-22', kind: 'by-election', wards: ['Lancaster Gate'] },
    ]);
    expect(elections('democracy-club-aggregator-sandbox-AA11AA.json', 'Westminster City Council')).toEqual([]);
    expect(() => elections('democracy-club-aggregator-sandbox-AA11AA.json', 'Dudley')).toThrow(
      'electoral_services.name: the postcode lies in City of Westminster, not in the area of Dudley',
    );
  });

  it.each([
    ['parl.2029-05-03', { elections: [{ election: { kind: 'general' } }] }],
    [
      'mayor.greater-manchester-ca.2028-05-04',
      { questions: [{ about: ['combined authority mayor, greater manchester ca, 2028-05-04'] }] },
    ],
    ['pcc.west-midlands.2028-05-04', { questions: [{ about: ['police commissioner, west midlands, 2028-05-04'] }] }],
    ['mayor.dudley.2028-05-04', { elections: [{ election: { kind: 'mayor' } }] }],
    ['local.2028-05-04', { elections: [], skipped: [{ reason: 'other-poll' }] }],
    ['senedd.c.2027-05-06', { elections: [], skipped: [{ reason: 'other-poll' }] }],
  ])('%s', (id, expected) => {
    const text = JSON.stringify({ election_id: id, cancelled: false });
    expect(readImportFile({ name: 'e.json', text }, undefined, { councilName: 'Dudley', wards: [] })).toMatchObject(
      expected,
    );
  });

  it('leaves a cancelled poll out', () => {
    const text = 'election_id,cancelled,seats_total,seats_contested\nlocal.dudley.gornal.by.2026-11-26,True,3,1';
    expect(skips(readImportFile({ name: 'b.csv', text }, undefined, { councilName: 'Dudley', wards: [] }))).toEqual({
      cancelled: 1,
    });
  });
});

describe('GOV.UK bank holidays', () => {
  it('are no part of a profile, and agree with Probity’s own', () => {
    const reading = read('gov-uk-bank-holidays.json');
    expect(reading).toMatchObject({ format: 'bank-holidays', people: [], elections: [], questions: [] });
    expect(reading.remarks.join()).toContain('The two agree.');
  });

  it('are asked about where Probity does not know one', () => {
    const text = JSON.stringify({ 'england-and-wales': { events: [{ title: 'Coronation', date: '2027-06-09' }] } });
    expect(readImportFile({ name: 'b.json', text }, undefined, { wards: [] }).questions).toMatchObject([
      { kind: 'bank-holidays', about: ['2027-06-09 Coronation'] },
    ]);
  });
});

it('refuses the samples that say nothing of a profile, with their columns', () => {
  for (const name of readdirSync(new URL('../../samples', import.meta.url)))
    if (/^mysociety|^timetable|vocabulary/.test(name))
      expect(() => read(name), name).toThrow(/its columns are none that Probity knows: [\w-]+, /);
});
