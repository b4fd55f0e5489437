import type { Door } from './door.ts';

/** A page as the script that stands at its door hands it over to the one that checks. */
export interface HandedOver {
  readonly document: Document;
  /** That of the page's own window. */
  readonly door: Door;
}

/** Serves a page; returns what ends that. */
export type ServePage = (page: HandedOver) => () => void;

/** Where the checking script leaves its start: in the extension's own global, which no page can see. */
const HOLDER = globalThis as { probityServesPage?: ServePage };

/** Called by the checking script when it has been loaded. */
export const offerService = (serve: ServePage): void => {
  HOLDER.probityServesPage = serve;
};

/**
 * Called by the script at the door when the checking script has been loaded.
 * @throws Error when that script has offered nothing.
 */
export const takeService = (): ServePage => {
  if (!HOLDER.probityServesPage) throw new Error('The checking script was loaded and offers nothing.');
  return HOLDER.probityServesPage;
};
