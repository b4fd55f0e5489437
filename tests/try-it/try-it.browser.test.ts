import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults } from '../review/chromium.ts';
import { watchPages } from './watched-pages.ts';

const PORT = 43_127;
const BREACH = 'I have bcc’d Cllr Moss.';

let page: Page;
const { errors, open } = watchPages(
  PORT,
  { viewport: { width: 1440, height: 900 } },
  async (opened, url) => {
    await opened.goto(url);
    await opened.locator('.compose').waitFor();
  },
  (opened) => {
    page = opened;
  },
);
const startFrom = async (title: string): Promise<void> => {
  await page.locator('.rail-list button', { hasText: title }).click();
  await page.locator('.compose').waitFor();
};
/** A new email from a member to an officer, with the caret in its text. */
const newEmail = async (text: string): Promise<void> => {
  await startFrom('New email');
  await page.getByLabel('Who is writing').selectOption('derek.fenn@wexcombe.example');
  await page.getByLabel('To', { exact: true }).fill('marcus.bell@wexcombe.example');
  await page.getByRole('textbox', { name: 'Message' }).click();
  await page.keyboard.type(text);
};
const summary = (): Promise<string | null> => page.locator('aside .summary').textContent();
const body = () => page.getByRole('textbox', { name: 'Message' });
/** What is underlined on the page at a level, as the browser draws it. */
const marked = (level: string): Promise<string[]> =>
  page.evaluate(
    (wanted) => [...(CSS.highlights.get(`probity-${wanted}`) ?? [])].map((range) => (range as Range).toString()),
    level,
  );
const card = () => page.locator('#probity-overlay [role="dialog"]');
const question = () => page.locator('#probity-overlay dialog');
const send = () => page.getByRole('button', { name: 'Send', exact: true });

describe('writing', () => {
  test('a breach is marked while it is typed, and listed', async () => {
    await newEmail(`Dear Mr Bell,\nThank you for the visit. ${BREACH} `);
    await expect.poll(summary).toBe('1 must');
    expect(await marked('must')).toEqual([expect.stringContaining('bcc’d')]);
    await expect.poll(() => page.locator('aside .head').textContent()).toContain('bcc’d');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Dear Mr Bell, thank you.');
    await expect.poll(summary).toBe('Nothing found');
    expect(await marked('must')).toEqual([]);
  });

  test('in a plain text box as well, with the text carried over', async () => {
    await newEmail(`Thank you. ${BREACH} `);
    await page.getByLabel('Plain text').check();
    expect(await page.locator('textarea.body').inputValue()).toBe(`Thank you. ${BREACH}`);
    await expect.poll(() => marked('must')).toEqual([expect.stringContaining('bcc’d')]);
    await page.locator('textarea.body').fill('Thank you.');
    await expect.poll(summary).toBe('Nothing found');
    await page.getByLabel('Plain text').uncheck();
    expect(await body().textContent()).toBe('Thank you.');
  });

  test('nothing is put into the draft', async () => {
    await newEmail(BREACH);
    await expect.poll(summary).toBe('1 must');
    expect(await body().innerHTML()).not.toMatch(/probity|mark|span|class|style/i);
  });

  test('a blind copy is marked at its header, and mended from the list', async () => {
    await startFrom('Blind copy to another member');
    await expect.poll(() => marked('must')).toEqual(['ruth.okafor@wexcombe.example']);
    await page.locator('aside .head').click();
    await page.locator('aside').getByRole('button', { name: /Cc/ }).click();
    await expect.poll(() => page.locator('[data-field="cc"]').textContent()).toContain('ruth.okafor@wexcombe.example');
    await expect.poll(() => page.locator('[data-field="bcc"] .address').count()).toBe(0);
  });

  test('council, protocol, writer and day count', async () => {
    await startFrom('Blind copy to another member');
    await expect.poll(() => page.locator('aside').textContent()).toContain('Assistant Director, Highways');
    await page.locator('aside .head').click();
    await expect.poll(() => page.locator('aside .clauses').textContent()).toContain('123');
    await page.getByLabel('Protocol').selectOption('torbay');
    await expect.poll(() => page.locator('aside .clauses').textContent()).toContain('12.1');
    await page.getByLabel('Council').selectOption('none');
    await expect.poll(() => page.locator('aside').textContent()).not.toContain('Assistant Director, Highways');
    await page.getByLabel('Council').selectOption('example');
    await page.getByLabel('Day of writing').fill('2026-04-20');
    await expect.poll(() => page.locator('.means').textContent()).toBe('Pre-election period, until 7 May 2026');
  });
});

test('the page works under its own strict policy', async () => {
  await page.close();
  page = await open({ bypassCSP: false });
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await startFrom('Blind copy to another member');
  await expect.poll(() => marked('must')).toEqual(['ruth.okafor@wexcombe.example']);
  await body().click();
  await page.keyboard.press('F8');
  await card().waitFor();
  expect(errors).toEqual([]);
  // not even its own server can be asked for anything once it has loaded
  const refused = await page.evaluate(() =>
    fetch(location.href).then(
      () => false,
      () => true,
    ),
  );
  expect(refused).toBe(true);
  // the browser says so in its console
  errors.length = 0;
});

describe('the card', () => {
  test('opens by mouse on the marked words, without taking the caret', async () => {
    await newEmail(BREACH);
    await expect.poll(summary).toBe('1 must');
    const box = await page.evaluate(() => {
      const range = [...(CSS.highlights.get('probity-must') ?? [])][0] as Range;
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    });
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await card().waitFor();
    expect(await card().textContent()).toContain('Must');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('body');
  });

  test('opens by F8, is left by Escape, and writing goes on where it was', async () => {
    await newEmail(`${BREACH} Thank you`);
    await expect.poll(summary).toBe('1 must');
    await page.keyboard.press('F8');
    await card().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect.poll(() => card().count()).toBe(0);
    await page.keyboard.type(' indeed.');
    expect(await body().textContent()).toBe(`${BREACH} Thank you indeed.`);
  });

  test('sets the finding aside with a reason; the list keeps it and gives it back', async () => {
    await newEmail(BREACH);
    await expect.poll(summary).toBe('1 must');
    await page.keyboard.press('F8');
    await card().getByRole('button', { name: 'Dismiss with reason…' }).click();
    await page.keyboard.type('She asked to be copied in');
    await card().getByRole('button', { name: 'Dismiss', exact: true }).click();
    await expect.poll(summary).toBe('Nothing found');
    expect(await marked('must')).toEqual([]);
    await page.getByText('Dismissed (1)').click();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(summary).toBe('1 must');
    await expect.poll(() => marked('must')).toHaveLength(1);
  });
});

describe('Send', () => {
  test('is held; "Back to draft" leaves the draft as it was; "Send anyway" sends with a reason', async () => {
    await newEmail(`Dear Mr Bell, ${BREACH}`);
    await expect.poll(summary).toBe('1 must');
    await send().click();
    await question().waitFor();
    expect(await page.locator('.sent').count()).toBe(0);
    await question().getByRole('button', { name: 'Back to draft' }).click();
    await expect.poll(() => question().count()).toBe(0);
    expect(await body().textContent()).toBe(`Dear Mr Bell, ${BREACH}`);
    await send().click();
    await question().getByRole('button', { name: 'Send anyway' }).click();
    expect(await page.locator('.sent').count()).toBe(0);
    await page.keyboard.type('Everyone knows already');
    await question().getByRole('button', { name: 'Send anyway' }).click();
    await page.locator('.sent').waitFor();
  });

  test('is held by Ctrl+Enter and Enter on the button too', async () => {
    await newEmail(BREACH);
    await expect.poll(summary).toBe('1 must');
    await page.keyboard.press('Control+Enter');
    await question().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => question().count()).toBe(0);
    await send().focus();
    await page.keyboard.press('Enter');
    await question().waitFor();
  });

  test('of a draft with nothing wrong goes at once, for each kind', async () => {
    for (const [title, button] of [
      ['A member’s enquiry, nothing wrong', 'Send'],
      ['A press release, nothing wrong', 'Send to newsdesks'],
    ] as const) {
      await startFrom(title);
      await expect.poll(summary).toBe('Nothing found');
      await page.getByRole('button', { name: button, exact: true }).click();
      await page.locator('.sent').waitFor();
      await page.getByRole('button', { name: 'Start again' }).click();
    }
  });

  test('of a letter that binds the council is held', async () => {
    await startFrom('A letter that binds the council');
    await expect.poll(summary).toMatch(/must/);
    await page.getByRole('button', { name: 'Send to print' }).click();
    await question().waitFor();
  });
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([
    ['wide', { width: 1440, height: 900 }],
    ['narrow', { width: 320, height: 720 }],
  ] as const)('axe faults nothing on the page, its card and its question: %s', async (_, viewport) => {
    await page.close();
    page = await open({ colorScheme, viewport });
    await page.locator('.rail select, .rail-list button').first().waitFor({ state: 'attached' });
    if (viewport.width > 1000) await startFrom('Blind copy to another member');
    else await page.locator('.rail select').selectOption('blind-copy');
    await expect.poll(summary).toBe('1 must');
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    await body().click();
    await page.keyboard.press('F8');
    await card().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await send().click();
    await question().waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});
