/**
 * `npm run bench:typing`: what a writer feels who types in a 2,000-word draft with some fifty findings, in real Chromium:
 * on the bare page, with Probity, and with harper.js marking the same text. It prints a table and writes nothing that stays.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { extensionWorker, startChromium, switchOnSite } from '../../e2e/chromium.ts';
import { pause } from '../../e2e/driver.ts';
import { benchCouncil } from '../drafts.ts';
import { median, quantile } from '../floor.ts';
import { printTable } from '../print-table.ts';
import { longDraft, wordsIn } from './long-draft.ts';
import { type Task, tasksDuring } from './main-thread.ts';
import { CHECKERS, type CheckerName, serveTypingPages } from './pages.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const ROUNDS = 3;
const WORDS = ['again', 'today', 'which', 'would', 'there', 'about', 'after', 'other'];
/** Milliseconds between two keys, and after each word: long enough for a check to begin before the next. */
const BETWEEN_KEYS = 70;
const AFTER_WORD = 900;
/** A task that takes longer is felt; browsers call it long. */
const LONG = 50;

/** What one checker did in one round. */
interface Round {
  readonly marks: number;
  readonly tasks: readonly Task[];
  /** From pressing a key until what it did is shown, in milliseconds, as the browser measured it. */
  readonly keys: readonly number[];
}

const marksOn = (page: Page): Promise<number> =>
  page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

/** Notes how long each key takes to be shown. */
const noteKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const keys: number[] = [];
    Object.assign(window, { keys });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') keys.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });

const typeWords = async (page: Page): Promise<void> => {
  for (const word of WORDS) {
    await page.keyboard.type(`${word} `, { delay: BETWEEN_KEYS });
    await pause(AFTER_WORD);
  }
};

const measure = async (browser: BrowserContext, name: CheckerName): Promise<Round> => {
  const page = await browser.newPage();
  await page.goto(CHECKERS[name]);
  while (name !== 'nobody' && (await marksOn(page)) === 0) await pause(AFTER_WORD);
  await page.locator('[contenteditable] p').nth(20).click();
  await page.keyboard.press('End');
  // the first words of a page are slower for everybody
  await typeWords(page);
  await noteKeys(page);
  const tasks = await tasksDuring(page, () => typeWords(page));
  const keys = await page.evaluate(() => (window as unknown as { keys: number[] }).keys);
  const marks = await marksOn(page);
  await page.close();
  return { marks, tasks, keys };
};

execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'ignore' });
const browser = await startChromium(path.join(ROOT, 'dist-ext/chrome-mv3'));
try {
  // the script runner wraps functions in a call of this name, which is then missed in the page that they are sent to
  await browser.addInitScript('globalThis.__name = (named) => named;');
  await serveTypingPages(browser);
  const settings = JSON.stringify({ profile: benchCouncil() });
  await (await extensionWorker(browser)).evaluate(`chrome.storage.local.set({ settings: ${settings} })`);
  await switchOnSite(browser, CHECKERS.Probity);

  const names = Object.keys(CHECKERS) as CheckerName[];
  const rounds = new Map<CheckerName, Round[]>(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const name of names) {
      process.stderr.write(`\rround ${round + 1} of ${ROUNDS}, ${name}\u001b[K`);
      rounds.get(name)?.push(await measure(browser, name));
    }
  process.stderr.write('\r\u001b[K');

  const over = (name: CheckerName, of: (round: Round) => number): number => median((rounds.get(name) ?? []).map(of));
  const figure = (name: CheckerName, of: (round: Round) => number): string => over(name, of).toFixed(0);
  const typed = WORDS.join('').length + WORDS.length;
  process.stdout.write(
    `${wordsIn(longDraft().body)} words; ${typed} keys typed in each of ${ROUNDS} rounds; medians, in milliseconds\n`,
  );
  printTable([
    ['', 'marks', 'key shown p50', 'p95', 'longest task', 'its work', `tasks > ${LONG}`, 'work a key'],
    ...names.map((name) => [
      name,
      figure(name, ({ marks }) => marks),
      figure(name, ({ keys }) => median(keys)),
      figure(name, ({ keys }) => quantile(keys, 0.95)),
      figure(name, ({ tasks }) => Math.max(...tasks.map(({ took }) => took))),
      figure(name, ({ tasks }) => Math.max(...tasks.map(({ worked }) => worked))),
      figure(name, ({ tasks }) => tasks.filter(({ worked }) => worked > LONG).length),
      (over(name, ({ tasks }) => tasks.reduce((sum, { worked }) => sum + worked, 0)) / typed).toFixed(1),
    ]),
  ]);
} finally {
  await browser.close();
}
