import type { Sentence } from './reading.ts';
import { wordsIn } from './statement.ts';

/** Whoever held office before this year holds none today. */
const LIVING_MEMORY = 1990;
const YEAR = /^1[0-9]{3}$/;

/** Whether a sentence, or the one before it in its paragraph, names a year before living memory or who once held an office: "the minutes of 1894", "the then Treasurer". */
export const isOfLongAgo = ({ paragraph, first, last }: Pick<Sentence, 'paragraph' | 'first' | 'last'>): boolean => {
/** Whoever was born before this year is no longer alive. */
export const LONGEST_LIFE = 1905;

/**
 * Whether a sentence, or the one before it in its paragraph, names a year before living memory: "the minutes of 1894".
 * @param before The year that living memory begins with.
 */
export const isOfLongAgo = (
  { paragraph, first, last }: Pick<Sentence, 'paragraph' | 'first' | 'last'>,
  before = LIVING_MEMORY,
): boolean => {
  const { sentences, sentenceCount } = paragraph.reading.tokens;
  let from = first;
  for (let index = 1; index < sentenceCount; index++)
    if (sentences[index] === first) from = sentences[index - 1] as number;
  const words = wordsIn(paragraph);
  return words
    .slice(from, last)
    .some(
      (word, at) =>
        (YEAR.test(word) && Number(word) < LIVING_MEMORY) || (word === 'then' && words[from + at - 1] === 'the'),
    );
    .some((word) => YEAR.test(word) && Number(word) < before);
};
