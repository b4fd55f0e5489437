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

const CLIPS = /auto|scroll|hidden|clip/;

/**
 * The part of the window through which an element can be seen, inside everything that scrolls or clips it. What scrolls
 * the page itself clips nothing: the box of its root goes up with what is scrolled. Whatever is fixed is taken to be so in
 * the window: where a transformed element holds it, it is said to be seen rather than not.
 */
export const visibleBox = (element: Element): { top: number; right: number; bottom: number; left: number } => {
  const { body, documentElement, defaultView } = element.ownerDocument;
  const view = defaultView as Window;
  const box = { top: 0, left: 0, right: view.innerWidth, bottom: view.innerHeight };
  let { position } = view.getComputedStyle(element);
  for (let up = element.parentElement; up && up !== body && up !== documentElement; up = up.parentElement) {
    const style = view.getComputedStyle(up);
    // what is placed by a farther ancestor stands free of the nearer ones
    if (position === 'fixed' || (position === 'absolute' && style.position === 'static')) continue;
    position = style.position;
    if (!CLIPS.test(style.overflow)) continue;
    const rect = up.getBoundingClientRect();
    box.top = Math.max(box.top, rect.top);
    box.left = Math.max(box.left, rect.left);
    box.right = Math.min(box.right, rect.right);
    box.bottom = Math.min(box.bottom, rect.bottom);
  }
  return box;
};
