import { type Lexicon, type MentionIndex, NUMBER, type PhraseHit } from './pattern.ts';
import { ARGUMENT_BITS, IN_ROW, STEP, STEP_BITS, WIDTH } from './phrase-elements.ts';
import {
  layOutPhrases,
  type Notation,
  PHRASE_WIDTH,
  type Program,
  type Source,
  TRIED_WIDTH,
  type TriedAt,
  UNREAD,
} from './phrase-program.ts';
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

/** A phrase found, with what orders it among the others of its sentence. */
interface Found extends PhraseHit {
  /** The token at which its anchor stands. */
  readonly anchor: number;
}

const STEP_MASK = (1 << STEP_BITS) - 1;
const ARGUMENT_MASK = (1 << ARGUMENT_BITS) - 1;

/** The order of phrases in a sentence: by where their anchors stand, and among those at one place as they are written. */
const isBefore = (one: Found, other: Found): boolean =>
  one.anchor < other.anchor || (one.anchor === other.anchor && one.phrase < other.phrase);

/** A matcher for phrases that are laid out; see {@link layOutPhrases}. */
const createMatcher = ({
  sources,
  elements,
  phrases,
  compile,
  partners,
  listed,
  rows,
  triedAt,
  openers: [openersMany, openersWhich],
  words,
}: Program): PhraseMatcher => {
  let word: readonly number[] = [];
  let shape: readonly number[] = [];
  let mentions: MentionIndex;
  let from = 0;
  let to = 0;

  /** Whether a word is among those of an element; see {@link WIDTH}. */
  const has = (many: number, which: number, id: number): boolean => {
    if (which < 0) return which === -id;
    if (many === IN_ROW) return id < words && (((rows[which] as Int32Array)[id >>> 5] as number) & (1 << id)) !== 0;
    for (let at = which; at < which + many; at++) if (listed[at] === id) return true;
    return false;
  };

  /** Whether a sentence, a line or a clause opens at a token. */
  const opensClause = (token: number): boolean =>
    token === from ||
    (token < to && ((shape[token] as number) & SHAPE.lineStart) !== 0) ||
    ((shape[token - 1] as number) & SHAPE.punctuation) !== 0 ||
    has(openersMany, openersWhich, word[token - 1] as number);

  /** Whether an element may be a number and a token is one. */
  const isNumber = (argument: number, token: number): boolean =>
    (argument & NUMBER) !== 0 && ((shape[token] as number) & SHAPE.digit) !== 0;

  /** Matches elements `element` to `end` from `token` on. Returns one past the last token taken, or -1. */
  const forward = (start: number, end: number, place: number): number => {
    let token = place;
    for (let element = start; element < end; element += WIDTH) {
      const packed = elements[element] as number;
      const which = elements[element + 1] as number;
      const step = packed & STEP_MASK;
      const argument = (packed >> STEP_BITS) & ARGUMENT_MASK;
      const many = packed >> (STEP_BITS + ARGUMENT_BITS);
      if (step === STEP.gap) {
        const last = Math.min(to, token + argument);
        for (; token <= last; token++) {
          const found = forward(element + WIDTH, end, token);
          if (found >= 0) return found;
        }
        return -1;
      }
      const here = token < to ? (word[token] as number) : 0;
      if (step === STEP.not) {
        if (has(many, which, here)) return -1;
        continue;
      }
      if (step === STEP.opening) {
        if (!opensClause(token)) return -1;
        continue;
      }
      let next = -1;
      if (token < to) {
        if (has(many, which, here) || isNumber(argument, token)) next = token + 1;
        else if (argument) next = mentions.endOf(argument, token);
      }
      const taken = next >= 0 && next <= to;
      if (step === STEP.words) {
        if (!taken) return -1;
        token = next;
      } else if (taken) {
        const found = forward(element + WIDTH, end, next);
        if (found >= 0) return found;
      }
    }
    return token;
  };

  /** Matches elements `start` down to `end` so that they end just before `place`. Returns the first token taken, or -1. */
  const backward = (start: number, end: number, place: number): number => {
    let token = place;
    for (let element = start; element >= end; element -= WIDTH) {
      const packed = elements[element] as number;
      const which = elements[element + 1] as number;
      const step = packed & STEP_MASK;
      const argument = (packed >> STEP_BITS) & ARGUMENT_MASK;
      const many = packed >> (STEP_BITS + ARGUMENT_BITS);
      if (step === STEP.gap) {
        const least = Math.max(from, token - argument);
        for (; token >= least; token--) {
          const found = backward(element - WIDTH, end, token);
          if (found >= 0) return found;
        }
        return -1;
      }
      const here = token > from ? (word[token - 1] as number) : 0;
      if (step === STEP.not) {
        // In the midst of a phrase it is about the word that follows, as it is forwards; at its start about the word before.
        const meant = element > end && token < to ? (word[token] as number) : here;
        if (has(many, which, meant)) return -1;
        continue;
      }
      if (step === STEP.opening) {
        if (!opensClause(token)) return -1;
        continue;
      }
      let previous = -1;
      if (token > from) {
        if (has(many, which, here) || isNumber(argument, token - 1)) previous = token - 1;
        else if (argument) previous = mentions.startOf(argument, token);
      }
      const taken = previous >= from;
      if (step === STEP.words) {
        if (!taken) return -1;
        token = previous;
      } else if (taken) {
        const found = backward(element - WIDTH, end, previous);
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
  /** The last sentence in which a set of partners had a word; -1 for no set. */
  const presentIn: number[] = [-1];
  let sentencesRead = 0;
  const triedByScope = new Map<Scope, TriedAt>();

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
      for (let link = partners.first[id] as number; link !== 0; link = partners.next[link] as number)
        presentIn[partners.of[link] as number] = sentencesRead;
    }
  };

  /** The phrases found in the sentence, in the order in which their anchors stand. */
  const found: Found[] = [];

  /** Tries a phrase wherever a word of its anchor stands in the sentence. */
  const tryAt = (phrase: number, anchorWord: number): void => {
    const at = phrase * PHRASE_WIDTH;
    const element = phrases[at] as number;
    for (let token = firstPlace[anchorWord] as number; token >= 0; token = nextPlace[token - from] as number) {
      const last = forward(element + WIDTH, phrases[at + 2] as number, token + 1);
      if (last < 0) continue;
      const start = backward(element - WIDTH, phrases[at + 1] as number, token);
      if (start < 0) continue;
      const { set, setNumber } = sources[phrase] as Source;
      const hit: Found = { set, setNumber, first: start, last, anchor: token, phrase };
      let place = found.push(hit) - 1;
      for (; place > 0 && isBefore(hit, found[place - 1] as Found); place--) found[place] = found[place - 1] as Found;
      found[place] = hit;
    }
  };

  /** Compiles a phrase that is tried for the first time, and notes beside it what rules it out. */
  const compileAt = (items: Int32Array, at: number): void => {
    const phrase = items[at + 2] as number;
    compile(phrase);
    const partner = phrases[PHRASE_WIDTH * phrase + 3] as number;
    items[at] = partner;
    items[at + 1] = phrases[PHRASE_WIDTH * phrase + 4] as number;
    if (partner < presentIn.length) return;
    const present = partners.wordsOf(partner).some((word) => (firstPlace[word] as number) >= 0);
    presentIn.push(present ? sentencesRead : -1);
  };

  /** Tries the phrases that can stand in the sentence. */
  const tryPhrases = ({ from: starts, items }: TriedAt): void => {
    const kinds = mentions.kindsBetween(from, to);
    for (let place = 0; place < distinct.length; place++) {
      const id = distinct[place] as number;
      const end = starts[id + 1] as number;
      for (let at = starts[id] as number; at < end; at += TRIED_WIDTH) {
        if (items[at] === UNREAD) compileAt(items, at);
        const partner = items[at] as number;
        if (partner > 0 ? presentIn[partner] !== sentencesRead : partner < 0 && (firstPlace[-partner] as number) < 0)
          continue;
        const needed = items[at + 1] as number;
        if (needed === 0 || (needed & kinds) !== 0) tryAt(items[at + 2] as number, id);
      }
    }
  };

  return {
    find(tokens, named, draft) {
      const tried = triedByScope.get(draft) ?? triedAt(draft);
      triedByScope.set(draft, tried);
      word = tokens.word;
      shape = tokens.shape;
      mentions = named;
      const hits: PhraseHit[] = [];
      for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
        from = tokens.sentences[sentence] as number;
        to = tokens.sentences[sentence + 1] as number;
        layOut();
        tryPhrases(tried);
        for (let place = 0; place < distinct.length; place++) firstPlace[distinct[place] as number] = -1;
        for (const hit of found) hits.push(hit);
        found.length = 0;
      }
      return hits;
    },
  };
};

/**
 * Makes one matcher of sets of phrases.
 * @param sets Phrases by the name of their set, as `byAnchor` puts them together.
 * @param vocabulary Must hold every word of the phrases.
 * @param scopeOfSet The drafts in which a set can matter.
 * @param notation How the phrases are written.
 */
export const matchPhrases = (
  sets: Readonly<Record<string, string>>,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  scopeOfSet: (set: string) => Scope,
  notation: Notation,
): PhraseMatcher => createMatcher(layOutPhrases(sets, vocabulary, lexicon, scopeOfSet, notation));
