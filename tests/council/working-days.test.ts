import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import bankHolidays from '../../core/council/bank-holidays.json' with { type: 'json' };
import {
  BANK_HOLIDAYS_UNTIL,
  bankHolidaysKnown,
  type Calendar,
  dayInUk,
  GENERAL_ELECTIONS,
  INFORMATION_REQUESTS,
  isWorkingDay,
  LOCAL_ELECTIONS,
  REPLIES,
  workingDaysBefore,
  workingDaysBetween,
} from '../../core/council/working-days.ts';
import official from '../samples/gov-uk-bank-holidays.json' with { type: 'json' };

const [, ...rows] = readFileSync(new URL('../samples/timetable-vectors.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const vectors = rows.map((row) => {
  const [election = '', nation = '', poll = '', event = '', count = '', expected = ''] = row.split(',');
  return { election, nation, poll, event, count: Number(count), expected };
});

const calendarFor = (election: string, nation: string): Calendar => {
  if (election === 'parliamentary general') return GENERAL_ELECTIONS;
  if (nation === 'Scotland') return LOCAL_ELECTIONS.scotland;
  if (nation === 'Northern Ireland') return LOCAL_ELECTIONS['northern-ireland'];
  return LOCAL_ELECTIONS.england;
};

describe('every published date of the timetable', () => {
  it('is there', () => expect(vectors).toHaveLength(25));

  it.each(vectors.filter(({ poll }) => poll))(
    '$election, $nation, poll on $poll: $event, $count working days before, is $expected',
    ({ election, nation, poll, count, expected }) => {
      expect(workingDaysBefore(poll, count, calendarFor(election, nation))).toBe(expected);
    },
  );

  it.each(vectors.filter(({ poll }) => !poll))('$event is $expected', ({ event, count, expected }) => {
    const received = event.slice('reply-due-if-received-'.length);
    expect(isWorkingDay(expected, INFORMATION_REQUESTS)).toBe(true);
    expect(workingDaysBetween(received, expected, INFORMATION_REQUESTS)).toBe(count);
  });
});

describe('bank holidays', () => {
  it.each(['england-and-wales', 'scotland', 'northern-ireland'] as const)(
    'are those of the official file for %s',
    (nation) => {
      expect(bankHolidays[nation]).toEqual([...new Set(official[nation].events.map(({ date }) => date))].sort());
    },
  );

  it('include every Easter Monday of those years', () => {
    expect(bankHolidays['easter-mondays']).toEqual(
      official['england-and-wales'].events.filter(({ title }) => title === 'Easter Monday').map(({ date }) => date),
    );
  });

  it('are known up to the end of the file and not beyond', () => {
    expect(BANK_HOLIDAYS_UNTIL).toBe('2028-12-31');
    expect(bankHolidaysKnown('2028-12-31')).toBe(true);
    expect(bankHolidaysKnown('2029-01-01')).toBe(false);
    expect(bankHolidaysKnown('2011-12-31')).toBe(false);
  });

  it('still leave out weekends, Christmas and New Year beyond it', () => {
    expect(isWorkingDay('2029-12-28', REPLIES.england)).toBe(true);
    expect(workingDaysBetween('2029-12-21', '2029-12-28', REPLIES.england)).toBe(3);
    expect(workingDaysBefore('2030-01-02', 1, REPLIES.england)).toBe('2029-12-31');
  });
});

describe('the two calendars', () => {
  it('part over Christmas Eve', () => {
    expect(isWorkingDay('2026-12-24', LOCAL_ELECTIONS.england)).toBe(false);
    expect(isWorkingDay('2026-12-24', REPLIES.england)).toBe(true);
  });

  it("part over another nation's bank holiday", () => {
    expect(isWorkingDay('2026-11-30', INFORMATION_REQUESTS)).toBe(false);
    expect(isWorkingDay('2026-11-30', GENERAL_ELECTIONS)).toBe(false);
    expect(isWorkingDay('2026-11-30', REPLIES.england)).toBe(true);
    expect(isWorkingDay('2026-11-30', LOCAL_ELECTIONS.england)).toBe(true);
  });
});

describe('how long a reply took', () => {
  it('counts from the day after receipt and skips the August bank holiday', () => {
    expect(workingDaysBetween('2026-08-03', '2026-09-01', REPLIES.england)).toBe(20);
  });

  it('counts nothing on the same day, over a weekend or backwards', () => {
    expect(workingDaysBetween('2026-08-03', '2026-08-03', REPLIES.england)).toBe(0);
    expect(workingDaysBetween('2026-08-07', '2026-08-09', REPLIES.england)).toBe(0);
    expect(workingDaysBetween('2026-08-07', '2026-08-01', REPLIES.england)).toBe(0);
  });

  it('takes no time over an absurd span', () => {
    const started = performance.now();
    expect(workingDaysBetween('0001-01-01', '9999-12-31', REPLIES.england)).toBeGreaterThan(2000);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('the day in the United Kingdom', () => {
  it.each([
    ['2026-03-29T00:30:00Z', '2026-03-29'],
    ['2026-03-29T23:30:00Z', '2026-03-30'],
    ['2026-03-28T23:30:00Z', '2026-03-28'],
    ['2026-10-24T23:30:00Z', '2026-10-25'],
    ['2026-10-25T23:30:00Z', '2026-10-25'],
    ['2026-05-07T23:30:00+05:00', '2026-05-07'],
    ['2026-01-01T00:30:00+01:00', '2025-12-31'],
    ['2026-05-07', '2026-05-07'],
  ])('at %s is %s', (moment, day) => expect(dayInUk(moment)).toBe(day));
});
