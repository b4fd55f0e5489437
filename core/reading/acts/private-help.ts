import type { PhraseSet } from '../../language/phrases/index.ts';
import type { Reading, Span } from '../reading.ts';
import { requestAbout } from './request-about.ts';
import type { Worth } from './signs.ts';

const OF_THEIRS: readonly PhraseSet[] = ['private-errand', 'private-hands', 'own-affair', 'own-hint', 'society-affair'];

const ASKS: Worth = {
  'private-errand': 2,
  'private-hands': 1.2,
  'asked-of-reader': 0.5,
  'order-bare': 0.4,
  'order-errand': 0.4,
  'order-please': 0.3,
  'office-help': 0.9,
  favour: 0.3,
};
const MATTER: Worth = {
  'private-errand': 2,
  'private-hands': 1.3,
  'own-affair': 1.5,
  'own-hint': 0.8,
  'society-affair': 1.5,
  favour: 0.2,
};

/**
 * The sentences that ask for help with the writer's private matters, a club or a good cause; undefined where the draft
 * asks for none.
 */
export const privateHelpAsked = (reading: Reading): Span | undefined => {
  if (!OF_THEIRS.some((set) => reading.has(set))) return undefined;
  return requestAbout(reading, {
    asks: ASKS,
    matter: MATTER,
    apart: { 'ordinary-door': -0.6, 'asks-nothing': -1 },
    leastAsk: 0.6,
    leastMatter: 0.5,
    enough: 2.8,
    short: 0.25,
    reach: 4,
  });
};
