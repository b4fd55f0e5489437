import { alternativeReader, bareElement, elementOf, type Lexicon } from './pattern.ts';
import type { Notation } from './phrase-program.ts';
import { EVERY_DRAFT, type Scope } from './scope.ts';

/** Every phrase and every class of words in a small space: written by `compile/pack-phrases.ts`, read here. */
export interface PhrasePack {
  /** What phrases and classes are made of, as written: `officer`, `{pay}`, `@spending`, `#member`. Likely neighbours stand together. */
  readonly words: string;
  /** The words of each class, packed as the alternatives of an element are. */
  readonly classes: Readonly<Record<string, string>>;
  /** By set: the drafts in which it can matter where those are not all, and its phrases, as `byAnchor` has them. */
  readonly sets: Readonly<Record<string, { readonly scope?: Scope; readonly phrases: string }>>;
}

/**
 * Digits of the numbers in a pack: printable ASCII that JSON need not escape, less the marks of the notation that stay as
 * they are. The first {@link ONE} stand for a number each; the next open a number of two digits, the last of three.
 */
export const DIGITS = "$&'()+,-./0123456789:;<=>ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_`abcdefghijklmnopqrstuvwxyz{|}~";
const BASE = DIGITS.length;
const THREE = 3;
const ONE = BASE - 24 - THREE;
const TWO = BASE - ONE - THREE;

/** Writes a number from 0 to some {@link BASE}² × 3 with one to three digits. */
export const writeNumber = (value: number): string => {
  const digit = (index: number): string => DIGITS[index] as string;
  if (value < ONE) return digit(value);
  const second = value - ONE;
  if (second < TWO * BASE) return digit(ONE + Math.floor(second / BASE)) + digit(second % BASE);
  const third = second - TWO * BASE;
  return (
    digit(ONE + TWO + Math.floor(third / BASE ** 2)) + digit(Math.floor(third / BASE) % BASE) + digit(third % BASE)
  );
};

const worthOfDigit = new Uint8Array(128);
for (let value = 0; value < BASE; value++) worthOfDigit[DIGITS.charCodeAt(value)] = value;

const digitAt = (text: string, index: number): number => worthOfDigit[text.charCodeAt(index)] as number;

/** What the alternatives are whose steps stand at `start` to `end` of a text, one after another. */
const alternativesAt = <Alternative>(
  text: string,
  start: number,
  end: number,
  meanings: readonly Alternative[],
): Alternative[] => {
  const alternatives: Alternative[] = [];
  let place = -1;
  for (let index = start; index < end; ) {
    const first = digitAt(text, index++);
    let step = first;
    if (first >= ONE + TWO) {
      step = ONE + TWO * BASE + (first - ONE - TWO) * BASE ** 2 + digitAt(text, index++) * BASE;
      step += digitAt(text, index++);
    } else if (first >= ONE) step = ONE + (first - ONE) * BASE + digitAt(text, index++);
    place += step + 1;
    alternatives.push(meanings[place] as Alternative);
  }
  return alternatives;
};

/** Every class of words in a pack, by its name. */
export const classesInPack = ({ words, classes }: PhrasePack): Lexicon['classes'] => {
  const list = words.split(' ');
  return Object.fromEntries(
    Object.entries(classes).map(([name, packed]) => [name, alternativesAt(packed, 0, packed.length, list)]),
  );
};

/** An element that is kept as it is written: a gap, an opening, a mark by itself. */
export const isKept = (element: string): boolean => /^(\*\d+|[\^?!])$/.test(element);

/** Gaps of one, two and three words stand between two elements as one mark, which is neither a digit nor of the notation. */
const GAP_MARKS = '#%@';

/** Writes a phrase of packed elements in less space. */
export const markGaps = (phrase: string): string =>
  [...GAP_MARKS].reduce((text, mark, index) => text.split(` *${index + 1} `).join(mark), phrase);

/**
 * How packed phrases are written.
 * @param idOf Number of a folded word in the vocabulary; 0 when it is not there. It is asked at once for every word.
 */
export const packedNotation = (pack: PhrasePack, idOf: (word: string) => number, lexicon: Lexicon): Notation => {
  const readAlternative = alternativeReader(idOf, lexicon);
  const meanings = pack.words.split(' ').map(readAlternative);
  return {
    elementsOf(phrase) {
      const elements: string[] = [];
      let from = 0;
      for (let at = 0; at < phrase.length; at++) {
        const unit = phrase[at] as string;
        const gap = GAP_MARKS.indexOf(unit) + 1;
        if (gap === 0 && unit !== ' ') continue;
        elements.push(phrase.slice(from, at));
        if (gap > 0) elements.push(`*${gap}`);
        from = at + 1;
      }
      elements.push(phrase.slice(from));
      return elements;
    },
    elementAt(phrase, place) {
      let from = 0;
      let passed = 0;
      let at = 0;
      for (; at < phrase.length; at++) {
        const unit = phrase[at] as string;
        // A mark stands for an element between two others.
        const elements = unit === ' ' ? 1 : GAP_MARKS.includes(unit) ? 2 : 0;
        if (elements === 0) continue;
        if (passed === place) break;
        passed += elements;
        from = at + 1;
      }
      return phrase.slice(from, at);
    },
    read(packed) {
      const bare = bareElement(packed);
      if (bare) return bare;
      // A mark that is kept stands for itself.
      if (packed.length === 1 && isKept(packed)) return elementOf([readAlternative(packed)], false, false);
      const not = packed.startsWith('!');
      const optional = packed.endsWith('?');
      return elementOf(alternativesAt(packed, Number(not), packed.length - Number(optional), meanings), not, optional);
    },
  };
};

/** The packed phrases of every set. */
export const phrasesInPack = ({ sets }: PhrasePack): Record<string, string> =>
  Object.fromEntries(Object.entries(sets).map(([set, { phrases }]) => [set, phrases]));

/** The drafts in which a set of phrases can matter. */
export const scopeInPack = ({ sets }: PhrasePack, set: string): Scope => sets[set]?.scope ?? EVERY_DRAFT;
