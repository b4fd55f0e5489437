import type { ElectionCalendar } from '../../core/council/election-calendar.ts';
import { t } from '../../core/review/words.ts';
import { dayWords } from './vocabulary.ts';

const DAY = 86_400_000;
const DAYS_OF_A_WEEK = 7;
/** Any Monday, by which the days of a week are named. */
const MONDAY = Date.parse('2024-01-01');

const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);
/** Monday is 0. */
const weekdayOf = (time: number): number => (new Date(time).getUTCDay() + 6) % DAYS_OF_A_WEEK;

/** The months from one day to another, each as the time at which it begins. */
const monthsBetween = (first: string, last: string): number[] => {
  const months: number[] = [];
  for (let month = `${first.slice(0, 7)}-01`; month <= last; ) {
    months.push(Date.parse(month));
    const next = new Date(month);
    next.setUTCMonth(next.getUTCMonth() + 1);
    month = dayAt(next.getTime());
  }
  return months;
};

/** The weeks of a month; days of other months are left out. */
const weeksOf = (month: number): (string | undefined)[][] => {
  const days: (string | undefined)[] = Array.from({ length: weekdayOf(month) });
  const name = dayAt(month).slice(0, 7);
  for (let time = month; dayAt(time).startsWith(name); time += DAY) days.push(dayAt(time));
  const weeks: (string | undefined)[][] = [];
  for (let at = 0; at < days.length; at += DAYS_OF_A_WEEK) weeks.push(days.slice(at, at + DAYS_OF_A_WEEK));
  return weeks;
};

interface MonthProps {
  readonly month: number;
  readonly calendar: ElectionCalendar;
}

const Month = ({ month, calendar: { entries } }: MonthProps) => {
  const locale = t('language');
  const write = (time: number, options: Intl.DateTimeFormatOptions): string =>
    new Date(time).toLocaleDateString(locale, { ...options, timeZone: 'UTC' });
  const weekdays = Array.from({ length: DAYS_OF_A_WEEK }, (_, at) => {
    const day = MONDAY + at * DAY;
    return [write(day, { weekday: 'long' }), write(day, { weekday: 'short' })] as const;
  });
  return (
    <table class="month">
      <caption>{write(month, { month: 'long', year: 'numeric' })}</caption>
      <thead>
        <tr>
          {weekdays.map(([long, short]) => (
            <th key={long} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find(Boolean)}>
            {week.map((day, at) => {
              const of = day ? entries.filter(({ from, until }) => day >= from && day <= (until ?? from)) : [];
              const steps = of.filter(({ until }) => !until);
              return (
                <td key={day ?? weekdays[at]?.[0]} data-in={of.some(({ until }) => until)} data-step={steps.length > 0}>
                  {day && Number(day.slice(8))}
                  {of.length > 0 && <span class="hidden">: {of.map(({ what }) => what).join('; ')}</span>}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** One election's period and days, month by month, and written out below. */
export const MonthCalendar = ({ calendar }: { readonly calendar: ElectionCalendar }) => {
  const first = calendar.entries.reduce((least, { from }) => (from < least ? from : least), calendar.election.date);
  return (
    <div class="calendar">
      <div class="months">
        {monthsBetween(first, calendar.election.date).map((month) => (
          <Month key={month} month={month} calendar={calendar} />
        ))}
      </div>
      <ul class="short-list">
        {calendar.entries.map(({ from, until, what, note }) => (
          <li key={`${from} ${what}`}>
            <strong>{until ? t('council.elections.span', dayWords(from), dayWords(until)) : dayWords(from)}</strong>:{' '}
            {what}
            {note && ` (${note})`}
          </li>
        ))}
      </ul>
    </div>
  );
};
