/** Anything that stands at a place on the page. */
export interface Placed {
  readonly range: Range;
}

/**
 * Finds what is drawn under a point. The boxes of the ranges are asked, since a mirror lets the pointer through and
 * the browser's own hit tests never see it; this way one test serves editors and text boxes in every browser.
 * @param placed What is drawn, the most pressing first.
 * @param x Pixels from the left of the range's own window.
 * @param y Pixels from its top.
 */
export const hitTest = <T extends Placed>(placed: readonly T[], x: number, y: number): T | undefined =>
  placed.find(({ range }) =>
    Array.from(range.getClientRects()).some(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    ),
  );
