import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { COUNCIL_PROFILE } from './council-profile.ts';
import type { DrivenPage } from './driver.ts';
import { importProfile, startFirefox } from './firefox.ts';
import { logIn } from './roundcube-page.ts';
import { describeRoundcube } from './roundcube-scenarios.ts';
import { type RoundcubeServer, startRoundcube } from './roundcube-server.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILD = path.join(ROOT, 'dist-ext/firefox-mv2');

let webmail: RoundcubeServer;
let browser: Browser;
let page: Page;
/** Puppeteer types what runs in a page in a way of its own; what the scenarios call is the same. */
const driven = (): DrivenPage => page as unknown as DrivenPage;

beforeAll(async () => {
  execFileSync('npx', ['wxt', 'build', '-b', 'firefox'], { cwd: ROOT, stdio: 'ignore' });
  webmail = startRoundcube(18320);
  browser = await startFirefox(BUILD);
  await importProfile(browser, COUNCIL_PROFILE);
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.on('dialog', (dialog) => void dialog.accept());
  await logIn(driven(), webmail.address, 'alice@council.test');
});
afterAll(async () => {
  await browser?.close();
  webmail?.stop();
});

const surroundings = () => ({ page: driven(), webmail, focusSend: () => page.focus('button.send') });
describeRoundcube('plain', surroundings);
describeRoundcube('html', surroundings);
