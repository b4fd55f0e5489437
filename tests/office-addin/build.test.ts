import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { decode } from 'fast-png';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkStamp } from '../../core/council/profile-stamp.ts';
import { parseCouncil } from '../../core/index.ts';
import type { Explanation } from '../../core/review/index.ts';
import { RULES } from '../../core/rules/registry.ts';
import { buildOffice, MANIFESTS, type OfficeBuild, SITE } from '../../office-addin/build-office.ts';
import { corpusCouncil } from './support/corpus.ts';
import { WELSH } from './support/welsh.ts';

const BASE = 'https://probity.wexcombe.example/add-in';
let folder: string;
let built: string;
let settings: OfficeBuild;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probity-build-'));
  built = join(folder, 'office');
  settings = {
    // as read from a file that left out what this one has by default
    council: { ...corpusCouncil(), stamp: { savedOn: '2026-03-02', sha256: 'of the file' } },
    baseUrl: `${BASE}/`,
    sendMode: 'softBlock',
    welsh: WELSH,
    version: '1.2.3',
    outDir: built,
  };
  await buildOffice(settings);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

/** A file of the folder to serve. */
const read = (path: string): Buffer => readFileSync(join(built, SITE, path));
const manifest = (name: string): string => readFileSync(join(built, MANIFESTS, name), 'utf8');
const text = (path: string): string => read(path).toString('utf8');

/** A file of the package to upload. */
const packed = async (path: string): Promise<Uint8Array> => {
  const zip = await JSZip.loadAsync(readFileSync(join(built, MANIFESTS, 'probity.zip')));
  return (await zip.file(path)?.async('uint8array')) ?? new Uint8Array();
};

describe('the built folder', () => {
  it('holds every file of its own address that manifests and pages name', () => {
    const manifests = ['outlook.xml', 'word.xml', 'manifest.json'].map(manifest).join('\n');
    const named = [...manifests.matchAll(/https:\/\/probity\.wexcombe\.example\/add-in\/([^"#<]+)/g)].map(
      ([, path]) => path ?? '',
    );
    const linked = ['taskpane.html', 'events.html', 'about.html'].flatMap((page) =>
      [...text(page).matchAll(/(?:src|href)="([^":]+)"/g)].map(([, path]) => path ?? ''),
    );
    expect(named).toContain('events.js');
    expect(linked).toContain('taskpane.js');
    for (const path of new Set([...named, ...linked])) expect(existsSync(join(built, SITE, path)), path).toBe(true);
  });

  it('carries the send mode and version it was built for, and the about page the anchors it is linked by', () => {
    expect(manifest('outlook.xml')).toContain('SendMode="SoftBlock"');
    expect(manifest('outlook.xml')).toContain('<Version>1.2.3.0</Version>');
    expect(JSON.parse(manifest('manifest.json'))).toMatchObject({ version: '1.2.3' });
    for (const [, anchor] of manifest('manifest.json').matchAll(/about\.html#(\w+)/g)) {
      expect(text('about.html')).toContain(`id="${anchor}"`);
    }
  });

  it('has real icons of the sizes that it says', async () => {
    for (const size of [16, 32, 64, 80, 128, 192]) {
      const { width, height, data } = decode(read(`icons/icon-${size}.png`));
      expect([width, height]).toEqual([size, size]);
      expect(new Set(data).size).toBeGreaterThan(3);
    }
    const outline = decode(await packed('icons/outline-32.png'));
    expect(outline.width).toBe(32);
    for (let at = 0; at < outline.data.length; at += 4) {
      if (outline.data[at + 3]) expect([...outline.data.slice(at, at + 3)]).toEqual([255, 255, 255]);
    }
  });

  it('packs the unified manifest with every file that it names, for the upload', async () => {
    const packedManifest = JSON.parse(new TextDecoder().decode(await packed('manifest.json')));
    expect(packedManifest).toEqual(JSON.parse(manifest('manifest.json')));
    const [welsh] = packedManifest.localizationInfo.additionalLanguages;
    expect(JSON.parse(new TextDecoder().decode(await packed(welsh.file)))).toMatchObject({ 'name.short': 'Probity' });
    const { color, outline } = packedManifest.icons;
    expect(decode(await packed(color)).width).toBe(192);
    expect(decode(await packed(outline)).width).toBe(32);
  });

  it('has a profile that the pane will take, the same as the send check has inside', () => {
    const written: object = JSON.parse(text('profile.json'));
    expect(parseCouncil(written)).toEqual({
      ...settings.council,
      stamp: { savedOn: '2026-03-02', sha256: expect.any(String) },
    });
    expect(checkStamp(written).state).toBe('whole');
    expect(text('events.js')).toContain('fiona.cartwright@wexcombe.example');
  });

  it('explains every rule that a finding may name, in few words', () => {
    const explanations = JSON.parse(text('explanations.json')) as Record<string, Explanation>;
    for (const { id } of RULES) {
      expect(explanations[id]?.flagged.length, id).toBeGreaterThan(0);
      expect(explanations[id]?.fine.length, id).toBeGreaterThan(0);
    }
  });

  it('stays small: the send check loads on every Send, the pane on every draft', () => {
    expect(read('events.js').length).toBeLessThan(1_200_000);
    expect(gzipSync(read('events.js')).length).toBeLessThan(332_000);
    const pane = readdirSync(join(built, SITE)).filter((name) => /^(taskpane|pane-\w+)\.js$/.test(name));
    const sizes = new Map(pane.map((name) => [name, gzipSync(read(name)).length]));
    // The phrases are a file of their own, which stays as it is when only code changes.
    const [phrases = ''] = pane.filter((name) => /"fault-frame":\{(?:scope:\d+,)?phrases:/.test(text(name)));
    const code = pane.filter((name) => name !== phrases).reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
    expect(phrases).not.toBe('');
    expect(code).toBeLessThan(162_000);
    expect(sizes.get(phrases)).toBeLessThan(174_000);
  });

  it('has the pane ask for the checker at once, and not only when Office.js is there', () => {
    const preloaded = [...text('taskpane.html').matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map(
      ([, name = '']) => name,
    );
    const size = (name: string): number => read(name).length;
    const largest = readdirSync(join(built, SITE))
      .filter((name) => name.startsWith('pane-'))
      .sort((a, b) => size(b) - size(a))
      .slice(0, 3);
    expect(preloaded).toEqual(expect.arrayContaining(largest));
    expect(preloaded.some((name) => text(name).includes('Word.run'))).toBe(false);
  });

  it('lets pages load scripts from itself and Microsoft alone, and reach nowhere else', () => {
    for (const page of ['taskpane.html', 'events.html']) {
      const policy = /Content-Security-Policy"\s+content="([^"]+)"/.exec(text(page))?.[1] ?? '';
      expect(policy.split('; ').sort()).toEqual([
        "base-uri 'none'",
        "connect-src 'self'",
        "default-src 'self'",
        "frame-src 'none'",
        "object-src 'none'",
        "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
      ]);
    }
  });
});

describe('a build for a closed network', () => {
  it('has Office.js in its own folder and loads scripts from nowhere else', async () => {
    const out = join(folder, 'closed');
    await buildOffice({ ...settings, officeJs: 'self-hosted', outDir: out });
    for (const name of ['taskpane.html', 'events.html']) {
      const page = readFileSync(join(out, SITE, name), 'utf8');
      expect(page).toContain("script-src 'self';");
      expect(page).not.toMatch(/https?:/);
      const [script] = /(?<=<script src=")office-js[^"]+/.exec(page) ?? [''];
      expect(existsSync(join(out, SITE, script)), script).toBe(true);
    }
    const scripts = readdirSync(join(out, SITE, 'office-js'));
    for (const host of ['word-win32', 'word-mac', 'word-web', 'outlook-win32', 'outlook-mac', 'outlook-web'])
      expect(
        scripts.some((name) => name.startsWith(host)),
        host,
      ).toBe(true);
    expect(scripts.filter((name) => /telemetry|debug|excel/.test(name))).toEqual([]);
  }, 60_000);
});

describe('what the build refuses', () => {
  it.each([
    ['an address that is not https', { baseUrl: 'http://probity.example' }, /must be https/],
    ['an address that is none', { baseUrl: 'probity' }, /must be https/],
    ['an address with a query', { baseUrl: 'https://probity.example/?a=1' }, /must be https/],
    ['an address with an empty query', { baseUrl: 'https://probity.example/add-in?' }, /must be https/],
    ['an address with a password in it', { baseUrl: 'https://me:secret@probity.example' }, /must be https/],
    ['a version that is not three numbers', { version: '1.0' }, /three numbers/],
    ['a version with zeros in front, as of a date', { version: '2026.03.02' }, /without zeros in front: 2026\.03\.02/],
    ['a version of more digits than Microsoft takes', { version: '20261123.0.0' }, /five digits/],
  ])('%s', async (_name, change, message) => {
    await expect(buildOffice({ ...settings, ...change })).rejects.toThrow(message);
  });
});

describe('a folder that is there already', () => {
  it('keeps nothing of an earlier build', async () => {
    const out = join(folder, 'again');
    await mkdir(join(out, SITE), { recursive: true });
    await writeFile(join(out, SITE, 'pane-OLD.js'), '');
    // left by a Mac that showed the folder
    await writeFile(join(out, '.DS_Store'), '');
    await buildOffice({ ...settings, outDir: out });
    expect(existsSync(join(out, SITE, 'pane-OLD.js'))).toBe(false);
    expect(existsSync(join(out, SITE, 'taskpane.html'))).toBe(true);
  }, 60_000);

  it('loses nothing that is no build: it is refused', async () => {
    const out = join(folder, 'my papers');
    await mkdir(join(out, SITE), { recursive: true });
    await writeFile(join(out, SITE, 'index.html'), 'mine');
    await writeFile(join(out, 'council.json'), 'mine');
    await expect(buildOffice({ ...settings, outDir: out })).rejects.toThrow(
      /my papers holds other files.*council\.json/,
    );
    expect(readdirSync(out).sort()).toEqual(['council.json', SITE]);
    expect(readdirSync(join(out, SITE))).toEqual(['index.html']);
    await expect(buildOffice({ ...settings, outDir: join(out, 'council.json') })).rejects.toThrow(/is not a folder/);
    expect(readFileSync(join(out, 'council.json'), 'utf8')).toBe('mine');
  }, 60_000);
});

describe('npm run build:office', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', 'office-addin/build.ts', ...args], { cwd: root }).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
    );

  it('builds with the sample profile when nothing else is said', async () => {
    const out = join(folder, 'sample');
    const { code, said } = await run('--out', out);
    expect(code).toBe(0);
    // somebody who forgot --profile sees it here
    expect(said).toMatch(/^Wrote \d+ files for Sample Borough Council\.$/m);
    expect(readFileSync(join(out, SITE, 'profile.json'), 'utf8')).toContain('Sample Borough Council');
    expect(readFileSync(join(out, MANIFESTS, 'outlook.xml'), 'utf8')).toContain('SendMode="PromptUser"');
  }, 60_000);

  it('says how to call it where PowerShell has kept the names of the options', async () => {
    const { code, said } = await run('council.json', 'https://council.example/probity', '--out', join(folder, 'none'));
    expect(code).toBe(1);
    expect(said).toMatch(/too many arguments[\s\S]*In PowerShell.*npm\.cmd/);
  }, 60_000);

  it('names the text in Welsh that is too long, in the file that it is in', async () => {
    const welsh = join(folder, 'cymraeg.json');
    const long = { label: 'x'.repeat(65), tip: 'x'.repeat(251) };
    const texts = { ...WELSH, names: { ...WELSH.names, unified: 'x'.repeat(31) }, shortDescription: 'x'.repeat(81) };
    await writeFile(welsh, JSON.stringify({ ...texts, buttons: { ...WELSH.buttons, word: long } }));
    const { code, said } = await run('--welsh', welsh, '--out', join(folder, 'none'));
    expect(code).toBe(2);
    expect(said).toContain('cymraeg.json: ');
    for (const [field, most] of [
      ['names.unified', 30],
      ['shortDescription', 80],
      ['buttons.word.label', 64],
      ['buttons.word.tip', 250],
    ])
      expect(said).toMatch(new RegExp(`${field}: .*${most} characters`));
  }, 60_000);

  it('names the file and what is wrong in it', async () => {
    const profile = join(folder, 'council.json');
    await writeFile(profile, '{"name":"X","protocol":"atlantis"}');
    const { code, said } = await run('--profile', profile, '--out', join(folder, 'none'));
    expect(code).toBe(2);
    expect(said).toMatch(/council\.json: .*protocol: expected one of dudley/);
    // as Windows writes it, with a mark of its encoding
    await writeFile(profile, '\uFEFF{"name":"X","protocol":"narnia"}');
    expect((await run('--profile', profile, '--out', join(folder, 'none'))).said).toContain(
      'protocol: expected one of',
    );
    await writeFile(profile, 'nonsense');
    expect((await run('--profile', profile, '--out', join(folder, 'none'))).said).toMatch(/council\.json: not JSON/);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  }, 60_000);
});
