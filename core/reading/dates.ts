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
      const part =
        token > 0
          ? PART_OF_MONTH[word(token - (word(token - 1).toLowerCase() === 'of' ? 2 : 1)).toLowerCase()]
          : undefined;
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
      if (!month) continue;
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
