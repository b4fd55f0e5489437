import { NEGATIONS } from '../../language/lexicons/clause-words.ts';
import type { PhraseSet } from '../../language/phrases/index.ts';
import type { Paragraph, Reading, Sentence, Span } from '../reading.ts';
import { type Statement, wordsIn } from '../statement.ts';
import { runsOf, type Sign, signsIn, speaksFor, type Tally, tally, type Worth, worthOf } from './signs.ts';

/** What a phrase of a set is worth as a sign of an act; a negative worth speaks against it. */
export interface Value {
  readonly worth: number;
  /** Ways of saying in which it counts all the same: "Go easy on her, will you?" asks, and does the act. */
  readonly evenIf?: readonly (keyof Statement)[];
  /** Does not count with a denial among its own words: "I will not be going to the school". */
  readonly undenied?: boolean;
}

/** The signs of an act, by the set of phrases that shows them. */
export type Signs = Readonly<Partial<Record<PhraseSet, Value>>>;

/** A sentence with what its signs come to. */
export interface WeighedPlace extends Span {
  readonly sentence: Sentence;
  /** Its own worth. */
  readonly own: number;
  /** Its own worth and what the sentences beside it lend. */
  readonly worth: number;
  /** The sets whose signs counted. */
  readonly sets: Tally;
}

/** The parts of a draft in which its writer speaks; a postscript stands below the signature. */
export const SPOKEN: readonly Paragraph['part'][] = ['subject', 'heading', 'body', 'closing', 'signature', 'notes'];

const WAYS: readonly (keyof Statement)[] = ['quoted', 'asked', 'denied', 'supposed', 'reported'];
/** In a press release what stands in quotation marks is said by those who issue it. */
const OWN_WORDS: readonly (keyof Statement)[] = ['quoted', 'reported'];

/** Whether words in quotation marks are the draft's own. */
const quotesItself = ({ kind }: Reading): boolean => kind === 'press-release';

/** The subject of an answer is somebody else's words. */
const ANSWER = /^\s*(re|fw|fwd|aw)\s*:/i;

/** Whether a draft is an answer, whose subject its writer did not choose. */
export const isAnswer = ({ draft }: Reading): boolean => draft.kind === 'email' && ANSWER.test(draft.subject);

const spokenSentences = (reading: Reading, parts: readonly Paragraph['part'][]): readonly Sentence[] => {
  return reading.sentences(isAnswer(reading) ? parts.filter((part) => part !== 'subject') : parts);
};

/**
 * Whether a sign counts as it is said: an act that is done and not denied; a contrary sign unless it is itself denied.
 * @param ownWords Whether words in quotation marks are those of the draft.
 */
const counts = (
  { first, last, said }: Sign,
  { worth, evenIf, undenied }: Value,
  { paragraph }: Sentence,
  ownWords: boolean,
): boolean => {
  if (worth < 0) {
    if (said.denied || (said.quoted && !ownWords)) return false;
  } else if (!WAYS.every((way) => !said[way] || evenIf?.includes(way) || (ownWords && OWN_WORDS.includes(way))))
    return false;
  return (
    !undenied ||
    !wordsIn(paragraph)
      .slice(first, last)
      .some((word) => NEGATIONS.has(word))
  );
};

const worths = new WeakMap<Signs, Worth>();

const worthsIn = (signs: Signs): Worth => {
  const known = worths.get(signs);
  if (known) return known;
  const worth: Worth = Object.fromEntries(Object.entries(signs).map(([set, value]) => [set, value.worth]));
  worths.set(signs, worth);
  return worth;
};

/**
 * Adds up the signs of an act, sentence by sentence: words that do it obliquely are seldom sure alone. A sentence borrows
 * from its neighbours a share of their worth, since an act is often done in two sentences; it must have some worth of its
 * own to do so.
 * @param reading The draft.
 * @param signs What each set of phrases is worth; never changed once it has been given.
 * @param lent The share lent.
 * @param parts The parts to look in.
 * @param ownWords Whether words in quotation marks are those of the draft.
 * @returns Every sentence that has a sign, in order.
 */
export const weighPlaces = (
  reading: Reading,
  signs: Signs,
  lent: number,
  parts = SPOKEN,
  ownWords = quotesItself(reading),
): WeighedPlace[] => {
  const worth = worthsIn(signs);
  if (!speaksFor(reading, worth)) return [];
  const read = spokenSentences(reading, parts).map((sentence) => {
    const found = tally(signsIn(sentence, signs, (sign, value) => counts(sign, value, sentence, ownWords)));
    return { sentence, own: worthOf(found, worth), sets: found };
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
const MOST_PLACES = 3;
/** How far a further place may come short of enough: who does a thing once does it again, and less plainly. */
const FURTHER = 0.8;

/**
 * The places where an act is done: sentences that come to enough, each with those around it in its paragraph that help to
 * do it, and the worth of the heaviest of them; and, where there is one, others that come to nearly enough. Heaviest
 * first, and no more than a reader can take in.
 */
export const placesOf = (weighed: readonly WeighedPlace[], enough: number): (Span & { readonly worth: number })[] => {
  const places = runsOf(weighed.filter(({ own, worth }) => worth >= enough || own >= JOINS))
    .map(({ of, ...place }) => ({ ...place, worth: Math.max(...of.map(({ worth }) => worth)) }))
    .sort((x, y) => y.worth - x.worth || x.start - y.start);
  if (!places[0] || places[0].worth < enough) return [];
  return places.filter(({ worth }) => worth >= enough - FURTHER).slice(0, MOST_PLACES);
};

/** The sum of worths of the sets that a draft has anywhere, each once: what its whole situation says. */
export const situation = (reading: Reading, signs: Signs, parts = SPOKEN): number => {
  const ownWords = quotesItself(reading);
  const seen = new Set<PhraseSet>();
  for (const sentence of spokenSentences(reading, parts))
    for (const { set } of signsIn(
      sentence,
      signs,
      (sign, value) => value.worth >= 0 || counts(sign, value, sentence, ownWords),
    ))
      seen.add(set);
  let sum = 0;
  for (const set of seen) sum += signs[set]?.worth ?? 0;
  return sum;
};
