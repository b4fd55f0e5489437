import { readFile, stat } from 'node:fs/promises';
import type { Colors } from 'picocolors/types';
import { ImportError, type ImportFile, type Remedy } from '../council/import/found.ts';
import { importCouncil } from '../council/import/import-council.ts';
import { importedProfile, profileText } from '../council/import/profile-text.ts';
import { LONGEST_IMPORT } from '../council/import/read-file.ts';
import { stampOf } from '../council/profile-stamp.ts';
import { dayInUk } from '../council/working-days.ts';
import { printable } from '../formats/reports/printable.ts';
import { decodeTextFile } from '../formats/text-file.ts';
import { protocolOf } from '../protocols/index.ts';
import { readCouncilAsWritten } from './council-file.ts';
import type { CouncilImportOptions } from './import-options.ts';
import { importPreview } from './import-preview.ts';
import { exists, unreadable } from './input-files.ts';
import { EXIT, type ExitCode, type Terminal, UsageError, write } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

const readBytes = async (path: string): Promise<Uint8Array> => {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) throw new UsageError(`${path}: it is a folder; give its files`);
    if (stats.size > LONGEST_IMPORT * 2)
      throw new UsageError(
        `${path}: it has ${Math.round(stats.size / 1e6)} MB, which no council's list has; give one council's part of it`,
      );
    return await readFile(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw unreadable(path, error);
  }
};

/** The option by which each thing is said. */
const REMEDIES: Readonly<Record<Remedy, string>> = {
  columns: '--map name=COLUMN,email=COLUMN,title=COLUMN',
  'council-name': '--council-name NAME',
  format: 'leave out --format',
  profile: '--into PROFILE',
};

/** Where the profile goes; undefined where nothing is written. */
const targetOf = async ({ into, output, dryRun }: CouncilImportOptions): Promise<string | undefined> => {
  if (dryRun) return undefined;
  const target = output ?? into;
  if (target === undefined)
    throw new UsageError(
      'say where the profile goes: --output FILE, or --into PROFILE to bring one up to date, or --dry-run to look first',
    );
  if (target !== into && (await exists(target)))
    throw new UsageError(`${target}: it is there already; bring it up to date with --into, or choose another --output`);
  return target;
};

/**
 * Makes a council profile from files, or brings one up to date, and prints what was understood, what was left out, what
 * changes and what has to be settled by a person. The profile is written whole, and only when every file could be read.
 * @returns 0, or 1 where there are questions.
 * @throws UsageError when a file, the profile or the place to write cannot be used; then nothing was written.
 */
export const councilImport = async (
  paths: readonly string[],
  options: CouncilImportOptions,
  { stdout, now }: Terminal,
  colour: Colors,
): Promise<ExitCode> => {
  const target = await targetOf(options);
  const today = dayInUk(now().toISOString());
  const before = options.into === undefined ? undefined : await readCouncilAsWritten(options.into);
  if (before && options.protocol && before.council.protocol !== options.protocol)
    throw new UsageError(
      `--protocol ${options.protocol}: ${options.into} names its own protocol, ${protocolOf(before.council.protocol).name}, and an import does not change it; leave the option out, or change "protocol" in the profile`,
    );
  const files: ImportFile[] = [];
  const decoded: string[] = [];
  // the people of a file that is given twice would be there twice
  for (const path of new Set(paths)) {
    const bytes = await readBytes(path);
    const { text, guessed } = decodeTextFile(bytes);
    files.push({ name: path, text });
    if (guessed) decoded.push(`${path} is not in UTF-8 and was read as Windows-1252: look at names with accents.\n`);
  }
  try {
    const report = importCouncil(files, {
      into: before?.council,
      format: options.format,
      columns: options.map,
      councilName: options.councilName,
      protocol: options.protocol,
      removeGone: options.removeGone,
      today,
    });
    const { questions, council } = report;
    await write(stdout, printable(decoded.join('')) + importPreview(report, options.full, colour));
    if (target === undefined) await write(stdout, 'Nothing was written (--dry-run).\n');
    else {
      const profile = importedProfile(council, before?.asWritten ?? {});
      await writeWhole(target, profileText({ ...profile, stamp: stampOf(profile, today) }));
      await write(stdout, `Written to ${target}.\n`);
    }
    return questions.length > 0 ? EXIT.found : EXIT.clean;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const option = error.remedy === undefined ? '' : ` (${REMEDIES[error.remedy]})`;
    throw new UsageError(`${printable(error.message)}${option}\nNothing was written.`);
  }
};
