import { access, readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { READABLE_EXTENSIONS } from '../formats/read-drafts.ts';
import { UsageError } from './terminal.ts';

/** Whether there is a file or folder of this name. */
export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Says that a file cannot be read, and why. */
export const unreadable = (path: string, error: unknown): UsageError => {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  return new UsageError(`${path}: ${missing ? 'there is no such file' : (error as Error).message}`);
};

const readable = (name: string): boolean => READABLE_EXTENSIONS.includes(extname(name).toLowerCase());

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

const walk = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await walk(path)));
    else if (readable(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(path)))))
      found.push(path);
  }
  return found;
};

/**
 * The files that arguments stand for: a folder stands for every file in it and below that Probity can read, in order
 * of name; a file for itself, so that one of an unknown kind is reported and not passed over; `-` for standard input.
 * Links to files are followed, those to folders are not, since they may lead round in a circle.
 * @returns The files, and the folders that hold none.
 */
export const listInputs = async (
  paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly emptyFolders: readonly string[] }> => {
  const files: string[] = [];
  const emptyFolders: string[] = [];
  for (const path of paths.length > 0 ? paths : ['-']) {
    const found = path !== '-' && (await isFolder(path)) ? await walk(path) : [path];
    if (found.length === 0) emptyFolders.push(path);
    files.push(...found);
  }
  return { files, emptyFolders };
};
