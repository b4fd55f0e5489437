import { messageSentences } from '../message.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { type Worth, weigh } from './signs.ts';

const TIMES: Worth = { 'off-hours': 1.2, 'next-opening': 0 };
const DEMANDS: Worth = {
  'time-demanded': 1.1,
  'time-asked': 0.7,
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
const ENOUGH = 2.1;
/** How much more is needed where the draft says somewhere that it is not pressing, or agreed. */
const RESPECTED = 0.5;
/** What the sentence beside it lends of a demand: "I need the table. I shall be up until midnight." */
const LENT = 0.5;
/** A time named beside a plain demand counts nearly as much as one named in it. */
const LENT_TIME = 0.75;
const LEAST_TIME = 0.85;
const LEAST_DEMAND = 1;

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
    const times = weigh(sentence, TIMES, ({ said: { quoted, denied, reported } }) => !quoted && !denied && !reported);
    const demand = weigh(
      sentence,
      DEMANDS,
      ({ said: { quoted, denied, reported } }) => !quoted && !denied && !reported,
    );
    const opening = times.signs.has('next-opening') && written !== undefined ? NEXT_OPENING : 0;
    return { sentence, time: Math.max(times.worth, opening), demand: demand.worth };
  });
  const found: { readonly sentence: Sentence; readonly worth: number }[] = [];
  read.forEach(({ sentence, time: own, demand }, index) => {
    const near = [read[index - 1], read[index + 1]].filter((other) => other?.sentence.paragraph === sentence.paragraph);
    const time = own >= 1 ? own : Math.max(0, ...near.map((other) => (other?.time ?? 0) * LENT_TIME));
    if (time < LEAST_TIME || (own < 1 && demand < LEAST_DEMAND)) return;
    const asked = demand < 0 ? demand : Math.max(demand, ...near.map((other) => (other?.demand ?? 0) * LENT));
    const worth = time + asked - (sentence.field === 'subject' ? SUBJECT : 0);
    if (asked > 0.5 && worth >= needed) found.push({ sentence, worth });
  });
  const [best] = [...found].sort((a, b) => b.worth - a.worth || a.sentence.start - b.sentence.start);
  if (!best) return undefined;
  const together = found.filter(({ sentence }) => sentence.paragraph === best.sentence.paragraph);
  return {
    field: best.sentence.field,
    start: Math.min(...together.map(({ sentence }) => sentence.start)),
    end: Math.max(...together.map(({ sentence }) => sentence.end)),
  };
};
