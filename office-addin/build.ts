import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { decodeText } from '../core/formats/text-file.ts';
import { InputError } from '../core/index.ts';
import { parseProfile } from '../core/protocols/parse-profile.ts';
import { buildOffice, MANIFESTS, SITE } from './build-office.ts';
import { SEND_MODES, type SendMode } from './manifest/add-in.ts';
import { parseTexts } from './manifest/texts.ts';
import { OFFICE_JS_SOURCES, type OfficeJsSource } from './office-js.ts';

interface Options {
  readonly profile: string;
  readonly baseUrl: string;
  readonly sendMode: SendMode;
  readonly manifestVersion: string;
  readonly welsh?: string;
  readonly officeJs: OfficeJsSource;
  readonly out: string;
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(await readFile(here('../package.json'), 'utf8')) as { version: string };

/** Reads a JSON file, naming it in whatever is wrong with it. */
const readJson = async <T>(path: string, parse: (value: unknown) => T): Promise<T> => {
  const bytes = await readFile(path).catch(() => {
    throw new Error(`${path}: cannot be read`);
  });
  try {
    return parse(JSON.parse(decodeText(bytes)));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Error(`${path}: not JSON (${error.message})`);
    if (error instanceof InputError) throw new Error(`${path}: ${error.message}`);
    throw error;
  }
};

const SELF_HOSTED = `
Office.js is in the folder itself, as its package has it: a build of 2022. With it Word does not underline, the button
"Review draft" may be missing from the question on Send, and Outlook on the web may not start the pane. Microsoft fixes
nothing in it. Use it only where its own address cannot be reached.
`;

const command = new Command('build:office')
  .description("Builds one council's Office add-in: a folder for any static web server, and the manifests to upload.")
  .option('--profile <file>', "the council's profile", here('council.sample.json'))
  .option('--base-url <address>', 'https address where the folder will be served', 'https://localhost:3000')
  .addOption(
    new Option('--send-mode <mode>', 'whether a finding may stop Send: promptUser always leaves "Send Anyway"')
      .choices(SEND_MODES)
      .default('promptUser'),
  )
  .option(
    '--manifest-version <x.y.z>',
    'raise it with each upload, so that Outlook fetches the send check anew',
    version,
  )
  .option('--welsh <file>', 'what ribbons and lists of add-ins say in Welsh: see office-addin/administrators.md')
  .addOption(
    new Option(
      '--office-js <from>',
      'self-hosted is for closed networks only: a build of 2022, which Microsoft no longer supports',
    )
      .choices(OFFICE_JS_SOURCES)
      .default('microsoft'),
  )
  .showHelpAfterError('In PowerShell, write npm.cmd in place of npm, which there keeps the names of options to itself.')
  .option('--out <folder>', 'folder to write, for the build alone; an earlier build in it goes', here('../dist/office'))
  .action(async (options: Options) => {
    const council = await readJson(options.profile, parseProfile);
    const files = await buildOffice({
      council,
      baseUrl: options.baseUrl,
      sendMode: options.sendMode,
      version: options.manifestVersion,
      ...(options.welsh === undefined ? {} : { welsh: await readJson(options.welsh, parseTexts) }),
      officeJs: options.officeJs,
      outDir: options.out,
    });
    const out = relative('.', options.out);
    process.stdout.write(
      `Wrote ${files.length} files for ${council.name}.\n` +
        `  Serve   ${join(out, SITE)} at ${options.baseUrl}\n` +
        `  Upload  ${join(out, MANIFESTS)}: outlook.xml and word.xml, or probity.zip (see office-addin/administrators.md)\n`,
    );
    if (options.officeJs === 'self-hosted') process.stdout.write(SELF_HOSTED);
  });

try {
  await command.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
