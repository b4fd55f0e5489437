import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeFaults } from '../review/chromium.ts';
import { extensionWorker, startChromium } from './chromium.ts';
import { ALICE, COUNCIL_PROFILE } from './council-profile.ts';
import { clickOn, marked, placeOf, press, shown, until } from './driver.ts';
import { INBOX, openedSidePanel, PLAIN_FORM, TWO_COMPOSES } from './side-panel.ts';
import { OUTLOOK, servePages } from './webmail-pages.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DEBUGGING_PORT = 19_310;
const BLAMED = 'Officer criticised in public';
const BLIND_COPY = 'No blind copies between members and officers';

let browser: BrowserContext;
let mail: Page;
let panel: Page;

const store = async (more: Record<string, unknown> = {}) => {
  const worker = await extensionWorker(browser);
  await worker.evaluate((stored) => chrome.storage.local.set(stored), {
    settings: {
      profile: COUNCIL_PROFILE,
      writer: ALICE,
    },
    corrections: [],
    ...more,
  });
};
const row = (title: string): Locator => panel.getByRole('button', { name: new RegExp(`^${title}`) });
const isOpen = (title: string) => row(title).and(panel.locator('[aria-expanded="true"]')).waitFor();
const open = async (title: string): Promise<void> => {
  if ((await row(title).getAttribute('aria-expanded')) !== 'true') await row(title).click();
};
const person = (name: string): Locator => panel.locator('.person', { hasText: name });
const putRight = async (name: string, kind: string): Promise<void> => {
  await person(name).locator('summary').click();
  await panel.getByLabel(`Who ${name} is`).selectOption(kind);
};
const go = async (address: string): Promise<void> => {
  await mail.goto(address);
  await until('Probity', async () => (await shown(mail)).badge);
};

beforeAll(async () => {
  execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'ignore' });
  browser = await startChromium(path.join(ROOT, 'dist-ext/chrome-mv3'), 'light', [
    `--remote-debugging-port=${DEBUGGING_PORT}`,
  ]);
  await servePages(browser, [TWO_COMPOSES, PLAIN_FORM, INBOX]);
  await store();
  mail = await browser.newPage();
  await go(OUTLOOK.address);
  await clickOn(mail, '#editorParent_1');
  await mail.locator('#probity-overlay .badge-place button').click();
  await press(mail, 'Open in the side panel');
  panel = await openedSidePanel(DEBUGGING_PORT);
});
afterAll(() => browser?.close());
beforeEach(() => store());

describe('the side panel', () => {
  it('opens from the list in the page, and shows what is found and whom it goes to', async () => {
    await go(OUTLOOK.address);
    await row(BLIND_COPY).waitFor();
    expect(await person('bob@council.test').innerText()).toMatch(/Bob Ray\s+Member/);
    expect(await person('carol@council.test').innerText()).toContain('Director of Place');
  });

  it('goes to a finding in the page, and opens the row of the finding that the writer goes to', async () => {
    await go(TWO_COMPOSES.address);
    await row(BLAMED).waitFor();
    await open(BLAMED);
    await panel.getByRole('button', { name: 'Show in draft' }).click();
    await until('the card', async () => (await shown(mail)).card === BLAMED);
    await panel.getByText('Shown in the draft.').waitFor();

    await row(BLAMED).click();
    await panel.locator('.head[aria-expanded="true"]').waitFor({ state: 'detached' });
    const [words] = (await marked(mail)).must;
    const { x, y } = await placeOf(mail, words ?? '');
    await mail.mouse.click(x, y);
    await isOpen(BLAMED);
  });

  it('opens the row of the finding that the caret comes to, by keys alone', async () => {
    await go(TWO_COMPOSES.address);
    await row(BLAMED).waitFor();
    const body = mail.getByRole('textbox', { name: 'Message' }).first();
    await body.click();
    await mail.keyboard.press('Control+Home');
    expect(await panel.locator('.head[aria-expanded="true"]').count()).toBe(0);
    for (let i = 0; i < 55; i++) await mail.keyboard.press('ArrowRight');
    await isOpen(BLAMED);
  });

  it('sets aside with a reason, in the page too, and takes it back', async () => {
    await go(TWO_COMPOSES.address);
    await row(BLAMED).waitFor();
    await open(BLAMED);
    const marks = async () => (await marked(mail)).must.length;
    const before = await marks();
    await panel.getByRole('button', { name: 'Dismiss with reason…' }).click();
    await panel.getByLabel('Why is this all right here?').fill('Agreed with her');
    await panel.getByRole('button', { name: 'Dismiss', exact: true }).click();
    await until('the mark to go', async () => (await marks()) === before - 1);
    await panel.getByText('Dismissed (1)').click();
    await panel.getByText('Reason: Agreed with her').waitFor();
    await panel.getByRole('button', { name: `Undo dismissing: ${BLAMED}` }).click();
    await until('the mark', async () => (await marks()) === before);
    await row(BLAMED).waitFor();
  });

  it('explains a finding by examples', async () => {
    await go(TWO_COMPOSES.address);
    await row(BLAMED).waitFor();
    await open(BLAMED);
    await panel.getByRole('button', { name: 'Explain' }).click();
    await panel.getByRole('heading', { name: 'Would be fine' }).waitFor();
  });

  it('makes a fix in the draft', async () => {
    await go(PLAIN_FORM.address);
    await row(BLIND_COPY).waitFor();
    await open(BLIND_COPY);
    await panel.getByRole('button', { name: 'Move' }).first().click();
    await until('the move', async () =>
      (await mail.locator('[name="cc"]').inputValue()).includes('carol@council.test'),
    );
    expect(await mail.locator('[name="bcc"]').inputValue()).toBe('');
    await panel.locator('.said', { hasText: 'Done. The draft was changed' }).waitFor();
  });

  it('shows the draft that the writer is in, or the one that is chosen', async () => {
    await go(TWO_COMPOSES.address);
    const message = panel.getByLabel('Message', { exact: true });
    await message.waitFor();
    await mail.getByRole('textbox', { name: 'Message' }).nth(1).click();
    await person('jo@post.test').waitFor();
    await message.selectOption({ label: 'Mill Lane' });
    await person('news@gazette.test').waitFor();
    await mail.evaluate(() => document.querySelector('[role="dialog"]')?.remove());
    await person('jo@post.test').waitFor();
    expect(await message.count()).toBe(0);
  });

  it('follows the tab in front, and says when nothing is written there', async () => {
    await go(OUTLOOK.address);
    await row(BLIND_COPY).waitFor();
    const other = await browser.newPage();
    await other.goto(INBOX.address);
    await panel.getByText('No message is being written on the page in front.').waitFor();
    await other.close();
    await mail.bringToFront();
    await row(BLIND_COPY).waitFor();
  });
});

describe('who a message goes to', () => {
  it('can be put right: the next check goes by it, the options list it, and it can be taken back', async () => {
    await go(TWO_COMPOSES.address);
    await mail.getByRole('textbox', { name: 'Message' }).nth(1).click();
    await person('jo@post.test').waitFor();
    await row(BLAMED).waitFor();
    await putRight('jo@post.test', 'An officer');
    await row(BLAMED).waitFor({ state: 'detached' });
    await person('jo@post.test').getByText('You said so. Otherwise: Outside the council.').waitFor();

    const options = await browser.newPage();
    await options.goto(new URL('/options.html#corrections', panel.url()).href);
    await options.getByText('jo@post.test: An officer').waitFor();
    expect(await axeFaults(options)).toEqual([]);
    await options.getByRole('button', { name: 'Undo: jo@post.test' }).click();
    await options.getByText('Nobody yet.').waitFor();
    await options.close();
    await mail.bringToFront();
    await mail.getByRole('textbox', { name: 'Message' }).nth(1).click();
    await person('jo@post.test').waitFor();
    await row(BLAMED).waitFor();
  });

  it('is never changed for the user’s own address or for somebody without one', async () => {
    await go(OUTLOOK.address);
    await person('alice@council.test').getByText('You, as in the options').waitFor();
    await mail.evaluate(() => {
      const chip = document.querySelector('[title="bob@council.test"]');
      const nameless = chip?.cloneNode(true) as HTMLElement;
      nameless.removeAttribute('title');
      chip?.replaceWith(nameless);
    });
    await person('address not shown').waitFor();
    expect(await person('alice@council.test').locator('summary').count()).toBe(0);
    expect(await person('address not shown').locator('summary').count()).toBe(0);
    await panel.getByText('One recipient is shown without an address').waitFor();
  });
});

describe('a webmail that has changed', () => {
  it('is told from one where nothing is wrong, in the panel and on the badge', async () => {
    await go(OUTLOOK.address);
    await row(BLIND_COPY).waitFor();
    expect(await panel.getByText('may have changed').count()).toBe(0);
    await mail.evaluate(() => {
      for (const field of ['To', 'Bcc']) document.querySelector(`[aria-label="${field}"]`)?.remove();
    });
    await panel.getByText('Probity cannot see who this goes to').waitFor();
    expect((await shown(mail)).badge).toContain('Probity cannot see who this goes to');
    expect((await shown(mail)).badge).toContain('Nothing found');
  });

  it('is named when the message itself cannot be seen, and on the browser’s button', async () => {
    await go(TWO_COMPOSES.address);
    await row(BLAMED).waitFor();
    await mail.evaluate(() => {
      for (const body of document.querySelectorAll('[g_editable]')) body.removeAttribute('g_editable');
      for (const send of document.querySelectorAll('.aoO')) send.textContent = 'Go';
    });
    await panel.getByRole('alert').getByText('Gmail may have changed').waitFor();
    const worker = await extensionWorker(browser);
    const warning = () =>
      worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        return chrome.action.getTitle({ tabId: tab?.id ?? -1 });
      });
    await until('the warning', async () => (await warning()).includes('cannot see the message'));
  });
});

describe('everybody can use it', () => {
  it.each([
    ['light', { colorScheme: 'light', forcedColors: 'none' }],
    ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
    ['forced colours', { colorScheme: 'light', forcedColors: 'active' }],
  ] as const)('without a fault that axe finds and nothing cut off at 320 pixels: %s', async (_, media) => {
    await go(TWO_COMPOSES.address);
    await panel.setViewportSize({ width: 320, height: 800 });
    await panel.emulateMedia(media);
    await open(BLAMED);
    await person('news@gazette.test').locator('summary').click();
    expect(await axeFaults(panel)).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await panel.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  });

  it('by keyboard alone', async () => {
    await go(PLAIN_FORM.address);
    await row(BLIND_COPY).focus();
    await panel.keyboard.press('Enter');
    await isOpen(BLIND_COPY);
    await panel.keyboard.press('Tab');
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toMatch(/^Move/);
    await person('bob@council.test').locator('summary').focus();
    await panel.keyboard.press('Enter');
    await panel.keyboard.press('Tab');
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  });
});
