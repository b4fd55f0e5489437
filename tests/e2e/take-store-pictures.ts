import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import english from '../../core/review/locales/en.json' with { type: 'json' };
import { savePicture } from '../support/save-picture.ts';
import { shown, until } from './driver.ts';
import { openCardInWebmail, writeInWebmail } from './write-in-webmail.ts';

const ICON = path.resolve(import.meta.dirname, '../../extension/public/icon/128.png');
const FOLDER = 'dist-ext/store';
/** The sizes that both stores show. */
const SCREENSHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

const save = (page: Page, name: string) => savePicture(page, name, false, FOLDER);

/** The tile in the store's lists: the icon, the name and what it is for. */
const takeTile = async (page: Page): Promise<void> => {
  await page.setViewportSize(TILE);
  await page.setContent(`<!doctype html><style>
    body { display: grid; place-content: center; justify-items: center; gap: 12px; height: 100vh; margin: 0; padding: 0 36px;
      box-sizing: border-box; text-align: center; background: #0b5a87; color: #fff; font: 17px/1.35 system-ui, sans-serif }
    img { width: 72px; padding: 10px; border-radius: 18px; background: #fff } h1 { margin: 0; font-size: 34px } p { margin: 0 }
    </style><img alt="" src="data:image/png;base64,${readFileSync(ICON, 'base64')}">
    <h1>${english.productName}</h1><p>${english.description}</p>`);
  await save(page, 'tile-440x280');
};

await writeInWebmail(SCREENSHOT, async ({ browser, page, address }) => {
  await openCardInWebmail(page);
  await save(page, '1-card');
  await page.emulateMedia({ colorScheme: 'dark' });
  await save(page, '2-card-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.keyboard.press('Escape');
  await page.locator('button.send').click();
  await until('the question', async () => (await shown(page)).prompt);
  await save(page, '3-question-before-sending');

  const own = await browser.newPage();
  await own.setViewportSize(SCREENSHOT);
  await own.goto(address('/welcome.html'));
  await own.getByRole('heading', { name: english.welcome.profile }).waitFor();
  await save(own, '4-first-question');
  await own.goto(address('/options.html#rules'));
  await own.getByRole('heading', { name: english.rules.title }).waitFor();
  await save(own, '5-rules');
  await takeTile(own);
});
copyFileSync(ICON, path.join(FOLDER, 'icon-128x128.png'));
