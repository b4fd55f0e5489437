import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { decode, encode } from 'fast-png';
import type { Page } from 'playwright-core';

const PICTURES = fileURLToPath(new URL('../../.pictures/', import.meta.url));

/**
 * Takes a picture of a page for the README.
 * @param name Of the picture's file, without its ending.
 * @param fullPage Whether all of the page is shown, or what its window holds.
 */
export const savePicture = async (page: Page, name: string, fullPage = false): Promise<void> => {
  // without fading in, so that what is shown is whole
  const taken = decode(await page.screenshot({ fullPage, animations: 'disabled' }));
  await mkdir(PICTURES, { recursive: true });
  // browsers pack for speed; packed tightly, it is a quarter smaller
  await writeFile(`${PICTURES}${name}.png`, encode(taken, { zlib: { level: 9 } }));
  process.stdout.write(`.pictures/${name}.png\n`);
};
