import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from '../review/chromium.ts';
import { extensionWorker, startChromium } from './chromium.ts';
import { COUNCIL_PROFILE } from './council-profile.ts';
import { shown, until } from './driver.ts';
import { OUTLOOK, servePages } from './webmail-pages.ts';
import { workedFile } from './worked-policies.ts';

const BUILD = path.resolve(import.meta.dirname, '../../dist-ext/chrome-mv3');
/** Chromium reads policies from here and nowhere else; of Chrome it is `/etc/opt/chrome`. */
const POLICIES = '/etc/chromium/policies/managed';
const FILE = path.join(POLICIES, `probity-test-${process.pid}.json`);

/** The id that Chromium gives to an extension loaded from a folder: a hash of its path, written with sixteen letters. */
const extensionId = (folder: string): string =>
  createHash('sha256')
    .update(folder)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '');

let browser: BrowserContext;
let page: Page;
let address: (path: string) => string;

/** The worked file, for this extension and with a profile that knows the people of the test's messages. */
const policy = () => {
  const worked = JSON.parse(workedFile('Chrome and Edge on Linux', 'json').replace('ID', extensionId(BUILD)));
  worked['3rdparty'].extensions[extensionId(BUILD)].profile = JSON.stringify({
    ...COUNCIL_PROFILE,
    rules: { 'correspondence/blind-copy': { level: 'must', pinned: true } },
  });
  return JSON.stringify(worked);
};

beforeAll(async () => {
  execFileSync('npx', ['wxt', 'build'], { cwd: path.dirname(path.dirname(BUILD)), stdio: 'ignore' });
  mkdirSync(POLICIES, { recursive: true });
  writeFileSync(FILE, policy());
  browser = await startChromium(BUILD);
  await servePages(browser);
  const worker = await extensionWorker(browser);
  address = (file) => new URL(file, worker.url()).href;
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  rmSync(FILE, { force: true });
});

describe('Chromium under the worked policy', () => {
  it('shows what is laid down with a lock and no way to change it', async () => {
    await page.goto(address('/options.html#council'));
    await page.getByText('Laid down by your administrator.').first().waitFor();
    expect(await page.getByRole('img', { name: 'Locked' }).count()).toBe(2);
    await page.getByText('Test Council').waitFor();
    expect(await page.locator('main :is(input, select, button)').count()).toBe(0);
  });

  it('shows the profile that is laid down, and lets nobody edit it', async () => {
    await page.goto(address('/council.html'));
    await page.getByRole('img', { name: 'Locked' }).waitFor();
    await page.getByText('Test Council').waitFor();
    expect(await page.locator('main :is(input, select, button)').count()).toBe(0);
  });

  it('shows which rules are pinned, and lets none of them be made milder', async () => {
    await page.goto(address('/options.html#rules'));
    await page.getByText('it holds no message').waitFor();
    const pinned = page.getByLabel(/Pinned by your council/);
    await pinned.focus();
    await page.keyboard.press('o');
    expect(await pinned.inputValue()).toBe('');
  });

  it('asks only what the policy leaves open', async () => {
    await page.goto(address('/welcome.html'));
    await page.getByText('Question 1 of 1').waitFor();
    await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
    await page.getByLabel('A member (councillor)').check();
    await page.getByLabel('Name').fill('Alice Carter');
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByText('It goes by the protocol of Dudley, for Test Council.').waitFor();
  });

  it('marks, notes and holds nothing where it is to monitor only', async () => {
    await page.goto(OUTLOOK.address);
    await until('a finding', async () => (await shown(page)).badge?.includes('1 must'));
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await until('the message to be sent', () => page.evaluate(() => document.documentElement.dataset['sent']));
    await page.goto(address('/options.html#log'));
    await page.getByRole('row', { name: /1 0$/ }).waitFor();
  });

  it.each([
    ['light', { width: 1280, height: 900 }],
    ['dark', { width: 320, height: 700 }],
  ] as const)('has no fault that axe finds in any section, in %s', async (colorScheme, viewport) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(viewport);
    await page.goto(address('/options.html'));
    const links = page.locator('nav a');
    await links.first().waitFor();
    for (const link of await links.all()) {
      await link.press('Enter');
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
  });
});
