import type { Paragraph, Reading, Span } from '../reading.ts';
import { placesOf, type Signs, situation, weigh } from './weighed-places.ts';

const SIGNS: Signs = {
  'vote-pledged': { worth: 3, evenIf: ['supposed', 'reported'] },
  'mind-closed': { worth: 3, evenIf: ['denied', 'supposed'] },
  'outcome-promised': { worth: 1.6, evenIf: ['denied'] },
  'side-reassured': { worth: 1.4, evenIf: ['denied'] },
  'side-taken': { worth: 1.4, evenIf: ['denied'] },
  'evidence-spurned': { worth: 1.5, evenIf: ['asked', 'denied', 'supposed'] },
  'open-minded': { worth: -3 },
  'policy-vote': { worth: -2 },
};
/** What the draft says of its writer's seat: a member who keeps out of the decision may take any side. */
const SEAT: Signs = { 'decider-seat': { worth: 0.9 }, 'open-minded': { worth: -0.5 }, 'seat-left': { worth: -2.5 } };
const ENOUGH = 2.3;
/** How much more it takes where the words do not show that a case is to be judged. */
const DOUBTFUL = 0.7;
/** Where a draft says what it is about. */
const ABOUT: readonly Paragraph['part'][] = ['subject', 'heading', 'body', 'notes'];
const LENT = 0.5;

/** Where a member who is to judge a planning or licensing case pledges a vote or shows a closed mind, heaviest first. */
export const predetermination = (reading: Reading): Span[] => {
  // A chair of planning signs everything as such.
  const plainly = reading.has('tribunal-matter', ABOUT);
  if (!plainly && !reading.has('tribunal-matter') && !reading.has('tribunal-word', ABOUT)) return [];
  return placesOf(weigh(reading, SIGNS, LENT), ENOUGH - situation(reading, SEAT) + (plainly ? 0 : DOUBTFUL));
};
