import { SHAPE } from '../language/scan.ts';
import { perReading } from './per-reading.ts';
import type { Span } from './reading.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** A day named in the text. */
export interface NamedDay extends Span {
  /** ISO day; a date without a year is the one nearest after the draft, or just before it. */
  readonly day: string;
}

/** Months that are also ordinary words: only their capital tells "on 2 May" from "only 2 may come". */
const ALSO_WORDS = new Set(['may', 'march', 'mar']);

/** 1 to 12 for a month's name or its usual abbreviation; 0 for any other word: "junk" is no June. */
const monthNumber = (word: string): number => {
  const folded = word.toLowerCase();
  if (ALSO_WORDS.has(word)) return 0;
  return (
    MONTHS.findIndex(
      (month) => month === folded || month.slice(0, 3) === folded || (folded === 'sept' && month === 'september'),
    ) + 1
  );
};

const dayNumber = (word: string): number => {
  const match = /^(\d{1,2})(st|nd|rd|th)?$/i.exec(word);
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : 0;
};

const pad = (number: number): string => String(number).padStart(2, '0');

/** The day that stands for a part of a month: "late April", "the end of April". */
const PART_OF_MONTH: Readonly<Record<string, number>> = {
  early: 5,
  beginning: 5,
  mid: 15,
  middle: 15,
  late: 25,
  end: 25,
};

/** Within a part of a month: "the first week of May", "the last few days of April". */
const WEEK_OF_MONTH: Readonly<Record<string, number>> = { first: 4, second: 11, third: 18, last: 27 };
const WITHIN_PART = new Set(['of', 'in', 'week', 'weekend', 'days', 'few', 'couple', 'part']);
const PART_WORDS = 4;

/** The day that the words before a month's name stand for; undefined where they name no part of it. */
const partBefore = (word: (token: number) => string, month: number): number | undefined => {
  const [next, beyond] = [word(month - 1).toLowerCase(), word(month - 2).toLowerCase()];
  const part = PART_OF_MONTH[next === 'of' ? beyond : next];
  if (part) return part;
  let at = month - 1;
  while (at > month - PART_WORDS && WITHIN_PART.has(word(at).toLowerCase())) at--;
  return at < month - 1 ? WEEK_OF_MONTH[word(at).toLowerCase()] : undefined;
};

/** What after "the 24th" makes it something else than a day: "the 14th floor". */
const NO_DAY = /^[a-z]{4,}$/;
const AFTER_DAY = new Set([
  'from',
  'with',
  'would',
  'when',
  'please',
  'then',
  'between',
  'about',
  'evening',
  'morning',
  'afternoon',
  'this',
  'next',
]);

/**
 * The day that an ordinal alone stands for, "Tuesday the 28th": the nearest from a day on.
 * @param since When it is written, or the day that the text named last.
 */
const comingDay = (since: string, day: number): string => {
  const [year = 0, month = 0, today = 0] = since.split('-').map(Number);
  const later = day < today;
  const rolls = later && month === 12;
  return `${rolls ? year + 1 : year}-${pad(rolls ? 1 : later ? month + 1 : month)}-${pad(day)}`;
};

const startsWithCapital = (word: string): boolean => /^[A-Z]/.test(word);

/** Every day that the writer's own text names by day and month: "Thursday 23 April", "April 23rd", "the 4th of May 2026". */
export const namedDays = perReading((reading): readonly NamedDay[] => {
  const written = reading.draft.date.slice(0, 10);
  const year = Number(written.slice(0, 4));
  const days: NamedDay[] = [];
  for (const paragraph of reading.paragraphs) {
    if (paragraph.part === 'letterhead' || paragraph.part === 'signature') continue;
    const { tokens } = paragraph.reading;
    const word = (token: number): string =>
      token < tokens.count ? tokens.text.slice(tokens.start[token], tokens.end[token]) : '';
    for (let token = 0; token < tokens.count; token++) {
      // Only a number or a word with a capital can be part of a date.
      if (((tokens.shape[token] as number) & (SHAPE.digit | SHAPE.capital)) === 0) continue;
      const part = token > 0 ? partBefore(word, token) : undefined;
      const whole = part && startsWithCapital(word(token)) ? monthNumber(word(token)) : 0;
      if (part && whole) {
        days.push({
          field: paragraph.field,
          day: `${year}-${pad(whole)}-${pad(part)}`,
          start: paragraph.start + (tokens.start[token] as number),
          end: paragraph.start + (tokens.end[token] as number),
        });
        continue;
      }
      if (((tokens.shape[token] as number) & SHAPE.digit) === 0) continue;
      const day = dayNumber(word(token));
      if (!day) continue;
      const of = word(token + 1).toLowerCase() === 'of' ? 1 : 0;
      const after = monthNumber(word(token + 1 + of));
      const before = token > 0 ? monthNumber(word(token - 1)) : 0;
      const month = after || before;
      if (!month) {
        const next = word(token + 1);
        const alone = /[a-z]$/i.test(word(token)) && word(token - 1).toLowerCase() === 'the';
        if (alone && !(NO_DAY.test(next) && !AFTER_DAY.has(next)))
          days.push({
            field: paragraph.field,
            day: comingDay(days[days.length - 1]?.day ?? written, day),
            start: paragraph.start + (tokens.start[token] as number),
            end: paragraph.start + (tokens.end[token] as number),
          });
        continue;
      }
      const yearToken = after ? token + 2 + of : token + 1;
      const stated = /^(19|20)\d\d$/.test(word(yearToken)) ? Number(word(yearToken)) : undefined;
      const near = `${year}-${pad(month)}-${pad(day)}`;
      const iso = stated
        ? `${stated}-${pad(month)}-${pad(day)}`
        : near < written && month < Number(written.slice(5, 7)) - 6
          ? `${year + 1}-${pad(month)}-${pad(day)}`
          : near;
      days.push({
        field: paragraph.field,
        day: iso,
        start: paragraph.start + (tokens.start[token] as number),
        end: paragraph.start + (tokens.end[token] as number),
      });
    }
  }
  return days;
});
