import { classOf } from '../../language/lexicon.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { type Counts, spanOf, type Worth, weigh } from './signs.ts';

/** An admission of fault or a promise to pay for harm: where, and which of the two. */
export interface LiabilityTaken extends Span {
  readonly admits: boolean;
  readonly pays: boolean;
  /** Whether the reader is to tell it to whoever came to harm: "Ring Mrs Haddow and tell her that we will pay." */
  readonly passedOn: boolean;
  /** How far it goes beyond what it must be worth. */
  readonly margin: number;
}

const WORTH: Worth = {
  'fault-admitted': 1.7,
  'payment-promised': 1.5,
  'payment-plain': 1.6,
  'harm-done': 0.3,
  'claim-open': -1.5,
};
const TAKEN = ['fault-admitted', 'payment-promised', 'payment-plain'] as const;
/** What a draft that speaks of harm to somebody adds; one that does not may be about a missed bin. */
const HARM = 0.7;
/** What a name of a thing that may have come to harm adds, where no harm is told. */
const THING = 0.5;
/** What it weighs that the draft shows the way to a claim. */
const INVITED = 0.8;
/** What was wrong on somebody else's premises is no admission: how much more is asked of a release that tells of the law at work, this many times. */
const ENFORCED = 2;
const ANOTHERS = 1.2;
/** A sentence lends its neighbour in the paragraph this share of its worth: "It was our tree. We will pay." */
const LENT = 0.6;
const ENOUGH = 2;
/** Mending what is the Council's own, where no harm is told, pays nobody: "We will mend your kitchen tap on Tuesday." */
const MENDS = 0.8;
const MENDING = new Set('mend mended repair repaired fix fixed replace replaced renew renewed'.split(' '));
const MONEY = classOf('paying');
const PARTS = ['heading', 'body', 'subject', 'notes'] as const;

/** What is hit and comes to no harm: "The Council hit its target." */
const REACHED = new Set(['milestone', 'milestones', 'target', 'targets', 'headlines', 'mark', 'total', 'record']);
const REACH = 4;

/** Whether what has been hit, in the last word before token `last`, is a goal. */
const isGoal = (words: readonly string[], last: number): boolean =>
  words[last - 1] === 'hit' && words.slice(last, last + REACH).some((word) => REACHED.has(word));

const FOLLOW = new Set(['follow', 'follows', 'followed', 'following']);

/** Whether words of harm tell of none: a target smashed, others who follow suit. */
const isHarmless = (words: readonly string[], first: number, from: number): boolean =>
  (words[first] === 'smashed' && words.slice(from, first).some((word) => REACHED.has(word))) ||
  (words[first] === 'suit' && FOLLOW.has(words[first - 1] ?? ''));

const counts: Counts = ({ set, first, last, said: { asked, denied, reported } }, sentence) =>
  !asked &&
  !reported &&
  !(denied && set === 'payment-promised') &&
  !(set === 'fault-admitted' && isGoal(wordsIn(sentence.paragraph), last)) &&
  // "If it turns out that the lorry was ours" admits nothing.
  !(set === 'fault-admitted' && wordsIn(sentence.paragraph)[sentence.first] === 'if' && first > sentence.first);

const TELLING = new Set(['tell', 'assure', 'promise']);
const TOLD = new Set(['her', 'him', 'them', 'mrs', 'mr', 'ms', 'miss', 'dr']);

/** Whether a sentence asks its reader to tell somebody of it. */
const isPassedOn = ({ paragraph, first, last }: Sentence): boolean => {
  const words = wordsIn(paragraph);
  for (let token = first; token < last - 1; token++)
    if (TELLING.has(words[token] as string) && TOLD.has(words[token + 1] as string)) return true;
  return false;
};

/**
 * Sentences that take the blame for harm to somebody, or promise to pay for it or to put it right, in order.
 * @param short How far they may come short of what they must be worth.
 */
export const liabilityTaken = (reading: Reading, short = 0): LiabilityTaken[] => {
  if (!TAKEN.some((set) => reading.has(set))) return [];
  const told = (wanted: 'harm-suffered' | 'harm-done'): boolean =>
    (reading.has(wanted, PARTS) &&
      reading
        .sentences(PARTS)
        .some(({ paragraph, first: from, hits }) =>
          hits.some(({ set, first }) => set === wanted && !isHarmless(wordsIn(paragraph), first, from)),
        )) ||
    (reading.quoted?.hits.some(({ set }) => set === wanted) ?? false);
  const harm = told('harm-suffered') ? HARM : told('harm-done') ? THING : -HARM;
  const invited = reading.has('claim-invited', PARTS) ? INVITED : 0;
  const anothers =
    reading.kind === 'press-release' && reading.find('law-enforced', PARTS).length >= ENFORCED ? ANOTHERS : 0;
  const suffered = told('harm-suffered');
  const mendsOnly = ({ paragraph, first, last }: Sentence): boolean => {
    const words = wordsIn(paragraph).slice(first, last);
    return !suffered && words.some((word) => MENDING.has(word)) && !words.some((word) => MONEY.has(word));
  };
  const read = reading.sentences(PARTS).map((sentence) => weigh(sentence, WORTH, counts));
  return read.flatMap(({ sentence, worth, signs }, index) => {
    const admits = signs.has('fault-admitted');
    const pays = signs.has('payment-promised') || signs.has('payment-plain');
    if (!admits && !pays) return [];
    const near = [read[index - 1], read[index + 1]].filter((one) => one?.sentence.paragraph === sentence.paragraph);
    const lent = near.reduce(
      (most, one) =>
        one && (one.signs.has('fault-admitted') || one.signs.has('payment-promised') || one.signs.has('payment-plain'))
          ? Math.max(most, one.worth)
          : most,
      0,
    );
    const against = near.reduce((least, one) => Math.min(least, one?.worth ?? 0), 0);
    const mends = !admits && lent === 0 && mendsOnly(sentence) ? MENDS : 0;
    const margin = worth + LENT * (lent + against) + harm - invited - anothers - mends - ENOUGH;
    return margin >= -short ? [{ ...spanOf(sentence), admits, pays, passedOn: isPassedOn(sentence), margin }] : [];
  });
};
