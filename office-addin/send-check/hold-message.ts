import { LEVELS } from '../../core/index.ts';
import type { ReviewItem } from '../../core/review/index.ts';

/** Most characters that Outlook shows of a message, and of the label of its button. */
export const MESSAGE_LIMIT = 500;
export const LABEL_LIMIT = 20;

/** The button in Outlook's own dialog that opens the pane. Older clients put it in place of "Don't Send". */
export const REVIEW_LABEL = 'Review draft';

/** Cuts a text between words where it can, never between the halves of a surrogate pair. */
const shorten = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const room = limit - 1;
  const space = text.lastIndexOf(' ', room);
  const at = space > room / 2 ? space : room;
  const last = text.charCodeAt(at - 1);
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? at - 1 : at)}…`;
};

/** The finding that matters most: the highest level, then the first in the draft. */
export const mostSerious = (items: readonly ReviewItem[]): ReviewItem | undefined =>
  LEVELS.map((level) => items.find((item) => item.finding.level === level)).find((item) => item);

/**
 * What Outlook shows when Send is held: the most serious finding, what to do about it, and how many more there are.
 * @param items What Send is held for; at least one.
 * @returns Plain text of at most {@link MESSAGE_LIMIT} UTF-16 units.
 */
export const holdMessage = (items: readonly ReviewItem[]): string => {
  const first = mostSerious(items);
  if (!first) return '';
  const more = items.length - 1;
  const rest = more === 0 ? '' : more === 1 ? ' One more thing was found.' : ` ${more} more things were found.`;
  const { message, advice } = first.finding;
  const said = shorten(message, MESSAGE_LIMIT - rest.length);
  const room = MESSAGE_LIMIT - said.length - rest.length - 1;
  return said + (advice && advice.length <= room ? ` ${advice}` : '') + rest;
};
