import type { Paragraph, Reading, Span } from '../reading.ts';
import { marginOf } from './signs.ts';
import { placesOf, type Signs, SPOKEN, situation, weighPlaces } from './weighed-places.ts';

const SIGNS: Signs = {
  'vote-pledged': { worth: 3, evenIf: ['supposed', 'reported'] },
  'mind-closed': { worth: 3, evenIf: ['denied', 'supposed'] },
  'outcome-promised': { worth: 1.6, evenIf: ['denied'] },
  'side-reassured': { worth: 1.4, evenIf: ['denied', 'supposed'] },
  'side-taken': { worth: 1.4, evenIf: ['denied'] },
  'evidence-spurned': { worth: 1.5, evenIf: ['asked', 'denied', 'supposed'] },
  'open-minded': { worth: -4 },
  'seat-left': { worth: -2 },
  'policy-vote': { worth: -6 },
};
/** What the draft says of its writer's seat: a member who keeps out of the decision may take any side. */
const SEAT: Signs = {
  'decider-seat': { worth: 0.9 },
  'open-minded': { worth: -0.5 },
  'policy-vote': { worth: -1.1 },
  'seat-left': { worth: -3.5 },
};
/** What it adds that the council's profile gives the writer the chair of planning or licensing. */
const CHAIR = 0.5;
const TRIBUNAL = /planning|licensing|regulatory|appeals/i;
const ENOUGH = 2.3;
/** Where nothing is spoken of that might be a case, a vote is on a policy or on a cake. */
const NO_CASE = Number.POSITIVE_INFINITY;
/** How much more it takes where a single word hints at a case to be judged. */
const HINTED = 0.6;
/** What it takes at the least, whoever writes. */
const LEAST = 1.4;
/** How far it may come short in a draft of the very sort. */
const SHORT = 1;
/** Where a draft says what it is about. */
const ABOUT: readonly Paragraph['part'][] = ['subject', 'heading', 'body', 'notes'];
const LENT = 0.5;
/** How much of what goes beyond enough counts: who pledges a vote outright is told of in most drafts. */
const BEYOND = 1;

/** How doubtful it is that a draft is about a case that members judge: not at all with a word that says so, or two that may. */
const doubtOfCase = (reading: Reading): number => {
  if (reading.has('tribunal-matter', ABOUT)) return 0;
  const words = reading
    .find('tribunal-word', ABOUT)
    .map(({ paragraph, first }) => paragraph.reading.words[first] as string);
  return [NO_CASE, HINTED][new Set(words).size] ?? 0;
};

/** Where a member who is to judge a planning or licensing case pledges a vote or shows a closed mind, heaviest first. */
export const predetermination = (reading: Reading): (Span & { readonly margin: number })[] => {
  const chair = reading.writer.member?.roles.some((role) => TRIBUNAL.test(role)) === true;
  const seat = situation(reading, SEAT) + (chair ? CHAIR : 0);
  const doubt = doubtOfCase(reading);
  // Who chairs the committee need not say what it is about, but must speak of something that it might decide.
  const needed = ENOUGH - seat + (chair && doubt < NO_CASE ? 0 : doubt);
  const least = Math.max(needed, LEAST);
  // What is quoted to the press is for print.
  const ownWords = reading.kind === 'press-release' || reading.audience.press.length > 0;
  return placesOf(weighPlaces(reading, SIGNS, LENT, SPOKEN, ownWords), least - SHORT).map(({ worth, ...place }) => ({
    ...place,
    margin: marginOf(worth, least, BEYOND),
  }));
};
