import { InputError } from '../input-error.ts';

/** Longest text of a profile, in UTF-16 units: some thirty thousand people. Browsers keep little more for an extension. */
export const LONGEST_PROFILE = 5_000_000;

/** @throws InputError where the text of a profile is longer than any council's. */
export const refuseOverlongProfile = (text: string): void => {
  if (text.length <= LONGEST_PROFILE) return;
  const message = `it has ${(text.length / 1e6).toFixed(1)} million characters, and Probity reads up to ${LONGEST_PROFILE / 1e6} million`;
  throw new InputError('council profile', [{ path: '', message }]);
};
