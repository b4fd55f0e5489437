import type { PhraseSet } from '../../language/phrases/index.ts';
import { isQuoted } from '../../language/scan.ts';
import { tellsOfLongAgo } from '../long-ago.ts';
import { messageSentences } from '../message.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { refusedAfter, wordsIn } from '../statement.ts';
import { runsOf, type Worth, weigh } from './signs.ts';

const WORTHS: Worth = {
  'advice-altered': 1.6,
  'advice-edited': 0.9,
  'advice-removed': 1.4,
  'advice-softened': 1.3,
  'advice-held': 1.4,
  'advice-unwelcome': 0.8,
  'advice-pressed': 0.6,
  'advice-named': 0.6,
  'request-soft': 0.5,
  'order-bare': 0.4,
  'order-errand': 0.4,
  'order-need': 0.4,
  'order-must': 0.5,
  'order-express': 0.6,
  'order-want': 0.7,
  'order-please': 0.5,
  'order-like': 0.5,
  'advice-reasons': -1.2,
  'advice-asked': -1,
  'only-told': -0.8,
  'order-pleasantry': -0.8,
  'advice-slip': -1.8,
  'advice-own-view': -1.4,
  'advice-left-alone': -2,
};
const ALTERING: readonly PhraseSet[] = [
  'advice-altered',
  'advice-edited',
  'advice-removed',
  'advice-softened',
  'advice-held',
];
/** Signs of a request: of several places the one that asks is shown. */
const PRESSING: readonly PhraseSet[] = [
  'advice-pressed',
  'advice-unwelcome',
  'request-soft',
  'order-want',
  'order-like',
  'order-please',
  'order-bare',
  'order-errand',
  'order-must',
  'order-need',
];
/** The margin of what comes to just enough: it is told of in a draft that is somewhat likely to press. */
const JUST_ENOUGH = 0.3;
/** What a sentence must be worth. */
const ENOUGH = 2.4;
/** Less than this beyond it is nothing at all. */
const LEAST = -1;
/** What its neighbours lend it. */
const LENT = 0.45;
/** How much more is needed where the draft says that it leaves the advice alone, or puts the writer's own view beside it. */
const LEFT_ALONE = 2;
const OWN_VIEW = 0.7;
/** What a sentence that alters something but asks nothing loses. */
const ASKS_NOTHING = 0.7;
/** How much more is needed where papers are spoken of and no advice. */
const NO_ADVICE = 0.6;
/** What displeasure with the advice elsewhere in the draft adds, and at most. */
const DISPLEASED = 0.5;
const MOST_DISPLEASED = 1;
/** What a sentence that edits something, but names no advice itself or beside it, loses. */
const NOT_OF_ADVICE = 0.5;
/** A few words in quotation marks are those of the advice: "You call it “significant”." */
const QUOTES_IT = 0.5;
const LONGEST_QUOTE = 12;

const HAVING: ReadonlySet<string> = new Set("have 've had also already now just may might".split(' '));
const WRITER: ReadonlySet<string> = new Set(['i', 'we']);
const WILL: ReadonlySet<string> = new Set(["'ll", 'will', 'shall']);
/** What hands over to the reader again. */
const TURNS: ReadonlySet<string> = new Set('you your please could would can if unless until so but'.split(' '));

/** "I'll withdraw it, take out the sentence, and submit it again": the writer goes on. */
const goesOn = (words: readonly string[], start: number, first: number): boolean => {
  if (words[first - 1] !== ',' && words[first - 1] !== 'and') return false;
  for (let token = first - 1; token > start; token--) {
    if (TURNS.has(words[token] as string)) return false;
    if (WILL.has(words[token] as string) && WRITER.has(words[token - 1] as string)) return true;
  }
  return false;
};

const NOT_DONE: ReadonlySet<string> = new Set(['should', 'could', 'might', 'would', 'to', 'must']);
/** "The report has been put back": others have done it; what should have been done has not been. */
const isDone = (words: readonly string[], first: number, last: number): boolean => {
  const been = words.indexOf('been', first - 1);
  return (
    been >= 0 && been < last && /^(?:has|have|had)$/.test(words[been - 1] ?? '') && !NOT_DONE.has(words[been - 2] ?? '')
  );
};

/** "I want you to write that it is": what the writer wants is for others to do. */
const WISHING: ReadonlySet<string> = new Set('want need like expect prefer insist ask tell require'.split(' '));

/** What the writer has done or does is asked of nobody: "I've changed the wording", "I make it 14", "I may take another view". */
const isOwnDoing = ({ paragraph, first: start }: Sentence, first: number, last: number): boolean => {
  const words = wordsIn(paragraph);
  if (WISHING.has(words[first] as string)) return false;
  if (isDone(words, first, last) || goesOn(words, start, first)) return true;
  let token = first - 1;
  while (token >= start && HAVING.has(words[token] as string)) token--;
  return token >= start && WRITER.has(words[token] as string);
};

/** Whether it is what somebody else wanted altered, and the writer said no. */
const wasRefused = (sentence: Sentence): boolean => {
  const altering = sentence.hits.find(
    ({ set, first }) => ALTERING.includes(set as PhraseSet) && first >= sentence.first,
  );
  return altering !== undefined && refusedAfter(sentence, altering.first);
};

const quotesBriefly = ({ paragraph, first, last }: Sentence): boolean => {
  const { tokens } = paragraph.reading;
  let quoted = 0;
  for (let token = first; token < last; token++) if (isQuoted(tokens, token)) quoted++;
  return quoted > 0 && quoted <= LONGEST_QUOTE && quoted < last - first - 2;
};

/** A place, and how far it goes beyond what the act must be worth. */
export interface Pressure extends Span {
  readonly margin: number;
}

/**
 * The place that presses most for advice, a recommendation or a report to be changed, softened, held back or dropped, even
 * where it is worth somewhat less than it must. Questions and corrections of fact are no pressure.
 */
export const pressureOnAdvice = (reading: Reading): Pressure | undefined => {
  if (!reading.has('advice-named') && !reading.has('paper-named')) return undefined;
  if (!ALTERING.some((set) => reading.has(set))) return undefined;
  const sentences = messageSentences(reading).filter((sentence) => !tellsOfLongAgo(sentence));
  const read = sentences.map((sentence) => {
    const { worth, signs } = weigh(
      sentence,
      WORTHS,
      ({ set, first, last, said: { quoted, denied, reported } }) =>
        // What opens with the mark that ends a quotation is the writer's own: “Isolated” has a kinder sound.
        !(quoted && isQuoted(sentence.paragraph.reading.tokens, last - 1)) &&
        !reported &&
        !(ALTERING.includes(set) && (denied || isOwnDoing(sentence, first, last))),
    );
    const quotes = quotesBriefly(sentence);
    return {
      sentence,
      worth: worth + (quotes ? QUOTES_IT : 0),
      alters: ALTERING.some((sign) => signs.has(sign)) && !wasRefused(sentence),
      // To say how a word of the advice sounds is to ask for another.
      presses: quotes || PRESSING.some((sign) => signs.has(sign)),
      named: signs.has('advice-named') || quotes,
      displeased: signs.has('advice-unwelcome'),
    };
  });
  const beside = (index: number): number =>
    Math.max(0, ...[read[index - 1], read[index + 1]].map((near) => (near?.worth ?? 0) * LENT));
  const ofSubject = read.some(({ sentence, named }) => named && sentence.field === 'subject');
  const named = (index: number): boolean => ofSubject || [index - 1, index].some((at) => read[at]?.named);
  const displeasure = (index: number): number =>
    Math.min(MOST_DISPLEASED, read.filter(({ displeased }, at) => displeased && at !== index).length * DISPLEASED);
  const needed =
    ENOUGH +
    (reading.has('advice-named') ? 0 : NO_ADVICE) +
    (reading.has('advice-left-alone') ? LEFT_ALONE : 0) +
    (reading.has('advice-own-view') ? OWN_VIEW : 0);
  const weighed = read.map(({ sentence, worth, alters, presses }, index) => ({
    sentence,
    margin:
      (alters
        ? worth + beside(index) + displeasure(index) - (named(index) ? 0 : NOT_OF_ADVICE) - (presses ? 0 : ASKS_NOTHING)
        : 0) -
      needed +
      JUST_ENOUGH,
    presses,
  }));
  const [main] = weighed
    .filter(({ margin, sentence: { field } }) => margin >= LEAST && field !== 'subject')
    .sort((a, b) => Number(b.presses && b.margin >= 0) - Number(a.presses && a.margin >= 0) || b.margin - a.margin);
  if (!main) return undefined;
  // Pressed twice in one breath, it is one place.
  const run = runsOf(weighed.filter((one) => one === main || one.margin >= 0)).find(({ of }) => of.includes(main));
  return run && { field: run.field, start: run.start, end: run.end, margin: main.margin };
};
