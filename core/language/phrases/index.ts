import { CAPACITY_AND_CLEARANCE } from './capacity-and-clearance.ts';
import { COPIES } from './copies.ts';
import { REQUESTS_AND_EVENTS } from './requests-and-events.ts';

/** Every set of phrases, by name. The notation is described in `../pattern.ts`. */
export const PHRASES = { ...COPIES, ...CAPACITY_AND_CLEARANCE, ...REQUESTS_AND_EVENTS };

export type PhraseSet = keyof typeof PHRASES;
