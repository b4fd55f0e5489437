import path from 'node:path';
import type { Page } from 'playwright-core';
import { saveSheet } from '../support/save-sheet.ts';
import { extensionWorker, startChromium, storeSettings } from './chromium.ts';
import { ALICE, COUNCIL_PROFILE } from './council-profile.ts';
import { press, shown, until } from './driver.ts';
import { openedSidePanel } from './side-panel.ts';
import { OUTLOOK, servePages } from './webmail-pages.ts';

const BUILD = path.resolve(import.meta.dirname, '../../dist-ext/chrome-mv3');
const DEBUGGING_PORT = 19_331;
const NARROW = { width: 320, height: 640 };
const WEBMAIL = { width: 656, height: 640 };
/** Pixels of a page that are shown, from its top. */
const MOST_SHOWN = 1100;

/** Looks that a user may have set, and the sheet of all screens in each. */
const LOOKS = {
  'extension-light': { colorScheme: 'light', forcedColors: 'none' },
  'extension-dark': { colorScheme: 'dark', forcedColors: 'none' },
  'extension-forced-colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

type Look = (typeof LOOKS)[keyof typeof LOOKS];

/** Opens a page in a look; after it has loaded, since a page in another process forgets what it was told before. */
const open = async (page: Page, address: string, look: Look): Promise<void> => {
  await page.goto(address);
  await page.emulateMedia(look);
};

/** All of a narrow page, from its top. */
const tall = async (page: Page): Promise<Buffer> => {
  await page.evaluate(() => window.scrollTo(0, 0));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: NARROW.width, height: Math.min(Math.max(height, 200), MOST_SHOWN) });
  const picture = await page.screenshot({ animations: 'disabled' });
  await page.setViewportSize(NARROW);
  return picture;
};

const browser = await startChromium(BUILD, 'light', [`--remote-debugging-port=${DEBUGGING_PORT}`]);
try {
  await servePages(browser);
  const worker = await extensionWorker(browser);
  const settings = {
    profile: { ...COUNCIL_PROFILE, rules: { 'correspondence/blind-copy': { level: 'must', pinned: true } } },
    writer: ALICE,
    own: { 'correspondence/late-reply': 'off' },
  };
  const address = (file: string): string => new URL(file, worker.url()).href;
  for (const [sheet, look] of Object.entries(LOOKS)) {
    const pictures = new Map<string, Buffer>();
    const own = await browser.newPage();
    await own.setViewportSize(NARROW);

    await storeSettings(browser, settings);
    await open(own, address('/welcome.html'), look);
    for (const question of ['your council', 'its protocol', 'who you are']) {
      await own.getByRole('heading', { level: 2 }).first().waitFor();
      pictures.set(`First run: ${question}`, await tall(own));
      if (question !== 'who you are') await own.getByRole('button', { name: 'Next' }).click();
    }

    await open(own, address('/options.html'), look);
    await own.locator('nav a').first().waitFor();
    for (const link of await own.locator('nav a').all()) {
      await link.click();
      pictures.set(`Options: ${await link.textContent()}`, await tall(own));
    }
    await open(own, address('/council.html'), look);
    await own.getByRole('tab').first().waitFor();
    pictures.set('The council’s profile', await tall(own));
    await open(own, address('/popup.html'), look);
    await own.getByRole('button').first().waitFor();
    pictures.set('The Probity button', await tall(own));
    await own.close();

    const page = await browser.newPage();
    await page.setViewportSize(WEBMAIL);
    await open(page, OUTLOOK.address, look);
    await until('the badge', async () => (await shown(page)).badge?.includes('1 must'));
    await page.locator('[contenteditable][aria-label="Message body"]').click();
    await page.keyboard.press('F8');
    await until('the card', async () => (await shown(page)).card);
    pictures.set('A finding, in the webmail', await page.screenshot({ animations: 'disabled' }));
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await until('the question', async () => (await shown(page)).prompt);
    pictures.set('The question before sending', await page.screenshot({ animations: 'disabled' }));
    await page.keyboard.press('Escape');
    await page.locator('#probity-overlay .badge-place button').click();
    pictures.set('The list of a draft', await page.screenshot({ animations: 'disabled' }));
    await press(page, 'Open in the side panel');
    const panel = await openedSidePanel(DEBUGGING_PORT);
    await panel.emulateMedia(look);
    await panel.setViewportSize(NARROW);
    await panel.locator('.head').first().click();
    await panel.locator('.person summary').first().click();
    pictures.set('The side panel', await tall(panel));
    await panel.close();
    await page.close();
    await saveSheet(browser, sheet, pictures);
  }
} finally {
  await browser.close();
}
