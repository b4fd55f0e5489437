import type { WatchedCompose } from './watched-compose.ts';

/** Whether people are typing in an editor, be it in a frame or in the page itself. */
const hasFocus = (editor: HTMLElement, page: Document): boolean => {
  const inner = editor.ownerDocument;
  const frame = inner === page ? undefined : inner.defaultView?.frameElement;
  return editor.contains(inner.activeElement) && (!frame || page.activeElement === frame);
};

/**
 * Remembers where the writer is: which editor or control has the focus, and the caret in it.
 * @returns Puts them back there; into the text where that cannot be.
 */
export const rememberPlace = (page: Document, of: WatchedCompose): (() => void) => {
  for (const editor of [of.bodyEditor, of.subjectEditor]) {
    if (editor && hasFocus(editor.element, page)) return editor.keepPlace();
  }
  const focused = page.activeElement as HTMLElement | null;
  const intoText = of.bodyEditor.keepPlace();
  return () => {
    focused?.focus({ preventScroll: true });
    // it was nowhere, or in a list of ours that is closed by now
    if (focused === page.body || page.activeElement !== focused) intoText();
  };
};
