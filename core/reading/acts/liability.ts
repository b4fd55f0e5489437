import type { Reading, Span } from '../reading.ts';
import { type Counts, spanOf, type Worth, weigh } from './signs.ts';

/** An admission of fault or a promise to pay for harm: where, and which of the two. */
export interface LiabilityTaken extends Span {
  readonly admits: boolean;
  readonly pays: boolean;
}

const WORTH: Worth = { 'fault-admitted': 2, 'payment-promised': 1.6, 'harm-done': 0.4, 'claim-open': -1.8 };
/** What a draft that speaks of harm to somebody adds. */
const HARM = 0.6;
const ENOUGH = 2.2;
const PARTS = ['heading', 'body', 'subject', 'notes'] as const;

const counts: Counts = ({ set, said: { asked, denied, supposed, reported } }) =>
  !asked && !supposed && !reported && !(denied && set === 'payment-promised');

/** Sentences that take the blame for harm to somebody, or promise to pay for it or to put it right, in order. */
export const liabilityTaken = (reading: Reading, needed = ENOUGH): LiabilityTaken[] => {
  const harm =
    reading.has('harm-done', PARTS) || (reading.quoted?.hits.some(({ set }) => set === 'harm-done') ?? false);
  if (!harm) return [];
  return reading.sentences(PARTS).flatMap((sentence) => {
    const { worth, signs } = weigh(sentence, WORTH, counts);
    const admits = signs.has('fault-admitted');
    const pays = signs.has('payment-promised');
    return (admits || pays) && worth + HARM >= needed ? [{ ...spanOf(sentence), admits, pays }] : [];
  });
};
