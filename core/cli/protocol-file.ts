import { readFile } from 'node:fs/promises';
import type { Colors } from 'picocolors/types';
import { profileText } from '../council/import/profile-text.ts';
import { stampOf } from '../council/profile-stamp.ts';
import type { Protocol } from '../council/protocol.ts';
import { dayInUk } from '../council/working-days.ts';
import type { ProtocolName } from '../draft/draft.ts';
import { printable } from '../formats/reports/printable.ts';
import { decodeTextFile } from '../formats/text-file.ts';
import { type ProtocolFile, type ProtocolFileNote, readProtocolFile } from '../protocols/protocol-file.ts';
import { startingProtocol } from '../protocols/starting-protocol.ts';
import TITLES from '../rules/titles.generated.json' with { type: 'json' };
import { readCouncilAsWritten } from './council-file.ts';
import { plural } from './few.ts';
import { exists, unreadable } from './input-files.ts';
import { EXIT, type ExitCode, type Terminal, UsageError, write } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

const readFileOf = async (path: string): Promise<ProtocolFile> => {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  return readProtocolFile(decodeTextFile(bytes).text);
};

const noteText = ({ line, field, paragraphs, message }: ProtocolFileNote): string => {
  const cited =
    paragraphs.length > 0 ? `, paragraph${paragraphs.length === 1 ? '' : 's'} ${paragraphs.join(', ')}` : '';
  return printable(`  line ${line}${cited}${field && `, ${field}`}: ${message}\n`);
};

/**
 * Reads the file of a council's own protocol.
 * @throws UsageError that names the file and, for each fault, line, paragraph and field.
 */
export const readProtocol = async (path: string): Promise<Protocol> => {
  const { protocol, errors } = await readFileOf(path);
  if (protocol) return protocol;
  throw new UsageError(`${printable(path)} is not a valid protocol:\n${errors.map(noteText).join('').trimEnd()}`);
};

const mapped = ({ rules }: Protocol): number =>
  Object.values(rules).filter(({ level, paragraphs }) => level !== 'off' && paragraphs.length > 0).length;

/**
 * Prints what is wrong with the file of a council's own protocol, and what its author may want to look at.
 * @returns 0, or 1 where there is something to look at.
 * @throws UsageError where something is wrong.
 */
export const protocolCheck = async (path: string, { stdout }: Terminal, colour: Colors): Promise<ExitCode> => {
  const { warnings } = await readFileOf(path);
  const protocol = await readProtocol(path);
  await write(
    stdout,
    printable(
      `${path} is a valid protocol: ${protocol.title}. It maps ${plural(mapped(protocol), 'rule')} to its paragraphs.\n`,
    ) +
      (warnings.length > 0 ? `\n${colour.bold(`To look at (${warnings.length}):`)}\n` : '') +
      warnings.map(noteText).join(''),
  );
  return warnings.length > 0 ? EXIT.found : EXIT.clean;
};

/** Options of `protocol new`. */
export interface ProtocolNewOptions {
  readonly from?: ProtocolName;
  readonly councilName: string;
  readonly output?: string;
}

/**
 * Writes a file for a council to write its own protocol in.
 * @throws UsageError when the file is there already or cannot be written.
 */
export const protocolNew = async (
  { from, councilName, output }: ProtocolNewOptions,
  { stdout }: Terminal,
): Promise<void> => {
  const text = startingProtocol(from, councilName, TITLES);
  if (output === undefined) return write(stdout, text);
  if (await exists(output)) throw new UsageError(`${output}: it is there already; choose another --output`);
  await writeWhole(output, text);
  await write(
    stdout,
    `Written to ${output}. Give each rule the paragraph of your protocol that says so, or the level off; then: probity protocol check ${output}\n`,
  );
};

/**
 * Puts a council's own protocol into its profile, which carries it to every surface.
 * @param profile The profile; written back whole, with a new stamp.
 * @throws UsageError when either file is not valid; then nothing was written.
 */
export const protocolUse = async (path: string, profile: string, { stdout, now }: Terminal): Promise<void> => {
  const protocol = await readProtocol(path);
  const { asWritten } = await readCouncilAsWritten(profile);
  const changed = { ...asWritten, protocol };
  await writeWhole(profile, profileText({ ...changed, stamp: stampOf(changed, dayInUk(now().toISOString())) }));
  await write(stdout, printable(`${profile} now goes by ${protocol.title}.\n`));
};
