import { createWriteStream } from 'node:fs';
import { open, stat, writeFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { UsageError, write } from './terminal.ts';

const idOf = (path: string): Promise<string | undefined> =>
  stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev} ${ino}`,
    () => undefined,
  );

/**
 * Refuses an output that is one of the files to be read: opening it would empty it first.
 * @throws UsageError that names it.
 */
export const refuseOverwriting = async (output: string, read: readonly string[]): Promise<void> => {
  const target = await idOf(output);
  if (target === undefined) return;
  for (const path of read)
    if ((await idOf(path)) === target)
      throw new UsageError(`--output ${output}: this run reads that file, and would write over it; choose another`);
};

/** Says that an output cannot be written, and why. */
const unwritable =
  (output: string) =>
  (error: Error): never => {
    throw new UsageError(`--output ${output}: it cannot be written (${error.message})`);
  };

/** A file that a run writes its answer to, bit by bit. Both throw a UsageError that names it when it cannot be written. */
export interface OutputFile {
  write(text: string): Promise<void>;
  /** Waits until all of it is written. */
  close(): Promise<void>;
}

/**
 * Opens a file to write to, empty.
 * @throws UsageError when it cannot be opened.
 */
export const openOutput = async (output: string): Promise<OutputFile> => {
  const failed = unwritable(output);
  const file = await open(output, 'w').catch(failed);
  const stream = createWriteStream(output, { fd: file });
  // whoever writes or closes next is told
  stream.on('error', () => undefined);
  return {
    write: (text) => write(stream, text).catch(failed),
    close() {
      stream.end();
      return finished(stream).catch(failed);
    },
  };
};

/**
 * Writes a file at once.
 * @throws UsageError when it cannot be written.
 */
export const writeOutput = (output: string, text: string): Promise<void> =>
  writeFile(output, text).catch(unwritable(output));
