import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../review/chromium.ts';
import { savePicture } from '../support/save-picture.ts';
import { startPage } from '../try-it/start-page.ts';
import { extensionWorker, startChromium } from './chromium.ts';
import { COUNCIL_PROFILE } from './council-profile.ts';
import { marked, placeOf, shown, until } from './driver.ts';
import { compose, logIn } from './roundcube-page.ts';
import { startRoundcube } from './roundcube-server.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const TRY_IT_PORT = 43_310;
const WEBMAIL_PORT = 18_710;

/** What is needed to open the try-it page in one look. */
interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

const WIDE: Look = { width: 1200, height: 800, colorScheme: 'light' };
const NARROW: Look = { width: 320, height: 800, colorScheme: 'dark' };

/** The script runner wraps functions in a call of this name, which is then missed in the page that they are sent to. */
const NAME_HELPER = 'globalThis.__name = (named) => named;';

/** The try-it page with its first sample, in which an officer is criticised to the press. */
const openTryIt = async (browser: Browser, url: string, { width, height, colorScheme }: Look): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'en-GB' });
  await page.addInitScript(NAME_HELPER);
  await page.goto(url);
  await until('the mark', async () => (await marked(page)).must.length > 0);
  return page;
};

const openCard = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Message' }).click();
  await page.keyboard.press('F8');
  await until('the card', async () => (await shown(page)).card);
};

const openPrompt = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await until('the prompt', async () => (await shown(page)).prompt);
};

const takeTryIt = async (): Promise<void> => {
  const served = await startPage(TRY_IT_PORT);
  const browser = await launchChromium();
  try {
    for (const [look, name] of [
      [WIDE, 'try-it'],
      [NARROW, 'try-it-narrow-dark'],
    ] as const) {
      const page = await openTryIt(browser, served.url, look);
      await openCard(page);
      await savePicture(page, `${name}-card`);
      await page.keyboard.press('Escape');
      await openPrompt(page);
      await savePicture(page, `${name}-pre-send`);
      await page.close();
    }
  } finally {
    await browser.close();
    await served.stop();
  }
};

/** A member writes to a newspaper in a real webmail. */
const takeWebmail = async (): Promise<void> => {
  execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'ignore' });
  const webmail = startRoundcube(WEBMAIL_PORT);
  const browser = await startChromium(path.join(ROOT, 'dist-ext/chrome-mv3'));
  try {
    await browser.addInitScript(NAME_HELPER);
    const options = await browser.newPage();
    const worker = await extensionWorker(browser);
    await options.goto(new URL('/options.html#council', worker.url()).href);
    const buffer = Buffer.from(JSON.stringify(COUNCIL_PROFILE));
    await options
      .getByLabel('Council profile')
      .setInputFiles({ name: 'council.json', mimeType: 'application/json', buffer });
    await options.getByText(COUNCIL_PROFILE.name, { exact: false }).first().waitFor();

    const page = await browser.newPage();
    await page.setViewportSize({ width: 1200, height: 860 });
    await logIn(page, webmail.address, 'alice@council.test');
    await compose(page, webmail.address, 'html', { to: 'news@gazette.test', subject: 'Mill Lane' });
    await page.keyboard.type(
      'Dear Editor,\n\nYou asked about Mill Lane. Our Director of Place, Carol Lee, is incompetent.\n\nAlice Carter\nWard councillor for North',
    );
    const words = await until('the mark', async () => (await marked(page)).must[0]);
    const { x, y } = await placeOf(page, words);
    await page.mouse.click(x, y);
    await until('the card', async () => (await shown(page)).card);
    await savePicture(page, 'webmail-card');
    page.on('dialog', (dialog) => void dialog.accept());
  } finally {
    await browser.close();
    webmail.stop();
  }
};

await takeTryIt();
await takeWebmail();
