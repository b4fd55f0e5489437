import { type Council, parseCouncil } from '../../core/index.ts';

const KEY = 'probity-council';

/** The end of this page's address that asks for the profile which somebody made here. */
export const OWN_COUNCIL = '#own';

/** The profile that somebody made on this page, kept in this browser; undefined where there is none that can be read. */
export const readOwnCouncil = (): Council | undefined => {
  try {
    // a browser that lets pages store nothing refuses even to look
    const kept = localStorage.getItem(KEY);
    return kept === null ? undefined : parseCouncil(JSON.parse(kept));
  } catch {
    return undefined;
  }
};

/**
 * Keeps a profile in this browser.
 * @throws where the browser has no room for it, or lets pages store nothing.
 */
export const keepOwnCouncil = (council: Council): void => localStorage.setItem(KEY, JSON.stringify(council));
