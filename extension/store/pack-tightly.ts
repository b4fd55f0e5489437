import { readFile, writeFile } from 'node:fs/promises';
import { deflateAsync } from '@gfx/zopfli';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';

/** The number of the method Deflate in a zip file (APPNOTE.TXT 6.3.10, 4.4.5). */
const DEFLATE = 8;

/**
 * Packs the files of a zip file anew with Zopfli, which looks longer for the same Deflate stream in fewer bytes: four in a
 * hundred fewer of what everybody downloads, and nothing to do for whoever unpacks it.
 * @param path The zip file; it is replaced by one that holds the same files.
 */
export const packTightly = async (path: string): Promise<void> => {
  const loose = new ZipReader(new Uint8ArrayReader(await readFile(path)));
  const tight = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false, dataDescriptor: false });
  for (const entry of await loose.getEntries()) {
    if (entry.directory) continue;
    const { filename, lastModDate, signature } = entry;
    const whole = await entry.getData(new Uint8ArrayWriter());
    const packed = await deflateAsync(whole, {});
    await (packed.length < whole.length
      ? tight.add(filename, new Uint8ArrayReader(packed), {
          lastModDate,
          ...(signature !== undefined && { signature }),
          passThrough: true,
          compressionMethod: DEFLATE,
          uncompressedSize: whole.length,
        })
      : tight.add(filename, new Uint8ArrayReader(whole), { lastModDate, level: 0 }));
  }
  await writeFile(path, await tight.close());
};
