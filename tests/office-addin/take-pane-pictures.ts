import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOffice } from '../../office-addin/build-office.ts';
import { savePicture } from '../support/save-picture.ts';
import { corpusCouncil } from './support/corpus.ts';
import type { OfficeInPage } from './support/office-in-page.ts';
import { BASE, launch, openPage } from './support/open-page.ts';
import { BLIND_COPY, LETTER } from './support/samples.ts';

/** Built panes as Outlook and Word show them, each with its first finding open. */
const PANES: readonly { readonly name: string; readonly office: OfficeInPage }[] = [
  { name: 'outlook-pane', office: { outlook: BLIND_COPY } },
  { name: 'word-pane', office: { word: { paragraphs: LETTER } } },
];

const folder = await mkdtemp(join(tmpdir(), 'probity-office-'));
const browser = await launch();
try {
  await buildOffice({
    council: corpusCouncil(),
    baseUrl: BASE,
    sendMode: 'promptUser',
    version: '0.1.0',
    outDir: folder,
  });
  for (const { name, office } of PANES) {
    const { page } = await openPage(browser, folder, { office });
    const finding = page.locator('button.head').first();
    await finding.click();
    await page.locator('.clauses').first().waitFor();
    await savePicture(page, name, true);
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
