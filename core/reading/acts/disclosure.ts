import type { Reading, Span } from '../reading.ts';
import { placesOf, type Signs, SPOKEN, situation, weigh } from './weighing.ts';

const ANYHOW = ['asked', 'supposed', 'denied', 'reported'] as const;

const SIGNS: Signs = {
  'private-paper': { worth: 2.1, evenIf: ['denied', 'supposed', 'reported'] },
  'legal-advice': { worth: 1.6, evenIf: ['reported'] },
  'rival-bids': { worth: 2, evenIf: ['reported', 'supposed', 'denied'] },
  'commercial-secret': { worth: 1.2, evenIf: ['reported', 'supposed', 'denied'] },
  'sum-of-money': { worth: 0.6, evenIf: ['reported', 'supposed', 'denied'] },
  'private-matter': { worth: 0.6, evenIf: ['reported'] },
  'lets-out': { worth: 0.8, evenIf: ['reported', 'supposed'] },
  'hush-hush': { worth: 1.4, evenIf: ANYHOW },
  'not-let-out': { worth: -1.8 },
};
/** What the whole draft says: words of secrecy anywhere make a bare figure a leak. */
const SCENE: Signs = {
  'private-paper': { worth: 0.7 },
  'hush-hush': { worth: 0.8 },
  'not-let-out': { worth: -0.7 },
};
const ENOUGH = 3.2;
const LENT = 0.6;

/** Where what the Council keeps private is let out; it does not ask to whom. Heaviest first. */
export const disclosure = (reading: Reading): Span[] => {
  if (!SECRETS.some((set) => reading.has(set, SPOKEN))) return [];
  const weighed = weigh(reading, SIGNS, LENT).filter(({ sets }) => SECRET_HERE.some((set) => sets.has(set)));
  // "After the public had left they went on to item 9. It is to be sold." The secret itself often comes next.
  const sentences = reading.sentences(SPOKEN);
  return placesOf(weighed, ENOUGH - situation(reading, SCENE)).map((place) => {
    const at = sentences.findIndex(({ field, end }) => field === place.field && end === place.end);
    const [last, next] = [sentences[at], sentences[at + 1]];
    return last && next && next.paragraph === last.paragraph ? { ...place, end: next.end } : place;
  });
};

/** One of these must be spoken of somewhere; a price alone is everyday business. */
const SECRETS = ['private-paper', 'legal-advice', 'rival-bids'] as const;
const SECRET_HERE = ['private-paper', 'legal-advice', 'rival-bids', 'commercial-secret'] as const;
