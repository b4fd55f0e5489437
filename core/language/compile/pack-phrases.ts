import { takeApart } from '../pattern.ts';
import { isKept, type PhrasePack, writeNumber } from '../phrase-pack.ts';
import { PHRASES, scopeOfSet } from '../phrases/index.ts';
import { EVERY_DRAFT } from '../scope.ts';

/** Long lists say little about which words go together. */
const LONG = 40;

/**
 * Puts words that stand together in elements next to each other, so that most alternatives are one step from the last:
 * from each word on to the one left over that it shares most with.
 */
const inNeighbourhoods = (elements: ReadonlySet<string>): string[] => {
  const uses = new Map<string, number>();
  const shared = new Map<string, Map<string, number>>();
  for (const element of elements) {
    const words = takeApart(element).alternatives;
    for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
    if (words.length > LONG) continue;
    for (const word of words) {
      const others = shared.get(word) ?? new Map<string, number>();
      shared.set(word, others);
      for (const other of words)
        if (other !== word) others.set(other, (others.get(other) ?? 0) + 1 / Math.log(2 + words.length));
    }
  }
  const left = new Set([...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word));
  const ordered: string[] = [];
  let next: string | undefined;
  while (left.size > 0) {
    const word: string = next ?? (left.values().next().value as string);
    ordered.push(word);
    left.delete(word);
    const near = [...(shared.get(word) ?? [])].filter(([other]) => left.has(other));
    const worth = ([other, share]: (typeof near)[number]): number => share / Math.sqrt(uses.get(other) ?? 1);
    next = near.length > 0 ? near.reduce((best, other) => (worth(other) > worth(best) ? other : best))[0] : undefined;
  }
  return ordered;
};

/** Packs every phrase; `unpackPhrases` gives them back, with the alternatives of an element in another order. */
export const packPhrases = (): PhrasePack => {
  const elements = new Set(Object.values(PHRASES).flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(' '))));
  const words = inNeighbourhoods(new Set([...elements].filter((element) => !isKept(element))));
  const places = new Map(words.map((word, place) => [word, place]));
  const pack = (element: string): string => {
    if (isKept(element)) return element;
    const { not, optional, alternatives } = takeApart(element);
    let last = -1;
    const steps = [...new Set(alternatives)]
      .map((word) => places.get(word) as number)
      .sort((a, b) => a - b)
      .map((place) => {
        const step = place - last - 1;
        last = place;
        return writeNumber(step);
      });
    return `${not ? '!' : ''}${steps.join('')}${optional ? '?' : ''}`;
  };
  return {
    words: words.join(' '),
    sets: Object.fromEntries(
      Object.entries(PHRASES).map(([set, phrases]) => [
        set,
        {
          ...(scopeOfSet(set) === EVERY_DRAFT ? {} : { scope: scopeOfSet(set) }),
          phrases: phrases.map((phrase) => phrase.split(' ').map(pack).join(' ')).join('\n'),
        },
      ]),
    ),
  };
};
