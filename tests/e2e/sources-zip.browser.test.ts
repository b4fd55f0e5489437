import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const DIST = path.join(ROOT, 'dist-ext');

let folder: string;
let names: string[];

const unpack = async (file: string): Promise<string[]> => {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  for (const entry of files) {
    const target = path.join(folder, entry.name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, await entry.async('nodebuffer'));
  }
  return files.map(({ name }) => name);
};

/** Every file under a folder, by its path there. */
const contentsOf = (under: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(under, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(path.join(under, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(path.join(under, name), 'base64')]),
  );

beforeAll(async () => {
  execFileSync('npx', ['wxt', 'zip', '-b', 'firefox'], { cwd: ROOT, stdio: 'ignore' });
  const [sources] = readdirSync(DIST).filter((name) => name.endsWith('-sources.zip'));
  folder = mkdtempSync(path.join(tmpdir(), 'probity-sources-'));
  names = await unpack(path.join(DIST, sources ?? ''));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the sources for the add-on site', () => {
  it('hold what the build needs, and no drafts, tests or other surfaces', () => {
    expect(names).toEqual(
      expect.arrayContaining(['package.json', 'package-lock.json', 'README.md', 'extension/checker.ts']),
    );
    expect(names.filter((name) => /^(?:dist|dist-ext|tests|office-addin|node_modules|\.)/.test(name))).toEqual([]);
  });

  it('build, with the packages that the lock file names, into exactly what the store gets', () => {
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    execFileSync('npx', ['wxt', 'build', '-b', 'firefox'], { cwd: folder, stdio: 'ignore' });
    const rebuilt = contentsOf(path.join(folder, 'dist-ext/firefox-mv2'));
    const shipped = contentsOf(path.join(DIST, 'firefox-mv2'));
    expect([...rebuilt.keys()]).toEqual([...shipped.keys()]);
    expect([...shipped].filter(([name, content]) => rebuilt.get(name) !== content).map(([name]) => name)).toEqual([]);
  });
});
