import { inflectionsOf } from '../inflect.ts';
import { CLASSES } from '../lexicons/index.ts';
import { type Lexicon, takeApart } from '../pattern.ts';
import { isKept, markGaps, type PhrasePack, writeNumber } from '../phrase-pack.ts';
import { PHRASES, scopeOfSet } from '../phrases/index.ts';
import { EVERY_DRAFT } from '../scope.ts';
import { orderWords } from './order-words.ts';
import { anchoredPhrases } from './written-notation.ts';

/** Puts words that stand together in a list next to each other, so that most are a short step from the last. */
const inNeighbourhoods = (lists: readonly (readonly string[])[]): string[] => {
  const words = [...new Set(lists.flat())];
  const numbers = new Map(words.map((word, number) => [word, number]));
  // A list that stands in several elements is written out once, as far as size goes.
  const different = new Map(lists.map((list) => [[...list].sort().join(' '), list]));
  const order = orderWords(
    [...different.values()].map((list) => list.map((word) => numbers.get(word) as number)),
    words.length,
  );
  return order.map((number) => words[number] as string);
};

/** A phrase that is one word, or one of several, and nothing else. */
const isOneElement = (phrase: string): boolean => {
  if (phrase.includes(' ') || isKept(phrase)) return false;
  const { not, optional } = takeApart(phrase);
  return !not && !optional;
};

/** The phrases of a set with those that are one element put together as one, which finds the same in less space. */
export const withSinglesTogether = (phrases: readonly string[]): string[] => {
  const singles = phrases.filter(isOneElement);
  if (singles.length < 2) return [...phrases];
  const together = [...new Set(singles.flatMap((phrase) => takeApart(phrase).alternatives))].join('|');
  return [...phrases.filter((phrase) => !isOneElement(phrase)), together];
};

/** Every phrase as it is to be packed, by set: a line each, put together by their anchors. */
export const packable = (forms: Lexicon['inflectionsOf'] = inflectionsOf): Readonly<Record<string, string>> => {
  const anchored = anchoredPhrases({ classes: CLASSES, inflectionsOf: forms });
  return Object.fromEntries(
    Object.entries(PHRASES).map(([set, phrases]) => [set, anchored(withSinglesTogether(phrases))]),
  );
};

/**
 * Packs every phrase and every class of words; what unpacks them gives alternatives and words in another order.
 * @param forms The inflections of a word.
 */
export const packPhrases = (forms?: Lexicon['inflectionsOf']): PhrasePack => {
  const all = packable(forms);
  const elements = new Set(Object.values(all).flatMap((phrases) => phrases.split(/\s+/).filter(Boolean)));
  const words = inNeighbourhoods([
    ...[...elements]
      .filter((element) => !isKept(element))
      .map((element) => [...new Set(takeApart(element).alternatives)]),
    ...Object.values(CLASSES).map((list) => [...new Set(list)]),
  ]);
  const places = new Map(words.map((word, place) => [word, place]));
  const inSteps = (list: readonly string[]): string => {
    let last = -1;
    return [...new Set(list)]
      .map((word) => places.get(word) as number)
      .sort((a, b) => a - b)
      .map((place) => {
        const step = place - last - 1;
        last = place;
        return writeNumber(step);
      })
      .join('');
  };
  const pack = (element: string): string => {
    if (isKept(element)) return element;
    const { not, optional, alternatives } = takeApart(element);
    return `${not ? '!' : ''}${inSteps(alternatives)}${optional ? '?' : ''}`;
  };
  return {
    words: words.join(' '),
    classes: Object.fromEntries(Object.entries(CLASSES).map(([name, list]) => [name, inSteps(list)])),
    sets: Object.fromEntries(
      Object.entries(all).map(([set, phrases]) => [
        set,
        {
          ...(scopeOfSet(set) === EVERY_DRAFT ? {} : { scope: scopeOfSet(set) }),
          phrases: phrases
            .split('\n')
            .map((phrase) => phrase && markGaps(phrase.split(' ').map(pack).join(' ')))
            .join('\n'),
        },
      ]),
    ),
  };
};
