import { EVERY_DRAFT, type Scope } from './scope.ts';

/** Every phrase in a small space: written by `compile/pack-phrases.ts`, read here. */
export interface PhrasePack {
  /** What elements of phrases are made of, as written: `officer`, `{pay}`, `@spending`, `#member`. Likely neighbours stand together. */
  readonly words: string;
  /** By set: the drafts in which it can matter where those are not all, and its phrases, a line each. */
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

const worthOfDigit = new Map([...DIGITS].map((digit, value) => [digit, value]));

/** Reads numbers one after another. */
const readNumbers = (text: string): number[] => {
  const numbers: number[] = [];
  const at = (index: number): number => worthOfDigit.get(text[index] as string) ?? 0;
  for (let index = 0; index < text.length; ) {
    const first = at(index);
    if (first < ONE) {
      numbers.push(first);
      index += 1;
    } else if (first < ONE + TWO) {
      numbers.push(ONE + (first - ONE) * BASE + at(index + 1));
      index += 2;
    } else {
      numbers.push(ONE + TWO * BASE + (first - ONE - TWO) * BASE ** 2 + at(index + 1) * BASE + at(index + 2));
      index += 3;
    }
  }
  return numbers;
};

/** An element that is kept as it is written: a gap, an opening, a mark by itself. */
export const isKept = (element: string): boolean => /^(\*\d+|[\^?!])$/.test(element);

const unpackElement = (packed: string, words: readonly string[]): string => {
  if (isKept(packed)) return packed;
  const not = packed.startsWith('!') ? 1 : 0;
  const optional = packed.endsWith('?') ? 1 : 0;
  let word = -1;
  const alternatives = readNumbers(packed.slice(not, packed.length - optional)).map((step) => {
    word += step + 1;
    return words[word] as string;
  });
  return `${not ? '!' : ''}${alternatives.join('|')}${optional ? '?' : ''}`;
};

/** What elements of phrases are made of, each once. */
export const alternativesInPack = ({ words }: PhrasePack): string[] => words.split(' ');

/** Unpacks the phrases of every set, in the notation of `pattern.ts`; the order of alternatives is the pack's own. */
export const unpackPhrases = (pack: PhrasePack): Record<string, string[]> => {
  const list = alternativesInPack(pack);
  const known = new Map<string, string>();
  const element = (packed: string): string => {
    const before = known.get(packed);
    if (before !== undefined) return before;
    const unpacked = unpackElement(packed, list);
    known.set(packed, unpacked);
    return unpacked;
  };
  return Object.fromEntries(
    Object.entries(pack.sets).map(([set, { phrases }]) => [
      set,
      phrases.split('\n').map((phrase) => phrase.split(' ').map(element).join(' ')),
    ]),
  );
};

/** The drafts in which a set of phrases can matter. */
export const scopeInPack = ({ sets }: PhrasePack, set: string): Scope => sets[set]?.scope ?? EVERY_DRAFT;
