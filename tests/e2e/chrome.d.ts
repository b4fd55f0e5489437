import type { browser } from 'wxt/browser';

/** What the extension's own pages and worker have, for functions that a test runs there. */
declare global {
  const chrome: typeof browser;
}
