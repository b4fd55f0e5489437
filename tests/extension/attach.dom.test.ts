import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft, Finding } from '../../core/index.ts';
import { generic } from '../../extension/lib/adapters/generic.ts';
import { type AttachOptions, attachProbity, type Probity } from '../../extension/lib/attach.ts';

const FORM = `<form><input name="to" value="bob@council.test"><textarea>This is useless.</textarea>
  <button type="button">Send</button></form>`;

/** Marks one word wherever it is written. */
const check = (draft: Draft): Finding[] =>
  (['subject', 'body'] as const).flatMap((field) => {
    const text = field === 'body' ? draft.body : draft.kind === 'email' ? draft.subject : '';
    return [...text.matchAll(/useless/g)].map(
      ({ index }): Finding => ({
        rule: 'respect/test',
        title: 'A word to change',
        level: 'should',
        field,
        start: index,
        end: index + 'useless'.length,
        quote: 'useless',
        message: 'This word is here to be marked.',
        why: 'So that a test can see it.',
        advice: 'Change it.',
        clauses: [],
        fixes: [],
      }),
    );
  });

let probity: Probity;
const attach = (html: string, more: Partial<AttachOptions> = {}): void => {
  document.body.innerHTML = html;
  const session = { check };
  probity = attachProbity({
    document,
    adapters: [generic],
    session: () => session,
    identity: () => undefined,
    now: () => '2026-03-02T10:00:00Z',
    ...more,
  });
  probity.refresh();
};
const select = <Element extends HTMLElement>(selector: string): Element =>
  document.querySelector<Element>(selector) ?? expect.unreachable(`no ${selector}`);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  // jsdom has no layout: it draws nothing, sizes nothing and styles no shadow
  vi.stubGlobal('CSS', {});
  const observes = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  vi.stubGlobal('ResizeObserver', observes);
  vi.stubGlobal('IntersectionObserver', observes);
  Object.assign(CSSStyleSheet.prototype, { replaceSync() {} });
  Object.assign(Element.prototype, { scrollIntoView() {} });
  Object.assign(Range.prototype, { getBoundingClientRect: () => new DOMRect() });
});
afterEach(() => {
  probity.detach();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

/** Lets the page's changes be heard, and what waits for them to be quiet. */
const settle = async (): Promise<void> => {
  await setImmediate();
  vi.advanceTimersByTime(3000);
};
const found = (): string[] => probity.composes.flatMap(({ review }) => review.open.map(({ finding }) => finding.field));

describe('the subject of a compose', () => {
  const SUBJECT = '<input name="subject" value="A useless plan">';

  it('is checked too where the page puts it there after the text', async () => {
    attach(FORM);
    expect(found()).toEqual(['body']);
    select('form').insertAdjacentHTML('afterbegin', SUBJECT);
    await settle();
    expect(found()).toEqual(['subject', 'body']);
  });

  it('is read from the field that the page shows now, when it has made that anew', async () => {
    attach(FORM.replace('<textarea>', `${SUBJECT}<textarea>`));
    expect(found()).toEqual(['subject', 'body']);
    select('[name="subject"]').outerHTML = '<input name="subject" value="A sound plan">';
    await settle();
    expect(found()).toEqual(['body']);
  });

  it('leaves what the writer has decided as it was when it comes', async () => {
    attach(FORM);
    const [of] = probity.composes;
    const item = of?.review.open[0];
    if (!of || !item) return expect.unreachable('nothing was found');
    probity.dismiss(of, item, '');
    select('form').insertAdjacentHTML('afterbegin', SUBJECT);
    await settle();
    expect(found()).toEqual(['subject']);
  });
});

describe('a compose that its own adapter knows only when all of it is there', () => {
  it('is served by that adapter from then on', async () => {
    const webmail = {
      ...generic,
      webmail: 'Webmail',
      find: () => (select('form').dataset['whole'] ? generic.find(document) : []),
    };
    attach(FORM, { adapters: [webmail, generic] });
    expect(probity.composes.map(({ adapter }) => adapter)).toEqual([generic]);
    select('form').dataset['whole'] = 'yes';
    probity.refresh();
    expect(probity.composes.map(({ adapter }) => adapter)).toEqual([webmail]);
    // also while the page takes it apart for a moment, as to save it
    const [known] = probity.composes;
    select('form').removeAttribute('data-whole');
    probity.refresh();
    expect(probity.composes[0]).toBe(known);
  });
});

describe('an editor in a frame that the page takes away', () => {
  /** What Firefox does to everything that stood in a frame which is gone: whoever touches it is stopped. */
  const kill = (frame: HTMLIFrameElement): void => {
    const inner = frame.contentDocument ?? expect.unreachable();
    const dead = {
      get() {
        throw new TypeError("can't access dead object");
      },
    };
    Object.defineProperties(inner.body, { isConnected: dead, ownerDocument: dead, focus: dead });
    Object.defineProperties(inner, { defaultView: dead });
    frame.remove();
  };
  const FRAMED = FORM.replace(/<textarea>.*<\/textarea>/, '<iframe></iframe>').replace(
    '<form>',
    '<form><input name="subject" value="A useless plan">',
  );
  const attachFramed = (): HTMLIFrameElement => {
    attach(FRAMED);
    const frame = select<HTMLIFrameElement>('iframe');
    const { body } = frame.contentDocument ?? expect.unreachable();
    const view = (frame.contentWindow ?? expect.unreachable()) as Window & typeof globalThis;
    Object.assign(view, { CSS: {}, focus() {} });
    Object.assign(view.Range.prototype, { getClientRects: () => [new DOMRect()] });
    Object.assign(body, { scrollIntoView() {} });
    body.setAttribute('contenteditable', 'true');
    body.textContent = 'This is useless.';
    probity.refresh();
    return frame;
  };

  it('makes way for the text box that takes its place, card and marks and all', async () => {
    const frame = attachFramed();
    expect(found()).toEqual(['subject', 'body']);
    const [of] = probity.composes;
    if (of?.review.open[1]) probity.jump(of, of.review.open[1]);
    await settle();
    kill(frame);
    select('form').insertAdjacentHTML('beforeend', '<textarea>It was useless.</textarea>');
    await settle();
    expect(probity.composes.map(({ compose }) => compose.body.tagName)).toEqual(['TEXTAREA']);
    expect(found()).toEqual(['subject', 'body']);
    const shadow = document.querySelector('#probity-overlay')?.shadowRoot ?? expect.unreachable();
    expect(shadow.querySelectorAll('.mirror')).toHaveLength(2);
    expect(shadow.querySelectorAll('.card')).toHaveLength(0);
  });

  it('is forgotten, window and all: with it goes what was written there', async () => {
    const frame = attachFramed();
    const view = frame.contentWindow ?? expect.unreachable();
    const left = vi.spyOn(view, 'removeEventListener');
    probity.refresh();
    expect(left).not.toHaveBeenCalled();
    // what a browser says of the window of a frame that is gone
    Object.assign(view, { closed: true });
    frame.remove();
    await settle();
    expect(left).toHaveBeenCalled();
    left.mockClear();
    probity.detach();
    expect(left).not.toHaveBeenCalled();
  });

  it('keeps nothing of Probity on the page that leaves it afterwards', async () => {
    kill(attachFramed());
    await settle();
    probity.detach();
    const heard = vi.fn((event: Event) => event.defaultPrevented);
    window.addEventListener('click', heard);
    document.body.innerHTML = FORM;
    select('button').click();
    expect(heard).toHaveReturnedWith(false);
    window.removeEventListener('click', heard);
  });
});

describe('a pointer that rests on marked words', () => {
  it('opens their card, but not while the writer is selecting with it', () => {
    attach(FORM);
    Object.assign(Range.prototype, { getClientRects: () => [new DOMRect(0, 0, 100, 20)] });
    const rest = (buttons: number) => {
      const moved = new MouseEvent('pointermove', { bubbles: true, clientX: 50, clientY: 10, buttons });
      select('textarea').dispatchEvent(moved);
      vi.advanceTimersByTime(500);
    };
    rest(1);
    expect(probity.shown).toBeUndefined();
    rest(0);
    expect(probity.shown).toMatchObject({ pinned: false });
  });
});

describe('a Send where nothing is held', () => {
  const onOverride = vi.fn();
  const mouse = (selector: string, ...types: string[]): void => {
    for (const type of types) select(selector).dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
  };
  const DOWN = ['pointerdown', 'mousedown'];
  const UP = ['pointerup', 'mouseup'];
  beforeEach(() => {
    onOverride.mockClear();
    attach(FORM, { monitorOnly: () => true, onOverride });
  });

  it('is noted once, though the page takes its button away before the click', () => {
    mouse('button', ...DOWN, ...UP);
    expect(onOverride).toHaveBeenCalledTimes(1);
    mouse('button', 'click');
    expect(onOverride).toHaveBeenCalledTimes(1);
  });

  it('is not noted where the press left the button, or only ended on it', () => {
    mouse('button', 'touchstart', ...DOWN);
    mouse('textarea', ...UP);
    mouse('textarea', ...DOWN);
    mouse('button', ...UP);
    mouse('button', 'touchstart', 'touchend');
    expect(onOverride).not.toHaveBeenCalled();
  });

  it('is noted by the click alone, as a keyboard makes it', () => {
    mouse('button', 'click');
    expect(onOverride).toHaveBeenCalledTimes(1);
  });
});

describe('an extension that is gone while its page is open', () => {
  it.each([
    ['F8', () => select('textarea').dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', bubbles: true }))],
    ['a press on marked words', () => select('textarea').dispatchEvent(new MouseEvent('click', { bubbles: true }))],
    [
      'a pointer that rests on them',
      () => select('textarea').dispatchEvent(new MouseEvent('pointermove', { bubbles: true })),
    ],
  ])('opens no card by %s, and says that it is gone', (_name, act) => {
    let alive = true;
    attach(FORM, { isAlive: () => alive });
    vi.advanceTimersByTime(3000);
    Object.assign(Range.prototype, { getClientRects: () => [new DOMRect(0, 0, 100, 20)] });
    alive = false;
    act();
    expect(probity.shown).toBeUndefined();
    vi.advanceTimersByTime(400);
    expect(probity.shown).toBeUndefined();
    const shadow = document.querySelector('#probity-overlay')?.shadowRoot;
    expect(shadow?.querySelector('.notice')?.textContent).toContain('reload');
  });
});

it('F8 shows nothing of a draft whose text has just left the page', () => {
  attach(FORM);
  select('textarea').remove();
  select('form').dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', bubbles: true }));
  expect(probity.shown).toBeUndefined();
});
