import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../review/chromium.ts';
import { savePicture } from '../support/save-picture.ts';
import { startPage } from '../try-it/start-page.ts';
import { marked, press, shown, until } from './driver.ts';
import { openedSidePanel } from './side-panel.ts';
import { DEBUGGING_PORT, NAME_HELPER, openCardInWebmail, writeInWebmail } from './write-in-webmail.ts';

const TRY_IT_PORT = 43_310;
const SAMPLES = path.resolve(import.meta.dirname, '../samples');

/** What is needed to open the try-it page in one look. */
interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

const WIDE: Look = { width: 1200, height: 800, colorScheme: 'light' };
const NARROW: Look = { width: 320, height: 800, colorScheme: 'dark' };

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

/** A council's profile drawn from files that councils have: what the import asks, and who is then in it. */
const takeCouncil = async (browser: Browser, url: string): Promise<void> => {
  const { width, height, colorScheme } = WIDE;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: 'en-GB' });
  await page.goto(`${url}council.html`);
  await page.getByLabel('Council’s name').fill('Wexcombe Borough Council');
  await page
    .getByLabel('Files to import')
    .setInputFiles(
      ['moderngov-GetCouncillorsByWard.redacted.xml', 'microsoft-entra-download-users.header-real.csv'].map((name) =>
        path.join(SAMPLES, name),
      ),
    );
  await page.getByRole('button', { name: 'Take into the profile' }).waitFor();
  await savePicture(page, 'council-import', true);
  await page.getByRole('button', { name: 'Take into the profile' }).click();
  await page.getByRole('tab', { name: 'People' }).click();
  await page.setViewportSize({ width: NARROW.width, height: NARROW.height });
  await page.emulateMedia({ colorScheme: 'dark' });
  await savePicture(page, 'council-people-narrow-dark');
  await page.close();
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
    await takeCouncil(browser, served.url);
  } finally {
    await browser.close();
    await served.stop();
  }
};

/** The card of a finding in a real webmail, and the side panel beside it. */
const takeWebmail = (): Promise<void> =>
  writeInWebmail({ width: 1200, height: 860 }, async ({ page }) => {
    await openCardInWebmail(page);
    await savePicture(page, 'webmail-card');
    await page.keyboard.press('Escape');
    await page.locator('#probity-overlay .badge-place button').click();
    await press(page, 'Open in the side panel');
    const panel = await openedSidePanel(DEBUGGING_PORT);
    await panel.setViewportSize({ width: 320, height: 800 });
    await panel.locator('.head').first().click();
    await panel.locator('.person summary').first().click();
    await savePicture(panel, 'side-panel', true);
  });

await takeTryIt();
await takeWebmail();
