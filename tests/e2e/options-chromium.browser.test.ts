import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import TITLES from '../../core/rules/titles.generated.json' with { type: 'json' };
import { axeFaults } from '../review/chromium.ts';
import { extensionWorker, startChromium, storeSettings } from './chromium.ts';
import { ALICE, COUNCIL_PROFILE } from './council-profile.ts';
import { press, shown, until } from './driver.ts';
import { OUTLOOK, servePages } from './webmail-pages.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BLIND_COPY = 'correspondence/blind-copy';
const TITLE = TITLES[BLIND_COPY];

let browser: BrowserContext;
let options: Page;
let mail: Page;

const store = (rules?: unknown) =>
  storeSettings(browser, { profile: { ...COUNCIL_PROFILE, ...(rules !== undefined && { rules }) }, writer: ALICE });
const section = (title: string) => options.getByRole('link', { name: title }).click();
const badge = async (part: string) =>
  until(`a badge with ${part}`, async () => (await shown(mail)).badge?.includes(part));

beforeAll(async () => {
  execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'ignore' });
  browser = await startChromium(path.join(ROOT, 'dist-ext/chrome-mv3'));
  await servePages(browser);
  const worker = await extensionWorker(browser);
  mail = await browser.newPage();
  options = await browser.newPage();
  await options.goto(new URL('/options.html', worker.url()).href);
});
afterAll(() => browser?.close());
beforeEach(() => store());

describe('rules in the options', () => {
  it("can be switched off, and put back to the council's level, while a message is open", async () => {
    await mail.goto(OUTLOOK.address);
    await badge('1 must');
    await section('Rules');
    await options.getByLabel(new RegExp(TITLE)).selectOption('could');
    await badge('1 could');
    await options.getByLabel(new RegExp(TITLE)).selectOption('off');
    await badge('Nothing found');
    await options.getByRole('button', { name: 'Back to the council’s levels' }).click();
    await badge('1 must');
  });

  it('cannot be made milder than what the council has pinned', async () => {
    await section('Rules');
    await store({ [BLIND_COPY]: { level: 'should', pinned: true } });
    const choices = options.getByLabel(new RegExp(`${TITLE}.*Pinned by your council`, 's')).locator('option');
    await until('the pin', async () => (await choices.count()) > 0);
    const open = await choices.evaluateAll((all) =>
      all.filter((option) => !(option as HTMLOptionElement).disabled).map((option) => option.textContent),
    );
    expect(open).toEqual(['As the council has it: should', 'Must', 'Should']);
  });
});

describe('the log of decisions', () => {
  it('notes what was sent anyway and set aside, without the message, and can be saved and cleared', async () => {
    await section('What you decided');
    await options.getByText('Nothing yet.').waitFor();
    await mail.goto(OUTLOOK.address);
    await badge('1 must');
    await mail.getByRole('button', { name: 'Send', exact: true }).click();
    await until('the prompt', async () => (await shown(mail)).prompt);
    await mail.locator('#probity-overlay textarea').fill('=Agreed with Bob');
    await press(mail, 'Send anyway');

    const row = options.getByRole('row', { name: new RegExp(TITLE) });
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual(['1', '0']);
    const [saved] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: 'Save as a file (CSV)' }).click(),
    ]);
    const [head, line, ...more] = readFileSync(await saved.path(), 'utf8').split('\r\n');
    // with the mark by which Excel knows the encoding
    expect(head).toBe('\uFEFFwhen,what,rule,level,reason,site');
    expect(line).toMatch(/^20.*,sent anyway,correspondence\/blind-copy,must,"'=Agreed with Bob",outlook\.\S+$/);
    expect(more).toEqual([]);

    await options.getByRole('button', { name: 'Clear' }).click();
    await options.getByText('Nothing yet.').waitFor();
  });
});

describe('the options page', () => {
  it.each([
    ['light', { width: 1280, height: 900 }],
    ['dark', { width: 320, height: 700 }],
  ] as const)('has no fault that axe finds, in %s', async (colorScheme, viewport) => {
    await options.emulateMedia({ colorScheme });
    await options.setViewportSize(viewport);
    expect(await axeFaults(options)).toEqual([]);
    expect(await options.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});
