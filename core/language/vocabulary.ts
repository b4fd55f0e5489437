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

/** Gives words their numbers as they come, and makes the vocabulary that has them. */
export interface VocabularyBuilder {
  /** Number of a folded word, which is a new one where the word has not come before. */
  numberOf(word: string): number;
  /** @param spellings Other ways in which words are written, each with the word that it is. */
  build(spellings?: Readonly<Record<string, string>>): Vocabulary;
}

/** The places of a table are so many times the words in it, at the least. */
const ROOM = 3;

/** Starts a vocabulary with an open-addressing table. */
export const startVocabulary = (): VocabularyBuilder => {
  const list: string[] = [''];
  const hashes: number[] = [0];
  let capacity = 1024;
  let slots = new Int32Array(capacity);
  /** The slot that a word has, or would have. */
  const slotOf = (word: string, hash: number): number => {
    let slot = hash & (capacity - 1);
    for (let id = slots[slot]; id; id = slots[slot]) {
      if (hashes[id] === hash && list[id] === word) break;
      slot = (slot + 1) & (capacity - 1);
    }
    return slot;
  };
  const enlarge = (): void => {
    capacity *= 4;
    slots = new Int32Array(capacity);
    for (let id = 1; id < list.length; id++) {
      let slot = (hashes[id] as number) & (capacity - 1);
      while (slots[slot]) slot = (slot + 1) & (capacity - 1);
      slots[slot] = id;
    }
  };
  const knownNumberOf = (word: string): number => slots[slotOf(word, hashOf(word))] as number;
  const numberOf = (word: string): number => {
    const hash = hashOf(word);
    const slot = slotOf(word, hash);
    const known = slots[slot] as number;
    if (known) return known;
    const id = list.push(word) - 1;
    hashes.push(hash);
    slots[slot] = id;
    if (ROOM * list.length > capacity) enlarge();
    return id;
  };
  return {
    numberOf,
    build(spellings = {}) {
      for (const spelling of Object.keys(spellings)) numberOf(spelling);
      // The units of all words end to end, so that a comparison follows no pointer. These are loops that call next to
      // nothing: they run before the first check, when calls are slow.
      const text = list.join('');
      const units = new Uint16Array(text.length);
      for (let at = 0; at < units.length; at++) units[at] = text.charCodeAt(at);
      const unitsFrom = new Int32Array(list.length + 1);
      /** The number that stands for a word and for every other spelling of it. */
      const meant = new Int32Array(list.length);
      for (let id = 0; id < list.length; id++) {
        unitsFrom[id + 1] = (unitsFrom[id] as number) + (list[id] as string).length;
        meant[id] = id;
      }
      for (const [spelling, word] of Object.entries(spellings)) meant[knownNumberOf(spelling)] = knownNumberOf(word);
      const places = slots;
      const last = capacity - 1;
      const hashOfNumber = new Int32Array(hashes);
      return {
        size: list.length,
        idOf: (folded) => meant[knownNumberOf(folded)] as number,
        wordOf: (id) => list[id] as string,
        find(text, start, end, hash) {
          for (let slot = hash & last; ; slot = (slot + 1) & last) {
            const id = places[slot] as number;
            if (!id) return 0;
            if (hashOfNumber[id] !== hash) continue;
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
    },
  };
};

/**
 * Builds a vocabulary.
 * @param words Folded words; doubles are taken once.
 * @param spellings As {@link VocabularyBuilder} takes them.
 */
export const buildVocabulary = (words: Iterable<string>, spellings?: Readonly<Record<string, string>>): Vocabulary => {
  const { numberOf, build } = startVocabulary();
  for (const word of words) numberOf(word);
  return build(spellings);
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
