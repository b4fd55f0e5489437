import type { Correspondent, QuotedMessage } from '../../../core/draft/draft.ts';

/** The fields of a message that stand above its text. */
export type HeaderField = 'from' | 'to' | 'cc' | 'bcc';

/** One place in a page where somebody is writing. */
export interface Compose {
  /** What holds the whole form: its headers, its text and its Send. */
  readonly root: HTMLElement;
  /** A contenteditable (perhaps in a frame of the page) or a textarea. */
  readonly body: HTMLElement;
  readonly subject: HTMLInputElement | undefined;
}

/** A part of a compose without which Probity does not know all that is sent, or cannot hold it. */
export type ComposePart = 'recipients' | 'subject' | 'send';

/** Everybody whom a message goes to. */
export interface RecipientLists {
  readonly to: readonly Correspondent[];
  readonly cc: readonly Correspondent[];
  readonly bcc: readonly Correspondent[];
}

/** What stands above the text. A letter or press release has no recipients. */
export type Head =
  | {
      readonly kind: 'email';
      /** An empty address means that the page does not show it. */
      readonly from: Correspondent;
      readonly to: readonly Correspondent[];
      readonly cc: readonly Correspondent[];
      readonly bcc: readonly Correspondent[];
      readonly subject: string;
    }
  | { readonly kind: 'letter' | 'press-release'; readonly author: { readonly role: 'officer' | 'member' } };

/** What is known of one webmail. All of it by look-ups that do not hang on the language of its labels, where it can be. */
export interface Adapter {
  /** The webmail that it was written for: what cannot be found there has changed. None where it serves any form. */
  readonly webmail: string | undefined;
  /** Whether this adapter was written for a page. */
  serves(url: URL): boolean;
  /** Every compose on the page now, cheaply: it is asked again whenever the page changes. */
  find(document: Document): Compose[];
  /** Which parts of a compose cannot be found; every webmail has all of them. */
  missing(compose: Compose): ComposePart[];
  /** Whether a part of a compose stands on a page that is part of none that `find` finds: its text cannot be seen. */
  hasStray?(document: Document): boolean;
  /** Reads the headers as they would be sent. */
  readHead(compose: Compose): Head;
  /** The message answered, where the page tells. */
  readQuoted?(compose: Compose, body: string): QuotedMessage | undefined;
  /** Whether a part of the body is quoted history: not the writer's words, so neither read nor marked. */
  isQuoted(part: Element): boolean;
  /** Writes the lists of recipients, where the page lets them be written without a trace of doubt. */
  writeRecipients?(compose: Compose, lists: RecipientLists): void;
  /** Where a header is shown, for its marks. */
  headerRow?(compose: Compose, field: HeaderField): HTMLElement | undefined;
  /** The Send that a pressed element belongs to, if any; also the items of a menu that send. */
  sendButton(compose: Compose, pressed: Element): HTMLElement | undefined;
  /** The Send that a keyboard shortcut or "Send anyway" stands for. */
  mainSend(compose: Compose): HTMLElement | undefined;
  /** Whether a key sends, wherever in the compose it is pressed. */
  sendsOn(key: KeyboardEvent): boolean;
  /** Presses Send as this page wants it pressed. */
  press(button: HTMLElement): void;
}

/** The key by which most webmails send: Ctrl+Enter, or Cmd+Enter. */
export const isControlEnter = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'Enter' && (ctrlKey || metaKey);

/** Presses a button as a page expects that listens for nothing but clicks. */
export const click = (button: HTMLElement): void => button.click();

/** Presses a button as a mouse would: for pages that act on the press and not on the click. */
export const pressLikeMouse = (button: HTMLElement): void => {
  const view = button.ownerDocument.defaultView as Window & typeof globalThis;
  const box = button.getBoundingClientRect();
  const at = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: box.left + box.width / 2,
    clientY: box.top + box.height / 2,
    button: 0,
    view,
  };
  button.dispatchEvent(new view.PointerEvent('pointerdown', at));
  button.dispatchEvent(new view.MouseEvent('mousedown', at));
  button.dispatchEvent(new view.PointerEvent('pointerup', at));
  button.dispatchEvent(new view.MouseEvent('mouseup', at));
  button.dispatchEvent(new view.MouseEvent('click', at));
};

/** Whether an element is shown at all (not in a hidden branch of the page). */
export const isShown = (element: HTMLElement): boolean => element.checkVisibility?.() ?? true;

/** The names of those parts that were not found. */
export const partsMissing = (found: Readonly<Record<ComposePart, unknown>>): ComposePart[] =>
  (['recipients', 'subject', 'send'] as const).filter((part) => !found[part]);

/** What is editable by its own attribute, in all the ways to say so. */
export const EDITABLES = '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** The editable body of a frame's document, for editors that keep their text in a frame of their own. */
export const editableBody = (frame: HTMLIFrameElement): HTMLElement | undefined => {
  const inner = frame.contentDocument;
  if (!inner?.body) return undefined;
  return inner.designMode === 'on' || inner.body.matches(EDITABLES) ? inner.body : undefined;
};
