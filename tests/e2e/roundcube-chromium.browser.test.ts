import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extensionWorker, startChromium } from './chromium.ts';
import { COUNCIL_PROFILE } from './council-profile.ts';
import { logIn } from './roundcube-page.ts';
import { describeRoundcube } from './roundcube-scenarios.ts';
import { type RoundcubeServer, startRoundcube } from './roundcube-server.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILD = path.join(ROOT, 'dist-ext/chrome-mv3');

let webmail: RoundcubeServer;
let browser: BrowserContext;
let page: Page;
const requested: string[] = [];

beforeAll(async () => {
  execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'ignore' });
  webmail = startRoundcube(18310);
  browser = await startChromium(BUILD);
  browser.on('request', (request) => requested.push(request.url()));
  const worker = await extensionWorker(browser);
  page = await browser.newPage();
  page.on('dialog', (dialog) => void dialog.accept());

  const options = await browser.newPage();
  await options.goto(new URL('/options.html#council', worker.url()).href);
  const upload = (name: string, text: string) =>
    options
      .getByLabel('Council profile')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await upload('wrong.json', '{"name": "Test Council", "protocol": "camelot"}');
  await options.getByRole('alert').getByText('protocol: expected one of dudley').waitFor();
  await upload('council.json', JSON.stringify(COUNCIL_PROFILE));
  await options.getByText('Test Council. Members: 2, officers: 1').waitFor();
  await options.close();

  await logIn(page, webmail.address, 'alice@council.test');
});
afterAll(async () => {
  await browser?.close();
  webmail?.stop();
});

const surroundings = () => ({ page, webmail, focusSend: () => page.locator('button.send').focus() });
describeRoundcube('plain', surroundings);
describeRoundcube('html', surroundings);

describe('the whole session', () => {
  it('asked the network for nothing but the webmail itself', () => {
    const foreign = requested.filter((address) => !/^(chrome-extension:|data:|blob:|about:)/.test(address));
    expect(foreign.length).toBeGreaterThan(0);
    expect(foreign.filter((address) => !address.startsWith(webmail.address))).toEqual([]);
  });
});
