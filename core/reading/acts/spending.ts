import type { Reading, Span } from '../reading.ts';
import { bindingStrength } from './binding-commitment.ts';
import { plainMargin } from './signs.ts';
import { placesOf, type Signs, situation, weighPlaces } from './weighed-places.ts';

const SIGNS: Signs = {
  'spending-ordered': { worth: 1.6, evenIf: ['asked'] },
  'spending-authorised': { worth: 1.9, evenIf: ['reported', 'supposed'] },
  'council-pays': { worth: 1.2, evenIf: ['reported'] },
  'spending-left': { worth: -1.5 },
  'spent-thing': { worth: 0.4, evenIf: ['reported', 'supposed', 'denied'] },
  'sum-of-money': { worth: 0.5, evenIf: ['reported'] },
};
/** What a sentence that binds the Council in a formal letter's words adds. */
const BINDS = 0.4;
const BINDING = 3;
const ENOUGH = 2.4;
/** How much less it takes with somebody outside the Council, who would be the other side of the bargain. */
const OUTSIDER = 0.5;
/** How much less in answer to somebody who has named a price. */
const OFFERED = 0.5;
/** An order to an officer for envelopes orders an officer about; it spends nothing. */
const INSIDE: Signs = { ...SIGNS, 'spending-ordered': { worth: 0.3 } };
/** One of these stands in every draft that spends, unless it orders something of an outsider and says that the Council pays. */
const SPENT = ['money-matter', 'spending-authorised'] as const;
/** What the draft says as a whole of its being for others to settle. */
const SCENE: Signs = { 'spending-left': { worth: -0.5 }, 'own-purse': { worth: -8 } };
const LENT = 0.5;
/** How far beyond enough it must go to be the surer for it, and how much of the rest makes up for a draft that is unlikely to spend. */
const SURER = 0.4;
const BEYOND = 0.5;

/** Where the writer spends the Council's money, orders its work, certifies payment or agrees a contract, heaviest first. */
export const spending = (reading: Reading): (Span & { readonly margin: number })[] => {
  const { outsiders, press } = reading.audience;
  const outside = outsiders.length > press.length;
  const offered = reading.quoted?.hits.some(({ set }) => set === 'money-matter') === true;
  const named = offered || SPENT.some((set) => reading.has(set));
  if (!named && !(outside && reading.has('spending-ordered') && reading.has('council-pays'))) return [];
  const needed = ENOUGH - (outside ? OUTSIDER : 0) - (outside && offered ? OFFERED : 0) - situation(reading, SCENE);
  const weighed = weighPlaces(reading, outside ? SIGNS : INSIDE, LENT)
    .filter(
      ({ sets }) =>
        sets.has('spending-authorised') || sets.has('council-pays') || (outside && sets.has('spending-ordered')),
    )
    .map((sentence) => {
      const strength = sentence.sets.has('spending-left') ? 0 : bindingStrength(sentence.sentence);
      return strength >= BINDING ? { ...sentence, worth: sentence.worth + BINDS * strength } : sentence;
    });
  return placesOf(weighed, needed).map(({ worth, ...place }) => ({
    ...place,
    margin: plainMargin(Math.max(0, worth - needed - SURER), BEYOND),
  }));
};
