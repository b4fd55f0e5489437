import { BANK_HOLIDAYS_UNTIL, bankHolidaysKnown, INFORMATION_REQUESTS, isWorkingDay } from '../working-days.ts';
import { isDay } from './clean.ts';
import { type FileReading, ImportError } from './found.ts';
import { Gathered } from './gather.ts';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a JSON value is GOV.UK's list of bank holidays. */
export const isBankHolidays = (value: unknown): boolean => isFields(value) && 'england-and-wales' in value;

const eventsOf = (file: string, division: string, value: unknown): readonly { date: string; title: string }[] => {
  const events = isFields(value) ? value['events'] : undefined;
  if (!Array.isArray(events)) throw new ImportError({ file, field: `${division}.events` }, 'expected a list of days');
  return events.map((event: unknown, at) => {
    const { date, title } = isFields(event) ? event : {};
    if (typeof date !== 'string' || !isDay(date))
      throw new ImportError({ file, field: `${division}.events[${at}].date` }, 'expected a date, such as 2026-12-25');
    return { date, title: typeof title === 'string' ? title : '' };
  });
};

/**
 * Compares GOV.UK's list of bank holidays with Probity's own. A council profile holds none: the law's days are the same
 * for every council, and come with Probity. A day that Probity does not know of yet is asked about, since dates that are
 * reckoned across it are a day out.
 * @throws ImportError naming the field that is not as GOV.UK writes it.
 */
export const readBankHolidays = (file: string, value: unknown): FileReading => {
  const gathered = new Gathered(file, 'bank-holidays', []);
  const days = Object.entries(value as Fields).flatMap(([division, list]) => eventsOf(file, division, list));
  const beyond = days.filter(({ date }) => date > BANK_HOLIDAYS_UNTIL).length;
  const missing = days.filter(({ date }) => bankHolidaysKnown(date) && isWorkingDay(date, INFORMATION_REQUESTS));
  gathered.remark(
    `Bank holidays are no part of a profile: Probity has its own list, to ${BANK_HOLIDAYS_UNTIL}. ${
      missing.length === 0 ? 'The two agree.' : 'They differ.'
    }${beyond > 0 ? ` ${beyond} days in the file lie beyond it.` : ''}`,
  );
  if (missing.length > 0)
    gathered.ask(
      'bank-holidays',
      'Probity does not know these bank holidays yet. Until it does, give the actual notice date (noticeOn) of an election near them.',
      missing.map(({ date, title }) => (title ? `${date} ${title}` : date)),
      [{ file }],
    );
  return gathered.done();
};
