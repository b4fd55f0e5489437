import { describe, expect, it } from 'vitest';
import type { Election } from '../../core/council/council.ts';
import { electionCalendars, nextOrdinaryElectionDay } from '../../core/council/election-calendar.ts';
import { longDay } from '../../core/council/working-days.ts';
import { PROTOCOLS } from '../../core/protocols/index.ts';

const { facts } = PROTOCOLS.dudley;
const council = (elections: Parameters<typeof electionCalendars>[0]['elections']) => ({
  nation: 'england' as const,
  elections,
});

describe("a council's elections", () => {
  it('come earliest first, each with its pre-election period', () => {
    const calendars = electionCalendars(
      council([
        { date: '2026-10-15', kind: 'by-election', wards: ['Millfield'] },
        { date: '2026-05-07', kind: 'local', noticeOn: '2026-03-23' },
      ]),
      facts,
    );
    expect(calendars.map(({ title }) => title)).toEqual(['Local election', 'By-election in Millfield']);
    expect(calendars[0]?.entries[0]).toEqual({
      from: '2026-03-23',
      until: '2026-05-07',
      what: 'Pre-election period',
      note: 'ends with the close of poll',
    });
  });

  it('have no pre-election period where the protocol leaves by-elections out', () => {
    const [byElection] = electionCalendars(
      council([{ date: '2026-10-15', kind: 'by-election' }]),
      PROTOCOLS.torbay.facts,
    );
    expect(byElection?.entries.map(({ what }) => what)).not.toContain('Pre-election period');
    expect(byElection?.entries.at(-1)?.what).toContain('Polling day');
  });

  it('say that a by-election restricts its ward alone, where the protocol says so', () => {
    const byElection = { date: '2026-10-15', kind: 'by-election' as const };
    const period = (election: Election, byElections: boolean | 'in-ward') =>
      electionCalendars(council([election]), { preElection: { byElections } })[0]?.entries[0]?.what;
    expect(period({ ...byElection, wards: ['Millfield'] }, 'in-ward')).toBe(
      'Pre-election period, for what concerns the ward',
    );
    expect(period(byElection, 'in-ward')).toBe('Pre-election period');
    expect(period({ ...byElection, wards: [] }, 'in-ward')).toBe('Pre-election period');
    expect(period({ ...byElection, wards: ['Millfield'] }, true)).toBe('Pre-election period');
  });

  it('take an empty list of wards for none, and the poll’s own day for certain', () => {
    const far: Election = { date: '2040-05-03', kind: 'by-election', wards: [] };
    const [calendar] = electionCalendars(council([far]), {});
    expect(calendar?.title).toBe('By-election');
    expect(calendar?.entries.at(-1)).toMatchObject({ from: '2040-05-03', note: '' });
    expect(calendar?.entries.at(-2)?.note).toContain('may be a few days out');
  });

  it('speak of a voter certificate only where voters need one', () => {
    const certificates = (kind: Election['kind'], nation: 'england' | 'wales') =>
      electionCalendars({ nation, elections: [{ date: '2028-05-04', kind }] }, facts)[0]?.entries.filter(({ what }) =>
        what.includes('voter certificate'),
      ).length;
    expect(certificates('local', 'england')).toBe(1);
    expect(certificates('local', 'wales')).toBe(0);
    expect(certificates('by-election', 'wales')).toBe(0);
    expect(certificates('police-commissioner', 'wales')).toBe(1);
  });

  it('say of each day how it was reckoned, and when it may be out', () => {
    const [far] = electionCalendars(council([{ date: '2031-05-01', kind: 'local' }]), facts);
    expect(far?.entries[0]?.note).toContain('may be a few days out');
    const [near] = electionCalendars(council([{ date: '2026-05-07', kind: 'local' }]), facts);
    expect(near?.entries.map(({ note }) => note)).toContain('19 working days before the poll');
  });

  it('have days that people can read', () => expect(longDay('2026-05-07')).toBe('Thursday 7 May 2026'));
});

it.each([
  ['2026-02-01', '2026-05-07'],
  ['2026-05-07', '2026-05-07'],
  ['2026-05-08', '2027-05-06'],
  ['2027-11-22', '2028-05-04'],
  ['2031-01-01', '2031-05-01'],
])('from %s on, councillors are next ordinarily elected on %s', (from, day) => {
  expect(nextOrdinaryElectionDay(from)).toBe(day);
});
