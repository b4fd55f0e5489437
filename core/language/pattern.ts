import { foldWord } from './characters.ts';
import { SHAPE, type TokenTable } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Phrases are written in a small notation, one string a phrase:
 *
 * | written | matches |
 * | --- | --- |
 * | `word`, `one\|other` | one of these words, whatever its case |
 * | `{pay}` | any form of the word: pay, pays, paid, paying |
 * | `@class` | a word of a class of the lexicon |
 * | `#officer` | a mention of that kind (see `reading/mentions.ts`), however many words it has; `#officer\|he` is either |
 * | `%number` | a number |
 * | `x?` | the element, or nothing |
 * | `*4` | up to four words or punctuation marks, in the same sentence |
 * | `!x` | not one of these words here (takes none) |
 */
export type Phrase = string;

interface Element {
  readonly words?: ReadonlySet<number>;
  readonly mentions?: readonly string[];
  readonly number?: true;
  readonly gap?: number;
  readonly optional: boolean;
  readonly not: boolean;
}

interface CompiledPhrase {
  readonly set: number;
  readonly elements: readonly Element[];
  readonly anchor: number;
  readonly source: string;
}

/** Finds the mention that starts or ends at a token. */
export interface MentionIndex {
  /** One past the last token of a mention of this kind that starts at `token`; -1 when there is none. */
  endOf(kind: string, token: number): number;
  /** First token of a mention of this kind that ends just before `token`; -1 when there is none. */
  startOf(kind: string, token: number): number;
}

/** A phrase found: the set it belongs to and the tokens it takes, `last` one past the end. */
export interface PhraseHit {
  readonly set: string;
  readonly first: number;
  readonly last: number;
  readonly phrase: Phrase;
}

/** Words of a lexicon class or of an inflection; given by the lexicons. */
export interface Lexicon {
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** All forms of a word, by its base form (made ahead of time; see `compile/`). */
  readonly inflections: Readonly<Record<string, readonly string[]>>;
}

const formsOf = (written: string, lexicon: Lexicon): readonly string[] => {
  if (written.startsWith('@')) {
    const words = lexicon.classes[written.slice(1)];
    if (!words) throw new Error(`No lexicon class ${written}`);
    return words.flatMap((word) => formsOf(word, lexicon));
  }
  if (written.startsWith('{')) {
    const forms = lexicon.inflections[written.slice(1, -1)];
    if (!forms) throw new Error(`No inflections of ${written}: run npm run lexicon`);
    return forms;
  }
  return [foldWord(written)];
};

/** Every word that phrases name, for the vocabulary. */
export const wordsOfPhrases = (phrases: Iterable<Phrase>, lexicon: Lexicon): Set<string> => {
  const words = new Set<string>();
  for (const phrase of phrases)
    for (const part of phrase.split(' '))
      for (const written of part.replace(/^!/, '').replace(/\?$/, '').split('|'))
        if (written && !/^[#%*]/.test(written)) for (const word of formsOf(written, lexicon)) words.add(word);
  return words;
};

const compileElement = (part: string, vocabulary: Vocabulary, lexicon: Lexicon): Element => {
  const not = part.startsWith('!');
  const optional = part.length > 1 && part.endsWith('?');
  const core = part.slice(not ? 1 : 0, optional ? -1 : undefined);
  if (core.startsWith('*')) return { gap: Number(core.slice(1)), optional: true, not: false };
  if (core === '%number') return { number: true, optional, not };
  const words = new Set<number>();
  const mentions: string[] = [];
  for (const written of core.split('|')) {
    if (written.startsWith('#')) mentions.push(written.slice(1));
    else for (const word of formsOf(written, lexicon)) words.add(vocabulary.idOf(word));
  }
  words.delete(0);
  return { ...(words.size ? { words } : {}), ...(mentions.length ? { mentions } : {}), optional, not };
};

/** Matches elements `from` to `to` starting at `token`, forwards. Returns one past the last token taken, or -1. */
const forward = (
  elements: readonly Element[],
  index: number,
  token: number,
  limit: number,
  tokens: TokenTable,
  mentions: MentionIndex,
): number => {
  if (index === elements.length) return token;
  const element = elements[index] as Element;
  if (element.gap !== undefined) {
    for (let skipped = 0; skipped <= element.gap && token + skipped <= limit; skipped++) {
      const end = forward(elements, index + 1, token + skipped, limit, tokens, mentions);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (element.not) {
    if (token < limit && element.words?.has(tokens.word[token] as number)) return -1;
    return forward(elements, index + 1, token, limit, tokens, mentions);
  }
  let next = -1;
  if (token < limit) {
    if (element.words?.has(tokens.word[token] as number)) next = token + 1;
    else if (element.number) next = (tokens.shape[token] as number) & SHAPE.digit ? token + 1 : -1;
    for (let kind = 0; next < 0 && kind < (element.mentions?.length ?? 0); kind++)
      next = mentions.endOf(element.mentions?.[kind] as string, token);
  }
  if (next >= 0 && next <= limit) {
    const end = forward(elements, index + 1, next, limit, tokens, mentions);
    if (end >= 0) return end;
  }
  return element.optional ? forward(elements, index + 1, token, limit, tokens, mentions) : -1;
};

/** Matches elements `index` down to 0 so that they end just before `token`. Returns the first token taken, or -1. */
const backward = (
  elements: readonly Element[],
  index: number,
  token: number,
  limit: number,
  tokens: TokenTable,
  mentions: MentionIndex,
): number => {
  if (index < 0) return token;
  const element = elements[index] as Element;
  if (element.gap !== undefined) {
    for (let skipped = 0; skipped <= element.gap && token - skipped >= limit; skipped++) {
      const start = backward(elements, index - 1, token - skipped, limit, tokens, mentions);
      if (start >= 0) return start;
    }
    return -1;
  }
  if (element.not) {
    if (token > limit && element.words?.has(tokens.word[token - 1] as number)) return -1;
    return backward(elements, index - 1, token, limit, tokens, mentions);
  }
  let previous = -1;
  if (token > limit) {
    if (element.words?.has(tokens.word[token - 1] as number)) previous = token - 1;
    else if (element.number) previous = (tokens.shape[token - 1] as number) & SHAPE.digit ? token - 1 : -1;
    for (let kind = 0; previous < 0 && kind < (element.mentions?.length ?? 0); kind++)
      previous = mentions.startOf(element.mentions?.[kind] as string, token);
  }
  if (previous >= limit) {
    const start = backward(elements, index - 1, previous, limit, tokens, mentions);
    if (start >= 0) return start;
  }
  return element.optional ? backward(elements, index - 1, token, limit, tokens, mentions) : -1;
};

/** Finds all phrases of all sets in one walk over the tokens. */
export interface PhraseMatcher {
  /** Phrases found in tokens `from` to `to`, in the order in which their anchors stand; each set once a place. */
  find(tokens: TokenTable, mentions: MentionIndex): PhraseHit[];
}

/**
 * Compiles sets of phrases into one matcher: each phrase is tried only where its rarest word stands.
 * @param sets Phrases by the name of their set.
 * @param vocabulary Must hold every word of the phrases.
 */
export const compilePhrases = (
  sets: Readonly<Record<string, readonly Phrase[]>>,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
): PhraseMatcher => {
  const names = Object.keys(sets);
  const anchored: (CompiledPhrase[] | undefined)[] = new Array(vocabulary.size);
  names.forEach((name, set) => {
    for (const source of sets[name] as readonly Phrase[]) {
      const elements = source.split(' ').map((part) => compileElement(part, vocabulary, lexicon));
      let anchor = -1;
      elements.forEach((element, index) => {
        if (!element.words || element.mentions || element.optional || element.not) return;
        const best =
          anchor < 0 ? Number.POSITIVE_INFINITY : (elements[anchor]?.words?.size ?? Number.POSITIVE_INFINITY);
        // Among equals the later word is the likelier to be the telling one: "has been", "told the".
        if (element.words.size <= best) anchor = index;
      });
      if (anchor < 0) throw new Error(`A phrase needs one word of its own: ${source}`);
      const phrase: CompiledPhrase = { set, elements, anchor, source };
      for (const word of elements[anchor]?.words ?? []) {
        anchored[word] ??= [];
        (anchored[word] as CompiledPhrase[]).push(phrase);
      }
    }
  });
  return {
    find(tokens, mentions) {
      const hits: PhraseHit[] = [];
      for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
        const from = tokens.sentences[sentence] as number;
        const to = tokens.sentences[sentence + 1] as number;
        for (let token = from; token < to; token++) {
          const candidates = anchored[tokens.word[token] as number];
          if (!candidates) continue;
          for (const phrase of candidates) {
            const last = forward(phrase.elements, phrase.anchor, token, to, tokens, mentions);
            if (last < 0) continue;
            const first = backward(phrase.elements, phrase.anchor - 1, token, from, tokens, mentions);
            if (first >= 0) hits.push({ set: names[phrase.set] as string, first, last, phrase: phrase.source });
          }
        }
      }
      return hits;
    },
  };
};
