import { classOf } from '../../language/lexicon.ts';
import { NONE } from '../../language/lexicons/clause-words.ts';
import type { PhraseSet } from '../../language/phrases/index.ts';
import { messageSentences } from '../message.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { refusedAfter, statementAt, wordsIn } from '../statement.ts';
import { type Sign, signsIn, type Weighed, type Worth, weigh } from './signs.ts';

/** An order or a request to the reader of a message. */
export interface Demand extends Span {
  readonly sentence: Sentence;
  /** How much of an order it is; a request is worth little or less than nothing. */
  readonly strength: number;
}

const WORTHS: Worth = {
  'order-express': 3,
  'order-want': 2,
  'order-must': 2,
  'order-need': 1.3,
  'order-will': 1.2,
  'order-like': 2.8,
  'order-bare': 2,
  'order-errand': 1.1,
  'order-please': 1.1,
  'order-ensure': 2,
  'order-settled': 1.3,
  'order-budget': 1.4,
  'order-control': 1.6,
  'order-staffing': 1.2,
  'order-deadline': 0.7,
  'order-follow-up': 0.5,
  'order-brusque': 0.8,
  'request-soft': -1.3,
  'only-told': -1.3,
  'information-wanted': -1.6,
  'order-pleasantry': -2,
  'order-decided-duly': -1.6,
};

/** Signs that can make an order; the others only add to one. */
const MAKING: readonly PhraseSet[] = [
  'order-express',
  'order-want',
  'order-must',
  'order-need',
  'order-will',
  'order-like',
  'order-bare',
  'order-errand',
  'order-please',
  'order-ensure',
  'order-settled',
  'order-budget',
  'order-control',
  'order-staffing',
];
/** A question asks, however it is put. */
const ASKED = 2;
/** What a neighbour in the paragraph lends: "I have told them yes. The crew can start at eight." */
const LENT = 0.35;
const BORROWER = 1;

/** Signs of which a denial is part: "It does not go out until I have seen it"; so it is of those that open with one: "Nobody is to go". */
const THOUGH_DENIED: ReadonlySet<PhraseSet> = new Set<PhraseSet>(['order-brusque', 'order-control']);

const BARE: ReadonlySet<string> = new Set([
  'order-bare',
  'order-errand',
  'order-please',
  'order-ensure',
  'order-staffing',
]);
const LEADING_ON = classOf('leading-on');
const CLAUSE_ENDS = new Set([';', ':', '–', '—', '-', '(', 'so', 'but']);
/** "The list runs: mend the swing, paint the seesaw": what somebody else has written. */
const TELLS_WHAT = new Set(['runs', 'reads', 'says', 'said', 'goes', 'ran', 'wrote']);
const JOINING = new Set(['and', 'or', 'then', 'also']);
const SUBJECTS = new Set(['i', 'he', 'she', 'it', 'they', 'we', 'you', 'who', 'which', 'that']);
/** Verbs whose base form may be the past, too: "Mrs Dell, a tenant, fell on the step". */
const AMBIGUOUS = new Set('put cut set fell shut let fit hit cost split spread bid'.split(' '));
const PLEASE = new Set(['please', 'pls', 'kindly']);

/** Whether a bare verb opens a clause of its own, and does not go on with an earlier one. */
const standsAlone = (sentence: Sentence, first: number): boolean => {
  const words = wordsIn(sentence.paragraph);
  // The apostrophe of "the members' lift" opens no clause.
  if (words[first - 1] === "'" || words[first - 1] === '’') return false;
  const joined = JOINING.has(words[first - 1] as string);
  // "Marcus was short with me and put the phone down" tells what he did, unless it goes on from an order.
  if (first > sentence.first && AMBIGUOUS.has(words[first] as string))
    if (
      words[first - 1] === ',' ||
      (joined && !sentence.hits.some((hit) => hit.first === sentence.first && BARE.has(hit.set)))
    )
      return false;
  for (let token = first - 1; token >= sentence.first; token--) {
    const word = words[token] as string;
    if (joined && SUBJECTS.has(word)) return false;
    if (word === ':' && TELLS_WHAT.has(words[token - 1] as string)) return false;
    if (CLAUSE_ENDS.has(word) || PLEASE.has(word)) return true;
    if (LEADING_ON.has(word)) return false;
  }
  return true;
};

const isPolite = (sentence: Sentence, first: number): boolean => {
  const words = wordsIn(sentence.paragraph);
  return first > sentence.first && PLEASE.has(words[first - 1] as string);
};

/** What the writer will do is no order: "I shall be signing the minutes". */
const isOwnDoing = (sentence: Sentence, first: number): boolean => {
  const before = wordsIn(sentence.paragraph)[first - 1];
  return first > sentence.first && (before === 'i' || before === 'we');
};

const counts =
  (sentence: Sentence) =>
  ({ set, first, said: { quoted, denied, reported, supposed } }: Sign): boolean =>
    !quoted &&
    !(denied && !THOUGH_DENIED.has(set) && !NONE.has(wordsIn(sentence.paragraph)[first] as string)) &&
    !reported &&
    !(set === 'order-will' && isOwnDoing(sentence, first)) &&
    !(supposed && set !== 'order-deadline') &&
    (!BARE.has(set) || (standsAlone(sentence, first) && (set === 'order-please' || !isPolite(sentence, first))));

/** "Cancel the humps", "fit a mirror": a deed of the council's on a thing of its own is an order, where "send the bill" may be an errand. */
const ON_A_THING: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'that',
  'those',
  'these',
  'all',
  'every',
  'another',
]);
const DEED = 0.6;

const ordersDeed = (sentence: Sentence): boolean => {
  const words = wordsIn(sentence.paragraph);
  return signsIn(sentence, { 'order-bare': true }, counts(sentence)).some(
    ({ first }) =>
      ON_A_THING.has(words[first + 1] as string) &&
      words[first - 1] !== ':' &&
      !sentence.hits.some((hit) => hit.set === 'order-errand' && hit.first === first),
  );
};

const weightOf = (sentence: Sentence): Weighed => {
  const weighed = weigh(sentence, WORTHS, counts(sentence));
  const { signs } = weighed;
  const worth = weighed.worth + (signs.has('order-bare') && ordersDeed(sentence) ? DEED : 0);
  const made = MAKING.some((sign) => signs.has(sign));
  const asked = statementAt(sentence, sentence.first).asked;
  const refused = made && refusedAfter(sentence, sentence.last - 1);
  return { sentence, signs, worth: refused ? 0 : (made ? worth : Math.min(worth, 0.5)) - (asked ? ASKED : 0) };
};

/**
 * What the writer orders of the readers, sentence by sentence: bare orders, what is wanted, needed or settled, whose
 * budget pays, by when. Requests have little strength or none. None where nothing in the draft can make an order.
 */
export const demands = (reading: Reading): Demand[] => {
  if (!MAKING.some((set) => reading.has(set))) return [];
  const weights = messageSentences(reading)
    .filter(({ field }) => field === 'body')
    .map(weightOf);
  const lent = (index: number, to: Sentence): number => {
    const near = weights[index];
    return near && near.sentence.paragraph === to.paragraph ? Math.max(0, near.worth) * LENT : 0;
  };
  return weights.map(({ sentence, worth }, index) => ({
    field: sentence.field,
    start: sentence.start,
    end: sentence.end,
    sentence,
    strength: worth + (worth >= BORROWER ? Math.max(lent(index - 1, sentence), lent(index + 1, sentence)) : 0),
  }));
};
