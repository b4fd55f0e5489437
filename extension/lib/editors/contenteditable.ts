import { mapText, type TextMap } from '../text-map.ts';
import type { Editor, Span } from './editor.ts';

/**
 * An element that people write in directly.
 * @param element The contenteditable.
 * @param leaveOut Tells which parts of it are quoted history.
 */
export const editableEditor = (element: HTMLElement, leaveOut: (part: Element) => boolean): Editor => {
  let map: TextMap = mapText(element, leaveOut);
  const selectionOf = () => element.ownerDocument.defaultView?.getSelection() ?? null;

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
      const selection = selectionOf();
      if (!selection || selection.rangeCount === 0) return undefined;
      const range = selection.getRangeAt(0);
      if (!element.contains(range.commonAncestorContainer)) return undefined;
      // typing since the last read would put the caret into text that the map does not know
      map = mapText(element, leaveOut);
      return {
        start: map.offsetOf(range.startContainer, range.startOffset),
        end: map.offsetOf(range.endContainer, range.endOffset),
      };
    },
    select(span: Span) {
      focus();
      const selection = selectionOf();
      const edge = span.start === span.end;
      // a caret has no text of its own: it is put at the end of what stands before it
      const range = edge
        ? (map.rangeOf(span.start - 1, span.start) ?? map.rangeOf(span.start, span.start + 1))
        : map.rangeOf(span.start, span.end);
      if (!selection || !range) return;
      if (edge) range.collapse(span.start === 0);
      selection.removeAllRanges();
      selection.addRange(range);
    },
    keepPlace() {
      const selection = selectionOf();
      const kept = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
      return () => {
        focus();
        if (!selection || !kept || !element.contains(kept.commonAncestorContainer)) return;
        selection.removeAllRanges();
        selection.addRange(kept);
      };
    },
    reveal: (span) =>
      map.rangeOf(span.start, span.end)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' }),
    disconnect() {},
  };
};
