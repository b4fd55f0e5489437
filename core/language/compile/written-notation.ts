import { anchorsOf, byAnchor, type Telling } from '../anchors.ts';
import { COMMON_WORDS, RARE } from '../common-words.ts';
import { elementReader, type Lexicon, type Phrase } from '../pattern.ts';
import { ARGUMENT_BITS } from '../phrase-elements.ts';
import type { Notation } from '../phrase-program.ts';

/** How phrases are written by hand; see `pattern.ts`. */
export const writtenNotation = (idOf: (word: string) => number, lexicon: Lexicon): Notation => ({
  elementsOf: (phrase) => phrase.split(' '),
  elementAt: (phrase, place) => phrase.split(' ')[place] as string,
  read: elementReader(idOf, lexicon),
});

/**
 * Puts phrases that are written by hand together by their anchors.
 * @throws Error when a phrase is made of gaps, mentions and optional words alone, or a gap is too long to be kept.
 */
export const anchoredPhrases = (lexicon: Lexicon): ((phrases: readonly Phrase[]) => string) => {
  const words: string[] = [''];
  const numbers = new Map<string, number>();
  const { elementsOf, read } = writtenNotation((word) => {
    const known = numbers.get(word) ?? words.push(word) - 1;
    numbers.set(word, known);
    return known;
  }, lexicon);
  const known = new Map<string, Telling & { readonly gap: number }>();
  const tellingOf = (element: string): Telling & { readonly gap: number } => {
    const before = known.get(element);
    if (before) return before;
    const { step, optional, mentions, gap, words: numbersOfWords } = read(element);
    const weights = [...new Set(numbersOfWords)].map((word) => COMMON_WORDS.get(words[word] as string) ?? RARE);
    const telling = {
      sure: step === 'words' && !optional && mentions === 0 && weights.length > 0,
      weight: weights.reduce((sum, weight) => sum + weight, 0),
      gap,
    };
    known.set(element, telling);
    return telling;
  };
  return (phrases) =>
    byAnchor(phrases, (phrase) => {
      const elements = elementsOf(phrase).map(tellingOf);
      if (elements.some(({ gap }) => gap >= 1 << ARGUMENT_BITS)) throw new RangeError(`A gap is too long: ${phrase}`);
      const [anchor] = anchorsOf(elements);
      if (anchor < 0) throw new Error(`A phrase needs one word of its own: ${phrase}`);
      return anchor;
    });
};
