import type { Draft } from '../../core/index.ts';
import type { PhraseSet } from '../../core/language/phrases/index.ts';
import type { Reading } from '../../core/reading/reading.ts';

/** The phrases that stand in a text that teaches, by number. */
export interface Standing {
  readonly setOf: ReadonlyMap<number, PhraseSet>;
  /** Those that stand in a breach. */
  readonly inBreach: ReadonlySet<number>;
}

const placesOf = (text: string, quote: string): (readonly [start: number, end: number])[] => {
  const places: [number, number][] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push([at, at + quote.length]);
  return places;
};

/**
 * The phrases that stand in a draft.
 * @param breaches The words of the draft that are breaches, as they are quoted in its labels.
 */
export const standingIn = (reading: Reading, draft: Draft, breaches: readonly string[]): Standing => {
  const textOf = { body: draft.body, subject: draft.kind === 'email' ? draft.subject : '' };
  const setOf = new Map<number, PhraseSet>();
  const inBreach = new Set<number>();
  for (const { field, start, end, hits } of reading.sentences()) {
    const text = field === 'subject' ? textOf.subject : textOf.body;
    const breaks = breaches.some((quote) => placesOf(text, quote).some(([from, to]) => from < end && start < to));
    for (const { phrase, set } of hits) {
      setOf.set(phrase, set);
      if (breaks) inBreach.add(phrase);
    }
  }
  return { setOf, inBreach };
};

/**
 * The sets of which a text says something that other texts bear out. A phrase may have been written for the very text that it
 * stands in; nobody writes one for the drafts that Probity will meet. So a phrase that stands in no other text is passed over,
 * and one that stands in a breach here and in no other breach: to learn from them would be to learn the text by heart.
 * @param all What stands in each of the texts.
 * @returns For each text its sets.
 */
export const setsBorneOut = (all: readonly Standing[]): ReadonlySet<PhraseSet>[] => {
  const texts = new Map<number, number>();
  const breaches = new Map<number, number>();
  for (const { setOf, inBreach } of all) {
    for (const phrase of setOf.keys()) texts.set(phrase, (texts.get(phrase) ?? 0) + 1);
    for (const phrase of inBreach) breaches.set(phrase, (breaches.get(phrase) ?? 0) + 1);
  }
  const borneOut = (phrase: number, breaks: boolean): boolean => ((breaks ? breaches : texts).get(phrase) ?? 0) > 1;
  return all.map(
    ({ setOf, inBreach }) =>
      new Set([...setOf].flatMap(([phrase, set]) => (borneOut(phrase, inBreach.has(phrase)) ? [set] : []))),
  );
};
