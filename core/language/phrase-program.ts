import { commonness } from './common-words.ts';
import { type Lists, turned } from './lists.ts';
import { type Element, type ElementReader, type Lexicon, NUMBER } from './pattern.ts';
import { inScope, type Scope } from './scope.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createWordSets } from './word-sets.ts';

/** What one step of a compiled phrase does; `maybe` takes what `words` takes, or nothing. */
export const STEP = { words: 0, maybe: 1, gap: 2, not: 3, opening: 4 } as const;

/**
 * Each element of a compiled phrase is two numbers side by side. The first is its step in the lowest three bits, above them
 * in eight bits the length of its gap, or the bits of the mentions that it may be and {@link NUMBER}, and above those how
 * many words it has, or {@link IN_ROW}. The second tells which: one word by its number below nought, several by where they
 * stand in a list, more than can be gone through by where their row of bits begins.
 */
export const WIDTH = 2;
export const STEP_BITS = 3;
export const ARGUMENT_BITS = 8;
/** Stands for how many words an element has that has so many that they are kept as a row of bits, one bit a word. */
export const IN_ROW = 255;
/** More words than this are kept so: to go through fewer takes no longer than to find the row. */
const MOST_LISTED = 24;

/** Each phrase is three numbers side by side: its anchor, its first element, and one past its last. */
export const PHRASE_WIDTH = 3;

/** What is tried at a word is three numbers side by side, so that what rules a phrase out is at hand; see {@link TriedAt}. */
export const TRIED_WIDTH = 3;

/** How common words may be, in a hundred thousand, for a sentence to be asked whether it has one of them: most have "the". */
const TOO_COMMON = 3000;

/** What a phrase is compiled from, worked out once for each element however many phrases have it. */
interface KnownElement {
  readonly step: number;
  /** Length of a gap, or the bits of mentions and {@link NUMBER}. */
  readonly argument: number;
  /** Number of the set of its words. */
  readonly set: number;
  /** How often one of its words stands in a text. */
  readonly weight: number;
  /** Stands for a word and nothing else wherever its phrase is found. */
  readonly sure: boolean;
  /** Bits of the mentions for one of which, and nothing else, it stands wherever its phrase is found. */
  readonly mention: number;
}

/**
 * The two sure elements that stand least often in a text, the rarest first: where matching starts, and what else the
 * sentence must have. Nothing for the second unless it is rare enough to tell; nothing at all where no element is sure.
 */
const rarest = (
  elements: readonly KnownElement[],
): readonly [anchor: KnownElement | undefined, partner: KnownElement | undefined] => {
  let anchor: KnownElement | undefined;
  let next: KnownElement | undefined;
  for (const element of elements) {
    if (!element.sure) continue;
    // Among equals the later word is the likelier to be the telling one: "has been", "told the".
    if (!anchor || element.weight <= anchor.weight) [anchor, next] = [element, anchor];
    else if (!next || element.weight <= next.weight) next = element;
  }
  return [anchor, next && next.weight <= TOO_COMMON ? next : undefined];
};

/** A set of phrases by its name and its place among all sets. */
export interface Source {
  readonly set: string;
  readonly setNumber: number;
}

/** Phrases as tables. */
export interface Program {
  readonly sources: readonly Source[];
  /** {@link WIDTH} numbers an element. */
  readonly elements: Int32Array;
  /** {@link PHRASE_WIDTH} numbers a phrase. */
  readonly phrases: Int32Array;
  /** Sets of partners, by word. */
  readonly partnerOf: Lists;
  readonly partners: number;
  /** The words of elements that have a few. */
  readonly listed: Int32Array;
  /** A bit a word for each element that has many. */
  readonly rows: Int32Array;
  /** Phrases to be tried at a word, in a draft of a scope. */
  readonly triedAt: (draft: Scope) => TriedAt;
  /** The words after which a clause opens, as an element. */
  readonly openers: readonly [number, number];
  readonly words: number;
}

/**
 * Phrases by the words of their anchors, {@link TRIED_WIDTH} numbers each. First the words of its partner, one of which the
 * sentence must have: one word below nought, or a place in `partnerOf`; 0 for none. Then the mentions one of which the
 * sentence must have, as bits; 0 for none. Then the phrase.
 */
export type TriedAt = Lists;

/**
 * Compiles sets of phrases into tables. A phrase is tried in a sentence from each word of its rarest element outwards, where
 * the sentence has a word of its second-rarest, too.
 * @param sets Phrases by the name of their set.
 * @param vocabulary Must hold every word of the phrases.
 * @param scopeOfSet The drafts in which a set can matter.
 * @param readElement Reads the notation that the phrases are in.
 * @throws Error when a phrase is made of gaps, mentions and optional words alone, or a gap is too long to be written.
 */
export const compileProgram = (
  sets: Readonly<Record<string, readonly string[]>>,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  scopeOfSet: (set: string) => Scope,
  readElement: ElementReader,
): Program => {
  const wordSets = createWordSets(vocabulary.size);
  const weights = Float64Array.from({ length: vocabulary.size }, (_, id) => commonness(vocabulary.wordOf(id)));
  const compileElement = ({ step, words, mentions, gap, optional }: Element): KnownElement => {
    const set = wordSets.add(words);
    const required = step === 'words' && !optional;
    return {
      step: STEP[step === 'words' && optional ? 'maybe' : step],
      argument: step === 'gap' ? gap : mentions,
      set,
      weight: wordSets.sum(set, weights),
      sure: required && set !== 0 && mentions === 0,
      mention: required && set === 0 && (mentions & NUMBER) === 0 ? mentions : 0,
    };
  };
  const knownElements = new Map<string, KnownElement>();
  const elementOf = (part: string): KnownElement => {
    const before = knownElements.get(part);
    if (before) return before;
    const known = compileElement(readElement(part));
    knownElements.set(part, known);
    return known;
  };
  const sources: Source[] = [];
  const steps: KnownElement[] = [];
  const phraseTable: number[] = [];
  const anchors: number[] = [];
  const partner: number[] = [];
  const needs: number[] = [];
  const scopes: Scope[] = [];
  /** Sets of partners in the order of their places, and their places; the place nought is no set's. */
  const partners: number[] = [0];
  const placeOfPartner = new Map<number, number>();
  const partnerPlace = (set: number): number => {
    if (set <= 0) return set;
    const known = placeOfPartner.get(set);
    if (known !== undefined) return known;
    const place = partners.push(set) - 1;
    placeOfPartner.set(set, place);
    return place;
  };
  for (const [setNumber, [set, phrases]] of Object.entries(sets).entries()) {
    const scope = scopeOfSet(set);
    const source = { set, setNumber };
    for (const phrase of phrases) {
      const elements = phrase.split(' ').map(elementOf);
      const [anchor, next] = rarest(elements);
      if (!anchor) throw new Error(`A phrase needs one word of its own: ${phrase}`);
      anchors.push(anchor.set);
      partner.push(partnerPlace(next?.set ?? 0));
      const first = WIDTH * steps.length;
      const last = first + WIDTH * elements.length;
      needs.push(elements.find(({ mention }) => mention !== 0)?.mention ?? 0);
      phraseTable.push(first + WIDTH * elements.lastIndexOf(anchor), first, last);
      sources.push(source);
      for (const element of elements) {
        if (element.argument >= 1 << ARGUMENT_BITS) throw new RangeError(`A gap is too long: ${phrase}`);
        steps.push(element);
      }
      scopes.push(scope);
    }
  }
  const openers = wordSets.add([
    ...new Set((lexicon.classes['clause-opener'] ?? []).map((word) => vocabulary.idOf(word))),
  ]);
  const setWords = wordSets.words();
  const rowLength = (vocabulary.size >>> 5) + 1;
  const rowOf = new Map<number, number>();
  for (let set = 1; set + 1 < setWords.from.length; set++)
    if (wordSets.sizeOf(set) > MOST_LISTED) rowOf.set(set, rowOf.size * rowLength);
  const rows = new Int32Array(rowOf.size * rowLength);
  for (const [set, row] of rowOf)
    for (let at = setWords.from[set] as number; at < (setWords.from[set + 1] as number); at++) {
      const word = setWords.items[at] as number;
      rows[row + (word >>> 5)] = (rows[row + (word >>> 5)] as number) | (1 << word);
    }
  /** How many words, and which; see {@link WIDTH}. */
  const wordsOf = (set: number): readonly [number, number] => {
    if (set <= 0) return [set === 0 ? 0 : 1, set];
    const row = rowOf.get(set);
    return row === undefined ? [wordSets.sizeOf(set), setWords.from[set] as number] : [IN_ROW, row];
  };
  const elements = new Int32Array(WIDTH * steps.length);
  for (const [place, { step, argument, set }] of steps.entries()) {
    const [many, which] = wordsOf(set);
    elements[WIDTH * place] = step | (argument << STEP_BITS) | (many << (STEP_BITS + ARGUMENT_BITS));
    elements[WIDTH * place + 1] = which;
  }
  return {
    sources,
    elements,
    phrases: new Int32Array(phraseTable),
    partnerOf: turned(setWords, partners, vocabulary.size),
    partners: partners.length,
    listed: setWords.items,
    rows,
    triedAt: (draft) => {
      const lists = turned(
        setWords,
        anchors.map((anchor, phrase) => (inScope(scopes[phrase] as Scope, draft) ? anchor : 0)),
        vocabulary.size,
      );
      const items = new Int32Array(TRIED_WIDTH * lists.items.length);
      for (let place = 0; place < lists.items.length; place++) {
        const phrase = lists.items[place] as number;
        items[TRIED_WIDTH * place] = partner[phrase] as number;
        items[TRIED_WIDTH * place + 1] = needs[phrase] as number;
        items[TRIED_WIDTH * place + 2] = phrase;
      }
      return { from: lists.from.map((place) => TRIED_WIDTH * place), items };
    },
    openers: wordsOf(openers),
    words: vocabulary.size,
  };
};
