import { autoUpdate } from '@floating-ui/dom';
import type { Overlay } from '../overlay.ts';
import { visibleBox } from '../place.ts';
import type { Editor, Span } from './editor.ts';

/** What a field and its mirror must share for their lines to break at the same places. */
const TEXT_METRICS = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'overflowWrap',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'wordBreak',
  'wordSpacing',
] as const;

/** Changes a text node only where it differs, so that ranges in the rest of it stay where they are. */
const updateText = (node: Text, text: string): void => {
  const before = node.data;
  if (before === text) return;
  const shorter = Math.min(before.length, text.length);
  let head = 0;
  while (head < shorter && before[head] === text[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
  node.replaceData(head, before.length - head - tail, text.slice(head, text.length - tail));
};

/**
 * A text box. Its text cannot be marked in place, so a transparent mirror lies over it and carries the marks.
 * @param element The `<textarea>` or one-line `<input>`.
 * @param overlay Where the mirror is put; never inside the page's own form.
 */
export const fieldEditor = (element: HTMLTextAreaElement | HTMLInputElement, overlay: Overlay): Editor => {
  const { ownerDocument: document } = element;
  const oneLine = element.tagName === 'INPUT';
  const mirror = document.createElement('div');
  mirror.className = 'mirror';
  mirror.setAttribute('aria-hidden', 'true');
  const words = document.createTextNode('');
  // a last line with nothing on it takes up height only when something follows the break
  mirror.append(words, document.createTextNode('\u200b'));
  overlay.layer.append(mirror);

  const place = () => {
    const computed = document.defaultView?.getComputedStyle(element);
    const rect = element.getBoundingClientRect();
    if (!computed || rect.width === 0 || rect.height === 0) {
      mirror.style.display = 'none';
      return;
    }
    const { style } = mirror;
    for (const metric of TEXT_METRICS) style[metric] = computed[metric];
    const scrollbar =
      element.offsetWidth - element.clientWidth - px(computed.borderLeftWidth) - px(computed.borderRightWidth);
    // on the left where the text runs from right to left
    const onLeft = Math.max(0, element.clientLeft - px(computed.borderLeftWidth));
    style.display = 'block';
    style.whiteSpace = oneLine ? 'pre' : 'pre-wrap';
    style.left = `${rect.left}px`;
    style.top = `${rect.top}px`;
    style.width = `${rect.width}px`;
    style.height = `${rect.height}px`;
    style.borderWidth = computed.borderWidth;
    style.paddingTop = oneLine ? '0' : computed.paddingTop;
    style.paddingBottom = oneLine ? '0' : computed.paddingBottom;
    style.paddingLeft = `${px(computed.paddingLeft) + onLeft}px`;
    style.paddingRight = `${px(computed.paddingRight) + Math.max(0, scrollbar - onLeft)}px`;
    if (oneLine) {
      // a one-line field centres its text whatever its line height
      style.lineHeight = `${element.clientHeight}px`;
    }
    const seen = visibleBox(element);
    style.clipPath = `inset(${[
      Math.max(0, seen.top - rect.top),
      Math.max(0, rect.right - seen.right),
      Math.max(0, rect.bottom - seen.bottom),
      Math.max(0, seen.left - rect.left),
    ]
      .map((side) => `${side}px`)
      .join(' ')})`;
    follow();
  };
  const follow = () => {
    mirror.scrollTop = element.scrollTop;
    mirror.scrollLeft = element.scrollLeft;
  };
  const stopPlacing = autoUpdate(element, mirror, place);
  element.addEventListener('scroll', follow, { passive: true });

  return {
    element,
    read() {
      updateText(words, element.value);
      follow();
      return element.value;
    },
    rangeOf({ start, end }) {
      if (start >= end || end > words.length) return undefined;
      const range = document.createRange();
      range.setStart(words, start);
      range.setEnd(words, end);
      return range;
    },
    selection() {
      if (document.activeElement !== element || element.selectionStart === null) return undefined;
      return { start: element.selectionStart, end: element.selectionEnd ?? element.selectionStart };
    },
    select({ start, end }: Span) {
      element.focus({ preventScroll: true });
      element.setSelectionRange(start, end);
    },
    // a text box keeps its own caret while the focus is elsewhere
    keepPlace: () => () => element.focus({ preventScroll: true }),
    reveal(span) {
      element.scrollIntoView({ block: 'nearest' });
      const line = this.rangeOf(span)?.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      if (line && (line.top < box.top || line.bottom > box.bottom)) {
        element.scrollTop += line.top - box.top - element.clientHeight / 2;
      }
    },
    disconnect() {
      stopPlacing();
      element.removeEventListener('scroll', follow);
      mirror.remove();
    },
  };
};

const px = (length: string): number => Number.parseFloat(length) || 0;
