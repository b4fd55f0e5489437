import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { BrowserContext } from 'playwright-core';
import { longDraft } from './long-draft.ts';

const WASM = path.resolve(import.meta.dirname, '../../../node_modules/harper.js/dist/harper_wasm_bg.wasm');

/** Who checks what is typed: nobody, Probity, or harper.js in the page's own thread or in a worker. */
export const CHECKERS = {
  nobody: 'https://bare.council.test/nobody',
  Probity: 'https://typing.council.test/probity',
  'harper.js': 'https://bare.council.test/harper',
  'harper.js, in a worker': 'https://bare.council.test/harper-worker',
};
export type CheckerName = keyof typeof CHECKERS;

const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const page = (script: string): string => {
  const { from, to, subject, body } = longDraft();
  const paragraphs = body.split('\n\n').map((text) => `<p>${asHtml(text)}</p>`);
  return `<!doctype html><meta charset="utf-8"><title>Typing</title>
    <style>::highlight(harper) { text-decoration: underline wavy 2px #e0393e }</style>
    <form><input name="from" value="${asHtml(from.email)}"><input name="to" value="${asHtml(to[0]?.email ?? '')}">
    <input name="subject" value="${asHtml(subject)}">
    <div contenteditable="true" spellcheck="false" style="height: 500px; width: 700px; overflow: auto">${paragraphs.join('')}</div>
    <button type="button">Send</button></form>${script}`;
};

/** Serves one long draft for each checker, with no network. */
export const serveTypingPages = async (browser: BrowserContext): Promise<void> => {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'harper-page.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    // asked for in Node only
    external: ['fs'],
    logLevel: 'error',
  });
  const harper = outputFiles[0]?.text ?? '';
  await browser.route(/^https:\/\/(bare|typing)\.council\.test\//, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/harper.js') return route.fulfill({ contentType: 'text/javascript', body: harper });
    if (pathname === '/harper.wasm')
      return route.fulfill({ contentType: 'application/wasm', body: readFileSync(WASM) });
    const script = pathname.startsWith('/harper') ? '<script type="module" src="/harper.js"></script>' : '';
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: page(script) });
  });
};
