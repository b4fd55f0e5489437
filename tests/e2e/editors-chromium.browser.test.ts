import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveAttachedPages } from './attached-page.ts';
import { describeAttached } from './attached-scenarios.ts';

let server: Awaited<ReturnType<typeof serveAttachedPages>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await serveAttachedPages(18330);
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
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
