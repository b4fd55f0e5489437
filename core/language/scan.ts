import { CHARACTER, characterClass, foldCharacter } from './characters.ts';
import { HASH_SEED, hashStep, type Vocabulary } from './vocabulary.ts';

/** What a token looks like; a set of bits. */
export const SHAPE = {
  word: 1,
  capital: 2,
  allCapitals: 4,
  digit: 8,
  punctuation: 16,
  /** Stands inside quotation marks. */
  quoted: 32,
  /** Joined to the token before it without a space: `Labour-run`, `Marsh's`. */
  joined: 64,
  /** First on its line. */
  lineStart: 128,
} as const;

/** A text as tokens and sentences; every number is a UTF-16 offset into the very text the user sees. */
export interface TokenTable {
  readonly text: string;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Number in the vocabulary, 0 when unknown. */
  readonly word: readonly number[];
  readonly shape: readonly number[];
  /** First token of each sentence, and one past the last token at the end. */
  readonly sentences: readonly number[];
  readonly sentenceCount: number;
}

const FULL_STOP = 0x2e;
const POUND = 0xa3;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const ELLIPSIS = 0x2026;
const STRAIGHT_QUOTE = 0x22;
const OPEN_DOUBLE = 0x201c;
const CLOSE_DOUBLE = 0x201d;
const OPEN_SINGLE = 0x2018;
const CLOSE_SINGLE = 0x2019;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
/** Lines shorter than this end a sentence at their end: headings, addresses and list items are not wrapped prose. */
const SHORT_LINE = 58;

/** Whether a token stands inside quotation marks. */
export const isQuoted = ({ shape }: Pick<TokenTable, 'shape'>, token: number): boolean =>
  ((shape[token] as number) & SHAPE.quoted) !== 0;

/** Whether a token begins with a capital. */
export const isCapital = ({ shape }: Pick<TokenTable, 'shape'>, token: number): boolean =>
  ((shape[token] as number) & SHAPE.capital) !== 0;

/** Abbreviations after which a full stop does not end a sentence. */
export const ABBREVIATIONS = [
  'cllr',
  'cllrs',
  'coun',
  'clr',
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'prof',
  'rev',
  'revd',
  'hon',
  'rt',
  'st',
  'sir',
  'no',
  'nos',
  'para',
  'paras',
  'ref',
  'refs',
  'fig',
  'vs',
  'v',
  'eg',
  'e.g',
  'ie',
  'i.e',
  'etc',
  'approx',
  'dept',
  'ext',
  'tel',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  'mon',
  'tue',
  'tues',
  'wed',
  'thu',
  'thur',
  'thurs',
  'fri',
  'sat',
  'sun',
  'rd',
  'ave',
  'jr',
  'snr',
  'esq',
  'c.c',
  'p.p',
  'pp',
  'cc',
] as const;

/** After the last unit of a text. */
const NO_UNIT = 0xffff;

/** Longest text for which the room is kept from one reading to the next. */
const KEPT_ROOM = 8192;
const kept = new Uint16Array(KEPT_ROOM + 1);

/** The units of a text, and one that is none. They are looked at several times, and an array gives them fastest. */
const unitsOf = (text: string): Uint16Array => {
  const { length } = text;
  const units = length <= KEPT_ROOM ? kept : new Uint16Array(length + 1);
  for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
  units[length] = NO_UNIT;
  return units;
};

const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

const isCapitalLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde);

/** Inside "don't", which stays one word; "'s", "'ll", "'ve", "'re", "'d", "'m" become tokens of their own. */
const isNegation = (units: Uint16Array, apostrophe: number): boolean =>
  ((units[apostrophe - 1] as number) | 32) === 0x6e && ((units[apostrophe + 1] as number) | 32) === 0x74;

/** Inside 4,300 and 7.30 and 10:00, each of which is one number. */
const isNumber = (units: Uint16Array, at: number): boolean => {
  const unit = units[at] as number;
  return (
    (unit === 0x2c || unit === FULL_STOP || unit === 0x3a) &&
    characterClass(units[at + 1] as number) === CHARACTER.digit
  );
};

/** Two words that somebody in a hurry wrote as one: "im" for "i'm". */
export interface Contraction {
  /** How many letters it has, and how many of them belong to the first word. */
  readonly letters: number;
  readonly before: number;
  /** The numbers of the two words. */
  readonly first: number;
  readonly second: number;
  /** Where it may be a word of its own: the numbers of the words before which it is none. */
  readonly next?: ReadonlySet<number>;
}

const NO_CONTRACTIONS: ReadonlyMap<number, Contraction> = new Map();

/**
 * Reads a text once into tokens and sentences.
 * @param text The text, as the user sees it.
 * @param vocabulary Words to number; must hold {@link ABBREVIATIONS}.
 * @param isAbbreviation Whether the word with this number is an abbreviation.
 * @param contractions What is written as one word and read as two, by its number.
 */
export const scan = (
  text: string,
  vocabulary: Vocabulary,
  isAbbreviation: (id: number) => boolean,
  contractions: ReadonlyMap<number, Contraction> = NO_CONTRACTIONS,
): TokenTable => {
  const length = text.length;
  const units = unitsOf(text);
  // Plain arrays: most stretches have a few dozen tokens, for which typed ones cost more to make than to fill.
  const start: number[] = [];
  const end: number[] = [];
  const word: number[] = [];
  const shape: number[] = [];
  const sentences: number[] = [0];
  let count = 0;
  let quoted = 0;
  let lineStart = 0;
  let atLineStart: number = SHAPE.lineStart;
  let ended = false;
  /** What the word read last is short for if the next one says so. */
  let waiting: Contraction | undefined;

  /** Makes two words of one that has been read. */
  const divide = (token: number, { before, first, second }: Contraction): void => {
    const to = end[token] as number;
    const middle = (start[token] as number) + before;
    end[token] = middle;
    word[token] = first;
    start.splice(token + 1, 0, middle);
    end.splice(token + 1, 0, to);
    word.splice(token + 1, 0, second);
    shape.splice(token + 1, 0, SHAPE.word | (quoted ? SHAPE.quoted : 0) | SHAPE.joined);
    count++;
  };
  const push = (from: number, to: number, hash: number, flags: number): void => {
    const joined = count > 0 && end[count - 1] === from ? SHAPE.joined : 0;
    start.push(from);
    end.push(to);
    word.push(vocabulary.find(units, from, to, hash));
    shape.push(flags | (quoted ? SHAPE.quoted : 0) | atLineStart | joined);
    atLineStart = 0;
    count++;
    const held = waiting;
    waiting = undefined;
    if (held?.next?.has(word[count - 1] as number) && sentences[sentences.length - 1] !== count - 1)
      divide(count - 2, held);
  };
  const endSentence = (): void => {
    ended = false;
    if (sentences[sentences.length - 1] !== count) sentences.push(count);
  };

  let at = 0;
  while (at < length) {
    const code = units[at] as number;
    const kind = characterClass(code);
    if (kind === CHARACTER.space || kind === CHARACTER.mark) {
      at++;
      continue;
    }
    if (kind === CHARACTER.newline) {
      let next = code === 0x0d && (units[at + 1] as number) === 0x0a ? at + 2 : at + 1;
      let breaks = 1;
      while (next < length) {
        const following = units[next] as number;
        const followingKind = characterClass(following);
        if (followingKind === CHARACTER.newline) {
          if (!(following === 0x0a && (units[next - 1] as number) === 0x0d)) breaks++;
        } else if (followingKind !== CHARACTER.space) break;
        next++;
      }
      if (breaks > 1) quoted = 0;
      // A blank line, a short line, or a list item always ends a sentence; a long line may be wrapped prose.
      const following = units[next] as number;
      const item =
        following === 0x2d || following === 0x2022 || following === 0x2a || (following >= 0x30 && following <= 0x39);
      if (breaks > 1 || at - lineStart < SHORT_LINE || item || ended) endSentence();
      lineStart = next;
      atLineStart = SHAPE.lineStart;
      at = next;
      continue;
    }
    if (kind === CHARACTER.letter || kind === CHARACTER.digit) {
      if (ended) {
        // A sentence goes on after "a.m. on" or "vs. the": only a capital, digit or quotation mark starts a new one, unless
        // its writer began that one, too, with a small letter.
        if (
          isSmallLetter(code) &&
          !isSmallLetter(units[start[sentences[sentences.length - 1] as number] as number] as number)
        )
          ended = false;
        else endSentence();
      }
      const from = at;
      let hash = HASH_SEED;
      let letters = 0;
      let capitals = 0;
      let digits = 0;
      for (; at < length; at++) {
        const unit = units[at] as number;
        const unitKind = characterClass(unit);
        if (unitKind === CHARACTER.letter) {
          letters++;
          if (isCapitalLetter(unit)) capitals++;
        } else if (unitKind === CHARACTER.digit) digits++;
        else if (unitKind === CHARACTER.mark) continue;
        else if (
          !(unitKind === CHARACTER.apostrophe ? isNegation(units, at) : digits && !letters && isNumber(units, at))
        )
          break;
        const folded = foldCharacter(unit);
        if (folded) hash = hashStep(hash, folded);
      }
      const capital = isCapitalLetter(code);
      push(
        from,
        at,
        hash,
        SHAPE.word |
          (capital ? SHAPE.capital : 0) |
          (letters > 1 && capitals === letters ? SHAPE.allCapitals : 0) |
          (digits ? SHAPE.digit : 0),
      );
      const contraction = contractions.get(word[count - 1] as number);
      if (contraction?.letters === at - from && capitals < 2) {
        if (contraction.next) waiting = contraction;
        else divide(count - 1, contraction);
      }
      continue;
    }
    if (
      kind === CHARACTER.apostrophe &&
      characterClass(units[at + 1] as number) === CHARACTER.letter &&
      at > 0 &&
      characterClass(units[at - 1] as number) === CHARACTER.letter
    ) {
      const from = at++;
      let hash = hashStep(HASH_SEED, 0x27);
      while (at < length && characterClass(units[at] as number) === CHARACTER.letter)
        hash = hashStep(hash, foldCharacter(units[at++] as number));
      push(from, at, hash, SHAPE.word);
      continue;
    }
    // "Labour-run" is two words: the hyphen inside a word is no token.
    if (
      (code === 0x2d || code === 0x2010 || code === 0x2011) &&
      at > 0 &&
      characterClass(units[at - 1] as number) === CHARACTER.letter &&
      characterClass(units[at + 1] as number) === CHARACTER.letter
    ) {
      at++;
      continue;
    }
    // Punctuation: one token a unit (a surrogate pair makes one token).
    const width = code >= 0xd800 && code <= 0xdbff && isLowSurrogate(units[at + 1] as number) ? 2 : 1;
    const previousSpace =
      at === 0 ||
      characterClass(units[at - 1] as number) === CHARACTER.space ||
      characterClass(units[at - 1] as number) === CHARACTER.newline;
    const opening =
      code === OPEN_DOUBLE || (code === OPEN_SINGLE && previousSpace) || (code === STRAIGHT_QUOTE && !quoted);
    const closing =
      (code === CLOSE_DOUBLE && quoted === OPEN_DOUBLE) ||
      (code === STRAIGHT_QUOTE && quoted === STRAIGHT_QUOTE) ||
      (code === CLOSE_SINGLE && quoted === OPEN_SINGLE && characterClass(units[at + 1] as number) !== CHARACTER.letter);
    // "It is fair. £750 it is": the sign belongs to its sum.
    if (ended && (opening || code === POUND)) endSentence();
    if (opening && !quoted) quoted = code;
    push(at, at + width, hashStep(HASH_SEED, code), SHAPE.punctuation);
    if (closing) quoted = 0;
    at += width;
    if (code === QUESTION || code === EXCLAMATION || code === ELLIPSIS) ended = true;
    else if (code === FULL_STOP) {
      const before = count - 2;
      const single =
        before >= 0 &&
        (end[before] as number) - (start[before] as number) === 1 &&
        ((shape[before] as number) & SHAPE.capital) !== 0;
      const short =
        before >= 0 && end[before] === start[count - 1] && (isAbbreviation(word[before] as number) || single);
      const spaced =
        at >= length ||
        characterClass(units[at] as number) === CHARACTER.space ||
        characterClass(units[at] as number) === CHARACTER.newline ||
        characterClass(units[at] as number) === CHARACTER.other ||
        characterClass(units[at] as number) === CHARACTER.apostrophe;
      ended = spaced && !short;
    }
  }
  if (sentences[sentences.length - 1] !== count) sentences.push(count);
  return { text, count, start, end, word, shape, sentences, sentenceCount: sentences.length - 1 };
};
