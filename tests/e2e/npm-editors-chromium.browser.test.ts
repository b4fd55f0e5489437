import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, storeSettings, switchOnSite } from './chromium.ts';
import { COUNCIL_PROFILE } from './council-profile.ts';
import { marked, pause, placeOf, press, shown, until } from './driver.ts';
import { BARE, NPM_EDITORS, type NpmEditor, SERVED, serveNpmEditors } from './npm-editors.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WRITTEN = ['Dear Alice,', 'The bins are collected on Tuesdays, as ever.', 'Kind regards,', 'Carol Lee'];
const FIX = 'Change to "Dear Councillor Carter"';
const MENDED = ['Dear Councillor Carter,', ...WRITTEN.slice(1)];
/** Draft.js gives its blocks and itself names of chance. */
const RANDOM_KEY = /data-(editor|offset-key)="[^"]*"/g;
/** What is typed within a second becomes one step of undo in most of these editors, the fix among it. */
const STEP_OF_UNDO = 1_100;
/** Milliseconds between seeing the card go and pressing the next key: nobody is quicker. */
const REACTION = 200;

let browser: BrowserContext;
let page: Page;

beforeAll(async () => {
  execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'ignore' });
  browser = await startChromium(path.join(ROOT, 'dist-ext/chrome-mv3'));
  await serveNpmEditors(browser);
  await storeSettings(browser, { profile: { ...COUNCIL_PROFILE, protocol: 'north-lincolnshire' } });
  await switchOnSite(browser, SERVED);
  page = await browser.newPage();
  await until('Probity on the site', async () => {
    await page.goto(`${SERVED}prosemirror`);
    return until('its badge', async () => (await shown(page)).badge);
  });
});
afterAll(() => browser?.close());

/** The lines that the editor would save. */
const lines = async (): Promise<string[]> => {
  const text = await page.evaluate(() => (window as unknown as { editorText(): string }).editorText());
  return text
    .replaceAll('\u00a0', ' ')
    .trim()
    .split(/[\r\n]+/);
};

/** The element that is written in: in the page, or TinyMCE's frame. */
const editable = (name: NpmEditor) =>
  name === 'tinymce'
    ? page.frameLocator('iframe').locator('body[contenteditable="true"]')
    : page.locator('[contenteditable="true"]');

/** Opens an editor, writes a letter in it with the keyboard, and leaves the caret within its second line. */
const write = async (name: NpmEditor, address = SERVED): Promise<void> => {
  await page.goto(address + name);
  await until('the editor', () => page.evaluate(() => 'editorText' in window));
  await editable(name).click();
  for (const [at, line] of WRITTEN.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  for (let i = 0; i < 'The'.length; i++) {
    await pause(REACTION);
    await page.keyboard.press('ArrowRight');
  }
  expect(await lines()).toEqual(WRITTEN);
};

const isMarked = async (): Promise<boolean> => (await marked(page)).could.includes('Dear Alice');

describe.each(Object.entries(NPM_EDITORS) as [NpmEditor, string][])('%s: %s', (name) => {
  it('has the breach marked where it stands, and not a node or attribute of ours in the draft', async () => {
    const draft = async () =>
      (await editable(name).evaluate((element) => element.outerHTML)).replaceAll(RANDOM_KEY, '');
    await write(name, BARE);
    const bare = await draft();
    await write(name);
    await until('the mark', isMarked);
    const { x, y } = await placeOf(page, 'Dear Alice');
    const box = await editable(name).evaluate((element) => {
      const range = element.ownerDocument.createRange();
      range.selectNodeContents(element);
      const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
      const first = range.getClientRects()[0];
      return { left: (frame?.left ?? 0) + (first?.left ?? 0), top: (frame?.top ?? 0) + (first?.top ?? 0) };
    });
    expect(x).toBeGreaterThan(box.left);
    expect(Math.abs(y - box.top)).toBeLessThan(40);
    expect(await draft()).toBe(bare);
  });

  it('takes the fix once, as its own change, with the caret where it was, and undo takes it back', async () => {
    await write(name);
    await until('the mark', isMarked);
    await pause(STEP_OF_UNDO);
    await page.keyboard.press('F8');
    await until('the card to have the focus', async () => (await shown(page)).hasFocus);
    await press(page, FIX);
    await until('the mark to go', async () => !(await isMarked()));
    await until('the card to go', async () => !(await shown(page)).card);
    expect(await lines()).toEqual(MENDED);

    await page.keyboard.press('Control+z');
    await until('the undo', async () => (await lines())[0] === WRITTEN[0]);
    expect(await lines()).toEqual(WRITTEN);
  });

  it('goes on being written in after the fix, at the same place, and keeps both', async () => {
    await write(name);
    await until('the mark', isMarked);
    await page.keyboard.press('F8');
    await until('the card to have the focus', async () => (await shown(page)).hasFocus);
    await press(page, FIX);
    await until('the card to go', async () => !(await shown(page)).card);
    await pause(REACTION);
    await page.keyboard.type(' green');
    expect(await lines()).toEqual([
      MENDED[0],
      'The green bins are collected on Tuesdays, as ever.',
      ...MENDED.slice(2),
    ]);
  });
});

describe('an editor that refuses the fix', () => {
  it('is left as it was, and the words are offered to copy', async () => {
    const longest = WRITTEN.join('').length;
    await write(`prosemirror?longest=${longest}` as NpmEditor);
    await until('the mark', isMarked);
    await page.keyboard.press('F8');
    await until('the card to have the focus', async () => (await shown(page)).hasFocus);
    await press(page, FIX);
    await press(page, 'Copy the words');
    expect(await lines()).toEqual(WRITTEN);
    await browser.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: SERVED });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Dear Councillor Carter');
  });
});
