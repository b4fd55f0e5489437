import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFaults } from '../review/chromium.ts';
import { extensionWorker, startChromium } from './chromium.ts';
import { COUNCIL_PROFILE } from './council-profile.ts';
import { shown, until } from './driver.ts';
import { OUTLOOK, servePages } from './webmail-pages.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PROFILE_FILE = {
  name: 'council.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(COUNCIL_PROFILE)),
};

let browser: BrowserContext;
let welcome: Page;

const heading = (name: string) => welcome.getByRole('heading', { name }).waitFor();
const focused = () => welcome.evaluate(() => document.activeElement?.textContent);

beforeAll(async () => {
  execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'ignore' });
  browser = await startChromium(path.join(ROOT, 'dist-ext/chrome-mv3'));
  await servePages(browser);
  const worker = await extensionWorker(browser);
  welcome = await until('the page that opens on install', () =>
    browser.pages().find((page) => page.url() === new URL('/welcome.html', worker.url()).href),
  );
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await (await extensionWorker(browser)).evaluate(() => chrome.storage.local.clear());
  await welcome.reload();
});

describe('the first run', () => {
  it('takes a profile, a protocol and a person of the profile, by keyboard, and Probity is at work', async () => {
    await heading('Has your council given you a profile file?');
    await welcome.getByLabel('Council profile').setInputFiles(PROFILE_FILE);
    await welcome.getByText('Test Council').waitFor();
    await welcome.getByRole('button', { name: 'Next' }).press('Enter');

    await heading('Which protocol does your council go by?');
    // the focus follows once the question is drawn
    await until(
      'the question to have the focus',
      async () => (await focused()) === 'Which protocol does your council go by?',
    );
    await welcome.keyboard.press('Tab');
    expect(await focused()).toContain('As the profile says: Dudley');
    await welcome.keyboard.press('Tab');
    await welcome.keyboard.press('Enter');

    await heading('Who are you?');
    await welcome.getByLabel('A member (councillor)').check();
    await welcome.getByLabel('Name').fill('Alice Carter');
    expect(await welcome.getByLabel('Work email address').inputValue()).toBe('alice@council.test');
    await welcome.getByText('In the profile: Alice Carter, North.').waitFor();
    await welcome.keyboard.press('Enter');

    await heading('Probity is ready');
    await welcome.getByText('It goes by the protocol of Dudley, for Test Council.').waitFor();
    await welcome.getByText('It takes you for Alice Carter: A member (councillor).').waitFor();

    const mail = await browser.newPage();
    await mail.goto(OUTLOOK.address);
    await until('a finding', async () => (await shown(mail)).badge?.includes('1 must'));
    await mail.close();
  });

  it('takes a profile that is made meanwhile in a tab of its own', async () => {
    const [editor] = await Promise.all([
      browser.waitForEvent('page'),
      welcome.getByRole('link', { name: 'Make a profile from your council’s own lists' }).click(),
    ]);
    await editor.getByLabel('Open a profile from a file').setInputFiles(PROFILE_FILE);
    await editor.getByRole('button', { name: 'Use this profile' }).click();
    await editor.getByText('Probity now checks by the profile of Test Council.').waitFor();
    await editor.close();
    await welcome.getByText('Test Council').waitFor();
    await welcome.getByRole('button', { name: 'Next' }).click();
    await heading('Which protocol does your council go by?');
  });

  it('can be gone through without a profile and without telling who writes, and back', async () => {
    await welcome.getByRole('button', { name: 'Go on without one' }).click();
    await welcome.getByLabel('Which member/officer protocol applies').selectOption('Torbay');
    await welcome.getByRole('button', { name: 'Next' }).click();
    await welcome.getByRole('button', { name: 'Back' }).click();
    await heading('Which protocol does your council go by?');
    await welcome.getByRole('button', { name: 'Next' }).click();
    await welcome.getByRole('button', { name: 'Leave this for later' }).click();
    await heading('Probity is ready');
    await welcome.getByText('It goes by the protocol of Torbay.').waitFor();
    await welcome.getByText('It does not know yet who you are').waitFor();
  });

  it('says what is wrong with a file, field by field, and waits for another', async () => {
    const buffer = Buffer.from('{"name": "Test Council", "protocol": "camelot", "members": [{"name": "Ann"}]}');
    await welcome.getByLabel('Council profile').setInputFiles({ ...PROFILE_FILE, buffer });
    const alert = welcome.getByRole('alert');
    await alert.getByText('protocol: expected one of').waitFor();
    await alert.getByText('members[0].email: missing').waitFor();
    await welcome.getByRole('button', { name: 'Go on without one' }).waitFor();
  });

  it.each([
    ['light', { width: 1280, height: 900 }],
    ['dark', { width: 320, height: 700 }],
  ] as const)('has no fault that axe finds at any step, in %s', async (colorScheme, viewport) => {
    await welcome.emulateMedia({ colorScheme });
    await welcome.setViewportSize(viewport);
    for (const onwards of ['Go on without one', 'Next', 'Leave this for later', undefined]) {
      expect(await axeFaults(welcome)).toEqual([]);
      expect(await welcome.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      if (onwards) await welcome.getByRole('button', { name: onwards }).click();
    }
  });
});
