import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, storeSettings, switchOnSite } from './chromium.ts';
import { ALICE, COUNCIL_PROFILE } from './council-profile.ts';
import { pause, press, shown, until } from './driver.ts';
import { GMAIL, OTHER, OUTLOOK, servePages } from './webmail-pages.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

let browser: BrowserContext;
let page: Page;
const violations: string[] = [];

beforeAll(async () => {
  execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'ignore' });
  browser = await startChromium(path.join(ROOT, 'dist-ext/chrome-mv3'));
  await servePages(browser);
  await storeSettings(browser, {
    profile: COUNCIL_PROFILE,
    writer: ALICE,
  });
  page = await browser.newPage();
  page.on('console', (message) => {
    if (/content security policy|trusted/i.test(message.text())) violations.push(message.text());
  });
});
afterAll(() => browser?.close());

const sent = () => page.evaluate(() => Number(document.documentElement.dataset['sent'] ?? 0));
const prompt = () => until('the prompt', async () => (await shown(page)).prompt);
const goBack = async () => {
  await press(page, 'Back to draft');
  await until('the prompt to go', async () => !(await shown(page)).prompt);
};
const sendAnyway = async () => {
  await prompt();
  await page.locator('#probity-overlay textarea').fill('Agreed');
  await press(page, 'Send anyway');
  await until('the message to go', sent);
  await pause(300);
  expect(await sent()).toBe(1);
};

describe('Gmail, as saved, under its own address and as strict a policy', () => {
  it('is marked, held on click, Enter, Space and Ctrl+Enter, and sends once when told to', async () => {
    await page.goto(GMAIL.address);
    await page.evaluate(() => {
      const write = (name: string, value: string) => {
        const box = document.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`);
        if (box) box.value = value;
      };
      write('to', 'bob@council.test');
      write('bcc', 'carol@council.test');
    });
    const body = page.locator('[g_editable="true"]');
    await body.click();
    await page.keyboard.type('Hello Bob');
    await until('the finding', async () => (await shown(page)).badge?.includes('1 must'));

    await page.locator('.aoO').click();
    await prompt();
    await goBack();
    for (const key of ['Enter', ' ']) {
      await page.locator('.aoO').focus();
      await page.keyboard.press(key);
      await prompt();
      await goBack();
    }
    await body.click();
    await page.keyboard.press('Control+Enter');
    await prompt();
    await goBack();
    expect(await sent()).toBe(0);
    expect(await body.innerText()).toBe('Hello Bob');

    await page.locator('.aoO').click();
    await sendAnyway();
    expect(violations).toEqual([]);
  });
});

describe('Outlook on the web, synthetic, under its own address', () => {
  it('is held and sends once when told to', async () => {
    await page.goto(OUTLOOK.address);
    await until('the finding', async () => (await shown(page)).badge?.includes('1 must'));
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await prompt();
    await goBack();
    expect(await sent()).toBe(0);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await sendAnyway();
  });
});

describe('sending later', () => {
  const scheduled = () => page.evaluate(() => document.documentElement.dataset['scheduled']);

  it('is held from the menu beside Send in Outlook, which itself opens unasked, and goes when chosen again', async () => {
    await page.goto(OUTLOOK.address);
    await until('the finding', async () => (await shown(page)).badge?.includes('1 must'));
    const choose = async () => {
      await page.getByRole('button', { name: 'More send options' }).click();
      await page.getByRole('menuitem', { name: 'Schedule send' }).click();
    };
    await choose();
    await prompt();
    await goBack();
    expect(await scheduled()).toBeUndefined();
    await choose();
    await prompt();
    await page.locator('#probity-overlay textarea').fill('Agreed');
    await press(page, 'Send anyway');
    await until('the message to be scheduled', scheduled);
    expect(await sent()).toBe(0);
  });

  it('is held from Gmail’s menu; once that has closed, the writer is told to press again, and it goes', async () => {
    await page.goto(GMAIL.address);
    await page.evaluate(() => {
      for (const [name, value] of [
        ['to', 'bob@council.test'],
        ['bcc', 'carol@council.test'],
      ]) {
        const box = document.querySelector<HTMLTextAreaElement>(`textarea[name="${name}"]`);
        if (box) box.value = value ?? '';
      }
    });
    await page.locator('[g_editable="true"]').click();
    await page.keyboard.type('Hello Bob');
    await until('the finding', async () => (await shown(page)).badge?.includes('1 must'));
    const menu = (display: string) =>
      page.evaluate((value) => {
        const element = document.querySelector<HTMLElement>('#sbddm');
        if (element) element.style.display = value;
      }, display);
    await menu('block');
    const item = page.locator('[selector="scheduledSend"]');
    await item.dispatchEvent('click');
    await prompt();
    expect(await scheduled()).toBeUndefined();
    await menu('none');
    await page.locator('#probity-overlay textarea').fill('Agreed');
    await press(page, 'Send anyway');
    await until('the notice', async () => (await shown(page)).said.includes('Press Send again'));
    expect(await scheduled()).toBeUndefined();
    await menu('block');
    await item.dispatchEvent('click');
    await until('the message to be scheduled', scheduled);
  });
});

describe('the level of a finding', () => {
  it.each([
    ['should', 'asks once, without a reason'],
    ['could', 'never holds'],
  ] as const)('%s: %s', async (level, _does) => {
    await storeSettings(browser, {
      profile: { ...COUNCIL_PROFILE, rules: { 'correspondence/blind-copy': level } },
      writer: ALICE,
    });
    await page.goto(OUTLOOK.address);
    await until('the finding', async () => (await shown(page)).badge?.includes(`1 ${level}`));
    const send = page.getByRole('button', { name: 'Send', exact: true });
    await send.click();
    if (level === 'should') {
      await prompt();
      expect(await sent()).toBe(0);
      expect(await page.locator('#probity-overlay textarea').count()).toBe(0);
      await press(page, 'Send anyway');
    }
    await until('the message to go', sent);
    await pause(1_200);
    await send.click();
    await until('it to go unasked', async () => (await sent()) === 2);
    expect((await shown(page)).prompt).toBeUndefined();
    await storeSettings(browser, {
      profile: COUNCIL_PROFILE,
      writer: ALICE,
    });
  });
});

describe('any other webmail', () => {
  it('is left alone until the user switches its site on, and is served from then on', async () => {
    await page.goto(OTHER.address);
    await pause(700);
    expect(await page.locator('#probity-overlay').count()).toBe(0);

    await switchOnSite(browser, OTHER.address);
    await until('Probity on the site', async () => {
      await page.goto(OTHER.address);
      await pause(500);
      return (await shown(page)).badge?.includes('1 must');
    });
    await page.locator('#send').click();
    await prompt();
    expect(await sent()).toBe(0);
    await sendAnyway();
  });
});
