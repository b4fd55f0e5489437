import type { LogEntry } from './log.ts';

/** What a page tells the rest of the extension: the background, and the side panel where it is open. */
export type ExtensionMessage =
  /** The checker could not be loaded there. */
  | { readonly kind: 'checker-failed' }
  /** A message is written there that cannot be seen; or can be again. */
  | { readonly kind: 'compose-unseen' | 'compose-seen' }
  /** Somebody asked for the side panel, by pressing a button just now. */
  | { readonly kind: 'open-side-panel' }
  /** Drafts are checked there: a side panel may connect. */
  | { readonly kind: 'serving' }
  /** The writer decided against a finding. */
  | { readonly kind: 'decided'; readonly entry: LogEntry };

/** Tells the rest of the extension something. What cannot be told is lost: the page's work goes on. */
export const tellExtension = (message: ExtensionMessage): void => {
  // async, since an extension that was updated meanwhile throws where it would promise
  const tell = async () => browser.runtime.sendMessage(message);
  void tell().catch(() => undefined);
};
