import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Election, Nation } from '../../core/council/council.ts';
import { electionTimetable, type Step } from '../../core/council/election-timetable.ts';

const [, ...rows] = readFileSync(new URL('../samples/timetable-vectors.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n');

const NATIONS: Readonly<Record<string, Nation>> = { Scotland: 'scotland', 'Northern Ireland': 'northern-ireland' };
const KINDS: Readonly<Record<string, Election['kind']>> = {
  local: 'local',
  'local by-election (parish)': 'by-election',
  'parliamentary general': 'general',
};
const vectors = rows
  .map((row) => row.split(','))
  .filter(([, , poll]) => poll)
  .map(([election = '', nation = '', date = '', event = '', , expected = '']) => ({
    election: { date, kind: KINDS[election] ?? expect.unreachable(election) },
    nation: NATIONS[nation] ?? 'england',
    step: event.replace(/-latest$/, '') as Step,
    expected,
  }));

const days = (election: Election, nation: Nation = 'england') =>
  Object.fromEntries(electionTimetable(election, nation).map(({ step, day }) => [step, day]));

describe('the timetable of an election', () => {
  it('has published dates to be held to', () => expect(vectors.length).toBe(21));

  it.each(vectors)(
    '$election.kind, $nation, $election.date: $step is $expected',
    ({ election, nation, step, expected }) => {
      expect(days(election, nation)[step]).toBe(expected);
    },
  );

  it.each(['england', 'scotland', 'northern-ireland'] as const)(
    'of a general election skips the bank holidays of every nation at every step, also in %s',
    (nation) => {
      // 2 December 2019 was a bank holiday in Scotland alone; the days are those that Parliament published
      expect(days({ date: '2019-12-12', kind: 'general' }, nation)).toEqual({
        dissolution: '2019-11-06',
        'notice-of-election': '2019-11-11',
        'nominations-close': '2019-11-14',
        poll: '2019-12-12',
      });
    },
  );

  it('has the notice on the day on which the council published it', () => {
    expect(days({ date: '2026-05-07', kind: 'local', noticeOn: '2026-03-23' })['notice-of-election']).toBe(
      '2026-03-23',
    );
  });

  it('is in order and ends with the poll', () => {
    const timetable = electionTimetable({ date: '2026-05-07', kind: 'local' }, 'england').map(({ day }) => day);
    expect(timetable).toEqual([...timetable].sort());
    expect(timetable.at(-1)).toBe('2026-05-07');
  });

  it('gives a police commissioner a day longer for nominations to stand', () => {
    expect(days({ date: '2024-05-02', kind: 'local' })['nominations-close']).toBe('2024-04-05');
    expect(days({ date: '2024-05-02', kind: 'police-commissioner' })['nominations-close']).toBe('2024-04-08');
  });

  it('says nothing of steps whose law it does not know', () => {
    expect(Object.keys(days({ date: '2022-05-05', kind: 'local' }, 'scotland'))).toEqual([
      'notice-of-election',
      'nominations-close',
      'poll',
    ]);
    expect(Object.keys(days({ date: '2026-06-04', kind: 'referendum' }))).toEqual(['poll']);
  });

  it('says when it was reckoned without bank holidays', () => {
    const [first] = electionTimetable({ date: '2031-05-01', kind: 'local' }, 'england');
    expect(first?.certain).toBe(false);
  });
});
