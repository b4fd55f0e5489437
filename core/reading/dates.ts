import { dayInUk } from '../council/working-days.ts';
import { isCapital, SHAPE, type TokenTable } from '../language/scan.ts';
import { perReading } from './per-reading.ts';
import type { Paragraph, Span } from './reading.ts';
import { wordsIn } from './statement.ts';

/** The months, in order, as folded words. */
export const MONTHS: readonly string[] = [
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

/** Months by their names and usual abbreviations. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.flatMap((month, place): [string, number][] => [
    [month, place + 1],
    [month.slice(0, 3), place + 1],
  ]),
  ['sept', MONTHS.indexOf('september') + 1],
]);

/** 1 to 12 for a month's name or its usual abbreviation; 0 for any other word: "junk" is no June. */
const monthNumber = (folded: string, capital: boolean): number =>
  !capital && ALSO_WORDS.has(folded) ? 0 : (NUMBERS.get(folded) ?? 0);

const dayNumber = (word: string): number => {
  const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(word);
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
  const next = word(month - 1);
  const part = PART_OF_MONTH[next === 'of' ? word(month - 2) : next];
  if (part) return part;
  let at = month - 1;
  while (at > month - PART_WORDS && WITHIN_PART.has(word(at))) at--;
  return at < month - 1 ? WEEK_OF_MONTH[word(at)] : undefined;
};

/** How long a word after "the 24th" is that makes it something else than a day: "the 14th floor". */
const NO_DAY = 4;
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

/** Without a year, a month that lies farther back than this is one of the next year. */
const HALF_A_YEAR = 6;

/** "30/04/2026", "30.4.26", "2026-04-30". */
const IN_FIGURES = /\b(?:(\d{4})-(\d\d)-(\d\d)|(\d{1,2})([/.-])(\d{1,2})\5(?:20)?(\d\d))\b/g;

/** The days that a paragraph names in figures. */
const daysInFigures = ({ field, start, reading }: Paragraph): NamedDay[] =>
  [...reading.tokens.text.matchAll(IN_FIGURES)].flatMap(({ index, ...found }): NamedDay[] => {
    const day = `${found[1] ?? `20${found[7]}`}-${pad(Number(found[2] ?? found[6]))}-${pad(Number(found[3] ?? found[4]))}`;
    // "Section 4.31.20" names none.
    if (Number.isNaN(Date.parse(day))) return [];
    return [{ field, day, start: start + index, end: start + index + found[0].length }];
  });

/** A day that words name: an ISO day, and whether the ordinals after it are reckoned from it. */
interface WordedDay {
  readonly day: string;
  readonly leads: boolean;
}

/** What a token's place in its paragraph tells of the day that it names. */
interface Place {
  readonly token: number;
  readonly tokens: TokenTable;
  /** The folded word at a token; empty where none is. */
  readonly word: (token: number) => string;
  /** 1 to 12 where a month's name stands at a token, else 0. */
  readonly month: (token: number) => number;
  /** The year of a month, by the word that may state it. */
  readonly yearOf: (month: number, stated: string) => number;
}

/** "Late April", "the first week of May". */
const partOfMonth = ({ token, tokens, word, month, yearOf }: Place): WordedDay | undefined => {
  const whole = token > 0 && isCapital(tokens, token) ? month(token) : 0;
  const part = whole ? partBefore(word, token) : undefined;
  return part ? { day: `${yearOf(whole, word(token + 1))}-${pad(whole)}-${pad(part)}`, leads: true } : undefined;
};

/** "23 April", "April 23rd", "the 4th of May 2026", and "the 28th" alone, which is reckoned from a day before it. */
const dayByNumber = ({ token, tokens, word, month, yearOf }: Place, since: string): WordedDay | undefined => {
  const day = dayNumber(word(token));
  if (!day) return undefined;
  const of = word(token + 1) === 'of' ? 1 : 0;
  const after = month(token + 1 + of);
  const named = after || (token > 0 ? month(token - 1) : 0);
  if (named) {
    const stated = word(after ? token + 2 + of : token + 1);
    return { day: `${yearOf(named, stated)}-${pad(named)}-${pad(day)}`, leads: true };
  }
  const next = word(token + 1);
  const alone = /[a-z]$/.test(word(token)) && word(token - 1) === 'the';
  const otherwise = next.length >= NO_DAY && /^[a-z]+$/.test(next) && !isCapital(tokens, token + 1);
  return alone && (!otherwise || AFTER_DAY.has(next)) ? { day: comingDay(since, day), leads: false } : undefined;
};

/** Every day that the writer's own text names: "Thursday 23 April", "April 23rd", "the 4th of May 2026", "23/4/26". */
export const namedDays = perReading((reading): readonly NamedDay[] => {
  const written = dayInUk(reading.draft.date);
  const year = Number(written.slice(0, 4));
  const yearOf = (month: number, stated: string): number =>
    /^(19|20)\d\d$/.test(stated) ? Number(stated) : year + (month < Number(written.slice(5, 7)) - HALF_A_YEAR ? 1 : 0);
  const days: NamedDay[] = [];
  // "Before the 7th, say on the 29th": only a day with its month takes the ordinals after it along.
  let since = written;
  for (const paragraph of reading.paragraphs) {
    if (paragraph.part === 'letterhead' || paragraph.part === 'signature') continue;
    days.push(...daysInFigures(paragraph));
    const { tokens } = paragraph.reading;
    const words = wordsIn(paragraph);
    const word = (token: number): string => words[token] ?? '';
    const month = (token: number): number =>
      token < tokens.count ? monthNumber(word(token), isCapital(tokens, token)) : 0;
    for (let token = 0; token < tokens.count; token++) {
      const place = { token, tokens, word, month, yearOf };
      const inDigits = ((tokens.shape[token] as number) & SHAPE.digit) !== 0;
      const found = inDigits ? dayByNumber(place, since) : partOfMonth(place);
      if (!found) continue;
      if (found.leads) since = found.day;
      days.push({
        field: paragraph.field,
        day: found.day,
        start: paragraph.start + (tokens.start[token] as number),
        end: paragraph.start + (tokens.end[token] as number),
      });
    }
  }
  return days;
});
