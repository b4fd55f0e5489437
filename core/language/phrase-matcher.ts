import { type Lexicon, type MentionIndex, NUMBER, type Phrase, type PhraseHit } from './pattern.ts';
import { compileProgram, type Lists, type Program, type Source, STEP } from './phrase-program.ts';
import { SHAPE, type TokenTable } from './scan.ts';
import type { Scope } from './scope.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Finds all phrases of all sets in one walk over the tokens. */
export interface PhraseMatcher {
  /**
   * Phrases found, sentence by sentence, in the order in which their anchors stand.
   * @param draft The draft that is being read; only phrases that can matter in it are looked for.
   */
  find(tokens: TokenTable, mentions: MentionIndex, draft: Scope): PhraseHit[];
}

/** A matcher for compiled phrases; see {@link compileProgram}. */
const createMatcher = ({
  sources,
  step,
  set,
  argument,
  optional,
  first,
  anchor,
  needs,
  ledByAnchor,
  partner,
  partnerOf,
  anchorWords,
  ledIn,
  has,
  openers,
  words,
  sets,
}: Program): PhraseMatcher => {
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

  /** Whether an element may be a number and a token is one. */
  const isNumber = (element: number, token: number): boolean =>
    ((argument[element] as number) & NUMBER) !== 0 && ((shape[token] as number) & SHAPE.digit) !== 0;

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
        if (has(set[element] as number, here) || isNumber(element, token)) next = token + 1;
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
        // In the midst of a phrase it is about the word that follows, as it is forwards; at its start about the word before.
        const meant = element > end && token < to ? (word[token] as number) : here;
        if (has(set[element] as number, meant)) return -1;
        continue;
      }
      if (kind === STEP.opening) {
        if (!opensClause(token)) return -1;
        continue;
      }
      let previous = -1;
      if (token > from) {
        if (has(set[element] as number, here) || isNumber(element, token - 1)) previous = token - 1;
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
  /** The different words of the sentence. */
  const distinct: number[] = [];
  /** The last sentence in which a phrase was tried, so that it is tried once, and in which a set had a word. */
  const triedIn = new Int32Array(sources.length);
  const presentIn = new Int32Array(sets);
  let sentencesRead = 0;
  const ledByScope = new Map<Scope, Lists>();
  let led: Lists;
  const tried: number[] = [];
  /** The word that each of them is anchored at here; 0 for any of its anchor's words. */
  const triedAt: number[] = [];

  /** Lays out where the words of the sentence stand. */
  const layOut = (): void => {
    sentencesRead++;
    distinct.length = 0;
    if (nextPlace.length < to - from) nextPlace = new Int32Array(2 * (to - from));
    for (let token = to - 1; token >= from; token--) {
      const id = word[token] as number;
      if (id === 0 || id >= words) continue;
      const later = firstPlace[id] as number;
      nextPlace[token - from] = later;
      firstPlace[id] = token;
      if (later >= 0) continue;
      distinct.push(id);
      const end = partnerOf.from[id + 1] as number;
      for (let at = partnerOf.from[id] as number; at < end; at++)
        presentIn[partnerOf.items[at] as number] = sentencesRead;
    }
  };

  /** Gathers the phrases to try in the sentence. */
  const gather = (): void => {
    tried.length = 0;
    triedAt.length = 0;
    const kinds = mentions.kindsBetween(from, to);
    for (let place = 0; place < distinct.length; place++) {
      const id = distinct[place] as number;
      const end = led.from[id + 1] as number;
      for (let at = led.from[id] as number; at < end; at++) {
        const phrase = led.items[at] as number;
        const set = partner[phrase] as number;
        if (set > 0 ? presentIn[set] !== sentencesRead : set < 0 && (firstPlace[-set] as number) < 0) continue;
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

  // Written out, since a spread takes many times as long.
  const hitOf = (number: number, start: number, last: number): PhraseHit => {
    const { set: name, setNumber, phrase } = sources[number] as Source;
    return { set: name, setNumber, first: start, last, phrase };
  };

  /** Tries a phrase wherever a word of its anchor stands in the sentence. */
  const tryAt = (phrase: number, anchorWord: number): void => {
    const element = anchor[phrase] as number;
    for (let token = firstPlace[anchorWord] as number; token >= 0; token = nextPlace[token - from] as number) {
      const last = forward(element + 1, first[phrase + 1] as number, token + 1);
      if (last < 0) continue;
      const start = backward(element - 1, first[phrase] as number, token);
      if (start >= 0) places.push({ token, phrase, hit: hitOf(phrase, start, last) });
    }
  };

  /** Tries a phrase at every word of its anchor: goes through the anchor's words or the sentence's, whichever are fewer. */
  const tryAnywhere = (phrase: number): void => {
    const start = anchorWords.from[phrase] as number;
    const end = anchorWords.from[phrase + 1] as number;
    if (end - start <= distinct.length)
      for (let at = start; at < end; at++) tryAt(phrase, anchorWords.items[at] as number);
    else {
      const anchorSet = set[anchor[phrase] as number] as number;
      for (let place = 0; place < distinct.length; place++) {
        const id = distinct[place] as number;
        if (has(anchorSet, id)) tryAt(phrase, id);
      }
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
        gather();
        for (let index = 0; index < tried.length; index++) {
          const phrase = tried[index] as number;
          const only = triedAt[index] as number;
          if (only) tryAt(phrase, only);
          else tryAnywhere(phrase);
        }
        for (let place = 0; place < distinct.length; place++) firstPlace[distinct[place] as number] = -1;
        if (places.length === 0) continue;
        if (places.length > 1) places.sort((a, b) => a.token - b.token || a.phrase - b.phrase);
        for (const { hit } of places) hits.push(hit);
        places = [];
      }
      return hits;
    },
  };
};

/**
 * Compiles sets of phrases into one matcher.
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
): PhraseMatcher => createMatcher(compileProgram(sets, vocabulary, lexicon, scopeOfSet));
