import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { reviewDraft } from '../../core/review/index.ts';
import { generic } from '../../extension/lib/adapters/generic.ts';
import type { Overlay } from '../../extension/lib/overlay.ts';
import { createSendPrompt } from '../../extension/lib/send-prompt.ts';
import type { WatchedCompose } from '../../extension/lib/watched-compose.ts';
import { SAMPLE_DRAFT, SAMPLE_FINDINGS } from '../review/sample-review.ts';
import { FORM } from './sample-composes.ts';

const onOverride = vi.fn();
const pressAgain = vi.fn();
let shadow: ShadowRoot;

beforeAll(() => {
  // jsdom has the element and not its methods
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
beforeEach(() => {
  document.body.innerHTML = FORM;
  shadow = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
});

const watched = (): WatchedCompose => {
  const [compose] = generic.find(document);
  const editor = { element: compose?.body, keepPlace: () => () => undefined };
  return {
    adapter: generic,
    compose,
    bodyEditor: editor,
    subjectEditor: undefined,
    decisions: { dismissals: [], acknowledged: '' },
    review: reviewDraft(SAMPLE_DRAFT, SAMPLE_FINDINGS),
  } as unknown as WatchedCompose;
};
const prompt = () =>
  createSendPrompt({
    page: document,
    overlay: { shadow, ensure: () => undefined } as Overlay,
    now: () => '2026-03-02T10:00:00Z',
    letThrough: () => undefined,
    jump: () => undefined,
    pressAgain,
    onOverride,
  });
const dialogs = () => shadow.querySelectorAll('dialog');

describe('the question before a held message goes', () => {
  it('goes with the message when the page takes that away, and the next can be asked', () => {
    const asking = prompt();
    const of = watched();
    asking.ask(of, { of: of.compose.root, button: undefined });
    asking.forget(of);
    expect(dialogs()).toHaveLength(1);
    of.compose.root.remove();
    asking.forget(of);
    expect(dialogs()).toHaveLength(0);
    document.body.insertAdjacentHTML('afterbegin', FORM);
    const next = watched();
    asking.ask(next, { of: next.compose.root, button: undefined });
    asking.forget(of);
    expect(dialogs()).toHaveLength(1);
  });

  it('is put anew when Send is pressed while it is open: the page has cleared it away, or it could not be pressed', () => {
    const asking = prompt();
    const of = watched();
    asking.ask(of, { of: of.compose.root, button: undefined });
    const [first] = dialogs();
    // a dialog that was taken off the page and put back is open and no longer in front
    shadow.host.remove();
    document.body.append(shadow.host);
    asking.ask(of, { of: of.compose.root, button: undefined });
    expect(dialogs()).toHaveLength(1);
    expect(dialogs()[0]).not.toBe(first);
  });

  it('tells the writer to press again where nothing has gone, and not while the page is sending', () => {
    vi.useFakeTimers();
    const sendAnyway = (onPress: (button: HTMLButtonElement) => void) => {
      const of = watched();
      const button = of.compose.root.querySelector('button') as HTMLButtonElement;
      button.type = 'button';
      button.addEventListener('click', () => onPress(button), { once: true });
      prompt().ask(of, { of: of.compose.root, button });
      const [reason, send] = [shadow.querySelector('textarea'), [...shadow.querySelectorAll('button')].at(-1)];
      if (reason) reason.value = 'The leader asked for it';
      send?.click();
      vi.advanceTimersByTime(5000);
    };
    sendAnyway((button) => {
      button.disabled = true;
    });
    expect(pressAgain).not.toHaveBeenCalled();
    document.body.insertAdjacentHTML('afterbegin', FORM);
    sendAnyway(() => undefined);
    expect(pressAgain).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});
