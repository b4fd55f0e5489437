import type { WatchedCompose } from './watched-compose.ts';

/**
 * Remembers where the writer is: which editor or control has the focus, and the caret in it.
 * @returns Puts them back there.
 */
export const rememberPlace = (page: Document, of: WatchedCompose): (() => void) => {
  for (const editor of [of.bodyEditor, of.subjectEditor]) {
    const focused = editor?.element.ownerDocument.activeElement;
    const selection = focused && editor?.element.contains(focused) ? editor.selection() : undefined;
    const inPage =
      editor?.element.ownerDocument === page ||
      page.activeElement === editor?.element.ownerDocument.defaultView?.frameElement;
    if (editor && selection && inPage) return () => editor.select(selection);
  }
  const focused = page.activeElement as HTMLElement | null;
  return () => focused?.focus({ preventScroll: true });
};
