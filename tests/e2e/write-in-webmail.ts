import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { extensionWorker, startChromium, storeSettings } from './chromium.ts';
import { COUNCIL_PROFILE } from './council-profile.ts';
import { marked, placeOf, shown, until } from './driver.ts';
import { compose, logIn } from './roundcube-page.ts';
import { startRoundcube } from './roundcube-server.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PORT = 18_710;
/** Where the browser lets itself be seen into: for its side panel. */
export const DEBUGGING_PORT = 19_320;

/** The script runner wraps functions in a call of this name, which is then missed in the page that they are sent to. */
export const NAME_HELPER = 'globalThis.__name = (named) => named;';

/** A browser with the extension, in whose front page a member's draft to a newspaper is marked. */
export interface WebmailScene {
  readonly browser: BrowserContext;
  readonly page: Page;
  /** Where a page of the extension is. */
  readonly address: (path: string) => string;
}

/**
 * Writes, as a member, to a newspaper in a real webmail with the built extension, for pictures.
 * @param viewport Size of the webmail's window.
 * @param take Called when the draft is marked.
 */
export const writeInWebmail = async (
  viewport: { readonly width: number; readonly height: number },
  take: (scene: WebmailScene) => Promise<void>,
): Promise<void> => {
  execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'ignore' });
  const webmail = startRoundcube(PORT);
  const browser = await startChromium(path.join(ROOT, 'dist-ext/chrome-mv3'), 'light', [
    `--remote-debugging-port=${DEBUGGING_PORT}`,
  ]);
  try {
    await browser.addInitScript(NAME_HELPER);
    const worker = await extensionWorker(browser);
    await storeSettings(browser, { profile: COUNCIL_PROFILE });
    const page = await browser.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.setViewportSize(viewport);
    await logIn(page, webmail.address, 'alice@council.test');
    await compose(page, webmail.address, 'html', { to: 'news@gazette.test', subject: 'Mill Lane' });
    await page.keyboard.type(
      'Dear Editor,\n\nYou asked about Mill Lane. Our Director of Place, Carol Lee, is incompetent.\n\nAlice Carter\nWard councillor for North',
    );
    await take({ browser, page, address: (file) => new URL(file, worker.url()).href });
  } finally {
    await browser.close();
    webmail.stop();
  }
};

/** Clicks the marked words, so that their card opens. */
export const openCardInWebmail = async (page: Page): Promise<void> => {
  const words = await until('the mark', async () => (await marked(page)).must[0]);
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
  await until('the card', async () => (await shown(page)).card);
};
