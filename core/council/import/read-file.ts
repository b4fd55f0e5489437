import { isBankHolidays, readBankHolidays } from './bank-holidays-file.ts';
import { readTable, type Table } from './csv-table.ts';
import { isDemocracyClub, isDemocracyClubJson, readDemocracyClubCsv, readDemocracyClubJson } from './democracy-club.ts';
import { type FileReading, ImportError, type ImportFile, type ImportFormat, type ReadOptions } from './found.ts';
import { isGoogleWorkspace, readGoogleWorkspace } from './google-workspace.ts';
import { isEntra, isMicrosoft365, readEntra, readMicrosoft365 } from './microsoft.ts';
import { readModernGov } from './moderngov.ts';
import { isOpenCouncilData, readOpenCouncilData } from './open-council-data.ts';
import { readPlainCsv } from './plain-csv.ts';

/** Longest file that is read, in UTF-16 units: many times what the largest council's directory has. */
export const LONGEST_IMPORT = 50_000_000;

type ReadTable = (file: string, table: Table, options: ReadOptions) => FileReading;

/** Kinds of table with how to know and how to read them. A plain one is never guessed at. */
const TABLES: readonly (readonly [ImportFormat, (table: Table) => boolean, ReadTable])[] = [
  ['entra', isEntra, readEntra],
  ['microsoft-365', isMicrosoft365, readMicrosoft365],
  ['google-workspace', isGoogleWorkspace, readGoogleWorkspace],
  ['open-council-data', isOpenCouncilData, readOpenCouncilData],
  ['democracy-club', isDemocracyClub, readDemocracyClubCsv],
];

const refuseWhatIsNoText = ({ name, text }: ImportFile): void => {
  const refuse = (reason: string): never => {
    throw new ImportError({ file: name }, reason);
  };
  if (text.length > LONGEST_IMPORT)
    refuse(
      `it has ${Math.round(text.length / 1e6)} million characters and Probity reads up to ${LONGEST_IMPORT / 1e6} million`,
    );
  if (text.trim() === '') refuse('it is empty');
  if (text.startsWith('PK\u0003\u0004')) refuse('it is a workbook or another packed file; save it as CSV first');
  if (text.startsWith('%PDF')) refuse('it is a PDF; get the same list as CSV or XML');
  const zero = text.indexOf('\0');
  if (zero >= 0) refuse('it is no text, or text in an encoding that Probity does not know; save it again as UTF-8');
};

const parseJson = ({ name, text }: ImportFile): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError({ file: name }, 'it begins like JSON but is none; perhaps it was cut off while it was saved');
  }
};

const mismatch = (file: ImportFile, asked: ImportFormat): ImportError =>
  new ImportError(
    { file: file.name },
    `it does not look like ${asked}; left to itself, Probity tells a file by its content`,
    'format',
  );

const readJsonFile = (file: ImportFile, asked: ImportFormat | undefined, options: ReadOptions): FileReading => {
  const value = parseJson(file);
  const format: ImportFormat | undefined = isBankHolidays(value)
    ? 'bank-holidays'
    : isDemocracyClubJson(value)
      ? 'democracy-club'
      : undefined;
  if (asked !== undefined && asked !== format) throw mismatch(file, asked);
  if (format === 'bank-holidays') return readBankHolidays(file.name, value);
  if (format === 'democracy-club') return readDemocracyClubJson(file.name, value, options);
  throw new ImportError(
    { file: file.name },
    'it is JSON, but neither Democracy Club’s elections nor GOV.UK’s bank holidays; if it is a council profile, open it as one',
    'profile',
  );
};

const readTableFile = (file: ImportFile, asked: ImportFormat | undefined, options: ReadOptions): FileReading => {
  const table = readTable(file);
  const known = TABLES.find(([format, knows]) => (asked === undefined || asked === format) && knows(table));
  if (known) return known[2](file.name, table, options);
  if (asked === 'csv' || (asked === undefined && options.columns !== undefined))
    return readPlainCsv(file.name, table, options);
  if (asked !== undefined) throw mismatch(file, asked);
  const headings = table.headings.slice(0, 30).map((heading) => heading.slice(0, 60));
  throw new ImportError(
    { file: file.name, line: 1 },
    `its columns are none that Probity knows: ${headings.join(', ')}. Say which is which`,
    'columns',
  );
};

/**
 * Reads one file of any kind that {@link ImportFormat} names, told by its content.
 * @param file Its text, decoded. Nothing in it is trusted.
 * @param asked The kind that the caller says it is; without it, found out.
 * @param options The council's name, where a file holds several councils; a mapping of columns for a CSV of no known kind.
 * @returns What was understood and what was skipped.
 * @throws ImportError naming the file, and the line or field where it goes wrong.
 */
export const readImportFile = (
  file: ImportFile,
  asked: ImportFormat | undefined,
  options: ReadOptions,
): FileReading => {
  const text = file.text.replace(/^\ufeff+/, '');
  const plain: ImportFile = { name: file.name, text };
  refuseWhatIsNoText(plain);
  const start = text.trimStart()[0];
  const xml = start === '<';
  if (asked === 'moderngov' || (xml && asked === undefined)) return readModernGov(plain);
  if (xml) throw mismatch(plain, asked as ImportFormat);
  return start === '{' || start === '[' ? readJsonFile(plain, asked, options) : readTableFile(plain, asked, options);
};
