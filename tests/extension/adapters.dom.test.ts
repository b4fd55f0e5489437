import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Adapter, Compose } from '../../extension/lib/adapters/adapter.ts';
import { generic } from '../../extension/lib/adapters/generic.ts';
import { gmail } from '../../extension/lib/adapters/gmail.ts';
import { outlook } from '../../extension/lib/adapters/outlook.ts';
import { roundcube } from '../../extension/lib/adapters/roundcube.ts';
import { mapText } from '../../extension/lib/text-map.ts';

const SAVED_GMAIL = readFileSync(
  path.resolve(import.meta.dirname, '../fixtures/gmail-compose-dialog-2020-10.html'),
  'utf8',
);

const only = (adapter: Adapter, html: string): Compose => {
  document.body.innerHTML = html;
  const found = adapter.find(document);
  expect(found).toHaveLength(1);
  return found[0] as Compose;
};
const select = (selector: string): HTMLElement => document.querySelector(selector) as HTMLElement;

afterEach(() => document.body.replaceChildren());

describe('Gmail', () => {
  it('finds the one compose, subject and Send of a saved dialog', () => {
    const compose = only(gmail, SAVED_GMAIL);
    expect(compose.root.getAttribute('role')).toBe('dialog');
    expect(compose.subject?.name).toBe('subjectbox');
    const send = gmail.mainSend(compose);
    expect(send?.textContent?.trim()).toBe('Send');
    expect(gmail.sendButton(compose, send as HTMLElement)).toBe(send);
  });

  it('reads people from chips, and those typed but not yet chips', () => {
    const compose = only(
      gmail,
      `<div role="dialog"><form><input name="from" value="Ann Lee <ann@council.test>">
       <div name="to"><div role="listbox"><div role="option" data-hovercard-id="bob@council.test" data-name="Bob Ray"></div></div>
       <input role="combobox" value="carol@council.test"></div>
       <div name="bcc"><div role="listbox"><div role="option" data-hovercard-id="dan@press.test" data-name="Dan"></div></div></div>
       <input name="subjectbox" value="Roads"></form>
       <div g_editable="true" role="textbox" contenteditable="true">Hello<div class="gmail_quote"><div class="gmail_attr">On
       Tue, 3 Mar 2026 at 10:00, Bob Ray &lt;<a>bob@council.test</a>&gt; wrote:</div><blockquote>Can you
       help?</blockquote></div></div></div>`,
    );
    expect(gmail.readHead(compose)).toEqual({
      kind: 'email',
      from: { name: 'Ann Lee', email: 'ann@council.test' },
      to: [
        { name: 'Bob Ray', email: 'bob@council.test' },
        { name: '', email: 'carol@council.test' },
      ],
      cc: [],
      bcc: [{ name: 'Dan', email: 'dan@press.test' }],
      subject: 'Roads',
    });
    const text = mapText(compose.body, gmail.isQuoted).text;
    expect(text).toBe('Hello');
    expect(gmail.readQuoted?.(compose, text)).toMatchObject({
      from: { name: 'Bob Ray', email: 'bob@council.test' },
      body: 'Can you help?',
    });
  });

  it('is not fooled by other dialogs', () => {
    document.body.innerHTML = '<div role="dialog"><div role="textbox" contenteditable="true">Chat</div></div>';
    expect(gmail.find(document)).toEqual([]);
  });
});

describe('Outlook on the web', () => {
  const COMPOSE = `
    <div data-app-section="ComposeForm"><div data-testid="ComposeSendButton"><button aria-label="Send" id="send">Send</button></div>
    <div contenteditable="true" aria-label="To"><span data-lpc-hover-target-id="1">Bob Ray</span>
    <span data-lpc-hover-target-id="2" title="carol@council.test">Carol Lee</span> dan@press.test</div>
    <div contenteditable="true" aria-label="Bcc"></div>
    <input id="MSG_1_SUBJECT" value="Roads">
    <div id="editorParent_1"><div role="textbox" contenteditable="true" aria-multiline="true"><div>Hello</div>
    <div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Bob</div><div>Quoted</div></div></div></div>`;

  it('takes a chip without an address for somebody unknown, never for nobody', () => {
    const compose = only(outlook, COMPOSE);
    expect(outlook.readHead(compose)).toMatchObject({
      to: [
        { name: 'Bob Ray', email: '' },
        { name: 'Carol Lee', email: 'carol@council.test' },
        { name: '', email: 'dan@press.test' },
      ],
      bcc: [],
      subject: 'Roads',
    });
  });

  it('reads only what stands above the quoted message', () => {
    const compose = only(outlook, COMPOSE);
    expect(mapText(compose.body, outlook.isQuoted).text).toBe('Hello');
  });

  it('knows its Send', () => {
    const compose = only(outlook, COMPOSE);
    expect(outlook.mainSend(compose)).toBe(select('#send'));
  });
});

describe('Roundcube', () => {
  const FORM = `
    <form name="form"><select name="_from"><option>Ann Lee &lt;ann@council.test&gt;</option></select>
    <textarea name="_to" id="_to">Bob Ray &lt;bob@council.test&gt;, </textarea><textarea name="_bcc" id="_bcc">dan@council.test,</textarea>
    <div id="compose_to"><ul class="recipient-input"><li class="recipient">Bob Ray</li></ul></div>
    <input name="_subject" id="compose-subject" value="Re: Roads">
    <textarea name="_message" id="composebody">Thank you.\n\nOn 2026-03-03 10:00, Bob Ray wrote:\n> Can you help?\n> Please.\n</textarea></form>
    <button class="btn send" onclick="return rcmail.command('send')">Send</button>`;

  it('reads the lists that are sent, not the names that are shown', () => {
    const compose = only(roundcube, FORM);
    expect(roundcube.readHead(compose)).toEqual({
      kind: 'email',
      from: { name: 'Ann Lee', email: 'ann@council.test' },
      to: [{ name: 'Bob Ray', email: 'bob@council.test' }],
      cc: [],
      bcc: [{ name: '', email: 'dan@council.test' }],
      subject: 'Re: Roads',
    });
  });

  it('tells which message is answered', () => {
    const compose = only(roundcube, FORM);
    expect(roundcube.readQuoted?.(compose, (compose.body as HTMLTextAreaElement).value)).toMatchObject({
      from: { name: 'Bob Ray', email: '' },
      body: 'Can you help?\nPlease.',
    });
  });

  it('knows its Send, which stands outside the form', () => {
    const compose = only(roundcube, FORM);
    expect(roundcube.sendButton(compose, select('button'))).toBe(select('button'));
    expect(roundcube.sendButton(compose, select('input'))).toBeUndefined();
  });
});

describe('any other message form', () => {
  const FORM = `
    <form><label>To <input name="recipients" value="bob@council.test; Carol"></label>
    <label for="c">Blind copy</label><input id="bcc" value="dan@press.test">
    <input name="subject" value="Roads"><textarea>Hello</textarea><button>Send message</button><button>Attach</button></form>`;

  it('is read by the names of its fields', () => {
    const compose = only(generic, FORM);
    expect(compose.body.tagName).toBe('TEXTAREA');
    expect(generic.readHead(compose)).toMatchObject({
      to: [
        { name: '', email: 'bob@council.test' },
        { name: 'Carol', email: '' },
      ],
      bcc: [{ name: '', email: 'dan@press.test' }],
      subject: 'Roads',
    });
  });

  it('lets recipients be moved, and tells the page', () => {
    const compose = only(generic, FORM);
    let told = 0;
    compose.root.addEventListener('input', () => told++);
    generic.writeRecipients?.(compose, { to: [{ name: 'Lee, Ann', email: 'ann@council.test' }], cc: [], bcc: [] });
    expect(generic.readHead(compose)).toMatchObject({ to: [{ name: 'Lee, Ann', email: 'ann@council.test' }], bcc: [] });
    expect(told).toBe(2);
  });

  it.each([
    ['a search box', '<form><input name="q"><button>Search</button></form>'],
    ['a Send with nothing to write in', '<form><input name="email"><button>Send me news</button></form>'],
    ['a note with no Send', '<form><textarea></textarea><button>Save</button></form>'],
  ])('is not %s', (_what, html) => {
    document.body.innerHTML = html;
    expect(generic.find(document)).toEqual([]);
  });
});
