import type { QuotedMessage } from '../../core/draft/draft.ts';
import type { Head, HeaderField, RecipientLists } from '../lib/adapters/adapter.ts';

/** What a form of this page tells Probity of itself, as a webmail's page tells its adapter. */
export interface FormHandle {
  /** Everything above the text, as it would be sent this instant. */
  readonly head: () => Head;
  /** The message answered, while it is still quoted under the text. */
  readonly quoted: () => QuotedMessage | undefined;
  readonly row: (field: HeaderField) => HTMLElement | undefined;
  readonly writeRecipients: (lists: RecipientLists) => void;
}

let current: FormHandle | undefined;

/** The form on the page now. There is one at a time. */
export const currentForm = (): FormHandle | undefined => current;

/**
 * Puts a form on duty.
 * @returns Takes it off again.
 */
export const registerForm = (handle: FormHandle): (() => void) => {
  current = handle;
  return () => {
    if (current === handle) current = undefined;
  };
};
