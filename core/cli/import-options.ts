import { InvalidArgumentError } from 'commander';
import { type ImportFormat, PLAIN_FIELDS } from '../council/import/found.ts';
import type { ProtocolName } from '../draft/draft.ts';

/** Options of `council import`. */
export interface CouncilImportOptions {
  readonly into?: string;
  readonly output?: string;
  readonly dryRun: boolean;
  readonly format?: ImportFormat;
  readonly map?: ReadonlyMap<string, string>;
  readonly councilName?: string;
  readonly protocol?: ProtocolName;
  readonly removeGone: boolean;
  readonly full: boolean;
}

/** What `council import --help` adds. */
export const IMPORT_HELP = `
Reads ModernGov's GetCouncillorsByWard (XML), Open Council Data UK (CSV), Microsoft Entra "Download users" and Microsoft
365 "Export users" (CSV), Google Workspace "Download users" (CSV), Democracy Club elections (JSON, CSV), and with --map
any CSV: ${PLAIN_FIELDS.join(', ')}.

Exit codes:
  0  done, and nothing is left to settle
  1  done, with questions for you
  2  a file cannot be read, or the command line is wrong; nothing was written`;

/** Reads `--council-name`. */
export const readCouncilName = (value: string): string => {
  if (value.trim() === '') throw new InvalidArgumentError("Give the council's name.");
  return value.trim();
};

/** Reads `--map name=Full name,email=E-mail`. */
export const readColumns = (value: string): ReadonlyMap<string, string> => {
  const pairs = value.split(/,(?=\s*\w+=)/).map((pair) => pair.split(/=(.*)/s).map((part) => part.trim()));
  if (pairs.some(([field, column]) => !field || !column))
    throw new InvalidArgumentError('Give fields and columns, such as name=Full name,email=Work email.');
  return new Map(pairs.map(([field = '', column = '']) => [field, column]));
};
