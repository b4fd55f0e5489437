import { type Adapter, type Compose, type ComposePart, isShown } from './adapters/adapter.ts';

/**
 * How long something must be missing, in milliseconds, before it counts: a page builds a compose bit by bit, and takes it
 * apart while it saves, moves or closes it.
 */
export const LASTING = 2000;

/** Tells what lasts from what passes. */
const lasting = (now: () => number) => {
  let since: number | undefined;
  return {
    /** Takes note of how something is now, and tells whether it has been so for long. */
    look(so: boolean): boolean {
      since = so ? (since ?? now()) : undefined;
      return since !== undefined && now() - since >= LASTING;
    },
    /** Whether it is so, and not yet for long. */
    get doubtful(): boolean {
      return since !== undefined && now() - since < LASTING;
    },
  };
};

/** Watches whether a compose still is what its adapter was written for. */
export interface SelfCheck {
  /** Looks again: the parts that have been missing for long. What is not shown is not judged. */
  look(): readonly ComposePart[];
  /** Whether something is missing since lately: to be looked at again after {@link LASTING}. */
  readonly doubtful: boolean;
}

/**
 * @param now Milliseconds since the epoch.
 */
export const createSelfCheck = (adapter: Adapter, compose: Compose, now: () => number = Date.now): SelfCheck => {
  const parts = { recipients: lasting(now), subject: lasting(now), send: lasting(now) };
  return {
    look() {
      const judged = compose.body.isConnected && isShown(compose.body);
      const missing = judged ? adapter.missing(compose) : [];
      return (Object.keys(parts) as ComposePart[]).filter((part) => parts[part].look(missing.includes(part)));
    },
    get doubtful() {
      return Object.values(parts).some(({ doubtful }) => doubtful);
    },
  };
};

/** Watches whether a page has a compose whose text no adapter finds. */
export interface StrayCheck {
  /**
   * Looks again: the webmail whose compose has not been found for long, if there is one.
   * @param noneFound Whether no adapter finds a compose there.
   */
  look(document: Document, noneFound: boolean): string | undefined;
  /** As in {@link SelfCheck}. */
  readonly doubtful: boolean;
}

/**
 * @param adapters Those that may serve the page.
 * @param now Milliseconds since the epoch.
 */
export const createStrayCheck = (adapters: readonly Adapter[], now: () => number = Date.now): StrayCheck => {
  const stray = lasting(now);
  return {
    look(document, noneFound) {
      const url = new URL(document.location.href);
      const webmail = noneFound
        ? adapters.find((adapter) => adapter.serves(url) && adapter.hasStray?.(document))?.webmail
        : undefined;
      return stray.look(webmail !== undefined) ? webmail : undefined;
    },
    get doubtful() {
      return stray.doubtful;
    },
  };
};
