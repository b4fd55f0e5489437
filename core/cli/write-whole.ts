import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './terminal.ts';

const MODE = 0o666;

/**
 * Writes a file whole or not at all: beside it first, then in its place, so that a full disk or a power cut leaves the
 * old one as it was.
 * @throws UsageError when it cannot be written.
 */
export const writeWhole = async (path: string, text: string): Promise<void> => {
  // a link is followed, so that it stays a link
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (stats) => stats.mode,
    () => MODE,
  );
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw new UsageError(`${path}: it cannot be written (${(error as Error).message})`);
  }
};
