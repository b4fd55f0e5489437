import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { SITE } from '../../../office-addin/build-office.ts';
import { CHROMIUM, QUIET } from '../../support/chromium-launch.ts';
import type { OfficeInPage } from './office-in-page.ts';

export const BASE = 'https://probity.wexcombe.example/add-in';
const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** Starts Chromium without anything that would reach out by itself. */
export const launch = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: [...QUIET] });

let bundle: Promise<string> | undefined;
const fakeOffice = (): Promise<string> => {
  bundle ??= build({
    entryPoints: [fileURLToPath(new URL('office-in-page.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    write: false,
    target: 'es2022',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return bundle;
};

/** A built page, open. */
export interface OpenPage {
  readonly page: Page;
  /** Every address outside the add-in's own that was asked for. */
  readonly outside: string[];
  /** Everything that the page complained of: errors, and what its policy refused. */
  readonly complaints: string[];
}

export interface OpenOptions {
  /** What Office.js is: a stand-in, the real one from a folder, or nothing when it cannot be reached. */
  readonly office: OfficeInPage | { readonly real: string } | 'unreachable';
  readonly path?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Files to serve in place of built ones. */
  readonly instead?: Readonly<Record<string, { readonly status: number; readonly body: string }>>;
  /** Axe needs to put its script into the page. */
  readonly bypassCSP?: boolean;
}

/**
 * Opens a built page as it is, policy and all, with Microsoft's address answered here.
 * @param folder What the build wrote.
 */
export const openPage = async (browser: Browser, folder: string, options: OpenOptions): Promise<OpenPage> => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    bypassCSP: options.bypassCSP ?? false,
  });
  const page = await context.newPage();
  const outside: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(`${BASE}/`)) outside.push(request.url());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const { office } = options;
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(HOSTED) && office !== 'unreachable') {
      if ('real' in office)
        return route.fulfill({ path: join(office.real, new URL(url.slice(HOSTED.length), BASE).pathname) });
      const script = `const FAKE_OFFICE = ${JSON.stringify(office)};\n${await fakeOffice()}`;
      return route.fulfill({ contentType: 'text/javascript', body: script });
    }
    if (!url.startsWith(`${BASE}/`)) return route.abort();
    const path = new URL(url).pathname.slice(new URL(BASE).pathname.length + 1);
    const instead = options.instead?.[path];
    if (instead) return route.fulfill({ ...instead, contentType: TYPES[extname(path)] ?? 'text/plain' });
    const body = await readFile(join(folder, SITE, path)).catch(() => undefined);
    return body
      ? route.fulfill({ contentType: TYPES[extname(path)] ?? 'text/plain', body })
      : route.fulfill({ status: 404, body: '' });
  });
  await page.goto(`${BASE}/${options.path ?? 'taskpane.html'}`);
  return { page, outside, complaints };
};
