import type { WordSets } from './word-sets.ts';

/**
 * Sets of words one of which a sentence must have, and the sets of each word as a chain of links; nought is no link, and
 * no set.
 */
export interface Partners {
  /** The first link of each word. */
  readonly first: Int32Array;
  /** The next link of the same word, by link. */
  readonly next: readonly number[];
  /** The set, by link. */
  readonly of: readonly number[];
  /** The words of a set. */
  wordsOf(partner: number): readonly number[];
  /** The number among these of a set of words; a set of one word, or of none, keeps its own, which is not above nought. */
  numberOf(set: number): number;
}

/**
 * Starts a table of partners.
 * @param wordSets Keeps the sets of words.
 * @param vocabularySize One past the largest number of a word.
 */
export const createPartners = (wordSets: WordSets, vocabularySize: number): Partners => {
  const first = new Int32Array(vocabularySize);
  const next: number[] = [0];
  const of: number[] = [0];
  const sets: number[] = [0];
  const numberOfSet = new Map<number, number>();
  return {
    first,
    next,
    of,
    wordsOf: (partner) => wordSets.wordsOf(sets[partner] as number),
    numberOf(set) {
      if (set <= 0) return set;
      const known = numberOfSet.get(set);
      if (known !== undefined) return known;
      const partner = sets.push(set) - 1;
      numberOfSet.set(set, partner);
      for (const word of wordSets.wordsOf(set)) {
        next.push(first[word] as number);
        first[word] = of.push(partner) - 1;
      }
      return partner;
    },
  };
};
