import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { serveAttachedPages } from './attached-page.ts';
import { describeAttached } from './attached-scenarios.ts';

let server: Awaited<ReturnType<typeof serveAttachedPages>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await serveAttachedPages(18340);
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  server?.stop();
});

const undo = async () => {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
};
describeAttached((() => ({ page, address: server.address, undo, undoable: ['editable', 'frame'] })) as never);
