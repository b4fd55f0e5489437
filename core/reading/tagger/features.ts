import type { PhraseHit } from '../../language/pattern.ts';
import { SHAPE, type TokenTable } from '../../language/scan.ts';
import { hashStep } from '../../language/vocabulary.ts';
import type { Mention, MentionKind } from '../mentions.ts';

/** Number of buckets that features are hashed into: a power of two. */
export const BUCKETS = 1 << 15;

const KINDS: Readonly<Record<MentionKind, number>> = {
  officer: 1,
  member: 2,
  staff: 3,
  person: 4,
  party: 5,
  council: 6,
  media: 7,
};
const NUMBER = 11;
const UNKNOWN_NAME = 12;
const UNKNOWN_WORD = 13;
const FIRST_CLASS = 32;

/**
 * A passage as the tagger sees it: one symbol a unit, where a whole mention is one unit. The symbols of words are their
 * hashes, the symbols of classes are small numbers, so that a name or figure never becomes something learnt by heart.
 */
export interface Units {
  readonly count: number;
  readonly word: Int32Array;
  readonly wordClass: Int32Array;
  /** Token at which each unit starts, to mark the words that told. */
  readonly token: Int32Array;
  /** Mention kind of the unit, 0 for a word. */
  readonly mention: Uint8Array;
  /** Phrases found, by the unit they start at: hashes of the phrase and of its set. */
  readonly phrases: readonly { readonly unit: number; readonly phrase: number; readonly set: number }[];
}

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5 | 0;
  for (let at = 0; at < text.length; at++) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
};

/**
 * Lays a text out in units.
 * @param tokens The scanned text.
 * @param mentions Mentions in it, in order.
 * @param hits Phrases found in it.
 * @param classOf Class of each word of the vocabulary, 0 for none.
 */
export const unitsOf = (
  tokens: TokenTable,
  mentions: readonly Mention[],
  hits: readonly PhraseHit[],
  classOf: Int32Array,
): Units => {
  const word = new Int32Array(tokens.count);
  const wordClass = new Int32Array(tokens.count);
  const token = new Int32Array(tokens.count);
  const mention = new Uint8Array(tokens.count);
  let count = 0;
  let next = 0;
  for (let at = 0; at < tokens.count; ) {
    while (next < mentions.length && (mentions[next] as Mention).first < at) next++;
    const here = mentions[next];
    token[count] = at;
    if (here && here.first === at) {
      const kind = KINDS[here.kind];
      word[count] = -kind;
      wordClass[count] = kind;
      mention[count] = kind;
      at = here.last;
    } else {
      const shape = tokens.shape[at] as number;
      const id = tokens.word[at] as number;
      const known = id < classOf.length ? (classOf[id] as number) : 0;
      const hash = tokens.hash[at] as number;
      if (shape & SHAPE.digit) {
        word[count] = NUMBER;
        wordClass[count] = NUMBER;
      } else if (shape & SHAPE.punctuation) {
        word[count] = hash;
        wordClass[count] = (hash & 0xffff) | 0x10000;
      } else {
        const name = !known && (shape & SHAPE.capital) !== 0;
        word[count] = name ? UNKNOWN_NAME : hash;
        wordClass[count] = known ? FIRST_CLASS + known : name ? UNKNOWN_NAME : UNKNOWN_WORD;
      }
      at++;
    }
    count++;
  }
  const unitAt = (wanted: number): number => {
    let low = 0;
    let high = count;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((token[middle] as number) <= wanted) low = middle;
      else high = middle;
    }
    return low;
  };
  const phrases = hits.map((hit) => ({ unit: unitAt(hit.first), phrase: hashOf(hit.phrase), set: hashOf(hit.set) }));
  return { count, word, wordClass, token, mention, phrases };
};

const combine = (kind: number, a: number, b: number, c: number): number => {
  let hash = hashStep(0x811c9dc5 | 0, kind);
  hash = hashStep(hash, a);
  hash = hashStep(hash, b);
  hash = hashStep(hash, c);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash & (BUCKETS - 1);
};

/**
 * Calls back with every feature of units `from` to `to`, and the unit it belongs to: single words and classes, pairs and
 * triples of them, pairs with one left out, and what stands on either side of a person.
 */
export const eachFeature = (
  units: Units,
  from: number,
  to: number,
  use: (bucket: number, unit: number) => void,
): void => {
  const { word, wordClass, mention } = units;
  for (let at = from; at < to; at++) {
    const w = word[at] as number;
    const k = wordClass[at] as number;
    use(combine(1, w, 0, 0), at);
    use(combine(2, k, 0, 0), at);
    if (at + 1 < to) {
      const nextWord = word[at + 1] as number;
      const nextClass = wordClass[at + 1] as number;
      use(combine(3, w, nextWord, 0), at);
      use(combine(4, k, nextClass, 0), at);
      use(combine(5, w, nextClass, 0), at);
      use(combine(6, k, nextWord, 0), at);
      if (at + 2 < to) {
        use(combine(7, w, nextWord, word[at + 2] as number), at);
        use(combine(8, w, word[at + 2] as number, 0), at);
        use(combine(9, k, wordClass[at + 2] as number, 0), at);
      }
    }
    if (mention[at] && (mention[at] as number) <= 6) {
      const kind = mention[at] as number;
      for (let distance = 1; distance <= 5; distance++) {
        if (at + distance < to) {
          use(combine(10, kind, wordClass[at + distance] as number, 0), at + distance);
          use(combine(11, kind, word[at + distance] as number, 0), at + distance);
        }
        if (at - distance >= from) {
          use(combine(12, kind, wordClass[at - distance] as number, 0), at - distance);
          use(combine(13, kind, word[at - distance] as number, 0), at - distance);
        }
      }
    }
  }
  for (const { unit, phrase, set } of units.phrases)
    if (unit >= from && unit < to) {
      use(combine(15, phrase, 0, 0), unit);
      use(combine(16, set, 0, 0), unit);
    }
  use(combine(14, 0, 0, 0), from);
};
