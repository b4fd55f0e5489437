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
  /** Whether the number of cells is the heading's. */
  readonly whole: boolean;
}

/** A table with a heading. */
export interface Table {
  /** Headings as written. */
  readonly headings: readonly string[];
  readonly rows: readonly Row[];
  has(heading: string): boolean;
}

const key = (heading: string): string =>
  oneLine(heading)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');

const DELIMITERS = [',', ';', '\t', '|'];

/** The mark between cells: the one that the first line has most of, outside quotation marks. */
const delimiterOf = (firstLine: string): string => {
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const [likeliest = ','] = [...DELIMITERS].sort((a, b) => bare.split(b).length - bare.split(a).length);
  return likeliest;
};

const lineBreaks = (text: string, from: number, to: number): number => {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
};

/** Excel's first line that says what parts the cells. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

interface RawRow {
  readonly cells: readonly string[];
  readonly line: number;
}

const rawRows = ({ name, text }: ImportFile): RawRow[] => {
  const declared = SEPARATOR_LINE.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const delimiter = declared?.[1] ?? delimiterOf(body.slice(0, body.search(/[\r\n]|$/)));
  const rows: RawRow[] = [];
  let line = declared ? 2 : 1;
  let from = 0;
  papa.parse(body, {
    delimiter,
    step: ({ data, errors, meta }) => {
      const fault = errors.find(({ type }) => type === 'Quotes');
      if (fault)
        throw new ImportError(
          { file: name, line },
          fault.code === 'MissingQuotes'
            ? 'a quotation mark is opened here and never closed, so the rest of the file cannot be told apart; save it as CSV again'
            : 'a quotation mark stands inside a quoted cell without being doubled; save the file as CSV again',
        );
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data, line });
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

/**
 * Reads a CSV file with a heading: commas, semicolons, tabs or bars between cells, quoted cells with line breaks in them.
 * @throws ImportError naming the line where quotation marks go wrong, or where there are too many rows.
 */
export const readTable = (file: ImportFile): Table => {
  const [first, ...rest] = rawRows(file);
  if (!first) throw new ImportError({ file: file.name }, 'it is empty');
  const headings = first.cells.map(oneLine);
  const columns = new Map<string, number>();
  headings.forEach((heading, at) => {
    if (heading && !columns.has(key(heading))) columns.set(key(heading), at);
  });
  return {
    headings: headings.filter((heading) => heading !== ''),
    has: (heading) => columns.has(key(heading)),
    rows: rest.map(({ cells, line }): Row => {
      const trailing = cells.slice(headings.length).every((cell) => cell.trim() === '');
      return {
        at: { file: file.name, line },
        whole: cells.length >= headings.length && trailing,
        cell: (heading) => {
          const at = columns.get(key(heading));
          return at === undefined ? '' : oneLine((cells[at] ?? '').slice(0, LONGEST_CELL));
        },
      };
    }),
  };
};

/**
 * The rows that can be relied on; the others are skipped. Says where a cell that is kept would run in a spreadsheet.
 * @param kept Headings of the cells that are kept.
 */
export const soundRows = (table: Table, gathered: Gathered, kept: readonly string[]): Row[] => {
  const formulas: string[] = [];
  const sound = table.rows.filter((row) => {
    if (!row.whole) {
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
