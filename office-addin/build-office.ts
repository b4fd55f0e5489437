import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import type { Council } from '../core/index.ts';
import { explainRule } from '../core/review/index.ts';
import { EXAMPLES } from '../core/rules/examples-registry.ts';
import { eventsBundle, paneBundle } from './bundles.ts';
import { drawIcon, drawOutlineIcon } from './icons.ts';
import { describeAddIn, ICON_SIZES, iconPath, OUTLINE_ICON_PATH, type SendMode } from './manifest/add-in.ts';
import { checkUnifiedManifest } from './manifest/check-json.ts';
import { checkBySchema } from './manifest/check-schema.ts';
import { checkXmlManifest } from './manifest/check-xml.ts';
import { outlookXml } from './manifest/outlook-xml.ts';
import { unifiedManifest } from './manifest/unified-json.ts';
import { wordXml } from './manifest/word-xml.ts';
import type { Explanations } from './pane/explanations.ts';

/** What one council decides about its build. */
export interface OfficeBuild {
  readonly council: Council;
  /** https address of the folder as it will be served. */
  readonly baseUrl: string;
  readonly sendMode: SendMode;
  /** Version of the manifests: three numbers with dots. */
  readonly version: string;
  /** Folder to write; what was in it goes. */
  readonly outDir: string;
}

/** Pages that are the same for every council. */
const PAGES = ['pane/taskpane.html', 'pane/taskpane.css', 'send-check/events.html', 'about/about.html'] as const;

/** What a bundle is made of: each file's name and content. */
const bundled = async (options: BuildOptions): Promise<[string, Uint8Array][]> => {
  const { outputFiles = [] } = await build(options);
  return outputFiles.map(({ path, contents }) => [basename(path), contents]);
};

/** Every rule's examples, for the pane to fetch when it explains one. */
const explanations = (): Explanations =>
  Object.fromEntries(Object.entries(EXAMPLES).map(([rule, examples]) => [rule, explainRule(rule, examples)]));

const refuseFaulty = (name: string, faults: readonly string[]): void => {
  if (faults.length > 0) throw new Error(`${name} is not valid:\n  ${faults.join('\n  ')}`);
};

/**
 * Builds the add-in of one council: pages, scripts, icons, profile and the three manifests.
 * @returns The paths written, inside `outDir`.
 * @throws Error when the base address is not https, or a manifest would be refused by Microsoft.
 */
export const buildOffice = async ({ council, baseUrl, sendMode, version, outDir }: OfficeBuild): Promise<string[]> => {
  const base = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (base?.protocol !== 'https:' || base.search || base.hash) {
    throw new Error(`The base address must be https://… without a query: ${baseUrl}`);
  }
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new Error(`The version must be three numbers with dots: ${version}`);
  const addIn = describeAddIn({
    councilName: council.name,
    baseUrl: base.href.replace(/\/+$/, ''),
    sendMode,
    version,
  });
  const outlook = outlookXml(addIn);
  const word = wordXml(addIn);
  const unified = unifiedManifest(addIn);
  refuseFaulty('outlook.xml', checkXmlManifest(outlook));
  refuseFaulty('word.xml', checkXmlManifest(word));
  refuseFaulty('manifest.json', [...checkUnifiedManifest(unified), ...(await checkBySchema(unified))]);

  const files = new Map<string, string | Uint8Array>([
    ['outlook.xml', outlook],
    ['word.xml', word],
    ['manifest.json', `${JSON.stringify(unified, null, 2)}\n`],
    ['profile.json', `${JSON.stringify(council)}\n`],
    ['explanations.json', `${JSON.stringify(explanations())}\n`],
    ...(await bundled(eventsBundle(council))),
    ...(await bundled(paneBundle())),
    ...ICON_SIZES.map((size): [string, Uint8Array] => [iconPath(size), drawIcon(size)]),
    [OUTLINE_ICON_PATH, drawOutlineIcon(32)],
  ]);
  for (const page of PAGES) {
    files.set(page.slice(page.indexOf('/') + 1), await readFile(fileURLToPath(new URL(page, import.meta.url))));
  }
  await rm(outDir, { recursive: true, force: true });
  for (const [path, content] of files) {
    const full = join(outDir, path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, content);
  }
  return [...files.keys()];
};
