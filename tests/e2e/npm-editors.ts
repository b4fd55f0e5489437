import path from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext } from 'playwright-core';

/** Editors that webmails are made of, each as npm has it, in the smallest page that its own guide describes. */
export const NPM_EDITORS = {
  roosterjs: 'RoosterJS (Outlook on the web)',
  tinymce: 'TinyMCE (Roundcube)',
  ckeditor: 'CKEditor 5',
  prosemirror: 'ProseMirror',
  quill: 'Quill',
  lexical: 'Lexical',
  'draft-js': 'Draft.js',
  slate: 'Slate',
};
export type NpmEditor = keyof typeof NPM_EDITORS;

/** Where the editors are served for Probity, and where without it. */
export const SERVED = 'https://editors.council.test/';
export const BARE = 'https://bare.council.test/';

const FOLDER = path.join(import.meta.dirname, 'npm-editors');

/** The script and style of one editor's page. */
const bundle = async (name: string): Promise<{ script: string; style: string }> => {
  const { outputFiles } = await build({
    entryPoints: [path.join(FOLDER, `${name}.ts`)],
    bundle: true,
    write: false,
    outdir: FOLDER,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'error',
  });
  const text = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
};

const page = (name: string, style: string): string => `<!doctype html><title>${name}</title>
  <style>${style}</style>
  <form><label>From <input name="from" value="Carol Lee &lt;carol@council.test&gt;"></label>
  <label>To <input name="to" value="Alice Carter &lt;alice@council.test&gt;"></label>
  <label>Subject <input name="subject" value="Bins"></label>
  <div id="place" style="min-height: 160px; width: 600px; border: 1px solid"></div>
  <button type="button">Send</button></form><script type="module" src="/${name}.js"></script>`;

/** Serves every editor at both addresses, with no network. */
export const serveNpmEditors = async (browser: BrowserContext): Promise<void> => {
  const bundles = new Map<string, { script: string; style: string }>();
  for (const name of Object.keys(NPM_EDITORS)) bundles.set(name, await bundle(name));
  const answer = (origin: string) =>
    browser.route(`${origin}**`, (route) => {
      const [, name = '', ending] = /^\/([a-z-]+)(\.js)?$/.exec(new URL(route.request().url()).pathname) ?? [];
      const found = bundles.get(name);
      if (!found) return route.fulfill({ status: 404 });
      return ending
        ? route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: found.script })
        : route.fulfill({ contentType: 'text/html; charset=utf-8', body: page(name, found.style) });
    });
  await answer(SERVED);
  await answer(BARE);
};
