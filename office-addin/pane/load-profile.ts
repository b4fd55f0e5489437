import { type Council, InputError, parseCouncil } from '../../core/index.ts';
import { ownFile } from './own-files.ts';

const KEY = 'probity.profile';

/** The council's profile, and what was wrong with the one on the server if the last good copy stands in for it. */
export interface LoadedProfile {
  readonly council: Council;
  readonly problem?: string;
}

/** Web Office keeps storage apart by host; add-ins are asked to put that partition's key before their own. */
const storageKey = (): string => (Office.context.partitionKey ?? '') + KEY;

const whatWentWrong = (error: unknown): string => {
  if (error instanceof InputError) return error.message;
  if (error instanceof SyntaxError) return 'it is not JSON';
  return error instanceof Error ? error.message : String(error);
};

const fromServer = async (): Promise<Council> => parseCouncil(await ownFile('profile.json'));

const lastGoodCopy = (): Council | undefined => {
  try {
    const kept = localStorage.getItem(storageKey());
    return kept === null ? undefined : parseCouncil(JSON.parse(kept));
  } catch {
    return undefined;
  }
};

const keepCopy = (council: Council): void => {
  try {
    localStorage.setItem(storageKey(), JSON.stringify(council));
  } catch {
    // Storage may be full or switched off; the next load fetches again.
  }
};

/**
 * Fetches the council's profile from where the pane itself comes from.
 * @throws Error that says what is wrong, when there is neither a good profile nor a copy of one.
 */
export const loadProfile = async (): Promise<LoadedProfile> => {
  try {
    const council = await fromServer();
    keepCopy(council);
    return { council };
  } catch (error) {
    const council = lastGoodCopy();
    const problem = whatWentWrong(error);
    if (council) return { council, problem };
    throw new Error(problem);
  }
};
