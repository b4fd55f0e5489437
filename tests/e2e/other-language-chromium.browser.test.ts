import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profileHealth } from '../../core/council/profile-health.ts';
import { lint, parseCouncil, parseDraft } from '../../core/index.ts';
import { adoptedRules, PROTOCOLS } from '../../core/protocols/index.ts';
import TITLES from '../../core/rules/titles.generated.json' with { type: 'json' };
import { extensionWorker, startChromium, storeSettings } from './chromium.ts';
import { ALICE, COUNCIL_PROFILE } from './council-profile.ts';
import { press, shown, until } from './driver.ts';
import { openedSidePanel } from './side-panel.ts';
import { OUTLOOK, servePages } from './webmail-pages.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DEBUGGING_PORT = 19_330;
const COUNCIL = parseCouncil(COUNCIL_PROFILE);

/** What is said in English whatever the language: what rules find, their names, what a profile lacks, and people's names. */
const FINDINGS = lint(
  parseDraft({
    kind: 'email',
    date: '2026-03-02T10:00:00Z',
    from: { name: ALICE.name, email: ALICE.email },
    to: [{ name: 'Bob Ray', email: 'bob@council.test' }],
    cc: [],
    bcc: [{ name: 'Carol Lee', email: 'carol@council.test' }],
    subject: 'Roads',
    body: 'Hello',
  }),
  COUNCIL,
);
const ENGLISH = new Set<string>([
  ...FINDINGS.flatMap(({ title, message, why, advice, clauses, fixes }) => [
    ...[title, message, why, advice],
    ...clauses.map(({ citation }) => citation),
    ...fixes.map(({ label }) => label),
  ]),
  ...Object.values(TITLES),
  ...[...adoptedRules(COUNCIL).rules.values()].map(({ clauses }) => clauses.map(({ citation }) => citation).join('; ')),
  ...Object.values(PROTOCOLS).map(({ council }) => council),
  COUNCIL.name,
  ...COUNCIL_PROFILE.members.flatMap(({ name, party, ward, roles }) => [
    name,
    [...(roles ?? [party]), ward].join(', '),
  ]),
  ...profileHealth(COUNCIL, '2026-03-02').map(({ text }) => text),
  ...COUNCIL_PROFILE.media.map(({ name }) => name),
  ...COUNCIL_PROFILE.officers.flatMap(({ name, jobTitle }) => [name, jobTitle]),
]);
const isAddress = (text: string) => text.includes('@council.test');

let build: string;
let browser: BrowserContext;
let page: Page;
let address: (path: string) => string;

/** Puts every text of the extension in brackets, and the language to one with more forms of number than English. */
const bracket = (messages: Record<string, { message: string }>) =>
  Object.fromEntries(
    Object.entries(messages).map(([name, { message }]) => [
      name,
      { message: name === 'language' ? 'cy' : `⟦${message}⟧` },
    ]),
  );

/** What a page shows or reads out that has no brackets: the texts of its nodes, its shadow roots, names and hints. */
const unbracketed = async (): Promise<string[]> => {
  const said = await page.evaluate((overlay) => {
    const texts: (string | null)[] = overlay ? [] : [document.title];
    const walk = (root: Node) => {
      for (const node of root.childNodes) {
        if (node instanceof Element) {
          // the mirror shows the draft's own words
          if (['SCRIPT', 'STYLE'].includes(node.tagName) || node.className === 'mirror') continue;
          for (const name of ['aria-label', 'title', 'placeholder', 'label']) texts.push(node.getAttribute(name));
          if (node.shadowRoot) walk(node.shadowRoot);
        } else texts.push(node.textContent);
        walk(node);
      }
    };
    walk(overlay ? (document.querySelector('#probity-overlay')?.shadowRoot ?? document.body) : document.body);
    return texts.flatMap((text) => (text?.trim() ? [text.trim()] : []));
  }, page.url() === OUTLOOK.address);
  expect(said.some((text) => text.includes('⟦'))).toBe(true);
  return said.filter((text) => /\p{L}/u.test(text) && !/[⟦⟧]/.test(text) && !ENGLISH.has(text) && !isAddress(text));
};

beforeAll(async () => {
  execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'ignore' });
  build = mkdtempSync(path.join(tmpdir(), 'probity-'));
  cpSync(path.join(ROOT, 'dist-ext/chrome-mv3'), build, { recursive: true });
  const words = path.join(build, '_locales/en/messages.json');
  writeFileSync(words, JSON.stringify(bracket(JSON.parse(readFileSync(words, 'utf8')))));
  browser = await startChromium(build, 'light', [`--remote-debugging-port=${DEBUGGING_PORT}`]);
  await servePages(browser);
  const worker = await extensionWorker(browser);
  await storeSettings(browser, {
    profile: { ...COUNCIL_PROFILE, rules: { 'correspondence/blind-copy': { level: 'must', pinned: true } } },
    writer: ALICE,
    own: { 'correspondence/late-reply': 'off' },
  });
  address = (file) => new URL(file, worker.url()).href;
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  rmSync(build, { recursive: true, force: true });
});

describe('in another language', () => {
  it('speaks the name and the description in the list of extensions', async () => {
    const worker = await extensionWorker(browser);
    const { name, description } = await worker.evaluate(() => chrome.runtime.getManifest());
    expect([name, description]).toEqual([expect.stringContaining('⟦'), expect.stringContaining('⟦')]);
  });

  it('speaks every section of the options', async () => {
    await page.goto(address('/options.html'));
    const links = page.locator('nav a');
    await links.first().waitFor();
    for (const link of await links.all()) {
      await link.click();
      expect(await unbracketed()).toEqual([]);
    }
  });

  it('speaks the first run', async () => {
    await page.goto(address('/welcome.html'));
    for (const onwards of ['⟦Next⟧', '⟦Next⟧', '⟦Leave this for later⟧']) {
      await page.getByRole('button', { name: onwards }).click();
      expect(await unbracketed()).toEqual([]);
    }
  });

  it('speaks every part of the profile editor', async () => {
    await page.goto(address('/council.html'));
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    for (const tab of await tabs.all()) {
      await tab.click();
      expect(await unbracketed()).toEqual([]);
    }
  });

  it('speaks the popup', async () => {
    await page.goto(address('/popup.html'));
    await page.getByRole('button').first().waitFor();
    expect(await unbracketed()).toEqual([]);
  });

  it('speaks the badge, its list, a card and the question before sending', async () => {
    await page.goto(OUTLOOK.address);
    await until('the badge', async () => (await shown(page)).badge?.includes('⟦1 must⟧'));
    expect(await unbracketed()).toEqual([]);
    await press(page, '⟦Probity: ⟦1 must⟧. Show the list⟧');
    expect(await unbracketed()).toEqual([]);
    await press(page, '⟦Close⟧');
    await page.locator('[contenteditable][aria-label="Message body"]').click();
    await page.keyboard.press('F8');
    await until('the card', async () => (await shown(page)).card);
    expect(await unbracketed()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await until('the prompt', async () => (await shown(page)).prompt);
    expect(await unbracketed()).toEqual([]);
  });

  it('speaks the side panel', async () => {
    await page.goto(OUTLOOK.address);
    await until('the badge', async () => (await shown(page)).badge?.includes('⟦1 must⟧'));
    await press(page, '⟦Probity: ⟦1 must⟧. Show the list⟧');
    await press(page, '⟦Open in the side panel⟧');
    page = await openedSidePanel(DEBUGGING_PORT);
    await page.locator('.head').first().click();
    await page.locator('.person summary').first().click();
    expect(await unbracketed()).toEqual([]);
  });
});
