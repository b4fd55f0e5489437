import { createServer } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type ServedPage, startPage } from './start-page.ts';

const PORT = 43_117;

describe('npm start', { timeout: 90_000 }, () => {
  let page: ServedPage | undefined;
  afterEach(async () => {
    await page?.stop();
    page = undefined;
  });

  test('prints a sample’s findings, serves the page on loopback behind a strict policy, and stops on Ctrl+C', async () => {
    page = await startPage(PORT);
    expect(page.output()).toMatch(
      /MUST.*respect\/public-criticism-of-officer[\s\S]*What to do[\s\S]*Checked 1 draft: /,
    );
    expect(page.url).toBe(`http://127.0.0.1:${PORT}/`);
    const answer = await fetch(page.url);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await answer.text();
    expect(html).toContain('<title>Probity: try it</title>');
    const script = /src="([^"]+\.js)"/.exec(html)?.[1] ?? expect.unreachable('no script');
    expect((await fetch(new URL(script, page.url))).status).toBe(200);
    expect(await page.stop()).toBe(0);
    await expect(fetch(page.url)).rejects.toThrow();
  });

  test('takes another port when its own is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(PORT, '127.0.0.1', resolve));
    try {
      page = await startPage(PORT);
      expect(page.url).not.toBe(`http://127.0.0.1:${PORT}/`);
      expect((await fetch(page.url)).status).toBe(200);
    } finally {
      other.close();
    }
  });
});
