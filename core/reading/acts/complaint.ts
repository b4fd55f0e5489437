import type { Officer } from '../../council/council.ts';
import { mentionsIn, phrasesIn, speaksOfOfficer } from '../in-sentence.ts';
import { officersMeant, officersSpokenOf } from '../officers-meant.ts';
import type { Paragraph, Reading, Sentence, Span } from '../reading.ts';
import { saidByReader, wordsIn } from '../statement.ts';
import { criticismOfOfficer } from './criticism-of-officer.ts';
import { plainMargin, spanOf, speaksFor, type Worth } from './signs.ts';
import { weighSentences } from './weighed-sentences.ts';

/** A complaint about an officer: where, and about whom. */
export interface Complaint extends Span {
  /** The officers complained of whom the council's profile knows, and nobody who is only spoken of beside them. */
  readonly about: readonly Officer[];
  /** Whether it is called a complaint, or said that something is to be done about it; otherwise it is criticism. */
  readonly made: boolean;
  /** Whether nothing makes it a complaint but that the officer is criticised. */
  readonly onlyCriticism: boolean;
  /** How far it goes beyond what it must be worth. */
  readonly margin: number;
}

const WORTH: Worth = { 'complaint-made': 1.5, 'conduct-cause': 1.3, 'complaint-not': -1.6 };
const ENOUGH = 1.9;
/** What an officer who is named adds, or one who is meant by office, as a colleague or as "he" or "she". */
const NAMED = 0.4;
const LENT = 0.5;
/** Evidence of criticism from which on a sentence counts, and what it adds. */
const CRITICISED = 1.6;
const CRITICISM = 0.7;
/** What criticism must come to where nothing else says that it is a complaint. */
const CRITICISM_ALONE = 2.1;
/** What it lends that the subject or the heading calls it a complaint. */
const CALLED = 0.5;
/** What it takes away that the same paragraph says that nobody is complained of. */
const AGAINST = 0.8;
/** How far beyond enough a complaint must go before its margin grows, and by how much at most. */
const PLAIN = 1;
const MOST_BEYOND = 1.4;
/** What each further way adds in which a sentence calls itself a complaint. */
const IN_SO_MANY_WORDS = 0.3;
/** In so many ways the writer's own complaint is one in any draft. */
const PLAINLY = 3;
const OWN = new Set(['i', 'my', 'we', 'our']);

const WISHING = new Set('to want wish intend mean going like trying writing looking need here a do'.split(' '));
const DENYING = new Set(["don't", 'not', 'never', "won't", "wouldn't", "shan't", 'no']);
const MAY = new Set('may can could should might must'.split(' '));

/**
 * Whether a complaint is not the writer's, or is not made: "I don't want to complain about Liam", "you may complain of him to
 * his manager". "I don't want to complain, but" makes one.
 */
const isNotMade = ({ paragraph, last }: Sentence, at: number): boolean => {
  const words = wordsIn(paragraph);
  if (words[at - 2] === 'you' && MAY.has(words[at - 1] as string)) return true;
  let before = at - 1;
  while (WISHING.has(words[before] as string)) before--;
  return DENYING.has(words[before] as string) && !words.slice(at, last + 1).includes('but');
};

const THIRD = new Set(['he', 'she', 'him', 'her', 'his', 'boss', 'manager']);

/** Whether a sentence speaks of an officer, or of "him" or "her", who is not a member named before. */
const speaksOf = (sentence: Sentence): boolean => {
  if (speaksOfOfficer(sentence)) return true;
  const [member] = mentionsIn(sentence, 'member');
  return wordsIn(sentence.paragraph)
    .slice(sentence.first, member?.first ?? sentence.last)
    .some((word) => THIRD.has(word));
};

/** What stands before the name of somebody complained of. */
const ABOUT = new Set('about against concerning with of'.split(' '));

/**
 * Finds a complaint about an officer who is spoken of, and not to. It does not ask whether it goes to the right place.
 * @param readers Addresses of those the draft is to.
 * @returns The strongest place; undefined when nobody is complained of.
 */
export const complaintAboutOfficer = (reading: Reading, readers: ReadonlySet<string>): Complaint | undefined => {
  const parts = ['subject', 'body'] as const;
  const isText = ({ part }: Paragraph): boolean => part === 'body' || part === 'subject';
  const spokenOf = officersSpokenOf(reading, readers).filter(({ paragraph }) => isText(paragraph));
  const someone = reading.paragraphs
    .filter(isText)
    .some(
      ({ reading: { mentions, hits } }) =>
        mentions.some(({ kind, bearer }) => kind === 'officer' && bearer?.kind !== 'officer') ||
        hits.some(({ set }) => set === 'colleague-referred' || set === 'officer-by-deed'),
    );
  if (spokenOf.length === 0 && !someone) return undefined;
  const criticised = criticismOfOfficer(reading, { enough: CRITICISED }).filter(
    ({ officer }) => !officer || !readers.has(officer.email),
  );
  if (criticised.length === 0 && !speaksFor(reading, WORTH)) return undefined;
  const sentences = weighSentences(reading, WORTH, {
    parts,
    lent: LENT,
    evenDenied: new Set(['conduct-cause', 'complaint-not', 'complaint-made']),
    except: (sentence, { set, first }) =>
      (set === 'complaint-made' && isNotMade(sentence, first)) ||
      (set === 'conduct-cause' &&
        (wordsIn(sentence.paragraph)[first - 1] === 'never' || saidByReader(sentence, first))),
  });
  const called = sentences.some(({ paragraph, signs }) => paragraph.part !== 'body' && signs.has('complaint-made'));
  let best = -1;
  let most = 0;
  for (const [index, sentence] of sentences.entries()) {
    const { paragraph, field, start, own, worth } = sentence;
    const criticism = criticised.find((place) => place.field === field && place.start === start);
    if (own <= 0 && !criticism) continue;
    const named = speaksOf(sentence);
    // "He hung up on me. I want something done about it": who is complained of is named just before, or after.
    const beside = [sentences[index - 1], sentences[index + 1]];
    const meant =
      named ||
      (sentence.signs.has('complaint-made') &&
        beside.some((other) => other?.paragraph === paragraph && speaksOf(other)));
    if (!meant && !criticism) continue;
    const strength =
      (own > 0 ? worth + (named ? NAMED : 0) + (called && field === 'body' ? CALLED : 0) : 0) +
      (criticism ? criticism.evidence * CRITICISM : 0);
    if (own <= 0 && strength < CRITICISM_ALONE) continue;
    if (strength > most) {
      best = index;
      most = strength;
    }
  }
  const there = sentences[best]?.paragraph;
  // What another paragraph says of who goes where has nothing to do with it.
  const against = sentences.filter(({ paragraph, signs }) => paragraph === there && signs.has('complaint-not')).length;
  const beyond = most - against * AGAINST - ENOUGH;
  if (best < 0 || beyond < 0) return undefined;
  // "You know Tariq well enough for a word with him. He never came, and I am complaining of it" is one place.
  const joins = (index: number): boolean =>
    sentences[index]?.paragraph === sentences[best]?.paragraph && (sentences[index]?.own ?? 0) > 0;
  // "My formal complaint against Mr Redfern" is called so in several ways at once.
  const main = sentences[best] as Sentence;
  const ways = phrasesIn(main, 'complaint-made').length;
  const own = wordsIn(main.paragraph)
    .slice(main.first, main.last)
    .some((word) => OWN.has(word));
  let from = best;
  let to = best;
  while (joins(from - 1)) from--;
  while (joins(to + 1)) to++;
  const place = spanOf(sentences[from] as Sentence, sentences[to] as Sentence);
  return {
    ...place,
    about: officersMeant(
      spokenOf,
      place,
      ({ officer, paragraph, mention }) =>
        ABOUT.has(wordsIn(paragraph)[mention.first - 1] as string) ||
        criticised.some((one) => one.officer?.email === officer.email),
    ),
    made: sentences.slice(from, to + 1).some(({ signs }) => signs.has('complaint-made')),
    onlyCriticism: (sentences[best]?.own ?? 0) <= 0,
    margin:
      own && ways >= PLAINLY
        ? Number.POSITIVE_INFINITY
        : plainMargin(Math.max(0, beyond - PLAIN) + Math.max(0, ways - 1) * IN_SO_MANY_WORDS, MOST_BEYOND),
  };
};
