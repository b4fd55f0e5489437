/** Something a card can point at. Its box is in its own window's pixels; the card's placing adds those of the frame. */
export interface Anchor {
  getBoundingClientRect(): DOMRect;
  readonly contextElement: Element;
}

/** Where a range stands, for a card in the page. A long range is pointed at by its first line. */
export const anchorOfRange = (range: Range): Anchor => ({
  contextElement: range.startContainer.parentElement as Element,
  getBoundingClientRect: () => range.getClientRects()[0] ?? range.getBoundingClientRect(),
});

/** The element of a page that an editor takes up: the frame, where the editor fills a frame of its own. */
export const frameOfEditor = (editor: HTMLElement, page: Document): Element =>
  (editor.ownerDocument === page ? undefined : editor.ownerDocument.defaultView?.frameElement) ?? editor;
