import { editableBody } from './adapters/adapter.ts';

const EDITORS = 'textarea, [contenteditable]:not([contenteditable="false"])';
/** Quiet time before a page that changes is looked at again, in milliseconds. */
const PAUSE = 150;

const hasEditor = (document: Document): boolean =>
  document.querySelector(EDITORS) !== null || [...document.querySelectorAll('iframe')].some(editableBody);

/**
 * Waits until a page has something to write in: nothing of Probity but this is loaded before.
 * @param found Called once, at the first textarea or editable text in the page or in a frame that is part of it.
 * @returns What ends the waiting.
 */
export const onFirstEditor = (document: Document, found: () => void): (() => void) => {
  const view = document.defaultView as Window & typeof globalThis;
  let pending: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    pending = undefined;
    if (!hasEditor(document)) return;
    stop();
    found();
  };
  const lookSoon = () => {
    pending ??= setTimeout(look, PAUSE);
  };
  const observer = new view.MutationObserver(lookSoon);
  // attributes: an element may be made editable after it was put there
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['contenteditable'],
  });
  // a frame becomes editable without a sign outside; when it is written in, the window loses the focus to it
  document.addEventListener('load', lookSoon, true);
  view.addEventListener('focusin', lookSoon, true);
  view.addEventListener('blur', lookSoon);
  const stop = () => {
    clearTimeout(pending);
    observer.disconnect();
    document.removeEventListener('load', lookSoon, true);
    view.removeEventListener('focusin', lookSoon, true);
    view.removeEventListener('blur', lookSoon);
  };
  lookSoon();
  return stop;
};
