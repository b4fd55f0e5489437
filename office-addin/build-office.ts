import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';
import { stampOf } from '../core/council/profile-stamp.ts';
import type { Council } from '../core/index.ts';
import { explainRule } from '../core/rules/example.ts';
import { EXAMPLES } from '../core/rules/examples-registry.ts';
import { buildEvents, buildPane } from './bundles.ts';
import { drawIcon, drawOutlineIcon } from './icons.ts';
import {
  type AddIn,
  describeAddIn,
  ICON_SIZES,
  iconPath,
  OUTLINE_ICON_PATH,
  type SendMode,
} from './manifest/add-in.ts';
import { checkUnifiedManifest } from './manifest/check-json.ts';
import { checkBySchema } from './manifest/check-schema.ts';
import { checkXmlManifest } from './manifest/check-xml.ts';
import { outlookXml } from './manifest/outlook-xml.ts';
import type { ManifestTexts } from './manifest/texts.ts';
import { inLanguage, unifiedManifest, WELSH_PATH, WELSH_SCHEMA, welshStrings } from './manifest/unified-json.ts';
import { wordXml } from './manifest/word-xml.ts';
import { type OfficeJsSource, officeJsFiles, selfHosted } from './office-js.ts';
import type { Explanations } from './pane/explanations.ts';

/** What one council decides about its build. */
export interface OfficeBuild {
  readonly council: Council;
  /** https address of the folder as it will be served. */
  readonly baseUrl: string;
  readonly sendMode: SendMode;
  /** Version of the manifests: three numbers with dots. */
  readonly version: string;
  /** The manifests' texts in Welsh, for councils that have them. */
  readonly welsh?: ManifestTexts;
  /** Without it, Microsoft's address. */
  readonly officeJs?: OfficeJsSource;
  /** Folder to write; an earlier build in it goes, and anything else is a fault. */
  readonly outDir: string;
}

/** Inside the folder that is written: what a web server serves, and what an administrator uploads. */
export const SITE = 'site';
export const MANIFESTS = 'manifests';

/** One moment for every package, so that the same council and version make the same file. */
const PACKAGED = new Date('2000-01-01T00:00:00Z');

/** Pages that are the same for every council. */
const PAGES = ['pane/taskpane.html', 'pane/taskpane.css', 'send-check/events.html', 'about/about.html'] as const;

/** Every rule's examples, for the pane to fetch when it explains one. */
const explanations = (): Explanations =>
  Object.fromEntries(Object.entries(EXAMPLES).map(([rule, examples]) => [rule, explainRule(rule, examples)]));

const refuseFaulty = (name: string, faults: readonly string[]): void => {
  if (faults.length > 0) throw new Error(`${name} is not valid:\n  ${faults.join('\n  ')}`);
};

type Files = readonly (readonly [path: string, content: string | Uint8Array])[];

/** The three manifests, and the package in which the unified one is uploaded. */
const manifestFiles = async (addIn: AddIn): Promise<Files> => {
  const outlook = outlookXml(addIn);
  const word = wordXml(addIn);
  const unified = unifiedManifest(addIn);
  refuseFaulty('outlook.xml', checkXmlManifest(outlook));
  refuseFaulty('word.xml', checkXmlManifest(word));
  refuseFaulty('manifest.json', [...checkUnifiedManifest(unified), ...(await checkBySchema(unified))]);
  const welsh = welshStrings(addIn);
  if (welsh) refuseFaulty(WELSH_PATH, await checkBySchema(inLanguage(unified, welsh)));
  const manifest = `${JSON.stringify(unified, null, 2)}\n`;
  const zip = new JSZip();
  const packed: Files = [
    ['manifest.json', manifest],
    [iconPath(192), drawIcon(192)],
    [OUTLINE_ICON_PATH, drawOutlineIcon(32)],
    ...(welsh ? [[WELSH_PATH, `${JSON.stringify({ $schema: WELSH_SCHEMA, ...welsh }, null, 2)}\n`] as const] : []),
  ];
  for (const [path, content] of packed) zip.file(path, content, { date: PACKAGED, createFolders: false });
  return [
    ['outlook.xml', outlook],
    ['word.xml', word],
    ['manifest.json', manifest],
    ['probity.zip', await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })],
  ];
};

const readPage = async (page: string, officeJs: OfficeJsSource): Promise<string> => {
  const text = await readFile(fileURLToPath(new URL(page, import.meta.url)), 'utf8');
  return officeJs === 'self-hosted' ? selfHosted(text) : text;
};

/** The profile with a stamp that fits it: what its file left out is written out in it. */
const withStamp = (council: Council): Council =>
  council.stamp ? { ...council, stamp: stampOf(council, council.stamp.savedOn) } : council;

const START = '<script type="module"';

/** Has the pane's page ask for its largest scripts at once: else they would wait until Office.js is there. */
const askedForAtOnce = (page: string, scripts: readonly string[]): string => {
  if (!page.includes(START)) return page;
  const links = scripts.map((name) => `<link rel="modulepreload" href="${name}" />\n    `);
  return page.replace(START, `${links.join('')}${START}`);
};

/** What a web server serves. */
const siteFiles = async (council: Council, officeJs: OfficeJsSource): Promise<Files> => {
  const pane = await buildPane();
  const page = async (path: string): Promise<string> => askedForAtOnce(await readPage(path, officeJs), pane.checker);
  return [
    ['profile.json', `${JSON.stringify(withStamp(council))}\n`],
    ['explanations.json', `${JSON.stringify(explanations())}\n`],
    ['events.js', await buildEvents(council)],
    ...pane.scripts,
    ...ICON_SIZES.map((size) => [iconPath(size), drawIcon(size)] as const),
    ...(await Promise.all(PAGES.map(async (path) => [basename(path), await page(path)] as const))),
    ...(officeJs === 'self-hosted' ? await officeJsFiles() : []),
  ];
};

/** The base address without a slash at its end. */
const readBaseUrl = (baseUrl: string): string => {
  const base = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  // an empty query or fragment is no part of `search` and `hash`, but stays in the address
  if (base?.protocol !== 'https:' || /[?#]/.test(base.href) || base.username || base.password) {
    throw new Error(`The base address must be https://… without a query or a name to sign in by: ${baseUrl}`);
  }
  return base.href.replace(/\/+$/, '');
};

/** What looking at a folder leaves in it. */
const LEFT_BY_SYSTEMS = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** @throws Error when a folder holds anything that no build puts there, for what is written takes its place. */
const refuseOthersFiles = async (folder: string): Promise<void> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOTDIR') throw new Error(`${folder} is not a folder`);
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const others = names.filter((name) => ![SITE, MANIFESTS, ...LEFT_BY_SYSTEMS].includes(name));
  if (others.length === 0) return;
  throw new Error(`${folder} holds other files (${others.slice(0, 3).join(', ')}). Name a folder for the build alone.`);
};

/**
 * Builds the add-in of one council: pages, scripts, icons and profile to serve, and the manifests to upload.
 * @returns The paths written, inside `outDir`.
 * @throws Error when the base address is not https, the folder holds other files, or Microsoft would refuse a manifest.
 */
export const buildOffice = async (settings: OfficeBuild): Promise<string[]> => {
  const { council, sendMode, version, welsh, officeJs = 'microsoft', outDir } = settings;
  if (!/^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/.test(version)) {
    throw new Error(
      `The version must be three numbers with dots, of five digits at most and without zeros in front: ${version}`,
    );
  }
  const baseUrl = readBaseUrl(settings.baseUrl);
  await refuseOthersFiles(outDir);
  const manifests = await manifestFiles(
    describeAddIn({ councilName: council.name, baseUrl, sendMode, version, ...(welsh ? { welsh } : {}) }),
  );
  const site = await siteFiles(council, officeJs);
  const files: Files = [
    ...site.map(([path, content]) => [join(SITE, path), content] as const),
    ...manifests.map(([path, content]) => [join(MANIFESTS, path), content] as const),
  ];
  await rm(outDir, { recursive: true, force: true });
  for (const [path, content] of files) {
    const full = join(outDir, path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, content);
  }
  return files.map(([path]) => path);
};
