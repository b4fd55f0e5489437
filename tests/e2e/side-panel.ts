import { chromium, type Page } from 'playwright-core';
import { until } from './driver.ts';
import type { ServedPage } from './webmail-pages.ts';

/** One compose as Gmail has had them since 2021; synthetic. */
const gmailDialog = (subject: string, to: string, text: string): string => `
  <div role="dialog" style="border: 1px solid; margin: 12px; padding: 8px"><form>
  <div name="to"><div role="listbox"><div role="option" data-hovercard-id="${to}" data-name="">${to}</div></div>
  <input role="combobox"></div><input name="subjectbox" value="${subject}"></form>
  <div g_editable="true" role="textbox" aria-label="Message" contenteditable="true" style="min-height: 90px">${text}</div>
  <div><div role="button" class="aoO" tabindex="0">Send</div><div role="button" aria-haspopup="true">v</div></div></div>`;

/** Two messages open at once: one blames an officer before the press, one writes to somebody unknown. */
export const TWO_COMPOSES: ServedPage = {
  address: 'https://mail.google.com/mail/u/1/',
  html: `<!doctype html><html lang="en"><title>Gmail, synthetic</title><main>
    ${gmailDialog('Mill Lane', 'news@gazette.test', 'Good morning. Our Director of Place, Carol Lee, is incompetent. You asked about Mill Lane.')}
    ${gmailDialog('Roads', 'jo@post.test', 'Hello Jo. Our Director of Place, Carol Lee, is incompetent.')}
    </main><script src="/page.js"></script></html>`,
};

/** A message form whose recipients can be written; under Outlook's address, so that it is served as installed. */
export const PLAIN_FORM: ServedPage = {
  address: 'https://outlook.live.com/plain-form',
  html: `<!doctype html><html lang="en"><title>A message form, synthetic</title><form>
    <label>To <input name="to" value="bob@council.test"></label> <label>Cc <input name="cc"></label>
    <label>Bcc <input name="bcc" value="carol@council.test"></label> <label>Subject <input name="subject" value="Roads"></label>
    <textarea name="message" aria-label="Message" rows="8" cols="60">Hello</textarea><button type="button" id="send">Send</button>
    </form><script src="/page.js"></script></html>`,
};

/** Served, with nothing to write in. */
export const INBOX: ServedPage = {
  address: 'https://mail.google.com/mail/u/2/',
  html: '<!doctype html><html lang="en"><title>Gmail, synthetic</title><main>No messages</main></html>',
};

/**
 * The open side panel itself. The browser tells a connection only of the side panels that are open when it is made, so
 * that a new one is made until it is there.
 * @param debuggingPort Where the browser listens for it.
 */
export const openedSidePanel = (debuggingPort: number): Promise<Page> =>
  until('the side panel', async () => {
    const connection = await chromium.connectOverCDP(`http://127.0.0.1:${debuggingPort}`);
    const pages = connection.contexts().flatMap((context) => context.pages());
    const panel = pages.find((page) => page.url().endsWith('/sidepanel.html'));
    if (!panel) await connection.close();
    return panel;
  });
