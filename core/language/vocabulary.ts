import { foldCharacter } from './characters.ts';

/** FNV-1a, the hash by which words are looked up while they are being read. */
export const HASH_SEED = 0x811c9dc5 | 0;
/** The hash with one more character of the word. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

const hashOf = (word: string): number => {
  let hash = HASH_SEED;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
};

/** The words that lexicons and patterns name, each with a number. 0 is any word that none of them names. */
export interface Vocabulary {
  readonly size: number;
  /** Number of a word given in folded form; 0 when it is not in the vocabulary. */
  idOf(folded: string): number;
  /** The folded word with a number. */
  wordOf(id: number): string;
  /** Number of the word that stands at `start` to `end` of a text's units and has this hash. */
  find(text: Uint16Array, start: number, end: number, hash: number): number;
}

/**
 * Builds a vocabulary with an open-addressing table.
 * @param words Folded words; doubles are taken once.
 * @param spellings Other ways in which words of it are written, each with the word that it is.
 */
export const buildVocabulary = (
  words: Iterable<string>,
  spellings: Readonly<Record<string, string>> = {},
): Vocabulary => {
  const given = [...words, ...Object.keys(spellings)];
  const list: string[] = [''];
  let capacity = 1024;
  while (capacity < given.length * 3) capacity *= 2;
  const slots = new Int32Array(capacity);
  const hashes = new Int32Array(given.length + 1);
  // The units of all words end to end, so that a comparison follows no pointer.
  const units = new Uint16Array(given.reduce((sum, word) => sum + word.length, 0));
  const unitsFrom = new Int32Array(given.length + 2);
  /** The slot that a word has, or would have. */
  const slotOf = (word: string, hash: number): number => {
    let slot = hash & (capacity - 1);
    for (let id = slots[slot]; id; id = slots[slot]) {
      if (hashes[id] === hash && list[id] === word) break;
      slot = (slot + 1) & (capacity - 1);
    }
    return slot;
  };
  for (const word of given) {
    const hash = hashOf(word);
    const slot = slotOf(word, hash);
    if (slots[slot]) continue;
    const id = list.push(word) - 1;
    const from = unitsFrom[id] as number;
    for (let at = 0; at < word.length; at++) units[from + at] = word.charCodeAt(at);
    unitsFrom[id + 1] = from + word.length;
    hashes[id] = hash;
    slots[slot] = id;
  }
  const numberOf = (word: string): number => slots[slotOf(word, hashOf(word))] as number;
  /** The number that stands for a word and for every other spelling of it. */
  const meant = Int32Array.from(list.keys());
  for (const [spelling, word] of Object.entries(spellings)) meant[numberOf(spelling)] = numberOf(word);
  return {
    size: list.length,
    idOf: (folded) => meant[numberOf(folded)] as number,
    wordOf: (id) => list[id] as string,
    find(text, start, end, hash) {
      for (let slot = hash & (capacity - 1); ; slot = (slot + 1) & (capacity - 1)) {
        const id = slots[slot] as number;
        if (!id) return 0;
        if (hashes[id] !== hash) continue;
        let at = unitsFrom[id] as number;
        let unit = start;
        for (; unit < end; unit++) {
          const code = foldCharacter(text[unit] as number);
          if (code && code !== units[at++]) break;
        }
        if (unit === end && at === unitsFrom[id + 1]) return meant[id] as number;
      }
    },
  };
};

/**
 * A vocabulary and some more words, which are numbered after its own.
 * @param known Stays as it is: to take it over costs nothing, however large it is.
 * @param words Folded words; those that are known already keep their numbers.
 */
export const extendVocabulary = (known: Vocabulary, words: Iterable<string>): Vocabulary => {
  const added = buildVocabulary([...words].filter((word) => known.idOf(word) === 0));
  const before = known.size - 1;
  const numbered = (id: number): number => (id === 0 ? 0 : before + id);
  return {
    size: before + added.size,
    idOf: (folded) => known.idOf(folded) || numbered(added.idOf(folded)),
    wordOf: (id) => (id < known.size ? known.wordOf(id) : added.wordOf(id - before)),
    find: (text, start, end, hash) =>
      known.find(text, start, end, hash) || numbered(added.find(text, start, end, hash)),
  };
};
