import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from './driver.ts';
import { openCouncilOptions, startFirefox } from './firefox.ts';
import { workedFile } from './worked-policies.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

let browser: Browser;
let folder: string;

beforeAll(async () => {
  execFileSync('npx', ['wxt', 'build', '-b', 'firefox'], { cwd: ROOT, stdio: 'ignore' });
  folder = mkdtempSync(path.join(tmpdir(), 'probity-'));
  const policies = path.join(folder, 'policies.json');
  writeFileSync(policies, workedFile('Firefox', 'json'));
  browser = await startFirefox(path.join(ROOT, 'dist-ext/firefox-mv2'), policies);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('Firefox lays down what the worked policies.json says', async () => {
  const options = await openCouncilOptions(browser);
  const said = () => options.evaluate(() => document.querySelector('main')?.textContent ?? '');
  await until('the profile of the policy', async () => (await said()).includes('Wexcombe Borough Council'));
  expect((await said()).match(/Laid down by your administrator/g)).toHaveLength(2);
  expect(await options.evaluate(() => document.querySelectorAll('main :is(input, select, button)').length)).toBe(0);
});
