import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';

/** A webmail's compose served under the webmail's own address. */
export interface ServedPage {
  readonly address: string;
  readonly html: string;
}

/** What each page's script does: it notes what reached the page, as a webmail's own listeners would hear it. */
const PAGE_SCRIPT = `
const openMenu = (pressed) => {
  const more = document.querySelector('#more');
  const menu = document.querySelector('#ways-to-send');
  if (pressed.closest('[role="menuitem"]')) document.documentElement.dataset.scheduled = 'yes';
  if (!more || !menu) return;
  const opened = pressed === more;
  more.setAttribute('aria-expanded', String(opened));
  menu.hidden = !opened;
};
for (const type of ['mousedown', 'click', 'keydown', 'submit']) {
  document.addEventListener(type, (event) => {
    if (event.type === 'submit') event.preventDefault();
    if (event.type === 'click') openMenu(event.target);
    if (!event.target.closest('#send, .aoO, [data-testid="ComposeSendButton"], form')) return;
    const sends = type === 'click' ? event.target.closest('#send, .aoO, button:not(#more)') : type === 'keydown' && event.ctrlKey;
    if (sends) document.documentElement.dataset.sent = String(Number(document.documentElement.dataset.sent ?? 0) + 1);
  });
}`;

/** As strict as Gmail is: no inline code, and no text turned into HTML. Its own markup has inline style. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self'; require-trusted-types-for 'script'; trusted-types none-of-ours";

const savedGmail = readFileSync(
  path.resolve(import.meta.dirname, '../fixtures/gmail-compose-dialog-2020-10.html'),
  'utf8',
).replace('</body>', '<script src="/page.js"></script></body>');

export const GMAIL: ServedPage = { address: 'https://mail.google.com/mail/u/0/', html: savedGmail };

export const OUTLOOK: ServedPage = {
  address: 'https://outlook.office.com/mail/compose/1',
  html: `<!doctype html><title>Outlook, synthetic</title><div data-app-section="ComposeForm">
    <div data-testid="ComposeSendButton"><button type="button" aria-label="Send">Send</button>
    <button type="button" id="more" aria-label="More send options" aria-haspopup="menu" aria-expanded="false">v</button></div>
    <div contenteditable="true" aria-label="To"><span data-lpc-hover-target-id="1" title="bob@council.test">Bob Ray</span></div>
    <div contenteditable="true" aria-label="Bcc"><span data-lpc-hover-target-id="2" title="carol@council.test">Carol Lee</span></div>
    <input id="MSG_1_SUBJECT" value="Roads">
    <div id="editorParent_1"><div role="textbox" contenteditable="true" aria-multiline="true" aria-label="Message body"><div
    class="elementToProof">Hello</div></div></div></div>
    <div role="menu" id="ways-to-send" hidden><div role="menuitem" tabindex="-1">Schedule send</div></div><script src="/page.js"></script>`,
};

export const OTHER: ServedPage = {
  address: 'https://webmail.council.test/new',
  html: `<!doctype html><title>Another webmail, synthetic</title><form>
    <label>From <input name="from" value="alice@council.test"></label><label>To <input name="to" value="bob@council.test"></label>
    <label>Bcc <input name="bcc" value="carol@council.test"></label><label>Subject <input name="subject" value="Roads"></label>
    <textarea name="message" rows="8" cols="60">Hello</textarea><button type="button" id="send">Send</button></form>
    <script src="/page.js"></script>`,
};

/**
 * Serves the pages under their real addresses, with no network.
 * @param more Further pages of one test.
 */
export const servePages = (browser: BrowserContext, more: readonly ServedPage[] = []): Promise<unknown> =>
  browser.route('https://**/*', (route) => {
    const address = route.request().url();
    if (address.endsWith('/page.js')) return route.fulfill({ contentType: 'text/javascript', body: PAGE_SCRIPT });
    const page = [GMAIL, OUTLOOK, OTHER, ...more].find((served) => served.address === address);
    return page
      ? route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': POLICY }, body: page.html })
      : route.abort();
  });
