import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launchChromium } from '../review/chromium.ts';
import { type ServedPage, startPage } from './start-page.ts';

type PageOptions = Parameters<Browser['newPage']>[0];

/** Pages of the try-it site, served for a file of tests. */
export interface WatchedPages {
  /** Address of the site. */
  url(): string;
  /** Errors of the page under test so far; none may be left at the end of a test. */
  readonly errors: string[];
  /** Opens another page of the site, watched as well. */
  open(options?: PageOptions): Promise<Page>;
}

/**
 * Serves the site for a file of tests, with a new page for each, and demands after each that no page had an error or
 * asked for anything outside the site.
 * @param opened Goes to the part of the site that is tested, and waits until it is there.
 * @param take Given the page of each test.
 */
export const watchPages = (
  port: number,
  defaults: PageOptions,
  opened: (page: Page, url: string) => Promise<void>,
  take: (page: Page) => void,
): WatchedPages => {
  const errors: string[] = [];
  const requests: string[] = [];
  let served: ServedPage;
  let browser: Browser;
  let pages: Page[] = [];
  const open = async (options: PageOptions = {}): Promise<Page> => {
    // axe is put into the page by the tests, which the page's own policy would refuse
    const page = await browser.newPage({ bypassCSP: true, ...defaults, ...options });
    pages.push(page);
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(String(error)));
    await opened(page, served.url);
    return page;
  };
  beforeAll(async () => {
    [served, browser] = await Promise.all([startPage(port), launchChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  beforeEach(async () => {
    errors.length = 0;
    requests.length = 0;
    take(await open());
  });
  afterEach(async () => {
    for (const page of pages) await page.close();
    pages = [];
    expect(errors).toEqual([]);
    // what a page hands to its own reader as a file is a blob
    expect(requests.filter((address) => !address.startsWith(served.url) && !/^(?:data|blob):/.test(address))).toEqual(
      [],
    );
  });
  return { url: () => served.url, errors, open };
};
