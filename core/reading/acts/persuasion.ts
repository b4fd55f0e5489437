import { classOf } from '../../language/lexicon.ts';
import { isQuoted, SHAPE } from '../../language/scan.ts';
import { hasPhrase } from '../in-sentence.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { type Counts, marginOf, runsOf, speaksFor, type Weighed, type Worth, weigh } from './signs.ts';

const WORTH: Worth = {
  'loaded-word': 1.2,
  'glowing-word': 0.4,
  'alarming-picture': 0.6,
  'speaks-for-all': 0.9,
  verdict: 0.9,
  'either-or': 0.8,
  'leading-question': 1.3,
  'call-to-side': 1.1,
  'objectors-belittled': 1.3,
  'our-own': 0.4,
  'plain-cheer': -1,
  'sides-told': -2.5,
  'sides-weighed': -0.6,
};
/** A sentence without a figure, a date or a name comments on the facts and adds none. */
const COMMENT = 0.4;
/** A heading that judges is read by everyone. */
const IN_HEADING = 0.5;
const ENOUGH = 1.6;
/** How many words of dispute make a draft one that is about something in dispute, and how much more is asked for each that lacks. */
const DISPUTED = 2;
const UNDISPUTED = 0.45;
/** How much a sentence lends to the next of its paragraph: "Ask who gains. It is not you." */
const LENT = 0.4;
/** Nobody is for crime, a flood or a drowning: a draft that tells of the law at work, a calamity or who to ring, this many times, is asked this much more. */
const AGREED_ON = [['law-enforced'], ['calamity', 'emergency']] as const;
const TOLD_OF = 2;
const UNCONTESTED = 1.2;
/** How much of what goes beyond enough makes up for a draft that seems unlikely to argue. */
const BEYOND = 0.4;
/** These colour an argument, and are none by themselves: "our most vulnerable children". */
const COLOURS: ReadonlySet<string> = new Set(['glowing-word', 'alarming-picture', 'our-own']);
const PARTS = ['heading', 'body', 'notes'] as const;
/** In how many words at the start of a sentence its subject stands. */
const OPENING = 6;

const OTHERS = classOf('others-words');

/** "The owner calls it “plain common sense”": what is called so is reported. */
const CALLED: ReadonlySet<string> = new Set(['call', 'calls', 'called', 'describe', 'describes', 'described']);

/** Whether a sentence, or the one before it where it opens with "it" or "they", is about what others have put their name to. */
const ofOthers = ({ paragraph, first }: Sentence): boolean => {
  const words = wordsIn(paragraph);
  const from = words[first] === 'it' || words[first] === 'they' ? 0 : first;
  return words.slice(from, first + OPENING).some((word) => OTHERS.has(word));
};

/** What the Council would rather do belittles nobody, nor does what people said, or are asked, that they would prefer; having one's say is for either side. */
const OURSELVES = new Set(['we', 'council']);
const ANSWERED = new Set(['say', 'said', 'told', 'indicated', 'commented', 'asked', 'which', 'whether']);
const OF_READERS = new Set(['your', 'their']);

/**
 * Irony asks and denies as well as it asserts, and what a release quotes after "said" is what the Council chose to say,
 * unless it is a petition that says so or a sentence that tells what either side said.
 */
const counts: Counts = ({ set, first, last, said }, sentence) => {
  const words = wordsIn(sentence.paragraph);
  const who = words[first - 1] ?? '';
  const before = words.slice(sentence.first, first);
  const answer =
    words.slice(first, last).includes('prefer') && who === 'they' && before.some((word) => ANSWERED.has(word));
  return !(
    ((said.quoted || said.reported) && ofOthers(sentence)) ||
    (words.slice(first, sentence.last).includes('?') && askedOfUs(words, first)) ||
    (said.quoted && (hasPhrase(sentence, 'sides-told') || before.some((word) => CALLED.has(word)))) ||
    (set === 'objectors-belittled' && (OURSELVES.has(who) || answer)) ||
    (set === 'call-to-side' &&
      ((words[last - 1] === 'say' && OF_READERS.has(words[last - 2] ?? '')) ||
        words.slice(first, sentence.last).join(' ').includes('what they think')))
  );
};

const ASK = new Set(['ask', 'asks', 'asked']);
const US = new Set(['me', 'us']);

/** Whether words are what others ask the writer: "People often ask me: Surely sweeping a street costs little?" */
const askedOfUs = (words: readonly string[], before: number): boolean =>
  words.some((word, at) => at < before && ASK.has(word) && US.has(words[at + 1] ?? ''));

/** Whether a sentence has a figure or a date. */
const hasFigure = ({ paragraph, first, last }: Sentence): boolean => {
  const { shape } = paragraph.reading.tokens;
  for (let token = first; token < last; token++) if (((shape[token] as number) & SHAPE.digit) !== 0) return true;
  return false;
};

/** Whether a sentence has more than colour to argue with. */
const argues = ({ signs }: Weighed): boolean =>
  [...signs.keys()].some((set) => (WORTH[set] ?? 0) > 0 && !COLOURS.has(set));

/**
 * Sentences that argue for one side of something that people may be for or against, in order; a run of them is one place.
 * @param short How far they may come short of what they must be worth.
 */
export const persuasions = (reading: Reading, short = 0): (Span & { readonly margin: number })[] => {
  if (!speaksFor(reading, WORTH)) return [];
  const against = reading
    .find('dispute', PARTS)
    .filter(({ paragraph, first }) => !isQuoted(paragraph.reading.tokens, first));
  const named = reading.find('in-dispute', PARTS).length;
  // That people are against it shows that what is named is in dispute.
  const disputed = Math.min(named > 0 ? named + against.length : 0, DISPUTED);
  const agreedOn = AGREED_ON.some(
    (sets) => sets.reduce((times, set) => times + reading.find(set, PARTS).length, 0) >= TOLD_OF,
  );
  const needed = ENOUGH + UNDISPUTED * (DISPUTED - disputed) + (agreedOn ? UNCONTESTED : 0);
  const read = reading.sentences(PARTS).map((sentence) => weigh(sentence, WORTH, counts));
  const arguing = read.flatMap(({ sentence, worth }, index) => {
    if (worth <= 0) return [];
    const beside = [read[index - 1], read[index + 1]].filter((near) => near?.sentence.paragraph === sentence.paragraph);
    if (![read[index], ...beside].some((near) => near && argues(near))) return [];
    const lent = Math.max(0, ...beside.map((near) => (near?.worth ?? 0) * LENT));
    const alone = sentence.paragraph.part === 'heading' ? IN_HEADING : hasFigure(sentence) ? 0 : COMMENT;
    const worthHere = worth + lent + alone;
    return worthHere >= needed - (disputed < DISPUTED ? 0 : short) ? [{ sentence, worth: worthHere }] : [];
  });
  return runsOf(arguing).map(({ of, ...place }) => ({
    ...place,
    margin: marginOf(Math.max(...of.map((one) => one.worth)), needed, BEYOND),
  }));
};
