import type { Reading, Span } from '../reading.ts';
import { marginOf, SHORT, type Tally } from './signs.ts';
import { placesOf, type Signs, SPOKEN, situation, type WeighedPlace, weighPlaces } from './weighed-places.ts';

const TOLD = ['reported', 'supposed', 'denied', 'asked'] as const;

/** What the Council keeps to itself. */
const SECRETS = {
  'private-paper': { worth: 1.8, evenIf: TOLD },
  'closed-session': { worth: 1.8, evenIf: TOLD },
  'legal-advice': { worth: 1.7, evenIf: TOLD },
  'rival-price': { worth: 2.4, evenIf: TOLD },
  'own-limit': { worth: 1.2, evenIf: TOLD },
  'bargaining-hand': { worth: 1.9, evenIf: TOLD },
  'not-yet-known': { worth: 1.8, evenIf: ['reported', 'supposed', 'denied'] },
} as const satisfies Signs;
const SECRET = Object.keys(SECRETS) as (keyof typeof SECRETS)[];
/** What is told of it, or handed over. */
const CONTENTS = {
  'sum-of-money': { worth: 0.8, evenIf: TOLD },
  'commercial-secret': { worth: 1, evenIf: TOLD },
  'private-matter': { worth: 1.2, evenIf: ['reported', 'supposed'] },
  odds: { worth: 1.4, evenIf: TOLD },
  'lets-out': { worth: 1, evenIf: ['reported', 'asked'] },
} as const satisfies Signs;
const SIGNS: Signs = {
  ...SECRETS,
  ...CONTENTS,
  'hush-hush': { worth: 0.9, evenIf: TOLD },
  'tells-all-the-same': { worth: 1.6, evenIf: TOLD },
  'not-let-out': { worth: -1.8 },
  'made-public': { worth: -1.6 },
};
/** What the whole draft says: words of secrecy anywhere make a bare figure a leak. */
const SCENE: Signs = {
  'private-paper': { worth: 0.5 },
  'closed-session': { worth: 0.5 },
  'hush-hush': { worth: 0.6 },
  'made-public': { worth: -0.5 },
};
/** What a refusal elsewhere takes from a hint; what is told outright is told all the same: "I can't answer you yet. Our barrister thinks we would lose." */
const REFUSED: Signs = { 'not-let-out': { worth: -0.8 } };
const ENOUGH = 3;
/** How much more in a release on what a court or an inspector did, which is told to be known. */
const LAW_AT_WORK = 0.7;
const LENT = 0.6;
/** How much of what goes beyond enough makes up for a draft that is a little unlikely to let anything out. */
const BEYOND = 1.2;

const hasAny = (sets: Tally, wanted: Signs): boolean => [...sets.keys()].some((set) => wanted[set] !== undefined);

/** Whether a place has both a secret and something of it, and does not hold it back. */
const tellsOutright = ({ sets }: WeighedPlace): boolean =>
  hasAny(sets, SECRETS) &&
  hasAny(sets, CONTENTS) &&
  (!sets.has('not-let-out') || sets.has('tells-all-the-same')) &&
  !sets.has('made-public');

/** Where what the Council keeps private is let out; it does not ask to whom. Heaviest first. */
export const disclosure = (reading: Reading): (Span & { readonly margin: number })[] => {
  if (!SECRET.some((set) => reading.has(set))) return [];
  const weighed = weighPlaces(reading, SIGNS, LENT);
  // That a paper is private is no secret: something of it must be told in the sentence or beside it.
  const near = ({ field, sentence }: WeighedPlace, other: WeighedPlace): boolean =>
    other.field === field && Math.abs(sentence.start - other.sentence.start) < REACH;
  const refused = situation(reading, REFUSED);
  const told = weighed
    .map((place) => ({
      ...place,
      worth: tellsOutright(place) ? Math.max(place.own, place.worth) : place.worth + refused,
    }))
    .filter((place) => {
      const beside = weighed.filter((other) => near(place, other));
      return (
        (hasAny(place.sets, SECRETS) || hasAny(place.sets, CONTENTS)) &&
        beside.some(({ sets }) => hasAny(sets, SECRETS)) &&
        beside.some(
          ({ sets }) =>
            hasAny(sets, CONTENTS) || sets.has('rival-price') || sets.has('own-limit') || sets.has('bargaining-hand'),
        )
      );
    });
  const sentences = reading.sentences(SPOKEN);
  // "After the public had left they went on to item 9. It is to be sold." The secret itself often comes next.
  const lawAtWork = reading.kind === 'press-release' && reading.has('law-enforced', SPOKEN) ? LAW_AT_WORK : 0;
  const needed = ENOUGH + lawAtWork - situation(reading, SCENE);
  return placesOf(told, needed - SHORT).map(({ worth, ...place }) => {
    const margin = marginOf(worth, needed, BEYOND);
    const at = sentences.findIndex(({ field, end }) => field === place.field && end === place.end);
    const [last, next] = [sentences[at], sentences[at + 1]];
    return last && next && next.paragraph === last.paragraph
      ? { ...place, margin, end: next.end }
      : { ...place, margin };
  });
};

/** How far, in characters, what is told may stand from what says that it is secret. */
const REACH = 400;
