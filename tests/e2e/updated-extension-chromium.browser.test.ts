import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { extensionWorker, startChromium, storeSettings } from './chromium.ts';
import { ALICE, COUNCIL_PROFILE } from './council-profile.ts';
import { marked, shown, until } from './driver.ts';
import { OUTLOOK, servePages } from './webmail-pages.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

let browser: BrowserContext;
let page: Page;
const errors: string[] = [];

beforeAll(() => {
  execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'ignore' });
});
// a browser for each test: it can be updated but once
beforeEach(async () => {
  browser = await startChromium(path.join(ROOT, 'dist-ext/chrome-mv3'));
  await servePages(browser);
  await storeSettings(browser, {
    profile: COUNCIL_PROFILE,
    writer: ALICE,
  });
  page = await browser.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
});
afterEach(() => browser?.close());

/** Updates the extension, as a browser does while its pages are open. */
const update = async (): Promise<void> => {
  const { host } = new URL((await extensionWorker(browser)).url());
  const manager = await browser.newPage();
  await manager.goto('chrome://extensions');
  await manager.evaluate(
    (id) =>
      (chrome as unknown as { developerPrivate: { reload(id: string): Promise<void> } }).developerPrivate.reload(id),
    host,
  );
  await manager.close();
};

describe('an extension that is updated while somebody writes', () => {
  it('says so on the page, takes its marks away, and holds nothing', async () => {
    await page.goto(OUTLOOK.address);
    await until('the mark', async () => (await marked(page)).must.length > 0);
    await update();

    await page.locator('[role="textbox"]').click();
    await page.keyboard.type('Still writing. ');
    await until('the notice', async () => (await shown(page)).said.includes('until you reload'));
    expect((await shown(page)).badge).toBeUndefined();
    expect((await marked(page)).must).toEqual([]);
    expect(await page.locator('[role="textbox"]').innerText()).toContain('Still writing.');

    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await until('the message to go', () => page.evaluate(() => document.documentElement.dataset['sent']));
    expect((await shown(page)).prompt).toBeUndefined();
    expect(errors).toEqual([]);
  });

  it('holds nothing either when Send is the first thing that is pressed', async () => {
    await page.goto(OUTLOOK.address);
    await until('the mark', async () => (await marked(page)).must.length > 0);
    await update();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await until('the message to go', () => page.evaluate(() => document.documentElement.dataset['sent']));
    expect((await shown(page)).prompt).toBeUndefined();
    await until('the notice', async () => (await shown(page)).said.includes('until you reload'));
    expect(errors).toEqual([]);
  });
});
