import type { Reading, Span } from '../reading.ts';
import { ofFamily } from '../third-persons.ts';
import { marginOf, speaksFor, type Worth, worthOf } from './signs.ts';
import { type ActInContext, readSigns, spread, together, weighInContext } from './weighed-context.ts';

const AROUND = {
  // What somebody owes the Council or gets from it is told of residents.
  against: { 'staffing-at-large': -0.9, 'debt-fact': -1.2, 'benefit-fact': -1.2 },
  least: 0,
  most: 1.4,
  reach: 2,
} as const;
const OWN: ActInContext = {
  ...AROUND,
  acts: { 'own-employment': 1.1, 'own-case': 1.6 },
  context: { 'enlists-member': 0.6, 'tells-in-confidence': 0.5 },
  person: 0,
  who: 'officer',
  enough: 1.6,
};
const COLLEAGUE: ActInContext = {
  ...AROUND,
  acts: { 'colleague-affairs': 1.3 },
  context: { 'enlists-member': 0.4, 'tells-in-confidence': 0.8, 'colleague-away': 0.4 },
  person: 0.5,
  who: 'officer',
  enough: 1.7,
};

const SIGNS: Worth = {
  ...OWN.acts,
  ...COLLEAGUE.acts,
  ...OWN.context,
  ...COLLEAGUE.context,
  ...AROUND.against,
  'private-capacity': 1,
  'own-case-kept-out': 1,
};

/** An officer's own employment, or a colleague's private affairs, raised with a member. */
export interface PersonalCase extends Span {
  readonly about: 'own' | 'colleague';
  readonly margin: number;
}

/**
 * Where an officer raises their own employment, or what is private to a colleague.
 * @param short How far the words about the officer's own employment may come short of what they must be worth.
 * @returns The sentences that do it most; undefined when none does, or it is said to be a private matter for their own
 * ward member.
 */
export const personalCase = (reading: Reading, short = 0): PersonalCase | undefined => {
  if (!speaksFor(reading, OWN.acts) && !speaksFor(reading, COLLEAGUE.acts)) return undefined;
  const read = readSigns(reading, SIGNS, ({ denied }, set) => !(denied && set === 'enlists-member'));
  if ((together(read).get('private-capacity') ?? 0) > 1) return undefined;
  if (together(read).has('own-case-kept-out')) return undefined;
  const own = weighInContext(read, { ...OWN, short });
  const colleague = weighInContext(read, COLLEAGUE);
  const best = (own?.worth ?? 0) >= (colleague?.worth ?? 0) ? own : colleague;
  if (!best) return undefined;
  const family = read.some(({ sentence }, index) => Math.abs(index - best.at) <= 1 && ofFamily(sentence, 'my'));
  if (best === colleague && family) return undefined;
  const { acts, context } = best === own ? OWN : COLLEAGUE;
  return {
    ...spread(read, best.at, ({ signs }) => worthOf(signs, acts) + worthOf(signs, context) >= 0.6),
    about: best === own ? 'own' : 'colleague',
    margin: marginOf(best.margin, 0, Number.POSITIVE_INFINITY),
  };
};
