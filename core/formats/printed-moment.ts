import { momentInUk } from '../council/working-days.ts';

export interface PrintedMoment {
  /** The moment in ISO 8601. */
  readonly iso: string;
  /** Where the date and time end in the text. */
  readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;

/** Each way that mail programs print a date, with the places of year, month and day among its groups. */
const DATES: readonly { pattern: RegExp; read: (m: RegExpExecArray) => readonly [number, number, number] }[] = [
  { pattern: /(\d{4})-(\d{2})-(\d{2})/, read: (m) => [Number(m[1]), Number(m[2]), Number(m[3])] },
  {
    pattern: /(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})/,
    read: (m) => [Number(m[3]), monthOf(m[2]), Number(m[1])],
  },
  {
    pattern: /([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/,
    read: (m) => [Number(m[3]), monthOf(m[1]), Number(m[2])],
  },
  // day first, as British programs print it
  { pattern: /(\d{1,2})[/.](\d{1,2})[/.](\d{4})/, read: (m) => [Number(m[3]), Number(m[2]), Number(m[1])] },
];

const TIME = /^[\s,]*(?:at\s+)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*([ap])?\.?(?:m\b\.?)?/i;
const ZONE = /^\s*\(?(GMT|UTC|BST|[+-]\d{4})\)?/;

const offsetInMinutes = (zone: string): number => {
  if (zone === 'BST') return 60;
  const signed = /^([+-])(\d{2})(\d{2})$/.exec(zone);
  return signed ? (signed[1] === '-' ? -1 : 1) * (Number(signed[2]) * 60 + Number(signed[3])) : 0;
};

const hourOf = (printed: string | undefined, half: string | undefined): number => {
  const hour = Number(printed);
  if (!half) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
};

/**
 * Reads the date and time that a mail program printed above a quoted message. A heading rarely says its zone; then
 * it is the time of clocks in the United Kingdom. A date alone is its midnight in UTC, which is the same day there.
 * @returns Nothing when there is no date, or no such day.
 */
export const readPrintedMoment = (text: string): PrintedMoment | undefined => {
  for (const { pattern, read } of DATES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year, month, day] = read(match);
    const midnight = new Date(Date.UTC(year, month - 1, day));
    if (month < 1 || midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) continue;
    let end = match.index + match[0].length;
    const time = TIME.exec(text.slice(end));
    if (!time) return { iso: midnight.toISOString(), end };
    end += time[0].length;
    const zone = ZONE.exec(text.slice(end));
    end += zone?.[0].length ?? 0;
    if (Number(time[2]) > 59 || Number(time[1]) > 23) return { iso: midnight.toISOString(), end };
    const clock = midnight.getTime() + (hourOf(time[1], time[4]) * 60 + Number(time[2])) * 60_000;
    const moment = zone?.[1] ? clock - offsetInMinutes(zone[1]) * 60_000 : momentInUk(clock);
    return { iso: new Date(moment).toISOString(), end };
  }
  return undefined;
};
