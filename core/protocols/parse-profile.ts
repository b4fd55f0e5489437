import { type Council, parseCouncil } from '../council/council.ts';
import { InputError } from '../input-error.ts';
import { overrideProblems } from './adopted.ts';

/**
 * Reads a whole profile from unknown data, its settings of rules and its own protocol included.
 * @throws InputError naming each field at fault.
 */
export const parseProfile = (value: unknown): Council => {
  const council = parseCouncil(value);
  const problems = overrideProblems(council);
  if (problems.length > 0) throw new InputError('council profile', problems);
  return council;
};
