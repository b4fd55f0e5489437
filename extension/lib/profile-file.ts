import { type Council, InputError, parseCouncil } from '../../core/index.ts';
import { overrideProblems } from '../../core/protocols/index.ts';

/** A council profile as read from a file, or everything that is wrong with it. */
export type ProfileFile = { readonly profile: Council } | { readonly problems: readonly string[] };

/**
 * Reads a council profile from a file's text.
 * @returns Problems in words that name the field; the file's own words are not repeated.
 */
export const readProfile = (text: string): ProfileFile => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problems: ['This is not a JSON file.'] };
  }
  try {
    const profile = parseCouncil(value);
    const problems = overrideProblems(profile);
    if (problems.length > 0) throw new InputError('council profile', problems);
    return { profile };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { problems: error.problems.map(({ path, message }) => (path ? `${path}: ${message}` : message)) };
  }
};
