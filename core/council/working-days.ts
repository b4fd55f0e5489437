import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import bankHolidays from './bank-holidays.json' with { type: 'json' };
import type { Nation } from './council.ts';

dayjs.extend(utc);

/** A day as `yyyy-mm-dd`. */
export type IsoDay = string;

/** Which days are not counted, besides Saturdays and Sundays. */
export interface Calendar {
  readonly closed: ReadonlySet<IsoDay>;
  /** Elections skip Christmas Eve; replies do not. */
  readonly christmasEve: boolean;
}

const DAY = 86_400_000;
const holidays = (...lists: readonly (readonly IsoDay[])[]): ReadonlySet<IsoDay> => new Set(lists.flat());

const ENGLAND_AND_WALES = bankHolidays['england-and-wales'];
const SCOTLAND = bankHolidays.scotland;
const NORTHERN_IRELAND = bankHolidays['northern-ireland'];
const ANYWHERE = holidays(ENGLAND_AND_WALES, SCOTLAND, NORTHERN_IRELAND);

/**
 * Days that count towards a local election's timetable, by nation. Source: SI 2006/3304, Schedules 2 and 3, rule 2, and its
 * counterparts in the other nations; Scotland also skips Easter Monday. Good Friday is among the bank holidays.
 */
export const LOCAL_ELECTIONS = {
  england: { closed: holidays(ENGLAND_AND_WALES), christmasEve: true },
  wales: { closed: holidays(ENGLAND_AND_WALES), christmasEve: true },
  scotland: { closed: holidays(SCOTLAND, bankHolidays['easter-mondays']), christmasEve: true },
  'northern-ireland': { closed: holidays(NORTHERN_IRELAND), christmasEve: true },
} as const satisfies Record<Nation, Calendar>;

/**
 * Days that count towards every step of a general election: a bank holiday of any nation of the United Kingdom is skipped
 * in all of them. Source: Representation of the People Act 1983, Schedule 1, rule 2.
 */
export const GENERAL_ELECTIONS: Calendar = { closed: ANYWHERE, christmasEve: true };

/** Days that count towards a protocol's own reply time: the Council's ordinary working days, by nation. */
export const REPLIES = {
  england: { closed: holidays(ENGLAND_AND_WALES), christmasEve: false },
  wales: { closed: holidays(ENGLAND_AND_WALES), christmasEve: false },
  scotland: { closed: holidays(SCOTLAND), christmasEve: false },
  'northern-ireland': { closed: holidays(NORTHERN_IRELAND), christmasEve: false },
} as const satisfies Record<Nation, Calendar>;

/** Days that count towards a reply under the Freedom of Information Act 2000, section 10: any nation's bank holiday is skipped. */
export const INFORMATION_REQUESTS: Calendar = { closed: ANYWHERE, christmasEve: false };

const toNumber = (day: IsoDay): number => dayjs.utc(day).valueOf() / DAY;
const toDay = (number: number): IsoDay => dayjs.utc(number * DAY).format('YYYY-MM-DD');

/** 0 for Sunday to 6 for Saturday; day 0, 1 January 1970, was a Thursday. */
const weekday = (number: number): number => (((number + 4) % 7) + 7) % 7;

const counts = (number: number, { closed, christmasEve }: Calendar): boolean => {
  const on = weekday(number);
  if (on === 0 || on === 6) return false;
  const day = toDay(number);
  if (closed.has(day)) return false;
  const monthAndDay = day.slice(5);
  if (monthAndDay === '12-25' || monthAndDay === '12-26' || monthAndDay === '01-01') return false;
  return !(christmasEve && monthAndDay === '12-24');
};

/** Whether a day is counted. */
export const isWorkingDay = (day: IsoDay, calendar: Calendar): boolean => counts(toNumber(day), calendar);

/** The day that stands `count` working days before a day, which is itself not counted. */
export const workingDaysBefore = (day: IsoDay, count: number, calendar: Calendar): IsoDay => {
  let number = toNumber(day);
  for (let left = count; left > 0; ) {
    number--;
    if (counts(number, calendar)) left--;
  }
  return toDay(number);
};

const LONGEST = 3660;

/**
 * How many working days lie after one day, up to and including another: how long a reply took.
 * @returns 0 where the second is not later; past ten years it stops counting, as nothing turns on it.
 */
export const workingDaysBetween = (from: IsoDay, to: IsoDay, calendar: Calendar): number => {
  const first = toNumber(from) + 1;
  const last = Math.min(toNumber(to), first + LONGEST);
  let total = 0;
  for (let number = first; number <= last; number++) if (counts(number, calendar)) total++;
  return total;
};

/** The day some days of the calendar before or (where negative) after another. */
export const daysBefore = (day: IsoDay, count: number): IsoDay => toDay(toNumber(day) - count);

/**
 * Whether the bank holidays of a day's year are known. Outside those years weekends, Christmas and New Year's Day are
 * still skipped, but not the other bank holidays, so that a date reckoned may be a few days out.
 */
export const bankHolidaysKnown = (day: IsoDay): boolean => day >= bankHolidays.from && day <= bankHolidays.until;

/** The last day whose bank holidays are known. */
export const BANK_HOLIDAYS_UNTIL: IsoDay = bankHolidays.until;

/** Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October. */
const isSummerTime = (stamp: string): boolean => {
  const month = stamp.slice(5, 7);
  if (month !== '03' && month !== '10') return month > '03' && month < '10';
  const end = toNumber(`${stamp.slice(0, 7)}-31`);
  const changed = stamp >= `${toDay(end - weekday(end))}T01:00`;
  return month === '03' ? changed : !changed;
};

/**
 * The moment at which clocks in the United Kingdom show a time, summer time included.
 * @param clock Milliseconds of that time as if it were UTC.
 * @returns Milliseconds since 1970.
 */
export const momentInUk = (clock: number): number => {
  const inSummer = dayjs.utc(clock).subtract(1, 'hour');
  return isSummerTime(inSummer.format('YYYY-MM-DDTHH:mm')) ? inSummer.valueOf() : clock;
};

/**
 * The day in the United Kingdom at a moment, summer time included: 23:30 UTC on 29 March 2026 is 30 March there.
 * @param moment ISO 8601 with an offset, or a plain day, which is returned as it is.
 */
export const dayInUk = (moment: string): IsoDay => {
  if (moment.length === 10) return moment;
  const at = dayjs.utc(moment);
  return at.add(isSummerTime(at.format('YYYY-MM-DDTHH:mm')) ? 1 : 0, 'hour').format('YYYY-MM-DD');
};

/** A day as people write it: Thursday 7 May 2026. */
export const longDay = (day: IsoDay): string => dayjs.utc(day).format('dddd D MMMM YYYY');
