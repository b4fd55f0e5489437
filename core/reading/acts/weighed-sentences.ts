import type { PhraseSet } from '../../language/phrases/index.ts';
import type { Paragraph, Reading, Sentence } from '../reading.ts';
import type { Statement } from '../statement.ts';
import { type Sign, signsIn, type Tally, tally, type Worth, worthOf } from './signs.ts';

/** A sentence with the signs that stand in it. */
export interface WeighedSentence extends Sentence {
  /** What its own signs are worth. */
  readonly own: number;
  /** The same with what the sentences beside it lend. */
  readonly worth: number;
  /** How often each sign stands there. */
  readonly signs: Tally;
}

/** How signs are to be read. */
export interface Weighing {
  readonly parts: readonly Paragraph['part'][];
  /** Signs that count though they are denied, because denial is part of them or makes no odds. */
  readonly evenDenied?: ReadonlySet<PhraseSet>;
  /** Share of its worth that a sentence lends to the one before and after it in the paragraph. */
  readonly lent?: number;
  /** Whether a sign that is said in this way counts; without it, what is quoted, reported or denied does not. */
  readonly counts?: (set: PhraseSet, said: Statement) => boolean;
  /** Signs that do not count where they stand, however they are said. */
  readonly except?: (sentence: Sentence, sign: Sign) => boolean;
}

const signsOf = (sentence: Sentence, worth: Worth, { evenDenied, counts, except }: Weighing): Tally => {
  const here = signsIn(sentence, worth, (sign) => {
    const { set, said } = sign;
    if (except?.(sentence, sign)) return false;
    return counts
      ? counts(set, said)
      : !said.quoted && !said.reported && (!said.denied || evenDenied?.has(set) === true);
  });
  const weightOf = (set: PhraseSet): number => worth[set] ?? 0;
  // "Lose it before it goes on the file": words that are part of the act do not speak against it.
  const part = ({ set, first, last }: (typeof here)[number]): boolean =>
    weightOf(set) < 0 &&
    here.some(
      (act) =>
        weightOf(act.set) > 0 &&
        // A longer phrase of the same act goes on over words that the shorter one leaves out.
        sentence.hits.some(
          (hit) =>
            hit.set === act.set && hit.first < act.last && act.first < hit.last && hit.first < last && first < hit.last,
        ),
    );
  return tally(here.filter((sign) => !part(sign)));
};

/**
 * Adds up the signs of an act, sentence by sentence.
 * @param worth What each set of phrases is worth.
 * @returns Every sentence of the parts asked for, in order.
 */
export const weighSentences = (reading: Reading, worth: Worth, weighing: Weighing): WeighedSentence[] => {
  const { parts, lent = 0 } = weighing;
  const read = reading.sentences(parts).map((sentence) => {
    const signs = signsOf(sentence, worth, weighing);
    const own = worthOf(signs, worth);
    const { field, start, end, paragraph, first, last, hits } = sentence;
    return { field, start, end, paragraph, first, last, hits, signs, own, worth: own };
  });
  const lentBy = (near: WeighedSentence | undefined, { paragraph }: Sentence): number =>
    near?.paragraph === paragraph ? Math.max(0, near.own) * lent : 0;
  read.forEach((sentence, index) => {
    sentence.worth += Math.max(lentBy(read[index - 1], sentence), lentBy(read[index + 1], sentence));
  });
  return read;
};
