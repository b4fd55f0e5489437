import type { PhraseSet } from '../../language/phrases/index.ts';
import { bySet } from '../by-set.ts';
import type { Sentence } from '../reading.ts';
import { type Statement, statementAt } from '../statement.ts';

/** What signs are worth: the sets of phrases that speak for an act, and below nought those that speak against it. */
export type Worths = Partial<Readonly<Record<PhraseSet, number>>>;

/** What a sentence is worth for an act. */
export interface Weight {
  readonly worth: number;
  /** The signs that counted. */
  readonly signs: ReadonlySet<PhraseSet>;
}

/** What the second sign of a kind adds, as a share of the first; further ones add nothing. */
const SECOND = 0.4;

const NOTHING: Weight = { worth: 0, signs: new Set() };

/**
 * Adds up the signs of an act in a sentence. Words are seldom sure alone, so that no phrase decides by itself.
 * @param worths What each sign is worth.
 * @param counts Whether a sign counts as it is said; signs against the act always count.
 */
export const weigh = (
  sentence: Sentence,
  worths: Worths,
  counts: (said: Statement, hit: { readonly set: PhraseSet; readonly first: number; readonly last: number }) => boolean,
): Weight => {
  const values = bySet(worths);
  if (!sentence.hits.some(({ setNumber }) => values[setNumber] !== undefined)) return NOTHING;
  const times = new Map<PhraseSet, { count: number; taken: number }>();
  let worth = 0;
  for (const hit of sentence.hits) {
    const value = values[hit.setNumber];
    if (value === undefined || hit.first < sentence.first || hit.first >= sentence.last) continue;
    const before = times.get(hit.set);
    // Two phrases over the same words are one sign.
    if (before && (before.count >= 2 || hit.first < before.taken)) continue;
    if (value > 0 && !counts(statementAt(sentence, hit.first), hit)) continue;
    worth += before ? value * SECOND : value;
    times.set(hit.set, { count: (before?.count ?? 0) + 1, taken: hit.last });
  }
  return { worth, signs: new Set(times.keys()) };
};
