import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults, launchChromium } from './chromium.ts';

const ADDRESS = 'http://127.0.0.1:1/';
const PAGE = `<!doctype html>
<html lang="en-GB">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <meta name="color-scheme" content="light dark">
  <title>Review</title>
</head>
<body>
  <main><h1>Review</h1><p>He wrote the <mark id="mark">marked words</mark> here.</p><div id="root"></div></main>
  <script type="module" src="gallery.js"></script>
</body>
</html>`;
const COMPONENTS = ['card', 'list', 'empty', 'pre-send', 'recipients'] as const;

let browser: Browser;
let script: string;

beforeAll(async () => {
  browser = await launchChromium();
  const built = await build({
    entryPoints: [fileURLToPath(new URL('gallery.tsx', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  script = built.outputFiles[0]?.text ?? '';
});
afterAll(() => browser?.close());

/** Shows one component, with the page served from memory: nothing is asked of any network. */
const show = async (component: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await browser.newPage(options);
  await page.route(`${ADDRESS}**`, (route) =>
    route.request().url().endsWith('gallery.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: PAGE }),
  );
  await page.goto(`${ADDRESS}?show=${component}`);
  await page.locator('#root .probity > *').first().waitFor();
  return page;
};
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const active = document.querySelector('#root')?.shadowRoot?.activeElement;
    return active?.getAttribute('aria-label') ?? active?.textContent ?? '';
  });
const told = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { told: string[] }).told);

describe.each(COMPONENTS)('%s', (component) => {
  test.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
  ] as const)('has nothing that axe faults and nothing cut off: %s', async (_, options) => {
    const page = await show(component, options);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const wide = await page.evaluate(() =>
      [...(document.querySelector('#root')?.shadowRoot?.querySelectorAll('*') ?? [])]
        .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(wide).toEqual([]);
    await page.close();
  });
});

test('the card stands by the words, inside the window, and keeps to them when the page scrolls', async () => {
  const page = await show('card', { viewport: { width: 480, height: 700 } });
  const near = async (): Promise<number> => {
    const mark = await page.locator('#mark').boundingBox();
    const card = await page.locator('.card').boundingBox();
    if (!mark || !card) return expect.unreachable('not shown');
    expect(card.x).toBeGreaterThanOrEqual(0);
    expect(card.x + card.width).toBeLessThanOrEqual(480);
    return Math.round(card.y - mark.y - mark.height);
  };
  await expect.poll(near).toBe(8);
  await page.evaluate(() => {
    document.body.style.height = '3000px';
    window.scrollTo(0, 20);
  });
  await expect.poll(near).toBe(8);
  await page.close();
});

test('the card is walked through by keyboard and left by Escape', async () => {
  const page = await show('card');
  const stops: string[] = [];
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  expect(stops).toEqual([
    'Previous finding',
    'Next finding',
    'Close',
    'Dismiss with reason…',
    'Explain',
    'Previous finding',
  ]);
  await page.keyboard.press('Escape');
  expect(await told(page)).toEqual(['close']);
  expect(await page.locator('.card').count()).toBe(0);
  await page.close();
});

test('the list is one stop in the order of tabbing, and opens by Enter', async () => {
  const page = await show('list');
  await page.locator('.head').first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toContain('Party-political wording');
  await page.keyboard.press('Enter');
  await page.locator('.item .detail', { hasText: 'This asks people to vote for a party.' }).waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Take the sentence out');
  await page.close();
});

test('the focus is never lost in the list: it goes to what took the place of what was dismissed or given back', async () => {
  const page = await show('list');
  await page.locator('.head', { hasText: 'Party-political wording' }).click();
  await page.getByRole('button', { name: 'Dismiss here' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Dismissed (2)').waitFor();
  await expect.poll(() => focused(page)).toContain('Form of address');
  await page.getByText('Dismissed (2)').click();
  await page.getByRole('button', { name: 'Undo dismissing: Blind copy' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Dismissed (1)').waitFor();
  await expect.poll(() => focused(page)).not.toBe('');
  await page.close();
});

test('the question before sending keeps the focus inside and goes back by Escape', async () => {
  const page = await show('pre-send');
  expect(await focused(page)).toBe('Back to draft');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Send anyway');
  await page.keyboard.press('Enter');
  await page.getByText('Please write a few words.').waitFor();
  await page.keyboard.type('Agreed with the Monitoring Officer');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await told(page)).toEqual(['send: Agreed with the Monitoring Officer']);
  await page.keyboard.press('Escape');
  expect((await told(page)).at(-1)).toBe('back');
  await page.close();
});

test('nothing moves for those who asked for less motion', async () => {
  const animated = async (reducedMotion: 'reduce' | 'no-preference'): Promise<string> => {
    const page = await show('card', { reducedMotion });
    const name = await page.locator('.card').evaluate((card) => getComputedStyle(card).animationName);
    await page.close();
    return name;
  };
  expect(await animated('reduce')).toBe('none');
  expect(await animated('no-preference')).toBe('probity-in');
});
