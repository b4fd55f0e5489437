import type { PhraseSet } from '../../language/phrases/index.ts';
import { SHAPE } from '../../language/scan.ts';
import { addresseesOf } from '../addressees.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { speaksFor, type Worth, worthOf } from './signs.ts';
import {
  type ActInContext,
  composed,
  readSigns,
  type SignedSentence,
  spread,
  together,
  weighInContext,
} from './weighed-context.ts';

const TIE: ActInContext = {
  acts: {
    'tie-with-reader': 1.6,
    'social-with-reader': 0.7,
    'tie-in-the-matter': 1.6,
    'tie-at-stake': 1.6,
    'own-kin': 0.9,
    'business-tie': 1,
  },
  context: { 'matter-at-stake': 0.7 },
  against: {},
  least: 0,
  most: 0.8,
  reach: 1,
  person: 0,
  who: 'anyone',
  enough: 1.6,
};

const SIGNS = { ...TIE.acts, ...TIE.context, 'tie-declared': 1 };

/** Signs that have the tie and the matter in one. */
const IN_ONE: Worth = { 'tie-in-the-matter': 1, 'tie-at-stake': 1, 'tie-with-reader': 1 };

/** How much more plausible a tie is than its words: few drafts speak of the writer's or the reader's own kin. */
const BEYOND = 0.4;
/** The same where the words have the tie and the matter in one: "my brother's application". */
const BEYOND_IN_ONE = 0.8;

/** Words that follow the name of somebody who does something. */
const AFTER_A_NAME: ReadonlySet<string> = new Set(
  "is was has had will would said says and who 's came can could does did went told sent".split(' '),
);

/**
 * Whether a sentence speaks of somebody as one's own by a first name: "your Kevin", "our Sophie". Nobody else's name stands so,
 * and a place's only where nothing is told of it.
 */
const ownByName = ({ paragraph, first, last }: Sentence, whose: 'our' | 'your'): boolean => {
  const { tokens, mentions } = paragraph.reading;
  const { shape, word } = tokens;
  const words = wordsIn(paragraph);
  const isName = (token: number): boolean =>
    ((shape[token] as number) & (SHAPE.capital | SHAPE.allCapitals)) === SHAPE.capital &&
    (word[token] === 0 || mentions.some((mention) => mention.first === token && mention.form === 'first-name'));
  for (let token = first; token + 1 < last; token++)
    if (
      words[token] === whose &&
      isName(token + 1) &&
      (((shape[token + 2] ?? SHAPE.punctuation) & SHAPE.punctuation) !== 0 || AFTER_A_NAME.has(words[token + 2] ?? ''))
    )
      return true;
  return false;
};

/** What is close between writer and reader, and concerns nobody else. */
const BETWEEN_THE_TWO: readonly PhraseSet[] = ['tie-with-reader', 'social-with-reader'];

/** How many sentences away a tie may be declared in words that are said of other things too. */
const DECLARED_NEAR = 2;
/** Words that declare a tie wherever in a draft they stand. */
const OUTRIGHT: ReadonlySet<string> = new Set(
  'declare declared declaring declaration declarations register registered monitoring pecuniary dispensation'.split(
    ' ',
  ),
);

/** Whether a sentence speaks outright of a declaration. */
const declaresOutright = ({ paragraph, first, last, hits }: Sentence): boolean => {
  const words = wordsIn(paragraph);
  return hits.some(
    (hit) =>
      hit.set === 'tie-declared' &&
      hit.first >= first &&
      hit.first < last &&
      words.slice(hit.first, hit.last).some((word) => OUTRIGHT.has(word)),
  );
};

/**
 * Where a draft shows a family, business or close personal tie between writer, reader and those concerned.
 * @param short How far the words may come short of what they must be worth.
 * @returns The sentences that show it most; undefined when none does, or the draft says that it is declared.
 */
export const undeclaredTie = (reading: Reading, short = 0): (Span & { readonly margin: number }) | undefined => {
  if (
    !speaksFor(reading, TIE.acts) &&
    !composed(reading).some((sentence) => ownByName(sentence, 'your') || ownByName(sentence, 'our'))
  )
    return undefined;
  // "The Gazette says that a member is the applicant's partner": it is the Gazette that shows it.
  const signs = readSigns(reading, SIGNS, ({ reported }, set) => !(reported && set === 'business-tie'));
  if (signs.some(({ sentence }) => declaresOutright(sentence))) return undefined;
  const { someMember, someOfficer } = addresseesOf(reading);
  // Members are each other's friends and kin as they please, and so are officers.
  const apart = reading.writer.role === 'member' ? someOfficer : someMember;
  const read = signs.map(({ sentence, signs: found }) => {
    const counted = new Map(found);
    if (!apart) for (const set of BETWEEN_THE_TWO) counted.delete(set);
    // "My cousin's brother-in-law" is one tie however many kin it names.
    if (counted.has('own-kin')) counted.set('own-kin', 1);
    else if (ownByName(sentence, 'our')) counted.set('own-kin', 1);
    if (apart && ownByName(sentence, 'your')) counted.set('tie-with-reader', 1);
    return { sentence, signs: counted };
  });
  const best = weighInContext(read, { ...TIE, short });
  // Elsewhere "someone else will deal with it" is said of other things.
  const beside = best ? read.slice(Math.max(0, best.at - DECLARED_NEAR), best.at + DECLARED_NEAR + 1) : [];
  if (together(beside).has('tie-declared')) return undefined;
  return (
    best && {
      ...spread(read, best.at, (neighbour) => worthOf(neighbour.signs, TIE.acts) >= 0.9),
      margin: best.margin + (worthOf((read[best.at] as SignedSentence).signs, IN_ONE) > 0 ? BEYOND_IN_ONE : BEYOND),
    }
  );
};
