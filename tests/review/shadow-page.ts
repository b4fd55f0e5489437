import { afterEach, beforeEach, expect } from 'vitest';
import { type ReviewItem, reviewDraft } from '../../core/review/index.ts';
import { SAMPLE_DRAFT, SAMPLE_FINDINGS } from './sample-review.ts';

/** The sample draft, reviewed. */
export const review = reviewDraft(SAMPLE_DRAFT, SAMPLE_FINDINGS);

/** What the review of the sample draft says by a rule. */
export const itemOf = (rule: string): ReviewItem =>
  review.open.find(({ finding }) => finding.rule === rule) ?? expect.unreachable();

/** A shadow root in a page that has nothing else, new for every test of the file that calls this. */
export const shadowPage = () => {
  let root: ShadowRoot;
  beforeEach(() => {
    const host = document.createElement('div');
    document.body.append(host);
    root = host.attachShadow({ mode: 'open' });
  });
  afterEach(() => document.body.replaceChildren());
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const nameOf = (one: HTMLElement) => one.getAttribute('aria-label') ?? one.textContent;
  return {
    root: () => root,
    all,
    button: (name: string): HTMLButtonElement =>
      (all('button').find((one) => nameOf(one) === name) ??
        expect.unreachable(`no button "${name}"`)) as HTMLButtonElement,
    /** What a screen reader calls each button. */
    names: () => all('button').map(nameOf),
    /** Presses a key where the focus is. */
    press: (key: string, shiftKey = false) =>
      (root.activeElement ?? expect.unreachable('nothing has the focus')).dispatchEvent(
        new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true, cancelable: true }),
      ),
    /** Fills in the text box. */
    type: (text: string) => {
      const field = root.querySelector('textarea') ?? expect.unreachable('no field');
      field.value = text;
    },
    /** Until what was set off has been drawn. */
    settle: () => new Promise((resolve) => setTimeout(resolve, 20)),
  };
};
