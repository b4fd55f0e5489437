import { NEGATIONS } from '../../language/lexicons/clause-words.ts';
import type { PhraseSet } from '../../language/phrases/index.ts';
import { bySet } from '../by-set.ts';
import type { Paragraph, Reading, Sentence, Span } from '../reading.ts';
import { type Statement, statementAt, wordsIn } from '../statement.ts';

/** What a phrase of a set is worth as a sign of an act; a negative worth speaks against it. */
export interface Sign {
  readonly worth: number;
  /** Ways of saying in which it counts all the same: "Go easy on her, will you?" asks, and does the act. */
  readonly evenIf?: readonly (keyof Statement)[];
  /** Does not count with a denial among its own words: "I will not be going to the school". */
  readonly undenied?: boolean;
}

/** The signs of an act, by the set of phrases that shows them. */
export type Signs = Readonly<Partial<Record<PhraseSet, Sign>>>;

/** A sentence with what its signs come to. */
export interface Weighed extends Span {
  readonly sentence: Sentence;
  /** Its own worth. */
  readonly own: number;
  /** Its own worth and what the sentences beside it lend. */
  readonly worth: number;
  /** The sets whose signs counted. */
  readonly sets: ReadonlySet<string>;
}

/** The parts of a draft in which its writer speaks; a postscript stands below the signature. */
export const SPOKEN: readonly Paragraph['part'][] = ['subject', 'heading', 'body', 'closing', 'signature', 'notes'];

/** A further phrase of the same set adds this share of its worth. */
const AGAIN = 0.3;

const WAYS: readonly (keyof Statement)[] = ['quoted', 'asked', 'denied', 'supposed', 'reported'];
/** In a press release what stands in quotation marks is said by those who issue it. */
const OWN_WORDS: readonly (keyof Statement)[] = ['quoted', 'reported'];

/** The subject of an answer is somebody else's words. */
const ANSWER = /^\s*(re|fw|fwd|aw)\s*:/i;

const spokenSentences = (reading: Reading, parts: readonly Paragraph['part'][]): readonly Sentence[] => {
  const { draft } = reading;
  const answer = draft.kind === 'email' && ANSWER.test(draft.subject);
  return reading.sentences(answer ? parts.filter((part) => part !== 'subject') : parts);
};

/** Whether a sign counts as it is said: an act that is done and not denied; a contrary sign unless it is itself denied. */
const counts = (sentence: Sentence, at: number, { worth, evenIf }: Sign, ownWords: boolean): boolean => {
  const said = statementAt(sentence, at);
  if (worth < 0) return !said.denied && (!said.quoted || ownWords);
  return WAYS.every((way) => !said[way] || evenIf?.includes(way) || (ownWords && OWN_WORDS.includes(way)));
};

const NO_SIGNS = { own: 0, sets: new Set<string>() } as const;

/** Worth of the signs in one sentence, and which of them counted. */
const weighSentence = (
  sentence: Sentence,
  signs: Signs,
  ownWords: boolean,
): { own: number; sets: ReadonlySet<string> } => {
  const known = bySet(signs);
  if (!sentence.hits.some(({ setNumber }) => known[setNumber])) return NO_SIGNS;
  const sets = new Set<string>();
  const taken = new Map<string, number>();
  let own = 0;
  for (const { set, setNumber, first, last } of sentence.hits) {
    const sign = known[setNumber];
    if (!sign || first < sentence.first || first >= sentence.last || first < (taken.get(set) ?? 0)) continue;
    if (!counts(sentence, first, sign, ownWords)) continue;
    if (
      sign.undenied &&
      wordsIn(sentence.paragraph)
        .slice(first, last)
        .some((word) => NEGATIONS.has(word))
    )
      continue;
    own += sets.has(set) ? sign.worth * AGAIN : sign.worth;
    sets.add(set);
    taken.set(set, last);
  }
  return { own, sets };
};

/** Whether a draft has any sign at all that speaks for an act. */
const speaksFor = (reading: Reading, signs: Signs): boolean => {
  for (const set in signs)
    if ((signs[set as PhraseSet] as Sign).worth > 0 && reading.has(set as PhraseSet)) return true;
  return false;
};

/**
 * Adds up the signs of an act, sentence by sentence: words that do it obliquely are seldom sure alone. A sentence borrows
 * from its neighbours a share of their worth, since an act is often done in two sentences; it must have some worth of its
 * own to do so.
 * @param reading The draft.
 * @param signs What each set of phrases is worth.
 * @param lent The share lent.
 * @param parts The parts to look in.
 * @returns Every sentence that has a sign, in order.
 */
export const weigh = (reading: Reading, signs: Signs, lent: number, parts = SPOKEN): Weighed[] => {
  if (!speaksFor(reading, signs)) return [];
  const ownWords = reading.kind === 'press-release';
  const read = spokenSentences(reading, parts).map((sentence) => {
    const { own, sets } = weighSentence(sentence, signs, ownWords);
    return { sentence, own, sets };
  });
  return read.flatMap(({ sentence, own, sets }, index) => {
    if (own <= 0) return [];
    const beside = [read[index - 1], read[index + 1]]
      .filter((other) => other?.sentence.field === sentence.field)
      .map((other) => other?.own ?? 0);
    const worth = own + lent * Math.max(0, ...beside) + Math.min(0, ...beside) * lent;
    return [{ field: sentence.field, start: sentence.start, end: sentence.end, sentence, own, worth, sets }];
  });
};

/** What a sentence beside one that does an act must be worth itself to be marked with it. */
const JOINS = 1;
const MOST_PLACES = 2;

/**
 * The places where an act is done: sentences that come to enough, each with those around it in its paragraph that help to
 * do it. Heaviest first, and no more than a reader can take in.
 */
export const placesOf = (weighed: readonly Weighed[], enough: number): Span[] => {
  const runs: { start: number; end: number; field: Span['field']; worth: number }[] = [];
  let last: Weighed | undefined;
  for (const next of weighed) {
    const { field, start, end, sentence, own, worth } = next;
    if (worth < enough && own < JOINS) continue;
    const run = runs[runs.length - 1];
    if (run && last?.sentence.paragraph === sentence.paragraph && last.sentence.last === sentence.first) {
      run.end = end;
      run.worth = Math.max(run.worth, worth);
    } else runs.push({ field, start, end, worth });
    last = next;
  }
  return runs
    .filter(({ worth }) => worth >= enough)
    .sort((x, y) => y.worth - x.worth || x.start - y.start)
    .slice(0, MOST_PLACES)
    .map(({ field, start, end }) => ({ field, start, end }));
};

/** The sum of worths of the sets that a draft has anywhere, each once: what its whole situation says. */
export const situation = (reading: Reading, signs: Signs, parts = SPOKEN): number => {
  const seen = new Set<string>();
  const known = bySet(signs);
  let sum = 0;
  for (const sentence of spokenSentences(reading, parts))
    for (const { set, setNumber, first } of sentence.hits) {
      const sign = known[setNumber];
      if (!sign || seen.has(set) || first < sentence.first || first >= sentence.last) continue;
      if (sign.worth < 0 && !counts(sentence, first, sign, reading.kind === 'press-release')) continue;
      seen.add(set);
      sum += sign.worth;
    }
  return sum;
};
