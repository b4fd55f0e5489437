import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode, encode } from 'fast-png';
import type { Page } from 'playwright-core';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Takes a picture of a page, for the README unless another folder is named.
 * @param name Of the picture's file, without its ending.
 * @param fullPage Whether all of the page is shown, or what its window holds.
 * @param folder From the root of the repository.
 */
export const savePicture = async (page: Page, name: string, fullPage = false, folder = '.pictures'): Promise<void> => {
  // without fading in, so that what is shown is whole
  const taken = decode(await page.screenshot({ fullPage, animations: 'disabled' }));
  const file = path.join(folder, `${name}.png`);
  await mkdir(path.join(ROOT, folder), { recursive: true });
  // browsers pack for speed; packed tightly, it is a quarter smaller
  await writeFile(path.join(ROOT, file), encode(taken, { zlib: { level: 9 } }));
  process.stdout.write(`${file}\n`);
};
