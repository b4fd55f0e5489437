import { classOf } from '../../language/lexicon.ts';
import type { Reading, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { ASKING } from './asking.ts';
import { requestAbout } from './request-about.ts';
import type { Counts, Worth } from './signs.ts';

const FRIDAY = 5;
const MINUTES = 60_000;
/** The hour at which offices close, and the hour of Friday after which Monday morning means the weekend. */
const CLOSES = 18;
const TOO_LATE_FOR_MONDAY = 14;

/** Hours that British clocks are ahead of UTC: one from the end of March to the end of October. */
const summerHours = (date: Date): number => {
  const month = date.getUTCMonth();
  return month > 2 && month < 9 ? 1 : 0;
};

/**
 * Whether what is due when the office next opens has to be done while it is shut, by when the draft is written: on an
 * evening, on a Friday afternoon, at a weekend.
 */
const writtenOutOfHours = (date: string): boolean => {
  const utc = new Date(date);
  const local = new Date(utc.getTime() + summerHours(utc) * 60 * MINUTES);
  const day = local.getUTCDay();
  const hour = local.getUTCHours();
  return day === 0 || day === FRIDAY + 1 || hour >= (day === FRIDAY ? TOO_LATE_FOR_MONDAY : CLOSES);
};

/** What "first thing" is worth as a time outside hours when the draft is written out of hours. */
const NEXT_OPENING = 1.3;

const ASKS: Worth = {
  ...ASKING,
  'free-time-asked': 2,
  'asked-of-reader': 0.4,
  'reader-reached': 1,
  'work-wanted': 0.7,
  'writer-awake': 1.1,
  'order-must': 0.8,
  'order-need': 0.6,
  'order-will': 0.5,
};
const MATTER: Worth = { 'free-time-asked': 1.2, 'off-hours': 1, 'writer-awake': 0.5 };
const MATTER_OUT_OF_HOURS: Worth = { ...MATTER, 'next-opening': NEXT_OPENING };

/** "Since the weekend", "last night", "have a good weekend": what was, or is wished, is no time at which anything is asked. */
const NOT_TO_COME: ReadonlySet<string> = new Set(
  'last since past previous yesterday good great lovely nice happy pleasant restful relaxing busy enjoy'.split(' '),
);
const PARTS_OF_AN_HOUR: ReadonlySet<string> = new Set('half quarter five ten twenty minutes'.split(' '));
const THANKS: ReadonlySet<string> = new Set(['thanks', 'thank', 'thankyou', 'grateful']);
const AUXILIARIES: ReadonlySet<string> = new Set(["'ve", 'have', 'had', 'just', 'only', 'already', 'also']);
const DID = /[^e]ed$/;
const DID_TOO = classOf('did-too');
/** Who tried to reach the reader tells of it to be reached the next time. */
const REACHED: ReadonlySet<string> = new Set('tried called phoned texted emailed messaged left'.split(' '));
const SHALL: ReadonlySet<string> = new Set(["'ll", 'will', 'shall', "'m", 'am', "'re", 'are', 'can', 'could']);
/** What others did at a time that is over: "Mrs Dell rang me on Saturday". */
const BEFALLEN: ReadonlySet<string> = new Set(
  'rang told asked came said wrote saw went happened emailed opened'.split(' '),
);
const NEARBY = 4;
/** How many words before a time it may be said to be what the writer would rather not have. */
const REJECTED = 5;
const IT_IS = /\bit (?:'s|is) (?:half|quarter)$/;
const OCCASIONS = classOf('day-occasion');
const ALONE = classOf('done-alone');

const GOOD_OF_YOU = /^it was (?:\w+ ){1,2}of you /;

/** "I shall write", "I shall be writing". */
const doesAlone = (words: readonly string[], verb: number): boolean => {
  if (words[verb] !== 'be') return ALONE.has(words[verb] as string);
  const base = (words[verb + 1] ?? '').replace(/ing$/, '');
  return ALONE.has(base) || ALONE.has(`${base}e`);
};

const DOERS: ReadonlySet<string> = new Set(['i', 'we', 'who']);

/** "I walked the whole length on Sunday", "the fool who took it home on Saturday", "I'll tell them tonight": what was done, or the writer does alone. */
const isOwnDoing = (words: readonly string[], from: number, at: number): boolean => {
  for (let token = at - 1; token >= from; token--) {
    // "Then I'll read it, so if you could keep your phone by you": the reader does something there too.
    if (words[token] === 'you') return false;
    if (!DOERS.has(words[token] as string)) continue;
    let verb = token + 1;
    while (AUXILIARIES.has(words[verb] as string)) verb++;
    if (verb >= at) return false;
    const did = words[verb] as string;
    if (words[token] !== 'who' && SHALL.has(did)) return doesAlone(words, verb + 1);
    return !REACHED.has(did) && (did === 'a' || DID.test(did) || DID_TOO.has(did));
  }
  return false;
};

/** What is due by the weekend is done within the week, and what is said about Saturday is not done on it. */
const WITHIN_THE_WEEK: ReadonlySet<string> = new Set(['weekend', 'saturday']);
const DUE: ReadonlySet<string> = new Set(['by', 'before', 'about']);

/** Whether a sign ends on such a day, due by then. */
const isDueBefore = (words: readonly string[], first: number, last: number): boolean =>
  WITHIN_THE_WEEK.has(words[last - 1] as string) &&
  words.slice(Math.min(first, last - 3), last - 1).some((word) => DUE.has(word));

/** "Have a proper rest this weekend", but "the rest of the weekend". */
const RESTING: ReadonlySet<string> = new Set(['a', 'some', 'good', 'proper', 'earned']);
const isRest = (words: readonly string[], first: number, last: number): boolean =>
  words.slice(first, last).some((word, at) => word === 'rest' && RESTING.has(words[first + at - 1] ?? ''));

/** Whether a sign asks something of the reader's free time: not where the sentence leaves it to them. */
const asksReader: Counts = ({ set, first, last }, { paragraph, first: from, last: to, hits }) =>
  !(
    set === 'free-time-asked' &&
    (isDueBefore(wordsIn(paragraph), first, last) || isRest(wordsIn(paragraph), first, last))
  ) && !hits.some(({ set: other, first: at }) => other === 'time-left-alone' && at >= from && at < to);

/** Whether a time outside hours is one that is to come, and the reader's. */
const isToCome: Counts = ({ set, first, last }, { paragraph, first: from }) => {
  const words = wordsIn(paragraph);
  if (OCCASIONS.has(words[last] as string) || isDueBefore(words, first, last)) return false;
  // "Before you go home tonight" is while the office is open.
  if (
    words[last - 1] === 'tonight' &&
    words
      .slice(Math.max(from, first - NEARBY), first)
      .join(' ')
      .concat(' ')
      .includes('before you ')
  )
    return false;
  if (isRest(words, from, first)) return false;
  // "It is half past five": go home. "I would sooner drop an item than keep him till half past ten."
  if (
    IT_IS.test(words.slice(Math.max(from, first - 3), first).join(' ')) ||
    words.slice(Math.max(from, first - REJECTED), first).includes('than')
  )
    return false;
  // "It was good of you to run it on a Saturday."
  if (GOOD_OF_YOU.test(words.slice(from, first).join(' '))) return false;
  if (set !== 'off-hours') return true;
  for (let token = Math.max(from, first - 3); token < last; token++)
    // "Good Friday" is a day to come, "last Friday" is none; "half past seven" is an hour.
    if (
      NOT_TO_COME.has(words[token] as string) &&
      !(words[token] === 'good' && words[token + 1] === 'friday') &&
      !(words[token] === 'past' && PARTS_OF_AN_HOUR.has(words[token - 1] ?? ''))
    )
      return false;
  if (words.slice(Math.max(from, first - NEARBY), first).some((word) => BEFALLEN.has(word))) return false;
  return !words.slice(from, first).some((word) => THANKS.has(word)) && !isOwnDoing(words, from, first);
};

/** What a sentence must ask at the least, and what it and the matter must come to together. */
const LEAST_ASK = 0.65;
/** And where it tells itself of such a time: "can you send it tonight". */
const LEAST_ASK_HERE = 0.4;
const ENOUGH = 2.55;
/** How far they may come short in a draft of the very sort that does not say that the reader's time is to be left alone. */
const SHORT = 1;
/** The margin of what comes to just enough. */
const JUST_ENOUGH = 0.4;

/**
 * The sentences that ask their reader to work or to be reached outside working hours; undefined where none does.
 * @param reading Of an email; what falls due when the office opens is read by the draft's own date.
 */
export const freeTimeDemanded = (reading: Reading): (Span & { readonly margin: number }) | undefined => {
  const place = requestAbout(reading, {
    asks: ASKS,
    matter: writtenOutOfHours(reading.draft.date) ? MATTER_OUT_OF_HOURS : MATTER,
    apart: { 'time-left-alone': -1, 'time-respected': -0.6 },
    leastAsk: LEAST_ASK,
    leastMatter: 0.6,
    enough: ENOUGH,
    short: reading.has('time-left-alone') || reading.has('time-respected') ? 0 : SHORT,
    reach: 1,
    leastAskHere: LEAST_ASK_HERE,
    tells: isToCome,
    asksReader,
    asOne: true,
  });
  return place && { ...place, margin: JUST_ENOUGH + place.margin };
};
