import { messageSentences } from '../addressees.ts';
import type { Reading, Span } from '../reading.ts';
import { type Worths, weigh } from './sentence-weight.ts';

const TIMES: Worths = { 'off-hours': 1.2, 'next-opening': 0 };
const DEMANDS: Worths = {
  'time-demanded': 1,
  'order-want': 0.7,
  'order-express': 0.8,
  'order-bare': 0.5,
  'order-must': 0.7,
  'order-need': 0.4,
  'order-deadline': 0.3,
  'order-please': 0.3,
  'request-soft': 0.2,
  'time-respected': -1.3,
};
const ENOUGH = 2.2;
/** How much more is needed where the draft says somewhere that it is not pressing, or agreed. */
const RESPECTED = 0.5;
/** What the sentence beside it lends of a demand: "I need the table. I shall be up until midnight." */
const LENT = 0.5;

const SUBJECT = 1;

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
const writtenOutOfHours = (date: string): 'evening' | 'weekend' | undefined => {
  const utc = new Date(date);
  const local = new Date(utc.getTime() + summerHours(utc) * 60 * MINUTES);
  const day = local.getUTCDay();
  const hour = local.getUTCHours();
  if (day === 0 || day === FRIDAY + 1 || (day === FRIDAY && hour >= TOO_LATE_FOR_MONDAY)) return 'weekend';
  return hour >= CLOSES ? 'evening' : undefined;
};

/** What "first thing" is worth as a time outside hours when the draft is written out of hours. */
const NEXT_OPENING = 1.2;

/**
 * The sentence that asks its reader to work or to be reached outside working hours; undefined where none does.
 * @param reading Of an email; what falls due when the office opens is read by the draft's own date.
 */
export const freeTimeDemanded = (reading: Reading): Span | undefined => {
  const sentences = messageSentences(reading);
  const written = writtenOutOfHours(reading.draft.date);
  const needed = ENOUGH + (reading.has('time-respected') ? RESPECTED : 0);
  const read = sentences.map((sentence) => {
    const times = weigh(sentence, TIMES, ({ quoted, denied, reported }) => !quoted && !denied && !reported);
    const demand = weigh(sentence, DEMANDS, ({ quoted, denied, reported }) => !quoted && !denied && !reported);
    const opening = times.signs.has('next-opening') && written !== undefined ? NEXT_OPENING : 0;
    return { sentence, time: Math.max(times.worth, opening), demand: demand.worth };
  });
  let best: { readonly at: Span; readonly worth: number } | undefined;
  read.forEach(({ sentence, time, demand }, index) => {
    if (time < 1) return;
    const near = [read[index - 1], read[index + 1]].map((other) =>
      other && other.sentence.paragraph === sentence.paragraph ? Math.max(0, other.demand) * LENT : 0,
    );
    const asked = demand < 0 ? demand : Math.max(demand, ...near);
    // A subject says it again: the message itself is the better place to show.
    const worth = time + asked - (sentence.field === 'subject' ? SUBJECT : 0);
    if (asked <= 0.5 || worth < needed || (best && best.worth >= worth)) return;
    best = { at: { field: sentence.field, start: sentence.start, end: sentence.end }, worth };
  });
  return best?.at;
};
