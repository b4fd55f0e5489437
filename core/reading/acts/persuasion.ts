import type { Reading, Span } from '../reading.ts';
import { type Counts, spanOf, type Worth, weigh } from './signs.ts';

const WORTH: Worth = {
  'argued-outright': 2,
  'loaded-word': 1.3,
  'glowing-word': 0.6,
  'call-to-side': 1.4,
  'objectors-belittled': 1.8,
  'plain-cheer': -1,
  'sides-told': -3,
};
/** A sentence that names what is disputed is nearer to arguing about it. */
const ABOUT_IT = 0.5;
/** A heading that judges is read by everyone. */
const IN_HEADING = 0.5;
const ENOUGH = 2;
/** How much more where nothing in the draft is plainly in dispute. */
const UNDISPUTED = 0.5;
const PARTS = ['heading', 'body', 'notes'] as const;

/**
 * Irony asks and denies as well as it asserts, and what a release quotes after "said" is what the Council chose to say;
 * what the sides are told to say is a sign of its own.
 */
const counts: Counts = ({ said: { supposed } }) => !supposed;

/** Sentences that argue for one side of something that people may be for or against, in order. */
export const persuasions = (reading: Reading): Span[] => {
  const needed = ENOUGH + (reading.has('in-dispute', PARTS) ? 0 : UNDISPUTED);
  return reading.sentences(PARTS).flatMap((sentence) => {
    const { worth } = weigh(sentence, WORTH, counts);
    if (worth <= 0) return [];
    const about = weigh(sentence, { 'in-dispute': 1 }, () => true).worth > 0 ? ABOUT_IT : 0;
    const heading = sentence.paragraph.part === 'heading' ? IN_HEADING : 0;
    return worth + about + heading >= needed ? [spanOf(sentence)] : [];
  });
};
