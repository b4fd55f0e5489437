import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { buildOffice } from '../../office-addin/build-office.ts';
import { savePicture } from '../support/save-picture.ts';
import '../support/speak-english.ts';
import { corpusCouncil } from './support/corpus.ts';
import { BASE, launch, type OpenOptions, openPage } from './support/open-page.ts';
import { PANE_STATES } from './support/pane-states.ts';

/** Looks that a user may have set, and the picture of all states in each. */
const LOOKS: Readonly<Record<string, Pick<OpenOptions, 'colorScheme' | 'forcedColors'>>> = {
  'panes-light': { colorScheme: 'light' },
  'panes-dark': { colorScheme: 'dark' },
  'panes-forced-colours': { colorScheme: 'dark', forcedColors: 'active' },
};

/** Pixels of a pane that are shown, from its top. */
const MOST_SHOWN = 1100;

/** States that have a picture of their own besides. */
const ALONE: Readonly<Record<string, string>> = {
  'A finding in Outlook': 'outlook-pane',
  'A letter in Word': 'word-pane',
};

const folder = await mkdtemp(join(tmpdir(), 'probity-office-'));

/** Puts pictures side by side under their names, and saves that as one. */
const saveSheet = async (browser: Browser, name: string, pictures: ReadonlyMap<string, Buffer>): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: 1712, height: 900 } });
  const figures = [...pictures].map(
    ([title, picture]) =>
      `<figure><figcaption>${title}</figcaption><img src="data:image/png;base64,${picture.toString('base64')}"></figure>`,
  );
  await page.setContent(
    `<style>body{display:flex;flex-wrap:wrap;align-items:flex-start;gap:16px;margin:16px;background:#555}
    figure{margin:0;width:320px}figcaption{padding:4px 0;color:#fff;font:600 16px system-ui,sans-serif}
    img{display:block}</style>${figures.join('')}`,
  );
  await savePicture(page, name, true);
  await page.close();
};

const browser = await launch();
try {
  await buildOffice({
    council: corpusCouncil(),
    baseUrl: BASE,
    sendMode: 'promptUser',
    version: '0.1.0',
    outDir: folder,
  });
  for (const [sheet, look] of Object.entries(LOOKS)) {
    const pictures = new Map<string, Buffer>();
    for (const { name, open, reach } of PANE_STATES) {
      const { page } = await openPage(browser, folder, { ...open, ...look });
      await reach(page);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: 320, height: Math.min(height, MOST_SHOWN) });
      pictures.set(name, await page.screenshot({ animations: 'disabled' }));
      const alone = ALONE[name];
      if (alone !== undefined && sheet === 'panes-light') await savePicture(page, alone, true);
      await page.context().close();
    }
    await saveSheet(browser, sheet, pictures);
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
