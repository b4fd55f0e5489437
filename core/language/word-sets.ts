import type { Lists } from './lists.ts';

/**
 * Sets of words; a set of one word is its negative number, so that most questions are one comparison. The lists are the
 * words of each set that has several, and grow.
 */
export interface WordSets extends Lists<readonly number[]> {
  /** Keeps a set, each word of it once. Returns its number; 0 for the empty set. */
  add(words: readonly number[]): number;
  /** How many words a set has. */
  sizeOf(set: number): number;
  /** The sum of what the words of a set have in a table. */
  sum(set: number, table: Float64Array): number;
  /** The words of a set. */
  wordsOf(set: number): readonly number[];
}

/**
 * Collects sets of words.
 * @param vocabularySize One past the largest number of a word.
 */
export const createWordSets = (vocabularySize: number): WordSets => {
  const from: number[] = [0, 0];
  const items: number[] = [];
  const lastSetOf = new Int32Array(vocabularySize);
  return {
    add(words) {
      if (words.length < 2) return -(words[0] ?? 0);
      const set = from.length - 1;
      const start = items.length;
      for (const word of words) {
        if (lastSetOf[word] === set) continue;
        lastSetOf[word] = set;
        items.push(word);
      }
      if (items.length - start === 1) return -(items.pop() as number);
      from.push(items.length);
      return set;
    },
    sizeOf: (set) => (set > 0 ? (from[set + 1] as number) - (from[set] as number) : set < 0 ? 1 : 0),
    sum(set, table) {
      if (set <= 0) return set === 0 ? 0 : (table[-set] as number);
      let sum = 0;
      for (let at = from[set] as number; at < (from[set + 1] as number); at++)
        sum += table[items[at] as number] as number;
      return sum;
    },
    from,
    items,
    wordsOf: (set) => (set > 0 ? items.slice(from[set], from[set + 1]) : set < 0 ? [-set] : []),
  };
};
