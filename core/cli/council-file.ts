import { readFile } from 'node:fs/promises';
import { type Council, parseCouncil } from '../council/council.ts';
import { refuseOverlongProfile } from '../council/profile-size.ts';
import type { ProtocolName } from '../draft/draft.ts';
import { parseJson } from '../formats/json.ts';
import { decodeText } from '../formats/text-file.ts';
import { InputError } from '../input-error.ts';
import { parseProfile } from '../protocols/parse-profile.ts';
import { unreadable } from './input-files.ts';
import { UsageError } from './terminal.ts';

/** A council of which nothing is known but its protocol. */
export const unknownCouncil = (protocol: ProtocolName): Council => parseCouncil({ name: 'The Council', protocol });

/** A council profile, and the JSON that it was read from: short forms in it are written out in the profile. */
export interface CouncilFile {
  readonly council: Council;
  readonly asWritten: object;
}

/**
 * Reads a council profile, and keeps how it was written.
 * @param path A JSON file.
 * @throws UsageError that names the file, each field at fault and what was expected there.
 */
export const readCouncilAsWritten = async (path: string): Promise<CouncilFile> => {
  try {
    const text = decodeText(await readFile(path));
    refuseOverlongProfile(text);
    const asWritten = parseJson(text);
    return { council: parseProfile(asWritten), asWritten: asWritten as object };
  } catch (error) {
    if (error instanceof InputError) {
      const problems = error.problems.map((problem) => `  ${problem.path || 'the whole file'}: ${problem.message}`);
      throw new UsageError(`${path} is not a valid council profile:\n${problems.join('\n')}`);
    }
    throw unreadable(path, error);
  }
};

/**
 * Reads a council profile.
 * @param path A JSON file.
 * @throws UsageError as {@link readCouncilAsWritten} does.
 */
export const readCouncilFile = async (path: string): Promise<Council> => (await readCouncilAsWritten(path)).council;
