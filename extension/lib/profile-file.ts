import type { Stamp } from '../../core/council/council.ts';
import { profileText } from '../../core/council/import/profile-text.ts';
import { refuseOverlongProfile } from '../../core/council/profile-size.ts';
import { stampOf } from '../../core/council/profile-stamp.ts';
import { type Council, InputError } from '../../core/index.ts';
import { parseProfile } from '../../core/protocols/parse-profile.ts';
import { t } from '../../core/review/words.ts';

/** A council profile as read from a file, or everything that is wrong with it. */
export type ProfileFile = { readonly profile: Council } | { readonly problems: readonly string[] };

/** What is wrong with a profile, a field to a line; throws what is no such fault. */
export const problemsOf = (error: unknown): readonly string[] => {
  if (!(error instanceof InputError)) throw error;
  return error.problems.map(({ path, message }) => (path ? t('policy.field', path, message) : message));
};

/**
 * Reads a council profile from a file's text.
 * @returns Problems in words that name the field; the file's own words are not repeated.
 */
export const readProfile = (text: string): ProfileFile => {
  let value: unknown;
  try {
    refuseOverlongProfile(text);
    value = JSON.parse(text);
  } catch (error) {
    return { problems: error instanceof InputError ? problemsOf(error) : [t('profile.notJson')] };
  }
  try {
    return { profile: parseProfile(value) };
  } catch (error) {
    return { problems: problemsOf(error) };
  }
};

/** A council profile as a file's text, and the stamp that it bears. */
export interface WrittenProfile {
  readonly text: string;
  readonly stamp: Stamp;
}

/**
 * Writes a council profile as a file that {@link readProfile} reads, with a new stamp.
 * @param savedOn The day, as `yyyy-mm-dd`.
 */
export const writeProfile = (profile: Council, savedOn: string): WrittenProfile => {
  const { stamp: _, ...content } = profile;
  // as its readers will find it: what is undefined is no part of a file
  const written = JSON.parse(JSON.stringify(content)) as object;
  const stamp = stampOf(written, savedOn);
  return { text: profileText({ ...written, stamp }), stamp };
};
