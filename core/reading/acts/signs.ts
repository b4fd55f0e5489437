import type { PhraseSet } from '../../language/phrases/index.ts';
import { bySet } from '../by-set.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { type Statement, statementAt } from '../statement.ts';

/** What each sign of an act is worth, by the set of phrases that shows it; a sign against it is worth less than nothing. */
export type Worth = Partial<Readonly<Record<PhraseSet, number>>>;

/** What a sentence shows of an act. */
export interface Weighed {
  readonly sentence: Sentence;
  readonly worth: number;
  /** Sets that were found, each once. */
  readonly signs: ReadonlySet<string>;
}

/** A sign where it stands, in tokens of its paragraph. */
export interface Sign {
  readonly set: string;
  readonly first: number;
  readonly last: number;
  readonly said: Statement;
}

/** Whether a sign that speaks for an act counts. */
export type Counts = (sign: Sign, sentence: Sentence) => boolean;

const NO_SIGNS: ReadonlySet<string> = new Set();

/** The second sign of a kind adds half of the first, the third a quarter. */
const REPEATED = 0.5;

/** Said outright: not asked, denied, supposed or told of others. Quotation is for the act to judge. */
export const outright = ({ said: { asked, denied, supposed, reported } }: Pick<Sign, 'said'>): boolean =>
  !(asked || denied || supposed || reported);

/**
 * Adds up the signs of an act in a sentence. Two phrases of one set over the same words are one sign.
 * @param counts Whether a sign that speaks for the act counts; signs against it always count.
 */
export const weigh = (sentence: Sentence, worth: Worth, counts: Counts = outright): Weighed => {
  const values = bySet(worth);
  if (!sentence.hits.some(({ setNumber }) => values[setNumber] !== undefined))
    return { sentence, worth: 0, signs: NO_SIGNS };
  const taken = new Map<string, { last: number; share: number }>();
  const signs = new Set<string>();
  let sum = 0;
  for (const { set, setNumber, first, last } of sentence.hits) {
    const value = values[setNumber];
    if (value === undefined || first < sentence.first || first >= sentence.last) continue;
    const before = taken.get(set);
    if (before && first < before.last) continue;
    if (value > 0 && !counts({ set, first, last, said: statementAt(sentence, first) }, sentence)) continue;
    const share = before ? before.share * REPEATED : 1;
    taken.set(set, { last, share });
    signs.add(set);
    sum += value * share;
  }
  return { sentence, worth: sum, signs };
};

/** Whether words in quotation marks are the draft's own: in a press release they are, elsewhere they are somebody else's. */
export const speaks = ({ said }: Pick<Sign, 'said'>, { kind }: Reading): boolean =>
  !said.quoted || kind === 'press-release';

/** A place from the start of one sentence to the end of another of the same field. */
export const spanOf = (from: Sentence, to: Sentence = from): Span => ({
  field: from.field,
  start: Math.min(from.start, to.start),
  end: Math.max(from.end, to.end),
});
