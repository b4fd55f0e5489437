import { commonness } from './common-words.ts';
import { type Element, elementReader, type Lexicon, NUMBER, type Phrase } from './pattern.ts';
import { inScope, type Scope } from './scope.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createWordSets } from './word-sets.ts';

/** What one step of a compiled phrase does. */
export const STEP = { words: 0, gap: 1, not: 2, opening: 3 } as const;

/** Numbers from nought, in as little room as they take: what is small stays close to the processor. */
export type Numbers = Uint16Array | Int32Array;
const compact = (numbers: readonly number[]): Numbers =>
  numbers.every((number) => number <= 0xffff) ? Uint16Array.from(numbers) : Int32Array.from(numbers);
const compactSets = (sets: readonly number[]): Int16Array | Int32Array =>
  sets.every((set) => Math.abs(set) < 0x8000) ? Int16Array.from(sets) : Int32Array.from(sets);

/** Lists of numbers under a number, laid end to end: those of `key` stand at `from[key]` to `from[key + 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Numbers;
}

const listsOf = (lists: readonly (readonly number[] | undefined)[]): Lists => {
  const from = new Int32Array(lists.length + 1);
  for (let key = 0; key < lists.length; key++) from[key + 1] = (from[key] as number) + (lists[key]?.length ?? 0);
  return { from, items: compact(lists.flatMap((list) => list ?? [])) };
};

/** A phrase as it was written, and its set. */
export interface Source {
  readonly set: string;
  readonly setNumber: number;
  readonly phrase: Phrase;
}

/** Whether an element stands for a word and nothing else wherever its phrase is found. */
const isSure = (element: Element): boolean =>
  element.words.size > 0 && !element.mentions && !element.optional && element.step === 'words';

/** Whether an element stands for a mention and nothing else wherever its phrase is found. */
const isMention = (element: Element): boolean =>
  element.mentions > 0 &&
  (element.mentions & NUMBER) === 0 &&
  element.words.size === 0 &&
  !element.optional &&
  element.step === 'words';

/** How common words may be, in a hundred thousand, for a sentence to be asked whether it has one of them: most have "the". */
const TOO_COMMON = 3000;

/** An element with what is worked out of it once, however many phrases have it. */
interface KnownElement extends Element {
  /** Number of the set of its words. */
  readonly set: number;
  /** How often one of its words stands in a text. */
  readonly weight: number;
}

/** The two sure elements that stand least often in a text, the rarest first; the anchor before its equals. The second only where it is rare enough to tell. */
const rarest = (
  elements: readonly KnownElement[],
  anchor: KnownElement,
): readonly [lead: KnownElement, partner: KnownElement | undefined] => {
  const sure = elements.filter(isSure);
  sure.sort((a, b) => a.weight - b.weight || Number(b === anchor) - Number(a === anchor));
  const [lead, next] = sure as [KnownElement, ...KnownElement[]];
  return [lead, next && next.weight <= TOO_COMMON ? next : undefined];
};

/** Index of the element where matching starts: the one with fewest words. */
const anchorOf = (elements: readonly Element[]): number => {
  let anchor = -1;
  elements.forEach((element, index) => {
    // Among equals the later word is the likelier to be the telling one: "has been", "told the".
    if (isSure(element) && (anchor < 0 || element.words.size <= (elements[anchor] as Element).words.size))
      anchor = index;
  });
  return anchor;
};

/** Phrases as tables: the elements of phrase `p` stand at `first[p]` to `first[p + 1]`. */
export interface Program {
  readonly sources: readonly Source[];
  readonly step: Uint8Array;
  readonly set: Int16Array | Int32Array;
  /** Length of a gap, or the bits of the mentions that an element may be, and {@link NUMBER}. */
  readonly argument: Numbers;
  readonly optional: Uint8Array;
  readonly first: Int32Array;
  readonly anchor: Int32Array;
  /** Bits of the mentions one of which the sentence must have; 0 for none. */
  readonly needs: Uint8Array;
  /** Whether the phrase's rarest element is its anchor, too. */
  readonly ledByAnchor: Uint8Array;
  /** Set of the words of the phrase's second-rarest element, one of which the sentence must have; 0 for none. */
  readonly partner: Int16Array | Int32Array;
  /** Those sets, by word. */
  readonly partnerOf: Lists;
  readonly anchorWords: Lists;
  /** Phrases to be tried in a sentence that has the word, in a draft of a scope. */
  readonly ledIn: (draft: Scope) => Lists;
  readonly has: (set: number, word: number) => boolean;
  /** Set of the words after which a clause opens. */
  readonly openers: number;
  readonly words: number;
  readonly sets: number;
}

/**
 * Compiles sets of phrases into tables. A phrase is tried only in a sentence that has a word of its rarest element and
 * one of its second-rarest, and there from each place where its anchor stands, outwards.
 * @param sets Phrases by the name of their set.
 * @param vocabulary Must hold every word of the phrases.
 * @param scopeOfSet The drafts in which a set can matter.
 * @throws Error when a phrase is made of gaps, mentions and optional words alone.
 */
export const compileProgram = (
  sets: Readonly<Record<string, readonly Phrase[]>>,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  scopeOfSet: (set: string) => Scope,
): Program => {
  const wordSets = createWordSets(vocabulary.size);
  const weights = Float64Array.from({ length: vocabulary.size }, (_, id) => commonness(vocabulary.wordOf(id)));
  const readElement = elementReader(vocabulary.idOf, lexicon);
  const knownElements = new Map<string, KnownElement>();
  const elementOf = (part: string): KnownElement => {
    const before = knownElements.get(part);
    if (before) return before;
    const element = readElement(part);
    let weight = 0;
    for (const word of element.words) weight += weights[word] as number;
    const known = { ...element, set: wordSets.add(element.words), weight };
    knownElements.set(part, known);
    return known;
  };
  const sources: Source[] = [];
  const steps: number[] = [];
  const setOf: number[] = [];
  const argumentOf: number[] = [];
  const mayLack: number[] = [];
  const firstOf: number[] = [0];
  const anchors: number[] = [];
  const anchorWords: number[][] = [];
  const needs: number[] = [];
  const ledByAnchor: number[] = [];
  const partners: number[] = [];
  const marked = new Set<number>();
  const partnerOf: number[][] = Array.from({ length: vocabulary.size }, () => []);
  const led: number[][] = Array.from({ length: vocabulary.size }, () => []);
  const scopes: Scope[] = [];
  for (const [setNumber, [set, phrases]] of Object.entries(sets).entries()) {
    const scope = scopeOfSet(set);
    for (const phrase of phrases) {
      const elements = phrase.split(' ').map(elementOf);
      const anchor = anchorOf(elements);
      if (anchor < 0) throw new Error(`A phrase needs one word of its own: ${phrase}`);
      const [lead, partner] = rarest(elements, elements[anchor] as KnownElement);
      for (const word of lead.words) led[word]?.push(sources.length);
      ledByAnchor.push(lead === elements[anchor] ? 1 : 0);
      const partnerSet = partner?.set ?? 0;
      partners.push(partnerSet);
      if (partner && partnerSet > 0 && !marked.has(partnerSet)) {
        marked.add(partnerSet);
        for (const word of partner.words) partnerOf[word]?.push(partnerSet);
      }
      anchorWords.push([...(elements[anchor] as Element).words]);
      anchors.push(steps.length + anchor);
      needs.push(elements.find(isMention)?.mentions ?? 0);
      sources.push({ set, setNumber, phrase });
      for (const element of elements) {
        steps.push(STEP[element.step]);
        setOf.push(element.set);
        argumentOf.push(element.step === 'gap' ? element.gap : element.mentions);
        mayLack.push(element.optional ? 1 : 0);
      }
      firstOf.push(steps.length);
      scopes.push(scope);
    }
  }
  const openers = wordSets.add(new Set((lexicon.classes['clause-opener'] ?? []).map((word) => vocabulary.idOf(word))));
  return {
    sources,
    step: Uint8Array.from(steps),
    set: compactSets(setOf),
    argument: compact(argumentOf),
    optional: Uint8Array.from(mayLack),
    first: Int32Array.from(firstOf),
    anchor: Int32Array.from(anchors),
    needs: Uint8Array.from(needs),
    ledByAnchor: Uint8Array.from(ledByAnchor),
    partner: compactSets(partners),
    partnerOf: listsOf(partnerOf),
    anchorWords: listsOf(anchorWords),
    ledIn: (draft) =>
      listsOf(led.map((phrases) => phrases.filter((phrase) => inScope(scopes[phrase] as Scope, draft)))),
    has: wordSets.ready(),
    openers,
    words: vocabulary.size,
    sets: wordSets.count(),
  };
};
