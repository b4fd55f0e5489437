import type { Reading, Span } from '../reading.ts';
import { type Counts, spanOf, type Worth, weigh } from './signs.ts';

/** An admission of fault or a promise to pay for harm: where, and which of the two. */
export interface LiabilityTaken extends Span {
  readonly admits: boolean;
  readonly pays: boolean;
}

const WORTH: Worth = { 'fault-admitted': 1.7, 'payment-promised': 1.5, 'harm-done': 0.3, 'claim-open': -1.5 };
/** What a draft that speaks of harm to somebody adds; one that does not may be about a missed bin. */
const HARM = 0.7;
/** A sentence lends its neighbour in the paragraph this share of its worth: "It was our tree. We will pay." */
const LENT = 0.6;
const ENOUGH = 2.3;
const PARTS = ['heading', 'body', 'subject', 'notes'] as const;

const counts: Counts = ({ set, said: { asked, denied, reported } }) =>
  !asked && !reported && !(denied && set === 'payment-promised');

/** Sentences that take the blame for harm to somebody, or promise to pay for it or to put it right, in order. */
export const liabilityTaken = (reading: Reading): LiabilityTaken[] => {
  const harm =
    reading.has('harm-done', PARTS) || (reading.quoted?.hits.some(({ set }) => set === 'harm-done') ?? false);
  const read = reading.sentences(PARTS).map((sentence) => weigh(sentence, WORTH, counts));
  return read.flatMap(({ sentence, worth, signs }, index) => {
    const admits = signs.has('fault-admitted');
    const pays = signs.has('payment-promised');
    if (!admits && !pays) return [];
    const near = [read[index - 1], read[index + 1]].filter((one) => one?.sentence.paragraph === sentence.paragraph);
    const lent = near.reduce(
      (most, one) =>
        one && (one.signs.has('fault-admitted') || one.signs.has('payment-promised'))
          ? Math.max(most, one.worth)
          : most,
      0,
    );
    const against = near.reduce((least, one) => Math.min(least, one?.worth ?? 0), 0);
    return worth + LENT * (lent + against) + (harm ? HARM : -HARM) >= ENOUGH
      ? [{ ...spanOf(sentence), admits, pays }]
      : [];
  });
};
