import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILDS = ['chrome-mv3', 'firefox-mv2'] as const;
/** Ceiling of the script that every served page loads, in kB as it is. */
const CONTENT_SCRIPT_KB = 30;
/** Ceiling of what a page loads that has something to write in, in kB gzipped. */
const CHECKER_KB = 355;
/** Ceiling of all that is downloaded from a store, in kB. */
const PACKED_KB = 450;

const LISTING = readFileSync(path.join(ROOT, 'extension/store/listing.md'), 'utf8');

const read = (build: string, file: string) => readFileSync(path.join(ROOT, 'dist-ext', build, file), 'utf8');

beforeAll(() => {
  execFileSync('npm', ['run', 'build:extension'], { cwd: ROOT, stdio: 'ignore' });
});

describe.each(BUILDS)('the build %s', (build) => {
  it('asks for storage, the page in front when pressed and, where that is asked for, a side panel; for nothing else', () => {
    const manifest = JSON.parse(read(build, 'manifest.json'));
    expect(manifest.permissions).toEqual(['storage', 'activeTab', ...(manifest.side_panel ? ['sidePanel'] : [])]);
    expect(manifest.host_permissions ?? []).toEqual([]);
    const optional = [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
    expect(optional).toEqual(['scripting', 'https://*/*', 'http://*/*']);
  });

  it('has a side panel, which opens when somebody asks for it', () => {
    const { side_panel: panel, sidebar_action: sidebar } = JSON.parse(read(build, 'manifest.json'));
    expect([panel?.default_path, sidebar?.default_panel].filter(Boolean)).toEqual(['sidepanel.html']);
    expect(sidebar?.open_at_install ?? false).toBe(false);
  });

  it('tells the stores why it asks for each of them', () => {
    const manifest = JSON.parse(read(build, 'manifest.json'));
    const asked = ['permissions', 'optional_permissions', 'optional_host_permissions'].flatMap(
      (list): string[] => manifest[list] ?? [],
    );
    expect(asked.filter((permission) => !LISTING.includes(`\`${permission}\``))).toEqual([]);
  });

  it('runs on the named webmails only, before their own scripts', () => {
    const [script, ...more] = JSON.parse(read(build, 'manifest.json')).content_scripts;
    expect(more).toEqual([]);
    expect(script.run_at).toBe('document_start');
    expect(script.matches.filter((site: string) => /\*\.|<all_urls>|\/\/\*\//.test(site))).toEqual([]);
  });

  it('has nothing that could talk to a network, run text as code or turn it into HTML', () => {
    const code = readdirSync(path.join(ROOT, 'dist-ext', build), { recursive: true, encoding: 'utf8' })
      .filter((file) => file === 'checker.js' || file.endsWith('content.js'))
      .map((file) => read(build, file))
      .join();
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
});

it(`in Chrome loads less than ${CONTENT_SCRIPT_KB} kB into a page with nothing to write in`, () => {
  expect(read('chrome-mv3', 'content-scripts/content.js').length / 1000).toBeLessThan(CONTENT_SCRIPT_KB);
});

it(`loads less than ${CHECKER_KB} kB, zipped, into a page that has something to write in`, () => {
  expect(gzipSync(read('chrome-mv3', 'checker.js')).length / 1000).toBeLessThan(CHECKER_KB);
  expect(gzipSync(read('firefox-mv2', 'content-scripts/content.js')).length / 1000).toBeLessThan(CHECKER_KB);
});

it('lets pages load the checker and nothing else of it, from an address that tells nobody that it is there', () => {
  const shared = (build: string) => JSON.parse(read(build, 'manifest.json')).web_accessible_resources;
  expect(shared('firefox-mv2')).toBeUndefined();
  expect(shared('chrome-mv3')).toMatchObject([{ resources: ['checker.js'], use_dynamic_url: true }]);
  // what it asked for would be refused
  expect(read('chrome-mv3', 'checker.js')).not.toMatch(/\bimport\b\s*["'({]/);
});

it(`is packed in less than ${PACKED_KB} kB for Chrome`, () => {
  execFileSync('npx', ['wxt', 'zip'], { cwd: ROOT, stdio: 'ignore' });
  const [packed] = readdirSync(path.join(ROOT, 'dist-ext')).filter((name) => name.endsWith('-chrome.zip'));
  expect(statSync(path.join(ROOT, 'dist-ext', packed ?? '')).size / 1000).toBeLessThan(PACKED_KB);
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
