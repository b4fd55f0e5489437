import type { Browser, BrowserContext } from 'playwright-core';
import { savePicture } from './save-picture.ts';

/**
 * Puts pictures side by side under their names, and saves that as one.
 * @param name Of the sheet's file, without its ending.
 * @param pictures PNG files by what they show.
 */
export const saveSheet = async (
  browser: Browser | BrowserContext,
  name: string,
  pictures: ReadonlyMap<string, Buffer>,
): Promise<void> => {
  const page = await browser.newPage();
  await page.setViewportSize({ width: 1712, height: 900 });
  const figures = [...pictures].map(
    ([title, picture]) =>
      `<figure><figcaption>${title}</figcaption><img src="data:image/png;base64,${picture.toString('base64')}"></figure>`,
  );
  await page.setContent(
    `<style>body{display:flex;flex-wrap:wrap;align-items:flex-start;gap:16px;margin:16px;background:#555}
    figure{margin:0}figcaption{padding:4px 0;color:#fff;font:600 16px system-ui,sans-serif}
    img{display:block}</style>${figures.join('')}`,
  );
  await savePicture(page, name, true);
  await page.close();
};
