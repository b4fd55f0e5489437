import { execFileSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COUNCIL_PROFILE } from './council-profile.ts';
import { until } from './driver.ts';
import { importProfile, openSidebar, type Sidebar, startFirefox } from './firefox.ts';
import { PLAIN_FORM } from './side-panel.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const PORT = 18_777;

let site: Server;
let browser: Browser;
let page: Page;
let sidebar: Sidebar;

beforeAll(async () => {
  execFileSync('npx', ['wxt', 'build', '-b', 'firefox'], { cwd: ROOT, stdio: 'ignore' });
  site = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(PLAIN_FORM.html);
  }).listen(PORT, '127.0.0.1');
  browser = await startFirefox(path.join(ROOT, 'dist-ext/firefox-mv2'));
  await importProfile(browser, COUNCIL_PROFILE);
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${PORT}/`);
  await page.click('textarea');
  sidebar = await openSidebar(browser);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

describe('the sidebar in Firefox', () => {
  it('shows what is found in the draft in front, and who it goes to', async () => {
    await until('the finding', () => sidebar.shows('No blind copies between members and officers'));
    await until('a recipient', () => sidebar.shows('Director of Place'));
    expect(await sidebar.shows('Officer criticised in public')).toBe(false);
  });

  it('follows what is written', async () => {
    await page.bringToFront();
    await page.click('textarea');
    await page.keyboard.type(' Dear Bob, I want you to get the lamp in Mill Lane mended by Friday. See to it. ');
    await page.evaluate(() => {
      const copy = document.querySelector<HTMLInputElement>('input[name="bcc"]');
      if (!copy) throw new Error('the form has no Bcc');
      copy.value = '';
      copy.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until('it to go', async () => !(await sidebar.shows('No blind copies between members and officers')));
  });
});
