import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveAttachedPages } from './attached-page.ts';
import { marked, pause, shown, until } from './driver.ts';

const SENTENCE = 'The plan that was put before the meeting is useless and should be read again by everybody. ';

let server: Awaited<ReturnType<typeof serveAttachedPages>>;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await serveAttachedPages(18350);
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'],
  });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  server?.stop();
});

const open = async (kind: 'editable' | 'textarea'): Promise<void> => {
  await page.goto(server.address + kind);
  await until('Probity', async () => (await shown(page)).badge);
};
const marks = async (): Promise<number> => (await marked(page)).should.length;

describe('a page that takes our things away', () => {
  it('has its marks again after the next change, when it has cleared every highlight', async () => {
    await open('editable');
    await page.locator('#editor').fill('A useless plan. ');
    await until('the mark', marks);
    await page.evaluate(() => CSS.highlights.clear());
    expect(await marks()).toBe(0);
    await page.locator('#editor').press('End');
    await page.keyboard.type('More. ');
    await until('the mark', marks);
  });

  it('has the badge again, when it has removed what we added', async () => {
    await open('editable');
    await page.evaluate(() => document.querySelector('#probity-overlay')?.remove());
    await page.locator('#editor').fill('A useless plan. ');
    await until('the badge', async () => (await shown(page)).badge?.includes('1 should'));
  });
});

describe('quoted history', () => {
  it('is neither marked nor held back, and what is written above it is', async () => {
    await open('editable');
    await page.locator('#editor').evaluate((editor) => {
      const quote = document.createElement('blockquote');
      quote.textContent = 'What a useless council.';
      editor.replaceChildren(document.createElement('p'), quote);
    });
    await pause(900);
    expect(await marks()).toBe(0);
    await page.locator('#editor p').evaluate((paragraph) => {
      paragraph.textContent = 'A useless plan.';
    });
    await until('the mark', marks);
    expect(await marks()).toBe(1);
  });
});

describe('a draft of 20,000 words', () => {
  it.each(['editable', 'textarea'] as const)('is marked throughout, and goes on being written in: %s', async (kind) => {
    await open(kind);
    await page.locator('#editor').evaluate((editor, sentence) => {
      const text = sentence.repeat(1_250);
      if (editor.tagName === 'TEXTAREA') (editor as HTMLTextAreaElement).value = text;
      else editor.textContent = text;
      editor.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, SENTENCE);
    await until('every mark', async () => (await marks()) === 1_250);
    await page.locator('#editor').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('It is useless. ');
    await until('one more', async () => (await marks()) === 1_251);
  });
});

describe('fifty composes, opened and closed', () => {
  /** What the page holds after the browser has cleared up. */
  const held = async (session: CDPSession) => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
  };
  const openAndClose = async (times: number): Promise<void> => {
    for (let i = 0; i < times; i++) {
      await page.evaluate(() => {
        const form = document.createElement('form');
        form.className = 'one-more';
        const text = document.createElement('textarea');
        text.value = 'A useless plan. ';
        const send = document.createElement('button');
        send.textContent = 'Send';
        form.append(text, send);
        document.body.append(form);
      });
      await until('its mark', async () => (await marks()) > 0);
      await page.evaluate(() => document.querySelector('.one-more')?.remove());
      await until('its mark to go', async () => (await marks()) === 0);
    }
  };

  it('leave no node, listener or memory behind', async () => {
    await open('editable');
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    // the first ones fill what is kept for good
    await openAndClose(10);
    const before = await held(session);
    await openAndClose(50);
    const after = await held(session);
    process.stdout.write(`fifty composes: ${JSON.stringify(before)} then ${JSON.stringify(after)}\n`);
    // one compose has some 60 nodes and 20 listeners of ours
    expect(after.nodes - before.nodes).toBeLessThan(100);
    expect(after.listeners - before.listeners).toBeLessThan(40);
    expect((after.heap - before.heap) / 50).toBeLessThan(10_000);
  });
});
