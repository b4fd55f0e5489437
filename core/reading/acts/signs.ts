import type { PhraseSet } from '../../language/phrases/index.ts';
import { bySet, numberOfSet } from '../by-set.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { type Statement, statementAt } from '../statement.ts';

/** What each sign of an act is worth, by the set of phrases that shows it; a sign against it is worth less than nothing. */
export type Worth = Partial<Readonly<Record<PhraseSet, number>>>;

/** What a sentence shows of an act. */
export interface Weighed {
  readonly sentence: Sentence;
  readonly worth: number;
  /** How often each sign stands there. */
  readonly signs: Tally;
}

/** Sets of signs with how often each was found. */
export type Tally = ReadonlyMap<PhraseSet, number>;

/** A sign where it stands, in tokens of its paragraph. */
export interface Sign {
  readonly set: PhraseSet;
  readonly first: number;
  readonly last: number;
  readonly said: Statement;
}

/** Whether a sign that speaks for an act counts. */
export type Counts = (sign: Sign, sentence: Sentence) => boolean;

const NO_SIGNS: readonly Sign[] = [];

/**
 * The signs that stand in a sentence, in order. Two phrases of one set over the same words are one sign.
 * @param table What is known of each set that is a sign; other sets are passed over.
 * @param counts Whether a sign counts as it is said.
 */
export const signsIn = <Known>(
  sentence: Sentence,
  table: Readonly<Partial<Record<PhraseSet, Known>>>,
  counts: (sign: Sign, known: Known) => boolean,
): readonly Sign[] => {
  const known = bySet(table);
  if (!sentence.hits.some(({ setNumber }) => known[setNumber] !== undefined)) return NO_SIGNS;
  const found: Sign[] = [];
  const taken = new Map<PhraseSet, number>();
  for (const { set, setNumber, first, last } of sentence.hits) {
    const of = known[setNumber];
    if (of === undefined || first < sentence.first || first >= sentence.last || first < (taken.get(set) ?? 0)) continue;
    const sign = { set, first, last, said: statementAt(sentence, first) };
    if (!counts(sign, of)) continue;
    taken.set(set, last);
    found.push(sign);
  }
  return found;
};

const NONE: Tally = new Map();

/** How often each sign was found. */
export const tally = (signs: readonly Sign[]): Tally => {
  if (signs.length === 0) return NONE;
  const times = new Map<PhraseSet, number>();
  for (const { set } of signs) times.set(set, (times.get(set) ?? 0) + 1);
  return times;
};

/** The second sign of a kind adds half of the first, and further ones nothing. */
const SECOND = 0.5;

/** The numbers of the sets that speak for an act. */
const speaking = new WeakMap<Worth, readonly number[]>();

/**
 * Whether a draft has any sign that speaks for an act. Where it has none the act is not done, and need not be looked for.
 * @param worth Never changed once it has been given.
 */
export const speaksFor = ({ hasAny }: Reading, worth: Worth): boolean => {
  let sets = speaking.get(worth);
  if (!sets) {
    sets = (Object.keys(worth) as PhraseSet[]).filter((set) => (worth[set] as number) > 0).map(numberOfSet);
    speaking.set(worth, sets);
  }
  return hasAny(sets);
};

/** What signs are worth together; words are seldom sure alone, so that they are added up. */
export const worthOf = (signs: Tally, worth: Worth): number => {
  let sum = 0;
  for (const [set, times] of signs) sum += (worth[set] ?? 0) * (times > 1 ? 1 + SECOND : 1);
  return sum;
};

/** Said outright: not asked, denied, supposed or told of others. Quotation is for the act to judge. */
export const outright = ({ said: { asked, denied, supposed, reported } }: Pick<Sign, 'said'>): boolean =>
  !(asked || denied || supposed || reported);

/** Said by the writer and not denied; what is asked or supposed counts, since requests are put so. */
export const inOwnVoice = ({ said: { quoted, denied, reported } }: Pick<Sign, 'said'>): boolean =>
  !quoted && !denied && !reported;

/** As {@link inOwnVoice}, or told of others: what a request is about may be what somebody said. */
export const ofMatter = ({ said: { quoted, denied } }: Pick<Sign, 'said'>): boolean => !quoted && !denied;

/**
 * Adds up the signs of an act in a sentence.
 * @param counts Whether a sign that speaks for the act counts; signs against it always count.
 */
export const weigh = (sentence: Sentence, worth: Worth, counts: Counts = outright): Weighed => {
  const signs = tally(signsIn(sentence, worth, (sign, value) => value <= 0 || counts(sign, sentence)));
  return { sentence, worth: worthOf(signs, worth), signs };
};

/** Whether words in quotation marks are the draft's own: in a press release they are, elsewhere they are somebody else's. */
export const speaks = ({ said }: Pick<Sign, 'said'>, { kind }: Reading): boolean =>
  !said.quoted || kind === 'press-release';

/** Whether words are told of others: 'Councillor Gill said: "…"' in a press release is what the draft says itself. */
export const ofOthers = ({ said }: Pick<Sign, 'said'>, { kind }: Reading): boolean =>
  said.reported && !(said.quoted && kind === 'press-release');

/** How far short of enough an act may come and still be told of in a draft of the very sort. */
export const SHORT = 0.8;
/** The margin of what comes to just enough: it is told of in any draft in which the act is plausible at all. */
const JUST_ENOUGH = 0.6;

/**
 * The margin of an act that is told of wherever it is plausible once it comes to enough, and a little below that in a draft
 * of the very sort.
 * @param beyond How much of what goes beyond enough counts, so that it is told of in a draft that is a little unlikely to do it.
 */
export const marginOf = (worth: number, enough: number, beyond = 0): number =>
  JUST_ENOUGH + Math.min(beyond, worth - enough);

/** The margin at which what is worth just enough is told of wherever the draft is plausible at all, as it is of acts that weigh nothing. */
const PLAIN = 0.85;

/**
 * The margin of an act that is told of as if nothing were weighed once it comes to enough: what goes beyond that makes up
 * for a draft that is unlikely to do it.
 * @param above How far it goes beyond enough.
 * @param beyond How much of that counts at most.
 */
export const plainMargin = (above: number, beyond = Number.POSITIVE_INFINITY): number =>
  PLAIN + Math.min(beyond, above);

/** Sentences right after one another in a paragraph in which something was found: one place. */
export interface Run<Found> extends Span {
  readonly of: readonly [Found, ...Found[]];
}

/** Puts what was found in sentences right after one another together. @param found In the order of the draft. */
export const runsOf = <Found extends { readonly sentence: Sentence }>(found: readonly Found[]): Run<Found>[] => {
  const runs: [Found, ...Found[]][] = [];
  let before: Sentence | undefined;
  for (const one of found) {
    const { sentence } = one;
    if (before?.paragraph === sentence.paragraph && before.last === sentence.first) runs[runs.length - 1]?.push(one);
    else runs.push([one]);
    before = sentence;
  }
  return runs.map((of) => ({ ...spanOf(of[0].sentence, of[of.length - 1]?.sentence), of }));
};

/** A place from the start of one sentence to the end of another of the same field. */
export const spanOf = (from: Sentence, to: Sentence = from): Span => ({
  field: from.field,
  start: Math.min(from.start, to.start),
  end: Math.max(from.end, to.end),
});
