import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILDS = ['chrome-mv3', 'firefox-mv2'] as const;
/** Ceiling of the script that every served page loads, in kB gzipped. */
const CONTENT_SCRIPT_KB = 345;

const read = (build: string, file: string) => readFileSync(path.join(ROOT, 'dist-ext', build, file), 'utf8');

beforeAll(() => {
  execFileSync('npm', ['run', 'build:extension'], { cwd: ROOT, stdio: 'ignore' });
});

describe.each(BUILDS)('the build %s', (build) => {
  it('asks for storage and the page in front when pressed, and for nothing else', () => {
    const manifest = JSON.parse(read(build, 'manifest.json'));
    expect(manifest.permissions).toEqual(['storage', 'activeTab']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    const optional = [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
    expect(optional).toEqual(['scripting', 'https://*/*', 'http://*/*']);
  });

  it('runs on the named webmails only, before their own scripts', () => {
    const [script, ...more] = JSON.parse(read(build, 'manifest.json')).content_scripts;
    expect(more).toEqual([]);
    expect(script.run_at).toBe('document_start');
    expect(script.matches.filter((site: string) => /\*\.|<all_urls>|\/\/\*\//.test(site))).toEqual([]);
  });

  it('has nothing that could talk to a network, run text as code or turn it into HTML', () => {
    const code = read(build, 'content-scripts/content.js');
    for (const way of [
      /\bfetch\(/,
      /XMLHttpRequest/,
      /WebSocket/,
      /sendBeacon/,
      /\beval\(/,
      /new Function\b/,
      /innerHTML\s*=(?!=|""|``)/,
    ]) {
      expect(code).not.toMatch(way);
    }
  });

  it(`loads less than ${CONTENT_SCRIPT_KB} kB, zipped, into a page`, () => {
    expect(gzipSync(read(build, 'content-scripts/content.js')).length / 1024).toBeLessThan(CONTENT_SCRIPT_KB);
  });
});

describe('the add-on for Firefox', () => {
  it('passes the checks of the add-on site without an error, a warning or a notice', () => {
    const report = execFileSync(
      'npx',
      ['web-ext', 'lint', '--source-dir', 'dist-ext/firefox-mv2', '--self-hosted', '--output', 'json'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(JSON.parse(report).summary).toEqual({ errors: 0, notices: 0, warnings: 0 });
  });
});
