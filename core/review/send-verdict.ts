import type { Review, ReviewItem } from './review.ts';

/** What happens when the writer presses Send. */
export interface SendVerdict {
  /** Whether Send stops and asks. */
  readonly hold: boolean;
  /** What it asks about: everything at `must` and `should` that the writer has not yet acknowledged. */
  readonly items: readonly ReviewItem[];
  /** Whether going on takes a typed reason: one of the items is a `must`. */
  readonly reasonNeeded: boolean;
  /** To keep if the writer sends anyway, and to hand to the next verdict on this draft. */
  readonly digest: string;
}

const SEPARATOR = '.';

const asks = (item: ReviewItem): boolean => item.finding.level !== 'could';

/** The level is part of it: what was acknowledged as `should` is asked again as `must`. */
const mark = (item: ReviewItem): string => `${item.finding.level[0]}${item.id}`;

/**
 * A short text that stands for the findings that hold Send, whatever their order and offsets; it tells nothing of the
 * draft's words. Two drafts with the same such findings have the same digest; the empty text stands for none.
 */
export const digestOf = (items: readonly ReviewItem[]): string =>
  [...new Set(items.filter(asks).map(mark))].sort().join(SEPARATOR);

/**
 * Decides whether Send stops: `must` holds and takes a typed reason, `should` asks, `could` never holds, and what the
 * writer has acknowledged is not asked again while no finding has been added.
 * @param review The review of the draft as it is about to go.
 * @param acknowledged The digest kept when the writer last chose to send anyway, if so.
 */
export const sendVerdict = (review: Review, acknowledged = ''): SendVerdict => {
  const known = new Set(acknowledged.split(SEPARATOR));
  const items = review.open.filter((item) => asks(item) && !known.has(mark(item)));
  return {
    hold: items.length > 0,
    items,
    reasonNeeded: items.some((item) => item.finding.level === 'must'),
    digest: digestOf(review.open),
  };
};
