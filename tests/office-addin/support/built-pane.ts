import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { buildOffice } from '../../../office-addin/build-office.ts';
import type { OfficeJsSource } from '../../../office-addin/office-js.ts';
import { corpusCouncil } from './corpus.ts';
import { BASE, launch, type OpenOptions, type OpenPage, openPage } from './open-page.ts';

/** The one address outside its own that a page may ask for. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * Builds the add-in for the tests of a file, starts a browser for them and ends it after them.
 * @param officeJs Where its pages take Office.js from.
 * @returns What opens a built page.
 */
export const paneOpener = (officeJs: OfficeJsSource = 'microsoft'): ((options: OpenOptions) => Promise<OpenPage>) => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'probity-office-'));
    await buildOffice({
      council: corpusCouncil(),
      baseUrl: BASE,
      sendMode: 'promptUser',
      version: '0.1.0',
      officeJs,
      outDir: folder,
    });
    browser = await launch();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });
  return (options) => openPage(browser, folder, options);
};
