import type { Worth } from './signs.ts';

/** What asks something of the reader, mildly or outright. */
export const ASKING: Worth = {
  'asked-of-reader': 0.8,
  'order-bare': 0.8,
  'order-errand': 0.8,
  'order-want': 0.5,
  'order-please': 0.5,
  favour: 0.3,
};
