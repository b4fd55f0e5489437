import { commonness } from './common-words.ts';
import { type Lists, turned } from './lists.ts';
import { type Element, type ElementReader, type Lexicon, NUMBER } from './pattern.ts';
import { inScope, type Scope } from './scope.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createWordSets } from './word-sets.ts';

/** What one step of a compiled phrase does; `maybe` takes what `words` takes, or nothing. */
export const STEP = { words: 0, maybe: 1, gap: 2, not: 3, opening: 4 } as const;

/**
 * Each element of a compiled phrase is three numbers side by side: its step; the length of its gap, or the bits of the
 * mentions that it may be and {@link NUMBER}; and the set of its words.
 */
export const WIDTH = 3;

/** How common words may be, in a hundred thousand, for a sentence to be asked whether it has one of them: most have "the". */
const TOO_COMMON = 3000;

/** What a phrase is compiled from, worked out once for each element however many phrases have it. */
interface KnownElement {
  readonly step: number;
  /** Length of a gap, or the bits of mentions and {@link NUMBER}. */
  readonly argument: number;
  /** Number of the set of its words. */
  readonly set: number;
  readonly size: number;
  /** How often one of its words stands in a text. */
  readonly weight: number;
  /** Stands for a word and nothing else wherever its phrase is found. */
  readonly sure: boolean;
  /** Bits of the mentions for one of which, and nothing else, it stands wherever its phrase is found. */
  readonly mention: number;
}

/** The two sure elements that stand least often in a text, the rarest first; the anchor before its equals. The second only where it is rare enough to tell. */
const rarest = (
  elements: readonly KnownElement[],
  anchor: KnownElement,
): readonly [lead: KnownElement, partner: KnownElement | undefined] => {
  const rarer = (one: KnownElement, other: KnownElement): boolean =>
    one.weight < other.weight || (one.weight === other.weight && one === anchor);
  let lead = anchor;
  let next: KnownElement | undefined;
  let anchorMet = false;
  for (const element of elements) {
    if (!element.sure) continue;
    if (element === anchor && !anchorMet) anchorMet = true;
    else if (rarer(element, lead)) [lead, next] = [element, lead];
    else if (!next || rarer(element, next)) next = element;
  }
  return [lead, next && next.weight <= TOO_COMMON ? next : undefined];
};

/** Index of the element where matching starts: the one with fewest words; -1 where no element is sure. */
const anchorOf = (elements: readonly KnownElement[]): number => {
  let anchor = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < elements.length; index++) {
    const { sure, size } = elements[index] as KnownElement;
    // Among equals the later word is the likelier to be the telling one: "has been", "told the".
    if (!sure || size > least) continue;
    anchor = index;
    least = size;
  }
  return anchor;
};

/** A set of phrases by its name and its place among all sets. */
export interface Source {
  readonly set: string;
  readonly setNumber: number;
}

/** Phrases as tables: the elements of phrase `p` stand at `first[p]` to `first[p + 1]`, {@link WIDTH} numbers each. */
export interface Program {
  readonly sources: readonly Source[];
  readonly elements: Int32Array;
  readonly first: Int32Array;
  readonly anchor: Int32Array;
  /** Bits of the mentions one of which the sentence must have; 0 for none. */
  readonly needs: Uint8Array;
  /** Whether the phrase's rarest element is its anchor, too. */
  readonly ledByAnchor: Uint8Array;
  /** The words of the phrase's second-rarest element, one of which the sentence must have: one word below nought, or the place of a set in `partnerOf`; 0 for none. */
  readonly partner: Int32Array;
  /** Sets of partners, by word. */
  readonly partnerOf: Lists;
  readonly partners: number;
  /** The words of each set. */
  readonly setWords: Lists;
  /** Phrases to be tried in a sentence that has the word, in a draft of a scope. */
  readonly ledIn: (draft: Scope) => Lists;
  readonly has: (set: number, word: number) => boolean;
  /** Set of the words after which a clause opens. */
  readonly openers: number;
  readonly words: number;
}

/**
 * Compiles sets of phrases into tables. A phrase is tried only in a sentence that has a word of its rarest element and
 * one of its second-rarest, and there from each place where its anchor stands, outwards.
 * @param sets Phrases by the name of their set.
 * @param vocabulary Must hold every word of the phrases.
 * @param scopeOfSet The drafts in which a set can matter.
 * @param readElement Reads the notation that the phrases are in.
 * @throws Error when a phrase is made of gaps, mentions and optional words alone.
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
      size: wordSets.sizeOf(set),
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
  const steps: number[] = [];
  const first: number[] = [0];
  const anchors: number[] = [];
  const needs: number[] = [];
  const ledByAnchor: number[] = [];
  const leads: number[] = [];
  const partner: number[] = [];
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
      const anchor = anchorOf(elements);
      if (anchor < 0) throw new Error(`A phrase needs one word of its own: ${phrase}`);
      const [lead, next] = rarest(elements, elements[anchor] as KnownElement);
      leads.push(lead.set);
      ledByAnchor.push(lead === elements[anchor] ? 1 : 0);
      partner.push(partnerPlace(next?.set ?? 0));
      anchors.push(steps.length + WIDTH * anchor);
      needs.push(elements.find(({ mention }) => mention !== 0)?.mention ?? 0);
      sources.push(source);
      for (const { step, argument, set: words } of elements) steps.push(step, argument, words);
      first.push(steps.length);
      scopes.push(scope);
    }
  }
  const openers = wordSets.add([
    ...new Set((lexicon.classes['clause-opener'] ?? []).map((word) => vocabulary.idOf(word))),
  ]);
  const setWords = wordSets.words();
  return {
    sources,
    elements: new Int32Array(steps),
    first: new Int32Array(first),
    anchor: new Int32Array(anchors),
    needs: new Uint8Array(needs),
    ledByAnchor: new Uint8Array(ledByAnchor),
    partner: new Int32Array(partner),
    partnerOf: turned(setWords, partners, vocabulary.size),
    partners: partners.length,
    setWords,
    ledIn: (draft) =>
      turned(
        setWords,
        leads.map((lead, phrase) => (inScope(scopes[phrase] as Scope, draft) ? lead : 0)),
        vocabulary.size,
      ),
    has: wordSets.ready(),
    openers,
    words: vocabulary.size,
  };
};
