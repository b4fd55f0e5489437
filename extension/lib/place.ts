/** Something a card can point at. */
export interface Anchor {
  getBoundingClientRect(): DOMRect;
  readonly contextElement: Element;
}

/**
 * How far the inside of a frame stands from the corner of a page's window.
 * @param document The document inside; the page itself gives nothing.
 * @param page The document of the page.
 */
const frameOffset = (document: Document, page: Document): { x: number; y: number } => {
  if (document === page) return { x: 0, y: 0 };
  const frame = document.defaultView?.frameElement;
  const box = frame?.getBoundingClientRect();
  return { x: (box?.left ?? 0) + (frame?.clientLeft ?? 0), y: (box?.top ?? 0) + (frame?.clientTop ?? 0) };
};

/** A box of a frame's window as the page's window sees it. */
const moved = (box: DOMRect, by: { x: number; y: number }): DOMRect =>
  new DOMRect(box.x + by.x, box.y + by.y, box.width, box.height);

/** Where a range stands, for a card in the page. A long range is pointed at by its first line. */
export const anchorOfRange = (range: Range, page: Document): Anchor => {
  const document = range.startContainer.ownerDocument as Document;
  return {
    contextElement: range.startContainer.parentElement ?? document.documentElement,
    getBoundingClientRect: () =>
      moved(range.getClientRects()[0] ?? range.getBoundingClientRect(), frameOffset(document, page)),
  };
};

/** The part of a page that an editor takes up: a frame's whole box where the frame is all editor. */
export const boxOfEditor = (editor: HTMLElement, page: Document): DOMRect => {
  const frame = editor.ownerDocument === page ? undefined : editor.ownerDocument.defaultView?.frameElement;
  return (frame ?? editor).getBoundingClientRect();
};
