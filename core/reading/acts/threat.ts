import type { PhraseSet } from '../../language/phrases/index.ts';
import type { Reading, Span } from '../reading.ts';
import { plainMargin, spanOf, type Tally, type Worth, worthOf } from './signs.ts';
import { type WeighedSentence, weighSentences } from './weighed-sentences.ts';

/**
 * Plain threats count alone. Otherwise it takes two of three: what the reader may lose, the writer's hold on it or
 * knowledge of them, and a way of putting it that lets the one depend on the other.
 */
const WORTH: Worth = {
  'threat-plain': 2.4,
  'threat-loss': 2.2,
  'threat-livelihood': 2,
  'threat-veiled': 1,
  'threat-leverage': 2,
  'threat-secret': 2,
  'threat-precedent': 2.2,
  'threat-exposure': 2,
  'threat-presence': 2,
  'threat-stake': 1.3,
  'threat-hold': 1,
  'threat-favour': 1.1,
  'threat-merit': 1.1,
  'threat-closer': 1.6,
  'threat-condition': 0.8,
  'threat-proper': -0.9,
};

const ENOUGH = 2.2;
/** The share that counts of what the sentences about it add, how many away they may stand, and the most they add. */
const LENT = 0.85;
const REACH = 2;
const MOST_LENT = 1.3;
const BORROWER = 1;
const LAWFUL = 1.4;
/** The same where what is said is never part of a lawful notice: who came off badly before, what will be told about the reader. */
const NEVER_NOTICE: readonly PhraseSet[] = ['threat-precedent', 'threat-exposure', 'threat-secret', 'threat-leverage'];
const LAWFUL_HINT = 0.4;
const POWER = 0.3;
const SETTLED = 0.3;

const SIGNS = (Object.keys(WORTH) as PhraseSet[]).filter((set) => (WORTH[set] ?? 0) >= 1);

/** These hold their own denial: "I never forget", "if you do not". */
const DENIALS: ReadonlySet<string> = new Set(Object.keys(WORTH).filter((set) => set !== 'threat-plain'));

/** These count though others are said to say so: "ask yourself who was awkward", "nobody has looked at your claims". */
const REPORTED: ReadonlySet<string> = new Set([
  'threat-veiled',
  'threat-hold',
  'threat-exposure',
  'threat-merit',
  'threat-favour',
  'threat-precedent',
]);

/** A sentence that joins a threat beside it is marked with it when it is worth this much itself. */
const JOINS = 0.9;

/** Alone these are what anybody on a committee says, or asks. */
const ORDINARY: ReadonlySet<PhraseSet> = new Set(['threat-hold', 'threat-condition']);

/** Where somebody is threatened, how strongly, and how far beyond what it must come to. */
interface Threat extends Span {
  readonly strength: number;
  readonly margin: number;
}

/** What the sentences of the same paragraph about one add to it: signs that it has not got itself. */
const lentTo = (all: readonly WeighedSentence[], at: number): number => {
  const { paragraph, signs } = all[at] as WeighedSentence;
  const others = new Map<PhraseSet, number>();
  for (const near of all.slice(Math.max(0, at - REACH), at + REACH + 1))
    if (near.paragraph === paragraph)
      for (const [set, times] of near.signs) if (!signs.has(set)) others.set(set, times);
  return Math.min(MOST_LENT, Math.max(0, worthOf(others as Tally, WORTH)) * LENT);
};

/** A sentence and those next to it in its paragraph that help to threaten. */
const runAbout = (all: readonly WeighedSentence[], at: number): Span => {
  const main = all[at] as WeighedSentence;
  const joins = (there: WeighedSentence | undefined): there is WeighedSentence =>
    there?.paragraph === main.paragraph && there.own >= JOINS;
  let from = main;
  let to = main;
  for (let index = at - 1; joins(all[index]); index--) from = all[index] as WeighedSentence;
  for (let index = at + 1; joins(all[index]); index++) to = all[index] as WeighedSentence;
  return spanOf(from, to);
};

/**
 * Places where the writer holds a personal consequence over somebody, strongest first.
 * @param lawful Whether the writer acts for the Council towards the public, where notice of a consequence is ordinary.
 * @param over Whether the writer has power over the reader, so that a hint says more.
 */
export const threats = (reading: Reading, lawful: boolean, over: boolean): Threat[] => {
  if (!SIGNS.some((set) => reading.has(set))) return [];
  const neededFor = ({ signs }: WeighedSentence): number => {
    const notice = NEVER_NOTICE.some((set) => signs.has(set)) ? LAWFUL_HINT : LAWFUL;
    return ENOUGH + (lawful ? notice : 0) - (over ? POWER : 0);
  };
  const weighed = weighSentences(reading, WORTH, {
    parts: ['subject', 'body', 'closing'],
    // "Ask yourself who was awkward": a hint is often put as what others say.
    counts: (set, said) => !said.quoted && (!said.reported || REPORTED.has(set)) && (!said.denied || DENIALS.has(set)),
  });
  return weighed
    .map((sentence, at) => {
      const { own, signs } = sentence;
      const menacing = [...signs.keys()].some((set) => !ORDINARY.has(set));
      return { at, strength: own >= BORROWER ? own + lentTo(weighed, at) - (menacing ? 0 : SETTLED) : own };
    })
    .filter(({ at, strength }) => strength >= neededFor(weighed[at] as WeighedSentence))
    .map(({ at, strength }) => ({
      ...runAbout(weighed, at),
      strength,
      margin: plainMargin(strength - neededFor(weighed[at] as WeighedSentence)),
    }))
    .sort((a, b) => b.strength - a.strength || a.start - b.start)
    .filter(
      ({ field, start }, at, sorted) => sorted.findIndex((run) => run.field === field && run.start === start) === at,
    );
};
