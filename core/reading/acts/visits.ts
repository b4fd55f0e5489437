import type { Reading, Span } from '../reading.ts';
import { placesOf, type Signs, situation, type Weighed, weigh } from './weighing.ts';

const SIGNS: Signs = {
  'going-there': { worth: 1.5, evenIf: ['reported'] },
  unannounced: { worth: 1.8, evenIf: ['denied', 'supposed', 'reported'] },
  'as-of-right': { worth: 0.9, evenIf: ['denied', 'supposed', 'reported'] },
  'visited-place': { worth: 0.4, evenIf: ['denied', 'supposed', 'reported'] },
  'visit-time': { worth: 0.3, evenIf: ['supposed', 'reported'] },
  'visit-arranged': { worth: -1.5 },
  'visit-elsewhere': { worth: -0.6 },
};
const SCENE: Signs = {
  'visit-arranged': { worth: -0.7 },
  unannounced: { worth: 0.4 },
  'as-of-right': { worth: 0.5 },
};
const ENOUGH = 2.8;
const LENT = 0.7;

/** Whether a place is spoken of in the subject, in a sentence's paragraph or in the one before. */
const nearPlace = (reading: Reading, { sentence }: Weighed): boolean => {
  const at = reading.paragraphs.indexOf(sentence.paragraph);
  return reading.paragraphs.some(
    ({ part, reading: { hits } }, index) =>
      (part === 'subject' || index === at || index === at - 1) &&
      hits.some(({ set }) => set === 'visited-place' || set === 'place-word'),
  );
};

/** Where a member says that they will come to a place that others run without arranging it, heaviest first. */
export const unarrangedVisit = (reading: Reading): Span[] => {
  if (!reading.has('going-there') || !(reading.has('visited-place') || reading.has('place-word'))) return [];
  const weighed = weigh(reading, SIGNS, LENT).filter(
    (one) => (one.sets.has('going-there') || one.sets.has('unannounced')) && nearPlace(reading, one),
  );
  return placesOf(weighed, ENOUGH - situation(reading, SCENE));
};
