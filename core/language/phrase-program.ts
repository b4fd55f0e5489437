import { anchorsOf } from './anchors.ts';
import { type Lists, turned } from './lists.ts';
import type { ElementReader, Lexicon } from './pattern.ts';
import { createElements, type KnownElement, WIDTH } from './phrase-elements.ts';
import { createPartners, type Partners } from './phrase-partners.ts';
import { inScope, type Scope } from './scope.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createWordSets } from './word-sets.ts';

/**
 * Each compiled phrase is five numbers side by side: its anchor, its first element, one past its last, and the two that
 * {@link TriedAt} has of its partner and its mentions.
 */
export const PHRASE_WIDTH = 5;

/** What is tried at a word is three numbers side by side, so that what rules a phrase out is at hand; see {@link TriedAt}. */
export const TRIED_WIDTH = 3;

/** Stands for the partner of a phrase that has not been compiled yet. */
export const UNREAD = 0x3fffffff;

/** How phrases are written down. */
export interface Notation {
  /** The elements of a phrase. */
  elementsOf(phrase: string): readonly string[];
  /** One of them, by its place. */
  elementAt(phrase: string, place: number): string;
  readonly read: ElementReader;
}

/** A set of phrases by its name and its place among all sets. */
export interface Source {
  readonly set: string;
  readonly setNumber: number;
}

/** Phrases as tables, which grow: a phrase is compiled when a text first has a word of its anchor. */
export interface Program {
  readonly sources: readonly Source[];
  /** {@link WIDTH} numbers an element. */
  readonly elements: readonly number[];
  /** {@link PHRASE_WIDTH} numbers a phrase. */
  readonly phrases: Int32Array;
  /** Compiles a phrase, unless that has been done. */
  compile(phrase: number): void;
  readonly partners: Partners;
  /** The words of elements that have a few. */
  readonly listed: readonly number[];
  /** A bit a word for each element that has many. */
  readonly rows: readonly Int32Array[];
  /** Phrases to be tried at a word, in a draft of a scope. */
  readonly triedAt: (draft: Scope) => TriedAt;
  /** The words after which a clause opens, as an element. */
  readonly openers: readonly [number, number];
  readonly words: number;
}

/**
 * Phrases by the words of their anchors, {@link TRIED_WIDTH} numbers each. First the words of its partner, one of which the
 * sentence must have: one word below nought, or a set of {@link Partners}; 0 for none; {@link UNREAD} where the phrase has
 * not been compiled yet. Then the mentions one of which the sentence must have, as bits; 0 for none. Then the phrase.
 */
export type TriedAt = Lists<Int32Array>;

/**
 * Lays out sets of phrases so that each can be compiled when a text first has a word of its anchor: an email of 300 words
 * asks for a third of them. A phrase is tried in a sentence from each word of its rarest element outwards, where the
 * sentence has a word of its second-rarest, too.
 * @param sets Phrases by the name of their set, as {@link byAnchor} puts them together.
 * @param vocabulary Must hold every word of the phrases.
 * @param scopeOfSet The drafts in which a set can matter.
 * @param notation How the phrases are written.
 */
export const layOutPhrases = (
  sets: Readonly<Record<string, string>>,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  scopeOfSet: (set: string) => Scope,
  notation: Notation,
): Program => {
  const wordSets = createWordSets(vocabulary.size);
  const elements = createElements(wordSets, vocabulary, notation.read);
  const texts: string[] = [];
  const sources: Source[] = [];
  /** Where in each phrase its anchor stands, and the sets of the words of the anchors. */
  const places: number[] = [];
  const anchors: number[] = [];
  const scopes: Scope[] = [];
  for (const [setNumber, set] of Object.keys(sets).entries()) {
    const scope = scopeOfSet(set);
    const source = { set, setNumber };
    const lines = (sets[set] as string).split('\n');
    let place = 0;
    for (let line = 0; line < lines.length; line++) {
      const text = lines[line] as string;
      if (text === '') {
        place++;
        continue;
      }
      texts.push(text);
      sources.push(source);
      places.push(place);
      anchors.push(elements.read(notation.elementAt(text, place)).set);
      scopes.push(scope);
    }
  }
  const partners = createPartners(wordSets, vocabulary.size);
  const steps: number[] = [];
  const table = new Int32Array(PHRASE_WIDTH * texts.length).fill(-1);
  const openers = wordSets.add([
    ...new Set((lexicon.classes['clause-opener'] ?? []).map((word) => vocabulary.idOf(word))),
  ]);
  return {
    sources,
    elements: steps,
    phrases: table,
    compile(phrase) {
      const at = PHRASE_WIDTH * phrase;
      if (table[at] !== -1) return;
      const written = notation.elementsOf(texts[phrase] as string);
      const compiled: KnownElement[] = [];
      const first = steps.length;
      let mention = 0;
      for (let place = 0; place < written.length; place++) {
        const element = elements.compile(written[place] as string);
        compiled.push(element);
        steps.push(element.packed, element.which);
        mention ||= element.mention;
      }
      const anchor = places[phrase] as number;
      const [rarest, next] = anchorsOf(compiled);
      const partner = rarest === anchor ? next : rarest;
      table[at] = first + WIDTH * anchor;
      table[at + 1] = first;
      table[at + 2] = steps.length;
      table[at + 3] = partner < 0 ? 0 : partners.numberOf((compiled[partner] as KnownElement).set);
      table[at + 4] = mention;
    },
    partners,
    listed: wordSets.items,
    rows: elements.rows,
    triedAt: (draft) => {
      const keys = new Int32Array(anchors.length);
      for (let phrase = 0; phrase < keys.length; phrase++)
        if (inScope(scopes[phrase] as Scope, draft)) keys[phrase] = anchors[phrase] as number;
      const { from, items: found } = turned(wordSets, keys, vocabulary.size);
      const items = new Int32Array(TRIED_WIDTH * found.length);
      for (let place = 0, at = 0; place < found.length; place++, at += TRIED_WIDTH) {
        items[at] = UNREAD;
        items[at + 2] = found[place] as number;
      }
      for (let word = 0; word < from.length; word++) from[word] = TRIED_WIDTH * (from[word] as number);
      return { from, items };
    },
    openers: elements.wordsOf(openers),
    words: vocabulary.size,
  };
};
