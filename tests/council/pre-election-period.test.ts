import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Election } from '../../core/council/council.ts';
import { latestStart, preElectionPeriod, preElectionPeriodOn } from '../../core/council/pre-election-period.ts';
import { PROTOCOLS } from '../../core/protocols/index.ts';

const local: Election = { date: '2026-05-07', kind: 'local' };
const england = { nation: 'england' } as const;
const dudley = PROTOCOLS.dudley.facts;

describe('the latest notice of an election', () => {
  const rows = readFileSync(new URL('../samples/timetable-vectors.csv', import.meta.url), 'utf8').split('\n');
  const published = rows
    .map((row) => row.split(','))
    .filter(
      ([election, nation, , event]) =>
        election?.startsWith('local') && nation === 'England' && event === 'notice-of-election-latest',
    )
    .map(([election = '', , poll = '', , , expected = '']) => ({ election, poll, expected }));

  it.each(published)('for a $election election on $poll is $expected', ({ election, poll, expected }) => {
    expect(latestStart({ date: poll, kind: election === 'local' ? 'local' : 'by-election' }, 'england')).toBe(expected);
  });

  it('is the dissolution for a general election, with the bank holidays of every nation', () => {
    expect(latestStart({ date: '2019-12-12', kind: 'general' }, 'england')).toBe('2019-11-06');
    expect(latestStart({ date: '2024-07-04', kind: 'general' }, 'england')).toBe('2024-05-30');
  });

  it('is the first of 28 days that end with a referendum', () => {
    expect(latestStart({ date: '2026-06-04', kind: 'referendum' }, 'england')).toBe('2026-05-08');
  });
});

describe('the pre-election period', () => {
  it('starts with the notice as published, early or late', () => {
    expect(preElectionPeriod({ ...local, noticeOn: '2026-03-20' }, 'england')).toMatchObject({
      starts: '2026-03-20',
      certain: true,
    });
  });

  it.each([
    ['the day before the latest notice', '2026-03-29T12:00:00Z', false],
    ['the first minute of the day of the notice, which is summer time', '2026-03-29T23:00:00Z', true],
    ['the day of the notice', '2026-03-30T09:00:00Z', true],
    ['polling day', '2026-05-07T20:00:00Z', true],
    ['the day after', '2026-05-08T08:00:00Z', false],
  ])('on %s', (_, moment, inside) => {
    expect(preElectionPeriodOn({ ...england, elections: [local] }, moment, dudley)?.election).toEqual(
      inside ? local : undefined,
    );
  });

  it('is that of the earliest poll where two overlap', () => {
    const later: Election = { date: '2026-05-14', kind: 'parish' };
    expect(preElectionPeriodOn({ ...england, elections: [later, local] }, '2026-04-20', dudley)?.election).toBe(local);
  });

  it('leaves out by-elections in Torbay alone', () => {
    const byElection: Election = { date: '2026-10-15', kind: 'by-election', wards: ['Millfield'] };
    const names = Object.values(PROTOCOLS)
      .filter(({ facts }) => !preElectionPeriodOn({ ...england, elections: [byElection] }, '2026-10-01', facts))
      .map(({ name }) => name);
    expect(names).toEqual(['torbay']);
  });

  it('has a by-election without wards restrict the whole area, though its protocol speaks of the ward', () => {
    const elections: Election[] = [{ date: '2026-11-26', kind: 'by-election', wards: [] }];
    const facts = { preElection: { byElections: 'in-ward' as const } };
    expect(preElectionPeriodOn({ elections, nation: 'england' }, '2026-11-20', facts, () => false)).toBeDefined();
  });

  it('counts a by-election where the protocol says nothing', () => {
    const byElection: Election = { date: '2026-10-15', kind: 'by-election' };
    expect(preElectionPeriodOn({ ...england, elections: [byElection] }, '2026-10-01', {})?.election).toBe(byElection);
  });

  it('says when it was reckoned without bank holidays', () => {
    expect(preElectionPeriod({ date: '2029-05-03', kind: 'local' }, 'england').certain).toBe(false);
    expect(preElectionPeriod({ date: '2029-05-03', kind: 'local', noticeOn: '2029-03-22' }, 'england').certain).toBe(
      true,
    );
    expect(preElectionPeriod(local, 'england').certain).toBe(true);
  });

  it('is nothing without elections', () =>
    expect(preElectionPeriodOn({ ...england, elections: [] }, '2026-04-20', dudley)).toBeUndefined());
});
