import { isThere } from '../gone.ts';
import { mapText, type TextMap } from '../text-map.ts';
import type { Editor, Span } from './editor.ts';

/**
 * An element that people write in directly.
 * @param element The contenteditable.
 * @param leaveOut Tells which parts of it are quoted history.
 */
export const editableEditor = (element: HTMLElement, leaveOut: (part: Element) => boolean): Editor => {
  let map: TextMap = mapText(element, leaveOut);
  /** Where the caret was when the focus left for something of ours: some editors (Draft.js) drop it then. */
  let kept: Range | undefined;
  const selectionOf = () => element.ownerDocument.defaultView?.getSelection() ?? null;
  const isInside = (range: Range | undefined): range is Range =>
    range !== undefined && element.contains(range.commonAncestorContainer);
  const selectedRange = (): Range | undefined => {
    const selection = selectionOf();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    return isInside(range) ? range : undefined;
  };

  const focus = () => {
    element.ownerDocument.defaultView?.focus();
    element.focus({ preventScroll: true });
  };

  return {
    element,
    read() {
      map = mapText(element, leaveOut);
      return map.text;
    },
    rangeOf: ({ start, end }) => map.rangeOf(start, end),
    selection() {
      const range = selectedRange() ?? kept;
      if (!isInside(range)) return undefined;
      // typing since the last read would put the caret into text that the map does not know
      map = mapText(element, leaveOut);
      return {
        start: map.offsetOf(range.startContainer, range.startOffset),
        end: map.offsetOf(range.endContainer, range.endOffset),
      };
    },
    select(span: Span) {
      kept = undefined;
      focus();
      const selection = selectionOf();
      // a caret has no text of its own: it is put after what stands before it or, where a line begins, before the next
      const before = span.start === span.end ? map.rangeOf(span.start - 1, span.start) : undefined;
      const range = before ?? map.rangeOf(span.start, Math.max(span.end, span.start + 1));
      if (!selection || !range) return;
      if (span.start === span.end) range.collapse(before === undefined);
      selection.removeAllRanges();
      selection.addRange(range);
    },
    keepPlace() {
      const place = (selectedRange() ?? kept)?.cloneRange();
      kept = place;
      return () => {
        kept = undefined;
        if (!isThere(element)) return;
        focus();
        const selection = selectionOf();
        if (!selection || !isInside(place)) return;
        selection.removeAllRanges();
        selection.addRange(place);
      };
    },
    reveal: (span) =>
      map.rangeOf(span.start, span.end)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' }),
    disconnect() {},
  };
};
