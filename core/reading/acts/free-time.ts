import type { Reading, Span } from '../reading.ts';
import { ASKING } from './asking.ts';
import { requestAbout } from './request-about.ts';
import type { Worth } from './signs.ts';

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
};
const MATTER: Worth = { 'free-time-asked': 1.2, 'off-hours': 1, 'writer-awake': 0.5 };
const MATTER_OUT_OF_HOURS: Worth = { ...MATTER, 'next-opening': NEXT_OPENING };

/**
 * The sentences that ask their reader to work or to be reached outside working hours; undefined where none does.
 * @param reading Of an email; what falls due when the office opens is read by the draft's own date.
 */
export const freeTimeDemanded = (reading: Reading): Span | undefined => {
  return requestAbout(reading, {
    asks: ASKS,
    matter: writtenOutOfHours(reading.draft.date) ? MATTER_OUT_OF_HOURS : MATTER,
    apart: { 'time-left-alone': -1, 'time-respected': -0.6 },
    leastAsk: 0.8,
    leastMatter: 0.6,
    enough: 2.55,
    reach: 1,
  });
};
