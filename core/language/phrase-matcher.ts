import { commonness } from './common-words.ts';
import { type Element, type Lexicon, type MentionIndex, type Phrase, type PhraseHit, readPhrase } from './pattern.ts';
import { SHAPE, type TokenTable } from './scan.ts';
import { inScope, type Scope } from './scope.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createWordSets } from './word-sets.ts';

/** Finds all phrases of all sets in one walk over the tokens. */
export interface PhraseMatcher {
  /**
   * Phrases found, sentence by sentence, in the order in which their anchors stand.
   * @param draft The draft that is being read; only phrases that can matter in it are looked for.
   */
  find(tokens: TokenTable, mentions: MentionIndex, draft: Scope): PhraseHit[];
}

/** What one step of a compiled phrase does. */
const STEP = { words: 0, number: 1, gap: 2, not: 3, opening: 4 } as const;

/** Lists of numbers under a number, laid end to end: those of `key` stand at `from[key]` to `from[key + 1]`. */
interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

const listsOf = (lists: readonly (readonly number[] | undefined)[]): Lists => {
  const from = new Int32Array(lists.length + 1);
  for (let key = 0; key < lists.length; key++) from[key + 1] = (from[key] as number) + (lists[key]?.length ?? 0);
  return { from, items: Int32Array.from(lists.flatMap((list) => list ?? [])) };
};

/** A phrase as it was written, and its set. */
interface Source {
  readonly set: string;
  readonly phrase: Phrase;
}

/** Whether an element stands for a word and nothing else wherever its phrase is found. */
const isSure = (element: Element): boolean =>
  element.words.size > 0 && !element.mentions && !element.optional && element.step === 'words';

/** Whether an element stands for a mention and nothing else wherever its phrase is found. */
const isMention = (element: Element): boolean =>
  element.mentions > 0 && element.words.size === 0 && !element.optional && element.step === 'words';

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

/**
 * Compiles sets of phrases into one matcher. A phrase is tried only in a sentence that has a word of its rarest element,
 * and there from each place where its anchor stands, outwards.
 * @param sets Phrases by the name of their set.
 * @param vocabulary Must hold every word of the phrases.
 * @param scopeOfSet The drafts in which a set can matter.
 * @throws Error when a phrase is made of gaps, mentions and optional words alone.
 */
export const compilePhrases = (
  sets: Readonly<Record<string, readonly Phrase[]>>,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  scopeOfSet: (set: string) => Scope,
): PhraseMatcher => {
  const weights = new Float64Array(vocabulary.size);
  const idOf = (word: string): number => {
    const id = vocabulary.idOf(word);
    weights[id] = commonness(word);
    return id;
  };
  const wordSets = createWordSets(vocabulary.size);
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
  const led: number[][] = Array.from({ length: vocabulary.size }, () => []);
  const scopes: Scope[] = [];
  for (const [set, phrases] of Object.entries(sets)) {
    const scope = scopeOfSet(set);
    for (const phrase of phrases) {
      const elements = readPhrase(phrase, idOf, lexicon);
      const anchor = anchorOf(elements);
      if (anchor < 0) throw new Error(`A phrase needs one word of its own: ${phrase}`);
      const weightOf = ({ words }: Element): number => [...words].reduce((sum, id) => sum + (weights[id] as number), 0);
      let lead = elements[anchor] as Element;
      for (const element of elements) if (isSure(element) && weightOf(element) < weightOf(lead)) lead = element;
      for (const word of lead.words) led[word]?.push(sources.length);
      ledByAnchor.push(lead === elements[anchor] ? 1 : 0);
      anchorWords.push([...(elements[anchor] as Element).words]);
      anchors.push(steps.length + anchor);
      needs.push(elements.find(isMention)?.mentions ?? 0);
      sources.push({ set, phrase });
      for (const element of elements) {
        steps.push(STEP[element.step]);
        setOf.push(wordSets.add(element.words));
        argumentOf.push(element.step === 'gap' ? element.gap : element.mentions);
        mayLack.push(element.optional ? 1 : 0);
      }
      firstOf.push(steps.length);
      scopes.push(scope);
    }
  }
  const openers = wordSets.add(new Set((lexicon.classes['clause-opener'] ?? []).map((word) => vocabulary.idOf(word))));
  return createMatcher(sources, {
    step: Uint8Array.from(steps),
    set: Int32Array.from(setOf),
    argument: Int32Array.from(argumentOf),
    optional: Uint8Array.from(mayLack),
    first: Int32Array.from(firstOf),
    anchor: Int32Array.from(anchors),
    needs: Uint8Array.from(needs),
    ledByAnchor: Uint8Array.from(ledByAnchor),
    anchorWords: listsOf(anchorWords),
    ledIn: (draft) =>
      listsOf(led.map((phrases) => phrases.filter((phrase) => inScope(scopes[phrase] as Scope, draft)))),
    has: wordSets.ready(),
    openers,
    words: vocabulary.size,
  });
};

/** Phrases as tables: the elements of phrase `p` stand at `first[p]` to `first[p + 1]`. */
interface Program {
  readonly step: Uint8Array;
  readonly set: Int32Array;
  /** Length of a gap, or the bits of the mentions that an element may be. */
  readonly argument: Int32Array;
  readonly optional: Uint8Array;
  readonly first: Int32Array;
  readonly anchor: Int32Array;
  /** Bits of the mentions one of which the sentence must have; 0 for none. */
  readonly needs: Uint8Array;
  /** Whether the phrase's rarest element is its anchor, too. */
  readonly ledByAnchor: Uint8Array;
  readonly anchorWords: Lists;
  /** Phrases to be tried in a sentence that has the word, in a draft of a scope. */
  readonly ledIn: (draft: Scope) => Lists;
  readonly has: (set: number, word: number) => boolean;
  /** Set of the words after which a clause opens. */
  readonly openers: number;
  readonly words: number;
}

const createMatcher = (
  sources: readonly Source[],
  {
    step,
    set,
    argument,
    optional,
    first,
    anchor,
    needs,
    ledByAnchor,
    anchorWords,
    ledIn,
    has,
    openers,
    words,
  }: Program,
): PhraseMatcher => {
  let word: readonly number[] = [];
  let shape: readonly number[] = [];
  let mentions: MentionIndex;
  let from = 0;
  let to = 0;

  /** Whether a sentence, a line or a clause opens at a token. */
  const opensClause = (token: number): boolean =>
    token === from ||
    (token < to && ((shape[token] as number) & SHAPE.lineStart) !== 0) ||
    ((shape[token - 1] as number) & SHAPE.punctuation) !== 0 ||
    has(openers, word[token - 1] as number);

  /** Matches elements `element` to `end` from `token` on. Returns one past the last token taken, or -1. */
  const forward = (start: number, end: number, place: number): number => {
    let token = place;
    for (let element = start; element < end; element++) {
      const kind = step[element] as number;
      if (kind === STEP.gap) {
        const last = Math.min(to, token + (argument[element] as number));
        for (; token <= last; token++) {
          const found = forward(element + 1, end, token);
          if (found >= 0) return found;
        }
        return -1;
      }
      const here = token < to ? (word[token] as number) : 0;
      if (kind === STEP.not) {
        if (has(set[element] as number, here)) return -1;
        continue;
      }
      if (kind === STEP.opening) {
        if (!opensClause(token)) return -1;
        continue;
      }
      let next = -1;
      if (token < to) {
        if (kind === STEP.number) {
          if ((shape[token] as number) & SHAPE.digit) next = token + 1;
        } else if (has(set[element] as number, here)) next = token + 1;
        else if (argument[element]) next = mentions.endOf(argument[element] as number, token);
      }
      const taken = next >= 0 && next <= to;
      if (!optional[element]) {
        if (!taken) return -1;
        token = next;
      } else if (taken) {
        const found = forward(element + 1, end, next);
        if (found >= 0) return found;
      }
    }
    return token;
  };

  /** Matches elements `start` down to `end` so that they end just before `place`. Returns the first token taken, or -1. */
  const backward = (start: number, end: number, place: number): number => {
    let token = place;
    for (let element = start; element >= end; element--) {
      const kind = step[element] as number;
      if (kind === STEP.gap) {
        const least = Math.max(from, token - (argument[element] as number));
        for (; token >= least; token--) {
          const found = backward(element - 1, end, token);
          if (found >= 0) return found;
        }
        return -1;
      }
      const here = token > from ? (word[token - 1] as number) : 0;
      if (kind === STEP.not) {
        if (has(set[element] as number, here)) return -1;
        continue;
      }
      if (kind === STEP.opening) {
        if (!opensClause(token)) return -1;
        continue;
      }
      let previous = -1;
      if (token > from) {
        if (kind === STEP.number) {
          if ((shape[token - 1] as number) & SHAPE.digit) previous = token - 1;
        } else if (has(set[element] as number, here)) previous = token - 1;
        else if (argument[element]) previous = mentions.startOf(argument[element] as number, token);
      }
      const taken = previous >= from;
      if (!optional[element]) {
        if (!taken) return -1;
        token = previous;
      } else if (taken) {
        const found = backward(element - 1, end, previous);
        if (found >= 0) return found;
      }
    }
    return token;
  };

  /** First place of each word in the sentence, -1 when it has none; and the next place of the same word. */
  const firstPlace = new Int32Array(words).fill(-1);
  let nextPlace = new Int32Array(256);
  /** The last sentence in which a phrase was tried, so that it is tried once. */
  const triedIn = new Float64Array(sources.length);
  let sentencesRead = 0;
  /** Bits of the mentions in the sentence. */
  let kinds = 0;
  const ledByScope = new Map<Scope, Lists>();
  let led: Lists;
  const tried: number[] = [];
  /** The word that each of them is anchored at here; 0 for any of its anchor's words. */
  const triedAt: number[] = [];

  /** Lays out where the words of the sentence stand, and gathers the phrases to try. */
  const layOut = (): void => {
    sentencesRead++;
    tried.length = 0;
    triedAt.length = 0;
    kinds = 0;
    if (nextPlace.length < to - from) nextPlace = new Int32Array(2 * (to - from));
    for (let token = from; token < to; token++) kinds |= mentions.kindsAt(token);
    for (let token = to - 1; token >= from; token--) {
      const id = word[token] as number;
      if (id === 0 || id >= words) continue;
      const later = firstPlace[id] as number;
      nextPlace[token - from] = later;
      firstPlace[id] = token;
      if (later >= 0) continue;
      for (let at = led.from[id] as number; at < (led.from[id + 1] as number); at++) {
        const phrase = led.items[at] as number;
        const need = needs[phrase] as number;
        if (need !== 0 && (need & kinds) === 0) continue;
        if (ledByAnchor[phrase]) {
          tried.push(phrase);
          triedAt.push(id);
        } else if (triedIn[phrase] !== sentencesRead) {
          triedIn[phrase] = sentencesRead;
          tried.push(phrase);
          triedAt.push(0);
        }
      }
    }
  };

  let places: { readonly token: number; readonly phrase: number; readonly hit: PhraseHit }[] = [];

  /** Tries a phrase wherever a word of its anchor stands in the sentence. */
  const tryAt = (phrase: number, anchorWord: number): void => {
    const element = anchor[phrase] as number;
    for (let token = firstPlace[anchorWord] as number; token >= 0; token = nextPlace[token - from] as number) {
      const last = forward(element + 1, first[phrase + 1] as number, token + 1);
      if (last < 0) continue;
      const start = backward(element - 1, first[phrase] as number, token);
      if (start >= 0) places.push({ token, phrase, hit: { first: start, last, ...(sources[phrase] as Source) } });
    }
  };

  return {
    find(tokens, found, draft) {
      led = ledByScope.get(draft) ?? ledIn(draft);
      ledByScope.set(draft, led);
      word = tokens.word;
      shape = tokens.shape;
      mentions = found;
      const hits: PhraseHit[] = [];
      for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
        from = tokens.sentences[sentence] as number;
        to = tokens.sentences[sentence + 1] as number;
        layOut();
        for (let index = 0; index < tried.length; index++) {
          const phrase = tried[index] as number;
          const only = triedAt[index] as number;
          if (only) tryAt(phrase, only);
          else
            for (let at = anchorWords.from[phrase] as number; at < (anchorWords.from[phrase + 1] as number); at++)
              tryAt(phrase, anchorWords.items[at] as number);
        }
        for (let token = from; token < to; token++) {
          const id = word[token] as number;
          if (id < words) firstPlace[id] = -1;
        }
        if (places.length === 0) continue;
        places.sort((a, b) => a.token - b.token || a.phrase - b.phrase);
        for (const { hit } of places) hits.push(hit);
        places = [];
      }
      return hits;
    },
  };
};
