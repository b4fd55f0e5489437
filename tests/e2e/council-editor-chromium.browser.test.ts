import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../review/chromium.ts';
import { extensionWorker, startChromium, storeSettings } from './chromium.ts';
import { ALICE, COUNCIL_PROFILE } from './council-profile.ts';
import { shown, until } from './driver.ts';
import { OUTLOOK, servePages } from './webmail-pages.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SAMPLES = path.join(ROOT, 'tests/samples');
const LISTS = ['moderngov-GetCouncillorsByWard.redacted.xml', 'microsoft-entra-download-users.header-real.csv'];

let browser: BrowserContext;
let page: Page;
let address: (file: string) => string;

const button = (name: string) => page.getByRole('button', { name, exact: true });
const tab = (name: string) => page.getByRole('tab', { name }).click();
const counts = () => page.locator('.counts').textContent();

beforeAll(async () => {
  execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'ignore' });
  browser = await startChromium(path.join(ROOT, 'dist-ext/chrome-mv3'));
  await servePages(browser);
  const worker = await extensionWorker(browser);
  address = (file) => new URL(file, worker.url()).href;
  page = await browser.newPage();
  page.on('dialog', (dialog) => void dialog.accept());
});
afterAll(() => browser?.close());

describe('the profile editor of the extension', () => {
  it("makes a profile from the council's own lists, starting from the options", async () => {
    await storeSettings(browser, { writer: ALICE });
    await page.goto(address('/options.html#council'));
    await page.getByRole('link', { name: 'Make a profile from your council’s own lists' }).click();
    await page.getByLabel('Council’s name').fill('Wexcombe Borough Council');
    await page.getByLabel('Files to import').setInputFiles(LISTS.map((name) => path.join(SAMPLES, name)));
    await page
      .getByLabel('Ruth Tanner', { exact: true })
      .selectOption({ label: 'One person: keep the Officer ruth.tanner@council.example' });
    await button('Take into the profile').click();
    await expect.poll(counts).toContain('8 members, 1 officer, 3 wards');
    await button('Use this profile').click();
    await page.getByText('Probity now checks by the profile of Wexcombe Borough Council.').waitFor();

    await page.getByRole('link', { name: 'Back to the options' }).click();
    await page.getByText('Wexcombe Borough Council').waitFor();
    await page.getByText(/Members: 8, officers: 1.*Saved on/).waitFor();
  });

  it('changes what an open message is checked by, at once, and nothing before it is put to use', async () => {
    await storeSettings(browser, { profile: COUNCIL_PROFILE, writer: ALICE });
    const mail = await browser.newPage();
    await mail.goto(OUTLOOK.address);
    const badge = (part: string) =>
      until(`a badge with ${part}`, async () => (await shown(mail)).badge?.includes(part));
    await badge('1 must');
    await page.goto(address('/council.html'));
    await tab('Rules');
    await page.getByRole('button', { name: /^No blind copies between members and officers/ }).click();
    await page.getByLabel('Level', { exact: true }).selectOption('could');
    await page.getByText('changes not in use yet').waitFor();
    expect((await shown(mail)).badge).toContain('1 must');
    await button('Use this profile').click();
    await badge('1 could');
    await mail.close();
  });

  it('says so when the browser keeps nothing, and stays as it was', async () => {
    await storeSettings(browser, { profile: COUNCIL_PROFILE, writer: ALICE });
    await page.goto(address('/council.html'));
    await page.evaluate(() => {
      chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    });
    await tab('People');
    await page.locator('.person-row', { hasText: 'Carol Lee' }).getByRole('button').click();
    await page.getByLabel('Email').fill('carol.lee@council.test');
    await button('Use this profile').click();
    await page.getByText('This browser has no room for the profile. Save it as a file instead.').waitFor();
    await page.getByText('changes not in use yet').waitFor();
  });

  it.each([
    ['light', 'none', 1280],
    ['dark', 'none', 320],
    ['dark', 'active', 320],
  ] as const)('has no fault that axe finds, in %s with forced colours %s at %i pixels', async (...look) => {
    const [colorScheme, forcedColors, width] = look;
    await storeSettings(browser, { profile: COUNCIL_PROFILE, writer: ALICE });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(address('/council.html'));
    await page.emulateMedia({ colorScheme, forcedColors });
    for (const name of ['Import', 'People', 'Places and press', 'Elections', 'Rules', 'Health']) {
      await tab(name);
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
  });
});
