import type { Telling } from './anchors.ts';
import { COMMON_WORDS, RARE } from './common-words.ts';
import { type Element, type ElementReader, NUMBER } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WordSets } from './word-sets.ts';

/** What one step of a compiled phrase does; `maybe` takes what `words` takes, or nothing. */
export const STEP = { words: 0, maybe: 1, gap: 2, not: 3, opening: 4 } as const;

/**
 * Each element of a compiled phrase is two numbers side by side. The first is its step in the lowest three bits, above them
 * in eight bits the length of its gap, or the bits of the mentions that it may be and {@link NUMBER}, and above those how
 * many words it has, or {@link IN_ROW}. The second tells which: one word by its number below nought, several by where they
 * stand in a list, more than can be gone through by which row of bits they are.
 */
export const WIDTH = 2;
export const STEP_BITS = 3;
export const ARGUMENT_BITS = 8;
/** Stands for how many words an element has that has so many that they are kept as a row of bits, one bit a word. */
export const IN_ROW = 255;
/** More words than this are kept so: to go through fewer takes no longer than to find the row. */
const MOST_LISTED = 24;

/** An element as read, and the number of the set of its words: of an anchor no more is needed before it is met. */
export interface ReadElement {
  readonly element: Element;
  readonly set: number;
}

/** What a phrase is compiled from, worked out once for each element however many phrases have it. */
export interface KnownElement extends Telling {
  /** The two numbers of a compiled element; see {@link WIDTH}. */
  readonly packed: number;
  readonly which: number;
  /** Number of the set of its words. */
  readonly set: number;
  /** Bits of the mentions for one of which, and nothing else, it stands wherever its phrase is found. */
  readonly mention: number;
}

/** The elements of phrases, each worked out once, however many phrases have it. */
export interface Elements {
  read(written: string): ReadElement;
  compile(written: string): KnownElement;
  /** How many words a set of words has, and which they are; see {@link WIDTH}. */
  wordsOf(set: number): readonly [many: number, which: number];
  /** A bit a word for each compiled element that has many. */
  readonly rows: readonly Int32Array[];
}

/**
 * Starts a table of elements.
 * @param wordSets Keeps their words.
 * @param vocabulary Must hold every word of theirs.
 * @param readWritten Reads the notation that they are written in.
 */
export const createElements = (wordSets: WordSets, vocabulary: Vocabulary, readWritten: ElementReader): Elements => {
  const weights = new Float64Array(vocabulary.size).fill(RARE);
  for (const [word, weight] of COMMON_WORDS) weights[vocabulary.idOf(word)] = weight;
  const rows: Int32Array[] = [];
  /** How many words, and which; see {@link WIDTH}. */
  const wordsOf = (set: number): readonly [number, number] => {
    if (set <= 0) return [set === 0 ? 0 : 1, set];
    const many = wordSets.sizeOf(set);
    const start = wordSets.from[set] as number;
    if (many <= MOST_LISTED) return [many, start];
    const row = new Int32Array((vocabulary.size >>> 5) + 1);
    for (let at = start; at < start + many; at++) {
      const word = wordSets.items[at] as number;
      row[word >>> 5] = (row[word >>> 5] as number) | (1 << word);
    }
    return [IN_ROW, rows.push(row) - 1];
  };
  const readElements = new Map<string, ReadElement>();
  const read = (written: string): ReadElement => {
    const before = readElements.get(written);
    if (before) return before;
    const element = readWritten(written);
    const known = { element, set: wordSets.add(element.words) };
    readElements.set(written, known);
    return known;
  };
  const knownElements = new Map<string, KnownElement>();
  const compile = (written: string): KnownElement => {
    const before = knownElements.get(written);
    if (before) return before;
    const { element, set } = read(written);
    const { step, mentions, gap, optional } = element;
    const [many, which] = wordsOf(set);
    const required = step === 'words' && !optional;
    const argument = step === 'gap' ? gap : mentions;
    const known = {
      packed:
        STEP[step === 'words' && optional ? 'maybe' : step] |
        (argument << STEP_BITS) |
        (many << (STEP_BITS + ARGUMENT_BITS)),
      which,
      set,
      weight: wordSets.sum(set, weights),
      sure: required && set !== 0 && mentions === 0,
      mention: required && set === 0 && (mentions & NUMBER) === 0 ? mentions : 0,
    };
    knownElements.set(written, known);
    return known;
  };
  return { read, compile, wordsOf, rows };
};
