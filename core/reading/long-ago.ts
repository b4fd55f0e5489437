import type { Sentence } from './reading.ts';
import { wordsIn } from './statement.ts';

/** Whoever held office before this year holds none today. */
const LIVING_MEMORY = 1990;
/** Whoever was born before this year is no longer alive. */
const LONGEST_LIFE = 1905;
const YEAR = /^1[0-9]{3}$/;
/** "At 1700" is a time of day; "in 1911" is a year, and so is whatever no clock shows. */
const MINUTES = 60;
const YEAR_FOLLOWS: ReadonlySet<string> = new Set(['in', 'of']);

type Where = Pick<Sentence, 'paragraph' | 'first' | 'last'>;

/** The words of a sentence, and of the one before it in its paragraph, where it may say who "he" is. */
const wordsThere = ({ paragraph, first, last }: Where): readonly string[] => {
  const { sentences, sentenceCount } = paragraph.reading.tokens;
  let from = first;
  for (let index = 1; index < sentenceCount; index++)
    if (sentences[index] === first) from = sentences[index - 1] as number;
  return wordsIn(paragraph).slice(from, last);
};

const namesYearBefore = (words: readonly string[], year: number): boolean =>
  words.some(
    (word, at) =>
      YEAR.test(word) &&
      Number(word) < year &&
      // What has been so "since 1961" is so today.
      words[at - 1] !== 'since' &&
      (Number(word) % 100 >= MINUTES || YEAR_FOLLOWS.has(words[at - 1] ?? '')),
  );

const namesThoseOfLongAgo = (words: readonly string[]): boolean =>
  namesYearBefore(words, LIVING_MEMORY) || words.some((word, at) => word === 'then' && words[at - 1] === 'the');

/**
 * Whether whoever a sentence is about held office long ago: it, or the one before it in its paragraph, names a year before
 * living memory or who once held an office: "the minutes of 1894", "the then Treasurer".
 */
export const isOfLongAgo = (sentence: Where): boolean => namesThoseOfLongAgo(wordsThere(sentence));

/** Whether a sentence itself tells what was done so long ago; the next may go on to today. */
export const tellsOfLongAgo = ({ paragraph, first, last }: Where): boolean =>
  namesThoseOfLongAgo(wordsIn(paragraph).slice(first, last));

/** Whether a sentence, or the one before it in its paragraph, names a year that nobody alive was born in: "born in 1871". */
export const isOfTheDead = (sentence: Where): boolean => namesYearBefore(wordsThere(sentence), LONGEST_LIFE);
