import type { Member, Officer } from '../../council/council.ts';
import { classOf } from '../../language/lexicon.ts';
import { mentionsIn, onlyOneOf, speaksOfOfficer } from '../in-sentence.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { criticismOfOfficer } from './criticism-of-officer.ts';
import { speaksFor, type Worth } from './signs.ts';
import { weighSentences } from './weighed-sentences.ts';

const WORTH: Worth = { 'fitness-asked': 1.5, capability: 0.8, 'fitness-spared': -2 };
/** What an officer who is named, or somebody who is only "he" or "you", adds. */
const NAMED = 0.9;
const UNNAMED = 0.5;
/** What a question must come to. */
export const ENOUGH_TO_QUESTION = 2;
const CRITICISED = 3;
/** Fault found with the reader is between the two, and no question for scrutiny. */
const READER = /^you$/i;
const SPARED = 1.2;
const SPARED_OUTRIGHT = 2;

const PRONOUNS = new Set('he she him her his hers you your himself herself yourself who whose whom'.split(' '));
const SOMEBODY = classOf('unnamed-colleague');
/** What else may be capable or to blame: a firm, a machine, a service. */
const THINGS = new Set(
  'firm company contractor contractors supplier system software consultants operator product'.split(' '),
);

const POLITICIANS = new Set(['leader', 'minister', 'mayor']);

/** What it adds that a sentence speaks of somebody. */
const personIn = (sentence: Sentence): number => {
  const { paragraph, first, last } = sentence;
  const here = wordsIn(paragraph).slice(first, last);
  // "The then Borough Engineer" is asked nothing today.
  if (here.some((word, at) => word === 'then' && here[at - 1] === 'the')) return 0;
  if (speaksOfOfficer(sentence)) return NAMED;
  if (here.some((word) => THINGS.has(word))) return 0;
  if (here.some((word) => SOMEBODY.has(word))) return UNNAMED;
  // A politician answers for what she did: "she" is the Leader.
  const politician = mentionsIn(sentence, 'member').length > 0 || here.some((word) => POLITICIANS.has(word));
  return !politician && here.some((word) => PRONOUNS.has(word)) ? UNNAMED : 0;
};

/** Where an officer's fitness is in question, and how surely. */
export interface FitnessQuestion extends Span {
  readonly strength: number;
  /** Whose fitness it is, where one is named whom the profile knows. */
  readonly who: Officer | Member | undefined;
  /** Whether it is asked or spoken about; otherwise fault is found. */
  readonly asked: boolean;
}

/**
 * Places where an officer's capability, blame or record is asked or spoken about and not what was decided or achieved,
 * strongest first. It does not ask whether scrutiny is the occasion.
 * @param criticism Whether plain criticism counts as well.
 */
export const fitnessQuestioned = (reading: Reading, criticism: boolean): FitnessQuestion[] => {
  if (!criticism && !speaksFor(reading, WORTH)) return [];
  const asked = weighSentences(reading, WORTH, {
    parts: ['subject', 'body'],
    counts: () => true,
  })
    .map((sentence) => {
      // A system or a firm may be competent or not; it must be somebody's fitness that is asked about.
      const person = sentence.own > 0 ? personIn(sentence) : 0;
      const { field, start, end, own } = sentence;
      return {
        field,
        start,
        end,
        who: onlyOneOf(mentionsIn(sentence, 'officer')),
        strength: person > 0 ? own + person : 0,
        asked: true,
      };
    })
    .filter(({ strength }) => strength >= ENOUGH_TO_QUESTION);
  const criticised = (
    criticism ? criticismOfOfficer(reading, { enough: CRITICISED }).filter(({ named }) => !READER.test(named)) : []
  ).map(({ field, start, end, officer, evidence }) => ({
    field,
    start,
    end,
    who: officer,
    strength: evidence,
    asked: false,
  }));
  // Whoever says that nobody is on trial is not asking about anybody, whatever else is said.
  if (reading.has('fitness-withdrawn', ['subject', 'body'])) return [];
  const spared = reading.find('fitness-spared', ['subject', 'body']).length;
  if (spared >= SPARED_OUTRIGHT) return [];
  return [...asked, ...criticised]
    .filter(({ strength }) => strength - spared * SPARED >= ENOUGH_TO_QUESTION)
    .sort((a, b) => b.strength - a.strength || a.start - b.start);
};
