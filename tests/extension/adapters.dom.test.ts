import { afterEach, describe, expect, it } from 'vitest';
import type { Adapter, Compose } from '../../extension/lib/adapters/adapter.ts';
import { generic } from '../../extension/lib/adapters/generic.ts';
import { gmail } from '../../extension/lib/adapters/gmail.ts';
import { outlook } from '../../extension/lib/adapters/outlook.ts';
import { roundcube } from '../../extension/lib/adapters/roundcube.ts';
import { mapText } from '../../extension/lib/text-map.ts';
import { FORM, GMAIL, GMAIL_FOLDED, OUTLOOK, ROUNDCUBE, SAVED_GMAIL } from './sample-composes.ts';

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
    const compose = only(gmail, GMAIL);
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

  it('reads all that is typed in the classic row, and takes a chip without an address for somebody unknown', () => {
    const saved = only(gmail, SAVED_GMAIL);
    (select('textarea[name="to"]') as HTMLTextAreaElement).value = 'Bob Ray <bob@council.test>, carol';
    expect(gmail.readHead(saved)).toMatchObject({
      to: [
        { name: 'Bob Ray', email: 'bob@council.test' },
        { name: 'carol', email: '' },
      ],
    });
    const compose = only(gmail, GMAIL);
    select('[data-name="Bob Ray"]').removeAttribute('data-hovercard-id');
    select('[data-name="Dan"]').setAttribute('data-hovercard-id', 'press-label');
    expect(gmail.readHead(compose)).toMatchObject({
      to: [
        { name: 'Bob Ray', email: '' },
        { name: '', email: 'carol@council.test' },
      ],
      bcc: [{ name: 'Dan', email: '' }],
    });
  });

  it('reads everybody in the line of a folded reply, and nobody from the mail that is quoted', () => {
    const compose = only(gmail, GMAIL_FOLDED);
    expect(gmail.missing(compose)).toEqual([]);
    expect(gmail.readHead(compose)).toMatchObject({
      to: [
        { name: 'Bob Ray', email: 'bob@council.test' },
        { name: '', email: 'carol@council.test' },
      ],
      cc: [{ name: 'Eve', email: '' }],
      bcc: [{ name: 'Dan', email: 'dan@press.test' }],
    });
    // once unfolded, the rows are what is sent
    select('[name="to"]').innerHTML = '<div role="option" data-hovercard-id="fay@council.test"></div>';
    expect(gmail.readHead(compose)).toMatchObject({ to: [{ name: '', email: 'fay@council.test' }], cc: [], bcc: [] });
  });

  it('knows which of several messages is sent later by a menu that stands apart from them all', () => {
    document.body.innerHTML = `${GMAIL}${GMAIL}<div role="menu"><div role="menuitem" selector="scheduledSend">Later</div></div>`;
    const item = select('[selector="scheduledSend"]');
    const whose = () => gmail.find(document).map((compose) => gmail.sendButton(compose, item) === item);
    const [, second] = document.querySelectorAll('[aria-haspopup="true"]');
    second?.setAttribute('aria-expanded', 'true');
    expect(whose()).toEqual([false, true]);
    // where the page does not tell, whichever it is
    second?.setAttribute('aria-expanded', 'false');
    expect(whose()).toEqual([true, true]);
  });

  it('is not fooled by other dialogs', () => {
    document.body.innerHTML = '<div role="dialog"><div role="textbox" contenteditable="true">Chat</div></div>';
    expect(gmail.find(document)).toEqual([]);
  });
});

describe('Outlook on the web', () => {
  it('takes a chip without an address for somebody unknown, never for nobody', () => {
    const compose = only(outlook, OUTLOOK);
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

  it('takes a chip within a chip for one person', () => {
    const compose = only(outlook, OUTLOOK);
    select('[title="carol@council.test"]').innerHTML = '<span data-lpc-hover-target-id="3">Carol Lee</span>';
    expect(outlook.readHead(compose)).toMatchObject({ to: [{ name: 'Bob Ray' }, { name: 'Carol Lee' }, {}] });
  });

  it('reads the whole of an address out of what a chip says, and no more', () => {
    const compose = only(
      outlook,
      OUTLOOK.replace('Bob Ray</span>', "sean.o'hara@council.test</span>").replace(
        'title="carol@council.test"',
        'title="Carol Lee, \'carol+roads@council.test\'."',
      ),
    );
    expect(outlook.readHead(compose)).toMatchObject({
      to: [
        { name: '', email: "sean.o'hara@council.test" },
        { name: 'Carol Lee', email: 'carol+roads@council.test' },
        { name: '', email: 'dan@press.test' },
      ],
    });
    const spoken = only(outlook, OUTLOOK.replace('title="carol@council.test"', 'title="carol@council.test."'));
    expect(outlook.readHead(spoken)).toMatchObject({ to: [{}, { email: 'carol@council.test' }, {}] });
  });

  it('reads only what stands above the quoted message', () => {
    const compose = only(outlook, OUTLOOK);
    expect(mapText(compose.body, outlook.isQuoted).text).toBe('Hello');
  });

  it('knows its Send', () => {
    const compose = only(outlook, OUTLOOK);
    expect(outlook.mainSend(compose)).toBe(select('#send'));
  });
});

describe('Roundcube', () => {
  it('reads the lists that are sent, not the names that are shown', () => {
    const compose = only(roundcube, ROUNDCUBE);
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
    const compose = only(roundcube, ROUNDCUBE);
    expect(roundcube.readQuoted?.(compose, (compose.body as HTMLTextAreaElement).value)).toMatchObject({
      from: { name: 'Bob Ray', email: '' },
      body: 'Can you help?\nPlease.',
    });
  });

  it.each([
    ['10:00, Lee, Ann wrote:', { name: 'Lee, Ann', email: '' }],
    [
      '10:00, Lee, Ann (Housing) <ann+lee@council.test> wrote:',
      { name: 'Lee, Ann (Housing)', email: 'ann+lee@council.test' },
    ],
    ['10:00, "Lee, Ann" <ann@council.test> wrote:', { name: 'Lee, Ann', email: 'ann@council.test' }],
    ['10:00, ann@council.test wrote:', { name: '', email: 'ann@council.test' }],
  ])('tells that it was written by one person, whose surname may come first: %s', (line, from) => {
    const compose = only(roundcube, ROUNDCUBE);
    expect(roundcube.readQuoted?.(compose, `Thank you.\n\nOn 2026-03-03 ${line}\n> Can you help?`)).toMatchObject({
      from,
    });
  });

  it('knows its Send, which stands outside the form', () => {
    const compose = only(roundcube, ROUNDCUBE);
    expect(roundcube.sendButton(compose, select('button'))).toBe(select('button'));
    expect(roundcube.sendButton(compose, select('input'))).toBeUndefined();
  });
});

describe('any other message form', () => {
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

  it('is known by what its Send shows, not by what that tells the form', () => {
    const html = FORM.replace('<button>Send', '<button name="action" value="1">Send').replace(
      '<button>Attach',
      '<button name="action" value="send">Attach',
    );
    const compose = only(generic, html);
    expect(generic.mainSend(compose)).toBe(select('[value="1"]'));
    expect(generic.sendButton(compose, select('[value="send"]'))).toBeUndefined();
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
