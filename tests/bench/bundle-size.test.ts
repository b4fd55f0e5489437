import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const path = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));

/** Kilobytes that a bundle of this file has on the wire: minified, gzip. */
const gzipKilobytes = async (file: string): Promise<number> => {
  const { outputFiles } = await build({
    entryPoints: [path(file)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length / 1000;
};

// Most of it is the phrases by which the 51 rules know what is being said. The ceilings keep them from growing unseen; a
// second library such as a language model would go through them at once. What Office loads is measured as it is built, in
// tests/office-addin/build.test.ts.
it.each([
  ['the core, which every surface carries', 'core/index.ts', 310],
  ['what a webmail page with an editor loads', 'extension/lib/serve-page.ts', 355],
])('keeps %s small', { timeout: 60_000 }, async (_, file, ceiling) => {
  const size = await gzipKilobytes(file);
  process.stdout.write(`${file}: ${Math.round(size)} kB of at most ${ceiling}\n`);
  expect(size).toBeLessThan(ceiling);
});
