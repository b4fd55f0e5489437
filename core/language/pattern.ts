/**
 * Phrases are written in a small notation, one string a phrase:
 *
 * | written | matches |
 * | --- | --- |
 * | `word`, `one\|other` | one of these words, whatever its case; written folded (see `characters.ts`) |
 * | `{pay}` | any form of the word: pay, pays, paid, paying |
 * | `@class` | a word of a class of the lexicon |
 * | `#officer` | a mention of that kind (see `reading/mentions.ts`), however many words it has; `#officer\|he` is either |
 * | `%number`, `several\|%number` | a number |
 * | `x?` | the element, or nothing |
 * | `*4` | up to four words or punctuation marks, in the same sentence |
 * | `!x` | not one of these words here (takes none) |
 * | `^` | the start of a sentence, a line or a clause, or after "and", "please", "so" and the like (takes none) |
 */
export type Phrase = string;

/** The kinds of mention that a phrase may ask for, as bits: an insider is either, anyone is a person or either. */
const MENTION_BITS: Readonly<Record<string, number>> = {
  officer: 1,
  member: 2,
  insider: 1 | 2,
  person: 4,
  anyone: 1 | 2 | 4,
  staff: 8,
  party: 16,
  council: 32,
  media: 64,
};

/** Stands beside the bits of mentions in an element that a number may take the place of. */
export const NUMBER = 128;

/** The bits of a kind of mention, as a phrase names it. */
export const mentionBits = (kind: string): number => {
  const bits = MENTION_BITS[kind];
  if (!bits) throw new Error(`No kind of mention ${kind}`);
  return bits;
};

/** Finds the mention that starts or ends at a token. `bits` says of which kinds; see {@link mentionBits}. */
export interface MentionIndex {
  /** One past the last token of a mention of these kinds that starts at `token`; -1 when there is none. */
  endOf(bits: number, token: number): number;
  /** First token of a mention of these kinds that ends just before `token`; -1 when there is none. */
  startOf(bits: number, token: number): number;
  /** Bits of all mentions that start in tokens `first` to `last`; 0 when there are none. */
  kindsBetween(first: number, last: number): number;
}

/** One element of a phrase, read. */
export interface Element {
  /** `words` takes one of its words, mentions or a number; `not` and `opening` take nothing. */
  readonly step: 'words' | 'gap' | 'not' | 'opening';
  /** Numbers of its words in the vocabulary, some of them twice where alternatives overlap; empty for a mention, a number or a gap. */
  readonly words: readonly number[];
  /** Bits of the mentions that it may be, and {@link NUMBER}. */
  readonly mentions: number;
  /** Most words that a gap takes. */
  readonly gap: number;
  readonly optional: boolean;
}

/** A phrase found: the set it belongs to and the tokens it takes, `last` one past the end. */
export interface PhraseHit {
  readonly set: string;
  /** Place of the set among all sets. */
  readonly setNumber: number;
  /** Its number among all phrases. */
  readonly phrase: number;
  readonly first: number;
  readonly last: number;
}

/** Words of a lexicon class or of an inflection; given by the lexicons. */
export interface Lexicon {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** All forms of a word, by its base form. */
  inflectionsOf(base: string): readonly string[];
}

const formsOf = (written: string, lexicon: Lexicon): readonly string[] => {
  if (written.startsWith('@')) {
    const words = lexicon.classes[written.slice(1)];
    if (!words) throw new Error(`No lexicon class ${written}`);
    return words.flatMap((word) => formsOf(word, lexicon));
  }
  if (written.startsWith('{')) return lexicon.inflectionsOf(written.slice(1, -1));
  return [written];
};

/** An element of a phrase as written, taken apart. */
export interface WrittenElement {
  readonly not: boolean;
  readonly optional: boolean;
  readonly alternatives: readonly string[];
}

/** Takes an element apart. `!` and `?` that stand alone as an alternative are themselves, and no marks: `.|!|?`. */
export const takeApart = (element: string): WrittenElement => {
  const not = element.length > 1 && element.startsWith('!') && element[1] !== '|';
  const optional = element.length > 1 && element.endsWith('?') && element[element.length - 2] !== '|';
  return { not, optional, alternatives: element.slice(not ? 1 : 0, optional ? -1 : undefined).split('|') };
};

/** Reads an element of a phrase in one of its notations. */
export type ElementReader = (part: string) => Element;

/** What one alternative of an element stands for: one word, by its number, or several, or mentions. */
export type Meaning =
  | number
  | {
      readonly words: readonly number[];
      /** Bits of mentions, and {@link NUMBER}. */
      readonly mentions: number;
    };

/** What an alternative begins with that may be no word. */
const MARKS = '@{#%*^!';

/**
 * Makes a reader of alternatives.
 * @param idOf Number of a folded word in the vocabulary; 0 when it is not there.
 * @returns What reads an alternative as written; it throws when that names a class, a word to inflect or a kind of mention
 * that does not exist, or is no alternative at all.
 */
export const alternativeReader = (idOf: (word: string) => number, lexicon: Lexicon): ((written: string) => Meaning) => {
  return (written) => {
    const first = written[0];
    // Nearly all are words, and this runs before the first check.
    if (first !== undefined && !MARKS.includes(first)) return idOf(written);
    if (written === '' || written === '^' || (written.length > 1 && /^[*^!]/.test(written)))
      throw new Error(`An alternative must be a word, a class, a kind of mention or %number: ${written}`);
    if (written === '%number') return { words: [], mentions: NUMBER };
    if (written.startsWith('#')) return { words: [], mentions: mentionBits(written.slice(1)) };
    if (!/^[@{]/.test(written)) return idOf(written);
    return {
      words: formsOf(written, lexicon)
        .map(idOf)
        .filter((id) => id > 0),
      mentions: 0,
    };
  };
};

/** An element that takes nothing from a list of alternatives: a gap or an opening; undefined where a part is neither. */
export const bareElement = (part: string): Element | undefined => {
  if (part === '^') return { step: 'opening', words: [], mentions: 0, gap: 0, optional: false };
  if (!part.startsWith('*') || !/^\*\d/.test(part)) return undefined;
  return { step: 'gap', words: [], mentions: 0, gap: Number(part.slice(1)), optional: true };
};

/** An element that is one of several alternatives. */
export const elementOf = (meanings: readonly Meaning[], not: boolean, optional: boolean): Element => {
  let mentions = 0;
  const words: number[] = [];
  for (const meaning of meanings) {
    if (typeof meaning === 'number') {
      if (meaning > 0) words.push(meaning);
      continue;
    }
    mentions |= meaning.mentions;
    for (const word of meaning.words) words.push(word);
  }
  return { step: not ? 'not' : 'words', words, mentions, gap: 0, optional };
};

/** Makes a reader of elements as they are written; it throws as {@link alternativeReader} does. */
export const elementReader = (idOf: (word: string) => number, lexicon: Lexicon): ElementReader => {
  const readAlternative = alternativeReader(idOf, lexicon);
  return (part) => {
    const bare = bareElement(part);
    if (bare) return bare;
    const { not, optional, alternatives } = takeApart(part);
    return elementOf(alternatives.map(readAlternative), not, optional);
  };
};
