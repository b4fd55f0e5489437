import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildOffice } from '../../office-addin/build-office.ts';
import { savePicture } from '../support/save-picture.ts';
import { saveSheet } from '../support/save-sheet.ts';
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
