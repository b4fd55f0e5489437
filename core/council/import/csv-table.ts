/// <reference path="./papaparse.d.ts" />
import papa from 'papaparse';
import { looksLikeFormula, oneLine } from './clean.ts';
import { ImportError, type ImportFile, type Place } from './found.ts';
import type { Gathered } from './gather.ts';

/** More rows than any council has people, or any year has polls. */
const MOST_ROWS = 200_000;
/** A cell longer than this holds something else than what a profile needs. */
const LONGEST_CELL = 10_000;

/** One row of a table. */
export interface Row {
  readonly at: Place;
  /** The cell under a heading, on one line; empty where there is none. Case and spaces of the heading do not matter. */
  cell(heading: string): string;
  /**
   * Whether there are as many cells as headings.
   * @param asked Those that matter; Excel leaves out the last cells of rows where sixteen in a row have them empty.
   */
  isWhole(asked?: readonly string[]): boolean;
}

/** A table with a heading. */
export interface Table {
  /** Headings as written. */
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  has(heading: string): boolean;
}

/** A heading as it is looked up: case, spaces and hyphens make no difference. */
export const headingKey = (heading: string): string =>
  oneLine(heading)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

const DELIMITERS = [',', ';', '\t', '|'];

/** Lines before the heading at most: a title, a date, and empty ones. */
const LONGEST_TITLE = 10;

/** The mark between cells: the one that the first line with any has most of, outside quotation marks. */
const delimiterOf = (text: string): string => {
  for (const line of text.split('\n', LONGEST_TITLE)) {
    const bare = line.replace(/"[^"]*"/g, '');
    const [likeliest = ','] = [...DELIMITERS].sort((a, b) => bare.split(b).length - bare.split(a).length);
    if (bare.includes(likeliest)) return likeliest;
  }
  return ',';
};

const lineBreaks = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) count++;
  return count;
};

/** Excel's first line that says what parts the cells. */
const SEPARATOR_LINE = /^sep=(.)\n/i;

interface RawRow {
  readonly cells: readonly string[];
  readonly line: number;
}

const isFilled = (cell: string): boolean => cell.trim() !== '';

const rawRows = ({ name, text }: ImportFile): RawRow[] => {
  // one file may have several kinds of line end, where a heading was put above what a system wrote
  const plain = text.replace(/\r\n?/g, '\n');
  const declared = SEPARATOR_LINE.exec(plain);
  const body = declared ? plain.slice(declared[0].length) : plain;
  const delimiter = declared?.[1] ?? delimiterOf(body);
  const rows: RawRow[] = [];
  let line = declared ? 2 : 1;
  let from = 0;
  papa.parse(body, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const fault = errors.find(({ type }) => type === 'Quotes');
      if (fault)
        throw new ImportError(
          { file: name, line },
          fault.code === 'MissingQuotes'
            ? 'a quotation mark is opened here and never closed, so the rest of the file cannot be told apart; save it as CSV again'
            : 'a quotation mark stands inside a quoted cell without being doubled; save the file as CSV again',
        );
      if (data.some(isFilled)) rows.push({ cells: data, line });
      if (rows.length > MOST_ROWS)
        throw new ImportError(
          { file: name, line },
          `it has more than ${MOST_ROWS} rows, which no council's list has; give one council's rows alone`,
        );
      line += lineBreaks(body, from, meta.cursor);
      from = meta.cursor;
    },
  });
  return rows;
};

/** The place of the heading: the first row, unless a title stands there by itself above rows of several cells. */
const headingAt = (rows: readonly RawRow[]): number => {
  const at = rows.slice(0, LONGEST_TITLE).findIndex(({ cells }) => cells.filter(isFilled).length > 1);
  return Math.max(at, 0);
};

/**
 * Reads a CSV file with a heading: commas, semicolons, tabs or bars between cells, quoted cells with line breaks in them.
 * A title above the heading is passed over.
 * @throws ImportError naming the line where quotation marks go wrong, or where there are too many rows.
 */
export const readTable = (file: ImportFile): Table => {
  const raw = rawRows(file);
  const heading = headingAt(raw);
  const first = raw[heading];
  if (!first) throw new ImportError({ file: file.name }, 'it is empty');
  const headings = first.cells.map(oneLine);
  // columns at the end that nothing is called belong to no row
  while (headings[headings.length - 1] === '') headings.pop();
  const columns = new Map<string, number>();
  headings.forEach((heading, at) => {
    if (heading && !columns.has(headingKey(heading))) columns.set(headingKey(heading), at);
  });
  return {
    headings: headings.filter((heading) => heading !== ''),
    has: (heading) => columns.has(headingKey(heading)),
    rows: raw.slice(heading + 1).map(({ cells, line }): Row => {
      const trailing = !cells.slice(headings.length).some(isFilled);
      return {
        at: { file: file.name, line },
        isWhole: (asked) =>
          trailing &&
          (asked
            ? asked.every((each) => cells.length > (columns.get(headingKey(each)) ?? -1))
            : cells.length >= headings.length),
        cell: (heading) => {
          const at = columns.get(headingKey(heading));
          return at === undefined ? '' : oneLine((cells[at] ?? '').slice(0, LONGEST_CELL));
        },
      };
    }),
  };
};

/**
 * The rows that can be relied on; the others are skipped. Says where a cell that is kept would run in a spreadsheet.
 * @param kept Headings of the cells that are kept.
 * @param asked Headings of all the cells that are looked at, where no other matters.
 */
export const soundRows = (
  table: Table,
  gathered: Gathered,
  kept: readonly string[],
  asked?: readonly string[],
): Row[] => {
  const formulas: string[] = [];
  const sound = table.rows.filter((row) => {
    if (!row.isWhole(asked)) {
      gathered.skip('broken-row', row.at);
      return false;
    }
    const at = kept.find((heading) => looksLikeFormula(row.cell(heading)));
    if (at !== undefined) formulas.push(`line ${row.at.line}, ${at}`);
    return true;
  });
  if (formulas.length > 0)
    gathered.remark(
      `${formulas.length === 1 ? 'A cell begins' : `${formulas.length} cells begin`} like a spreadsheet formula and ${formulas.length === 1 ? 'is' : 'are'} kept as plain text: ${formulas.slice(0, 5).join('; ')}${formulas.length > 5 ? '; …' : ''}`,
    );
  return sound;
};
