import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Adapter, Compose } from '../../extension/lib/adapters/adapter.ts';
import { generic } from '../../extension/lib/adapters/generic.ts';
import { gmail } from '../../extension/lib/adapters/gmail.ts';
import { outlook } from '../../extension/lib/adapters/outlook.ts';
import { type Door, openDoor } from '../../extension/lib/door.ts';
import { guardSends, type SendGuard } from '../../extension/lib/pre-send.ts';
import { sendIntentOf } from '../../extension/lib/send-intent.ts';
import { OUTLOOK } from './sample-composes.ts';

const FORM = `
  <form><input name="to"><textarea id="body"></textarea>
  <button type="button" id="send"><span id="label">Send</span></button><button type="button" id="discard">Discard</button></form>`;
const GMAIL = `
  <div role="dialog"><input name="subjectbox"><div id="body" g_editable="true" role="textbox" contenteditable="true"></div>
  <div><div role="button" class="aoO" id="send" tabindex="0"><span id="label">Send</span></div>
  <div role="button" aria-haspopup="true" id="more"></div></div></div>`;

const HEARD_BY_PAGE = [
  'pointerdown',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'keydown',
  'keyup',
  'submit',
];

let door: Door;
let guard: SendGuard<HTMLElement>;
let holds: () => boolean;
const asked = vi.fn();
const failed = vi.fn();
const seen: string[] = [];

/** Puts a compose on the page, with a page script that hears everything and a guard at the window. */
const setUp = (html: string, adapter: Adapter): Compose => {
  document.body.innerHTML = html;
  const [compose] = adapter.find(document);
  if (!compose) throw new Error('no compose on the page of this test');
  for (const type of HEARD_BY_PAGE) {
    document.body.addEventListener(type, (event) => seen.push(event.type));
  }
  guard = guardSends<HTMLElement>({
    intentOf: (event) => sendIntentOf(event, [{ adapter, compose }]),
    mustHold: () => holds(),
    ask: asked,
    failed,
  });
  door = openDoor(window);
  guard.listen(door);
  return compose;
};
const at = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const fire = (id: string, event: Event): boolean => at(id).dispatchEvent(event);
const mouse = (type: string) => new MouseEvent(type, { bubbles: true, cancelable: true, composed: true });
const key = (type: string, init: KeyboardEventInit) =>
  new KeyboardEvent(type, { bubbles: true, cancelable: true, composed: true, ...init });

beforeEach(() => {
  seen.length = 0;
  holds = () => true;
  asked.mockClear();
  failed.mockClear();
});
afterEach(() => {
  guard.stop();
  door.close();
  document.body.replaceWith(document.createElement('body'));
});

describe('a send that is held', () => {
  it('reaches the page by none of its mouse events, and is asked about once', () => {
    setUp(FORM, generic);
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) fire('label', mouse(type));
    expect(seen).toEqual([]);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(asked.mock.calls[0]?.[0]).toMatchObject({ button: at('send') });
  });

  it('is asked about when tapped: the page hears no touch, and yet the browser makes a click of it', () => {
    setUp(FORM, generic);
    const touch = (type: string) => new Event(type, { bubbles: true, cancelable: true, composed: true });
    // a touch that is prevented never becomes a click
    expect(fire('label', touch('touchstart'))).toBe(true);
    expect(fire('label', touch('touchend'))).toBe(true);
    fire('label', mouse('click'));
    expect(seen).toEqual([]);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it.each(['Enter', ' '])('is held by the key %j on a Send that is no real button, its release too', (pressed) => {
    setUp(GMAIL, gmail);
    fire('send', key('keydown', { key: pressed }));
    fire('send', key('keyup', { key: pressed }));
    expect(seen).toEqual([]);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('is held on Ctrl+Enter and Cmd+Enter in the text, but Enter alone is a new line', () => {
    setUp(GMAIL, gmail);
    fire('body', key('keydown', { key: 'Enter' }));
    expect(asked).not.toHaveBeenCalled();
    fire('body', key('keydown', { key: 'Enter', ctrlKey: true }));
    fire('body', key('keydown', { key: 'Enter', metaKey: true }));
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('is held on Alt+S in Outlook, and not where that key writes another letter', () => {
    setUp(OUTLOOK.replace('role="textbox"', 'role="textbox" id="body"'), outlook);
    fire('body', key('keydown', { key: 's' }));
    fire('body', key('keydown', { key: 'ß', altKey: true }));
    fire('body', key('keydown', { key: 's', altKey: true, ctrlKey: true }));
    expect(asked).not.toHaveBeenCalled();
    seen.length = 0;
    fire('body', key('keydown', { key: 's', altKey: true }));
    fire('body', key('keyup', { key: 's', altKey: true }));
    expect(seen).toEqual([]);
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockClear();
    setUp(GMAIL, gmail);
    fire('body', key('keydown', { key: 's', altKey: true }));
    expect(asked).not.toHaveBeenCalled();
  });

  it('is held by Gmail’s button that sends and archives, and that button is the one to be pressed again', () => {
    setUp(
      GMAIL.replace('<div role="button" class="aoO"', '<div role="button" class="Uo" id="archive"></div>$&'),
      gmail,
    );
    for (const type of ['mousedown', 'mouseup', 'click']) fire('archive', mouse(type));
    fire('archive', key('keydown', { key: 'Enter' }));
    expect(seen).toEqual([]);
    expect(asked).toHaveBeenCalledTimes(2);
    expect(asked.mock.calls[0]?.[0]).toMatchObject({ button: at('archive') });
  });

  it('is held by Enter in a menu that keeps the focus and names the item it is at', () => {
    setUp(
      `${GMAIL}<div role="menu" id="menu" tabindex="0" aria-activedescendant="later">
      <div role="menuitem" selector="scheduledSend" id="later"></div><div role="menuitem" id="other"></div></div>`,
      gmail,
    );
    fire('menu', key('keydown', { key: 'Enter' }));
    expect(asked.mock.calls[0]?.[0]).toMatchObject({ button: at('later') });
    at('menu').setAttribute('aria-activedescendant', 'other');
    fire('menu', key('keydown', { key: 'Enter' }));
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('waits for the click of a real button, so that one press asks once', () => {
    setUp(FORM, generic);
    fire('send', key('keydown', { key: 'Enter' }));
    expect(asked).not.toHaveBeenCalled();
    expect(seen).toEqual(['keydown']);
  });

  it('is held when the form itself is submitted', () => {
    const { root } = setUp(FORM, generic);
    root.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    expect(seen).toEqual([]);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('is not seen in a press of another mouse button, which sends nothing: nor noted where nothing is held', () => {
    setUp(FORM, generic);
    const noted = vi.fn(() => true);
    holds = noted;
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup'])
      fire('label', new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, button: 2 }));
    expect(noted).not.toHaveBeenCalled();
    expect(seen).toEqual(['pointerdown', 'mousedown', 'mouseup']);
  });

  it('is not mistaken for other buttons, nor for keys of an input method', () => {
    setUp(FORM, generic);
    fire('discard', mouse('click'));
    fire('body', key('keydown', { key: 'Enter', ctrlKey: true, isComposing: true }));
    expect(asked).not.toHaveBeenCalled();
    expect(seen).toEqual(['click', 'keydown']);
  });
});

describe('a send that goes', () => {
  it('is not touched when nothing was found', () => {
    setUp(FORM, generic);
    holds = () => false;
    expect(fire('send', mouse('click'))).toBe(true);
    expect(seen).toEqual(['click']);
  });

  it('goes, visibly unchecked, when the check itself fails', () => {
    setUp(FORM, generic);
    const wrong = new Error('the check broke');
    holds = () => {
      throw wrong;
    };
    expect(fire('send', mouse('click'))).toBe(true);
    expect(seen).toEqual(['click']);
    expect(failed).toHaveBeenCalledWith(expect.anything(), wrong);
  });

  it('goes, visibly unchecked, when the question cannot be put', () => {
    setUp(FORM, generic);
    const wrong = new Error('nothing can be drawn');
    asked.mockImplementationOnce(() => {
      throw wrong;
    });
    expect(fire('send', mouse('click'))).toBe(true);
    expect(seen).toEqual(['click']);
    expect(failed).toHaveBeenCalledWith(expect.anything(), wrong);
  });

  it('goes at the next press, however late, where the question could not be put to a page that acts on presses', () => {
    vi.useFakeTimers();
    setUp(GMAIL, gmail);
    asked.mockImplementationOnce(() => {
      throw new Error('nothing can be drawn');
    });
    for (const type of ['mousedown', 'mouseup', 'click']) fire('label', mouse(type));
    expect(seen).toEqual(['click']);
    vi.advanceTimersByTime(60_000);
    for (const type of ['mousedown', 'mouseup', 'click']) fire('label', mouse(type));
    expect(seen).toEqual(['click', 'mousedown', 'mouseup', 'click']);
    vi.useRealTimers();
  });

  it('goes once the writer has decided, with all that one press sets off, and is held again later', () => {
    vi.useFakeTimers();
    const { root } = setUp(FORM, generic);
    guard.letThrough(root);
    for (const type of ['mousedown', 'mouseup', 'click']) fire('send', mouse(type));
    expect(seen).toEqual(['mousedown', 'mouseup', 'click']);
    vi.advanceTimersByTime(1_500);
    fire('send', mouse('click'));
    expect(seen).toHaveLength(3);
    expect(asked).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  it('is no longer waved through when the writer let the moment pass', () => {
    vi.useFakeTimers();
    const { root } = setUp(FORM, generic);
    guard.letThrough(root);
    vi.advanceTimersByTime(11_000);
    fire('send', mouse('click'));
    expect(asked).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });

  it('is not listened to any more after the guard has gone', () => {
    setUp(FORM, generic);
    guard.stop();
    fire('send', mouse('click'));
    expect(seen).toEqual(['click']);
    expect(asked).not.toHaveBeenCalled();
  });
});
