import { afterEach, describe, expect, it } from 'vitest';
import type { Adapter, Compose, ComposePart } from '../../extension/lib/adapters/adapter.ts';
import { generic } from '../../extension/lib/adapters/generic.ts';
import { gmail } from '../../extension/lib/adapters/gmail.ts';
import { outlook } from '../../extension/lib/adapters/outlook.ts';
import { roundcube } from '../../extension/lib/adapters/roundcube.ts';
import { createSelfCheck, createStrayCheck, LASTING } from '../../extension/lib/self-check.ts';
import { FORM, GMAIL, OUTLOOK, ROUNDCUBE, SAVED_GMAIL } from './sample-composes.ts';

const WEBMAILS: readonly [string, Adapter, string][] = [
  ['Gmail as saved', gmail, SAVED_GMAIL],
  ['Gmail since 2021', gmail, GMAIL],
  ['Outlook', outlook, OUTLOOK],
  ['Roundcube', roundcube, ROUNDCUBE],
  ['another form', generic, FORM],
];

const show = (adapter: Adapter, html: string): Compose => {
  document.body.innerHTML = html;
  return adapter.find(document)[0] ?? expect.unreachable('no compose in this sample');
};
const take = (selector: string): void => {
  for (const element of document.querySelectorAll(selector)) element.remove();
};
/** Makes an element visible or not, as the browser would say; jsdom has no layout. */
const setShown = (element: HTMLElement, shown: boolean): void =>
  void Object.assign(element, { checkVisibility: () => shown });

afterEach(() => document.body.replaceChildren());

describe.each(WEBMAILS)('%s, unchanged', (_, adapter, html) => {
  it('has every part, and nothing stray', () => {
    expect(adapter.missing(show(adapter, html))).toEqual([]);
    expect(adapter.hasStray?.(document) ?? false).toBe(false);
  });
});

describe('a webmail that has changed', () => {
  it.each<[string, Adapter, string, ComposePart, string]>([
    ['Gmail as saved', gmail, SAVED_GMAIL, 'recipients', 'textarea[name="to"]'],
    ['Gmail', gmail, GMAIL, 'recipients', 'div[name="to"]'],
    ['Gmail', gmail, GMAIL, 'send', '[role="button"]'],
    ['Outlook', outlook, OUTLOOK, 'recipients', '[aria-label="To"]'],
    ['Outlook', outlook, OUTLOOK, 'subject', '#MSG_1_SUBJECT'],
    ['Outlook', outlook, OUTLOOK, 'send', '#send'],
    ['Roundcube', roundcube, ROUNDCUBE, 'recipients', '#_to'],
    ['Roundcube', roundcube, ROUNDCUBE, 'subject', '#compose-subject'],
    ['Roundcube', roundcube, ROUNDCUBE, 'send', '.send'],
    ['another form', generic, FORM, 'recipients', '[name="recipients"]'],
  ])('%s is found to lack its %4$s', (_, adapter, html, part, selector) => {
    show(adapter, html);
    take(selector);
    const [compose] = adapter.find(document);
    expect(compose && adapter.missing(compose)).toEqual([part]);
  });

  it('in Gmail cannot hide that its chips are no longer read', () => {
    const compose = show(gmail, GMAIL);
    const chip = document.querySelector('[data-name="Bob Ray"]');
    chip?.removeAttribute('data-name');
    chip?.removeAttribute('data-hovercard-id');
    expect(gmail.missing(compose)).toEqual(['recipients']);
  });

  it.each<[string, Adapter, string, string]>([
    ['Gmail', gmail, GMAIL, '[g_editable]'],
    ['Outlook', outlook, OUTLOOK, '[role="textbox"]'],
    ['Roundcube', roundcube, `<form name="form"><input name="_action" value="send"></form>`, 'textarea'],
  ])('%s is found to have a message whose text is not seen', (_, adapter, html, text) => {
    document.body.innerHTML = html;
    take(text);
    expect(adapter.find(document)).toEqual([]);
    expect(adapter.hasStray?.(document)).toBe(true);
  });

  it.each([
    ['Gmail', gmail],
    ['Outlook', outlook],
    ['Roundcube', roundcube],
  ] as const)('%s with no message open is none', (_, adapter) => {
    document.body.innerHTML =
      '<div role="dialog"><div role="textbox" g_editable="true" contenteditable="true">Chat</div><button>Send</button></div>';
    expect(adapter.hasStray?.(document)).toBe(false);
  });
});

describe('the check of a compose', () => {
  let clock = 0;
  const checked = (html: string) => {
    clock = 0;
    const compose = show(gmail, html);
    return { compose, check: createSelfCheck(gmail, compose, () => clock) };
  };

  it('says nothing of what is missing for a moment, and says it when that lasts', () => {
    const { check } = checked(GMAIL);
    take('div[name="to"]');
    expect(check.look()).toEqual([]);
    expect(check.doubtful).toBe(true);
    clock = LASTING - 1;
    expect(check.look()).toEqual([]);
    clock = LASTING;
    expect(check.look()).toEqual(['recipients']);
    expect(check.doubtful).toBe(false);
  });

  it('takes it back at once when the part is there again', () => {
    const { compose, check } = checked(GMAIL);
    take('div[name="to"]');
    check.look();
    clock = LASTING;
    expect(check.look()).toEqual(['recipients']);
    compose.root.insertAdjacentHTML('afterbegin', '<div name="to"></div>');
    expect(check.look()).toEqual([]);
  });

  it('does not judge a compose that is minimised, or that is taken away while it saves', () => {
    const { compose, check } = checked(GMAIL);
    setShown(compose.body, false);
    take('div[name="to"]');
    check.look();
    clock = LASTING;
    expect(check.look()).toEqual([]);
    setShown(compose.body, true);
    expect(check.look()).toEqual([]);
    compose.root.remove();
    clock = 2 * LASTING;
    expect(check.look()).toEqual([]);
    expect(check.doubtful).toBe(false);
  });

  it('goes on with one that is moved to another part of the page', () => {
    const { compose, check } = checked(GMAIL);
    check.look();
    document.body.append(document.createElement('main'));
    document.querySelector('main')?.append(compose.root);
    clock = LASTING;
    expect(check.look()).toEqual([]);
    expect(gmail.find(document)).toEqual([compose]);
  });
});

describe('the check of a page', () => {
  it('names the webmail once its message has been unseen for long, and is still while one is being built', () => {
    let clock = 0;
    const check = createStrayCheck([{ ...gmail, serves: () => true }, generic], () => clock);
    document.body.innerHTML = '<div role="dialog"><input name="subjectbox"></div>';
    expect(check.look(document, true)).toBeUndefined();
    expect(check.doubtful).toBe(true);
    clock = LASTING;
    expect(check.look(document, true)).toBe('Gmail');
    document.body.innerHTML = GMAIL;
    expect(check.look(document, true)).toBeUndefined();
    expect(check.doubtful).toBe(false);
  });

  it('is content where another adapter finds the message', () => {
    let clock = 0;
    const check = createStrayCheck([{ ...gmail, serves: () => true }], () => clock);
    document.body.innerHTML = '<div role="dialog"><input name="subjectbox"></div>';
    check.look(document, false);
    clock = LASTING;
    expect(check.look(document, false)).toBeUndefined();
  });
});
