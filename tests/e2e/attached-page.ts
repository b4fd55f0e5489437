import { createServer } from 'node:http';
import path from 'node:path';
import { build } from 'esbuild';

/** What somebody can write in. */
export const EDITORS = {
  textarea: '<textarea id="editor" rows="6" cols="60"></textarea>',
  editable: '<div id="editor" contenteditable="true" style="height: 120px; width: 400px; border: 1px solid"></div>',
  frame: '<iframe style="height: 150px; width: 400px"></iframe>',
};
export type EditorKind = keyof typeof EDITORS;

/**
 * Serves a compose of each kind on loopback, with Probity attached as a page's own script.
 * @param port Port of the server.
 */
export const serveAttachedPages = async (port: number) => {
  const bundle = await build({
    entryPoints: [path.join(import.meta.dirname, 'attached-entry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  const server = createServer((request, response) => {
    const kind = new URL(request.url ?? '', 'http://127.0.0.1').pathname.slice(1) as EditorKind;
    if (request.url === '/script.js') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
    } else if (kind in EDITORS) {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          `<!doctype html><form style="margin: 40px">${EDITORS[kind]}<button type="button">Send</button></form><script src="/script.js"></script>`,
        );
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${port}/`, stop: () => void server.close() };
};
