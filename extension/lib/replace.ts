import type { Editor, Span } from './editors/editor.ts';

const isField = (element: HTMLElement): boolean => element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';

/**
 * How long an editor with its own model may take to hear where the selection is, in milliseconds: the browser tells it
 * late, and Slate listens but ten times a second. A change before then would go where the caret was.
 */
const HEARD = 150;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Two frames: the time an editor with its own model takes to write its state back to the page. */
const settle = (view: Window): Promise<void> =>
  new Promise((resolve) => view.requestAnimationFrame(() => view.requestAnimationFrame(() => resolve())));

/**
 * Offers the change to an editor that keeps its own model, by the event that a spelling correction sends.
 * @returns Whether the editor took it.
 */
const offer = (element: HTMLElement, replacement: string): boolean => {
  const view = element.ownerDocument.defaultView as Window & typeof globalThis;
  const dataTransfer = new view.DataTransfer();
  dataTransfer.setData('text/plain', replacement);
  const selection = view.getSelection();
  const event = new view.InputEvent('beforeinput', {
    inputType: 'insertReplacementText',
    data: replacement,
    dataTransfer,
    // without them CKEditor 5 waits for the browser to make the change, and then makes it as well
    targetRanges: selection && selection.rangeCount > 0 ? [new view.StaticRange(selection.getRangeAt(0))] : [],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !element.dispatchEvent(event);
};

/**
 * Tells an editor that keeps its own steps of undo that one ends here, or its undo would take the fix back together with
 * what was typed before it. TinyMCE goes by the first event, which a browser's own spelling correction sends too;
 * RoosterJS by the second.
 */
const endStep = (element: HTMLElement): void => {
  const view = element.ownerDocument.defaultView as Window & typeof globalThis;
  element.dispatchEvent(new view.InputEvent('input', { inputType: 'insertReplacementText', bubbles: true }));
  element.dispatchEvent(new view.CompositionEvent('compositionend', { bubbles: true }));
};

const isAt = (editor: Editor, { start, end }: Span): boolean => {
  const selected = editor.selection();
  return selected?.start === start && selected.end === end;
};

/** Whether two texts are the same to a reader: editors write a space as they like. */
export const sameText = (a: string, b: string): boolean => a.replaceAll('\u00a0', ' ') === b.replaceAll('\u00a0', ' ');

/**
 * Replaces words in an editor as if they had been typed, so that the page sees it and its undo takes it back; then looks
 * whether the text is what was meant. Nothing is ever tried twice.
 *
 * Firefox's editors lose or swallow the event that Chromium's need, so there it is not sent.
 * @returns Whether the text is now exactly what it should be.
 */
export const replaceText = async (editor: Editor, span: Span, replacement: string): Promise<boolean> => {
  const before = editor.read();
  const caret = editor.selection();
  const goBack = caret && editor.keepPlace();
  const { element } = editor;
  const view = element.ownerDocument.defaultView as Window;
  const firefox = 'mozInnerScreenX' in view;

  editor.select(span);
  if (!isField(element)) {
    await pause(HEARD);
    if (editor.read() !== before || !isAt(editor, span)) return false;
  }
  const taken = !firefox && !isField(element) && offer(element, replacement);
  if (!taken) {
    const hasSteps = !firefox && !isField(element);
    if (hasSteps) endStep(element);
    element.ownerDocument.execCommand(replacement === '' ? 'delete' : 'insertText', false, replacement);
    if (hasSteps) endStep(element);
  }
  await settle(view);

  const meant = before.slice(0, span.start) + replacement + before.slice(span.end);
  if (!sameText(editor.read(), meant)) return false;
  const growth = replacement.length - (span.end - span.start);
  const keep = (place: number): number =>
    place <= span.start ? place : Math.max(span.start + replacement.length, place + growth);
  if (caret) {
    const place = { start: keep(caret.start), end: keep(caret.end) };
    // the place itself where it still stands: a line with nothing on it has none in the text
    goBack?.();
    if (!isAt(editor, place)) editor.select(place);
  }
  return true;
};
