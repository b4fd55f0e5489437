import type { LogEntry } from './log.ts';

/** What a page tells the background. */
export type BackgroundMessage =
  /** The checker could not be loaded there. */
  | { readonly kind: 'checker-failed' }
  /** The writer decided against a finding. */
  | { readonly kind: 'decided'; readonly entry: LogEntry };

/** Tells the background something. What cannot be told is lost: the page's work goes on. */
export const tellBackground = (message: BackgroundMessage): void => {
  void Promise.resolve(browser.runtime.sendMessage(message)).catch(() => undefined);
};
