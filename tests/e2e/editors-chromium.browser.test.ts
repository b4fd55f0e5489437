import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, QUIET } from '../support/chromium-launch.ts';
import { serveAttachedPages } from './attached-page.ts';
import { describeAttached } from './attached-scenarios.ts';
import { shown, until } from './driver.ts';

let server: Awaited<ReturnType<typeof serveAttachedPages>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await serveAttachedPages(18330);
  browser = await chromium.launch({ executablePath: CHROMIUM, args: [...QUIET] });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  server?.stop();
});

describeAttached(() => ({
  page,
  address: server.address,
  undo: () => page.keyboard.press('Control+z'),
  undoable: ['textarea', 'editable', 'frame'],
}));

describe('Send', () => {
  const noted = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
  const write = async (address: string) => {
    await page.goto(address);
    await page.locator('#editor').fill('What a useless plan. ');
    await until('the finding', async () => (await shown(page)).badge?.includes('1 should'));
    await page.getByRole('button', { name: 'Send' }).click();
  };

  it('is held', async () => {
    await write(`${server.address}textarea`);
    await until('the prompt', async () => (await shown(page)).prompt);
    expect(await noted()).toEqual({});
  });

  it('is only noted where nothing is to be held', async () => {
    await write(`${server.address}textarea?monitor`);
    await until('the message to go', async () => (await noted())['sent']);
    expect(await noted()).toEqual({ sent: 'yes', sentAnyway: 'respect/test' });
    expect((await shown(page)).prompt).toBeUndefined();
  });
});
