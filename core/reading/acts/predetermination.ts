import { isChair } from '../../council/roles.ts';
import type { Reading, Span } from '../reading.ts';
import { placesOf, type Signs, situation, weigh } from './weighing.ts';

const SIGNS: Signs = {
  'vote-pledged': { worth: 3, evenIf: ['supposed', 'reported'] },
  'mind-closed': { worth: 3, evenIf: ['denied', 'supposed'] },
  'outcome-promised': { worth: 2, evenIf: ['denied'] },
  'side-taken': { worth: 1.5, evenIf: ['denied'] },
  'evidence-spurned': { worth: 1.5, evenIf: ['denied', 'supposed'] },
  'open-minded': { worth: -3 },
  'policy-vote': { worth: -2 },
};
/** What the draft says of its writer's seat: a member who keeps out of the decision may take any side. */
const SEAT: Signs = { 'decider-seat': { worth: 0.5 }, 'open-minded': { worth: -0.5 }, 'seat-left': { worth: -2.5 } };
const CHAIR = 0.5;
const ENOUGH = 2.3;
/** How much more it takes where the words do not show that a case is to be judged. */
const DOUBTFUL = 0.7;
const LENT = 0.5;

/** Where a member who is to judge a planning or licensing case pledges a vote or shows a closed mind, heaviest first. */
export const predetermination = (reading: Reading): Span[] => {
  const plainly = reading.has('tribunal-matter');
  if (!plainly && !reading.has('tribunal-word')) return [];
  const { member } = reading.writer;
  const seat = situation(reading, SEAT) + (member && isChair(member) ? CHAIR : 0);
  return placesOf(weigh(reading, SIGNS, LENT), ENOUGH - seat + (plainly ? 0 : DOUBTFUL));
};
