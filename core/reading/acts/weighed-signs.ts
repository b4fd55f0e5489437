import { bySet } from '../by-set.ts';
import type { Paragraph, Reading, Sentence } from '../reading.ts';
import { type Statement, statementAt } from '../statement.ts';

/** What the signs of an act are worth, by set of phrases; a sign against the act is worth less than nothing. */
export type Worth = Readonly<Record<string, number>>;

/** A sentence with the signs that stand in it. */
export interface WeighedSentence extends Sentence {
  /** What its own signs are worth. */
  readonly own: number;
  /** The same with what the sentences beside it lend. */
  readonly worth: number;
  /** How often each sign stands there. */
  readonly signs: ReadonlyMap<string, number>;
}

/** How signs are to be read. */
export interface Weighing {
  readonly parts: readonly Paragraph['part'][];
  /** Signs that count though they are denied, because denial is part of them or makes no odds. */
  readonly evenDenied?: ReadonlySet<string>;
  /** Share of its worth that a sentence lends to the one before and after it in the paragraph. */
  readonly lent?: number;
  /** Whether a sign that is said in this way counts; without it, what is quoted, reported or denied does not. */
  readonly counts?: (set: string, said: Statement) => boolean;
}

/** The second sign of a kind adds less than the first, and the third nothing. */
const MOST = 2;
const REPEATED = 0.6;

const NO_SIGNS: ReadonlyMap<string, number> = new Map();

const signsIn = (sentence: Sentence, worth: Worth, weighing: Weighing): ReadonlyMap<string, number> => {
  const { evenDenied, counts } = weighing;
  const values = bySet(worth);
  if (!sentence.hits.some(({ setNumber }) => values[setNumber] !== undefined)) return NO_SIGNS;
  const signs = new Map<string, number>();
  const taken = new Map<string, number>();
  const here = sentence.hits.filter(({ set, setNumber, first }) => {
    if (values[setNumber] === undefined || first < sentence.first || first >= sentence.last) return false;
    const said = statementAt(sentence, first);
    return counts
      ? counts(set, said)
      : !said.quoted && !said.reported && (!said.denied || evenDenied?.has(set) === true);
  });
  for (const { set, first, last } of here) {
    if (first < (taken.get(set) ?? 0)) continue;
    // "Lose it before it goes on the file": words that are part of the act do not speak against it.
    const part =
      (worth[set] as number) < 0 &&
      here.some((act) => (worth[act.set] as number) > 0 && act.first < last && first < act.last);
    if (part) continue;
    taken.set(set, last);
    signs.set(set, (signs.get(set) ?? 0) + 1);
  }
  return signs;
};

const worthOf = (signs: ReadonlyMap<string, number>, worth: Worth): number => {
  let sum = 0;
  for (const [set, count] of signs) sum += (worth[set] as number) * Math.min(count, MOST) ** REPEATED;
  return sum;
};

/**
 * Adds up the signs of an act, sentence by sentence.
 * @param worth What each set of phrases is worth.
 * @returns Every sentence of the parts asked for, in order.
 */
export const weighSentences = (reading: Reading, worth: Worth, weighing: Weighing): WeighedSentence[] => {
  const { parts, lent = 0 } = weighing;
  const read = reading.sentences(parts).map((sentence) => {
    const signs = signsIn(sentence, worth, weighing);
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
