import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { type ECMA, minify } from 'terser';
import type { Council } from '../core/index.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * These say in their package.json that importing them does nothing, but a second package.json beside their modules
 * hides it from the bundler; without this a third of the send check would be an HTML writer that nobody calls.
 */
const dropUnusedParts: Plugin = {
  name: 'drop-unused-parts',
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /^(domhandler|domutils|dom-serializer|entities)(\/|$)/ },
      async ({ path, pluginData, ...from }) => {
        if (pluginData === dropUnusedParts.name) return undefined;
        const found = await resolve(path, { ...from, pluginData: dropUnusedParts.name });
        return { ...found, sideEffects: false };
      },
    );
  },
};

/**
 * Of the mail reader only the parser of addresses is wanted, as what is read here is printed. The rest looks for text
 * decoders as it loads, which classic Outlook does not have; see `core/formats/printed-words.ts`.
 */
const addressesOnly: Plugin = {
  name: 'addresses-only',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^postal-mime$/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === addressesOnly.name) return undefined;
      const found = await resolve(path, { ...from, pluginData: addressesOnly.name });
      return { ...found, sideEffects: false };
    });
    onResolve({ filter: /^\.\/.*\.js$/ }, async ({ path, importer, pluginData, ...from }) => {
      if (pluginData === addressesOnly.name || !/[\\/]postal-mime[\\/]src[\\/]/.test(importer)) return undefined;
      if (path.endsWith('decode-strings.js') && importer.endsWith('address-parser.js')) {
        return { path: here('../core/formats/printed-words.ts') };
      }
      const found = await resolve(path, { ...from, importer, pluginData: addressesOnly.name });
      return { ...found, sideEffects: false };
    });
  },
};

/** Makes a script smaller than the bundler does: a twentieth of the code. */
const compacted = async (
  code: string,
  { ecma, module = false }: { readonly ecma: ECMA; readonly module?: boolean },
): Promise<string> => {
  const options = { module, compress: { ecma, passes: 2 }, format: { ecma, ascii_only: true } };
  return (await minify(code, options)).code ?? '';
};

/**
 * Builds code that must run in classic Outlook: one script, nothing newer than ES2016, no page. What a newer
 * regular expression can do, esbuild would move silently into a call that fails at load, so tests run what it makes.
 * @param entry Path of the entry file.
 * @param define What stands for a name in the code, as code.
 */
export const buildScriptOnly = async (
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    target: 'es2016',
    inject: [here('send-check/base64.ts')],
    define,
    plugins: [dropUnusedParts, addressesOnly],
    legalComments: 'none',
    write: false,
    logLevel: 'warning',
  });
  return compacted(outputFiles[0]?.text ?? '', { ecma: 2016 });
};

/** Builds the send check, with the council's profile inside. */
export const buildEvents = (council: Council): Promise<string> =>
  buildScriptOnly(here('send-check/events.ts'), { PROBITY_COUNCIL: JSON.stringify(council) });

/** A page has a parser of HTML already; the one that is left out is a twelfth of the pane. */
const parserOfPage: Plugin = {
  name: 'parser-of-page',
  setup({ onResolve }) {
    onResolve({ filter: /^htmlparser2$/ }, () => ({ path: here('outlook/page-parser.ts') }));
  },
};

/** What the file is made of that holds the phrases. */
const PHRASES = '/phrases.generated.json';

/** What is built only for a part of it to stand in a file of its own; the page does not load it. */
const APART = 'phrases.js';

/** The pane, for the web views of Office that still get updates: what it starts with, and parts that come after. */
const paneBundle = {
  entryPoints: { taskpane: here('pane/taskpane.tsx'), phrases: here('pane/phrases.ts') },
  outdir: here('.'),
  bundle: true,
  splitting: true,
  chunkNames: 'pane-[hash]',
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  plugins: [parserOfPage, addressesOnly],
  legalComments: 'none',
  write: false,
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** The pane as it is built. */
export interface PaneFiles {
  /** Scripts by name. */
  readonly scripts: readonly (readonly [name: string, content: string])[];
  /** Those that the checker is made of, which every pane needs. */
  readonly checker: readonly string[];
}

/** Builds the pane's scripts. */
export const buildPane = async (): Promise<PaneFiles> => {
  const { outputFiles, metafile } = await build({ ...paneBundle, metafile: true });
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]));
  const [entry] = [...outputs].find(([, { entryPoint }]) => entryPoint?.endsWith('pane/check-draft.ts')) ?? [];
  if (!entry) throw new Error('The pane has no part that checks drafts');
  const checker = new Set([entry]);
  for (const name of checker)
    for (const { path, kind } of outputs.get(name)?.imports ?? [])
      if (kind === 'import-statement') checker.add(basename(path));
  // The phrases are hardly code: of their quotation marks the bundler makes less than what follows it.
  const hasPhrases = (name: string): boolean =>
    Object.keys(outputs.get(name)?.inputs ?? {}).some((path) => path.endsWith(PHRASES));
  const scripts = outputFiles.map(({ path, text }) => [basename(path), text] as const);
  return {
    scripts: await Promise.all(
      scripts
        .filter(([name]) => name !== APART)
        .map(
          async ([name, text]) =>
            [name, hasPhrases(name) ? text : await compacted(text, { ecma: 2020, module: true })] as const,
        ),
    ),
    checker: [...checker],
  };
};
