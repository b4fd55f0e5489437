/** Sets of words; a set of one word is its negative number, so that most questions are one comparison. */
export interface WordSets {
  /** Keeps a set. Returns its number; 0 for the empty set. */
  add(words: ReadonlySet<number>): number;
  /** One past the largest number given. */
  count(): number;
  /** The test, once every set is known. */
  ready(): (set: number, word: number) => boolean;
}

/**
 * Collects sets of words.
 * @param vocabularySize One past the largest number of a word.
 */
export const createWordSets = (vocabularySize: number): WordSets => {
  let count = 1;
  const pairs: number[] = [];
  return {
    add(words) {
      if (words.size < 2) return -(words.values().next().value ?? 0);
      const set = count++;
      for (const word of words) pairs.push(set * vocabularySize + word);
      return set;
    },
    count: () => count,
    ready() {
      let bits = 10;
      while (1 << bits < pairs.length * 2) bits++;
      const slots = new Int32Array(1 << bits);
      const mask = slots.length - 1;
      const slotOf = (pair: number): number => Math.imul(pair, 0x9e3779b1) >>> (32 - bits);
      // Nearly every question is answered by no, and that from a table of bits that the processor keeps at hand.
      const flags = new Int32Array(1 << (bits - 3));
      const flagOf = (pair: number): number => Math.imul(pair, 0x9e3779b1) >>> (30 - bits);
      for (const pair of pairs) {
        flags[flagOf(pair) >>> 5] = (flags[flagOf(pair) >>> 5] as number) | (1 << flagOf(pair));
        let slot = slotOf(pair);
        while (slots[slot]) slot = (slot + 1) & mask;
        slots[slot] = pair;
      }
      return (set, word) => {
        if (set <= 0) return set !== 0 && set === -word;
        if (word === 0 || word >= vocabularySize) return false;
        const pair = set * vocabularySize + word;
        const flag = flagOf(pair);
        if (((flags[flag >>> 5] as number) & (1 << flag)) === 0) return false;
        for (let slot = slotOf(pair); slots[slot]; slot = (slot + 1) & mask) if (slots[slot] === pair) return true;
        return false;
      };
    },
  };
};
