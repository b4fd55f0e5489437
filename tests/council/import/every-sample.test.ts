import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type FileReading,
  ImportError,
  type ImportFormat,
  type ReadOptions,
} from '../../../core/council/import/found.ts';
import { importCouncil } from '../../../core/council/import/import-council.ts';
import { readImportFile } from '../../../core/council/import/read-file.ts';
import { decodeTextFile } from '../../../core/formats/text-file.ts';

const folder = new URL('../../samples/', import.meta.url);

/** What each file of the samples is read as, and for which council; none for those that say nothing of a profile. */
const SAMPLES: Readonly<Record<string, { readonly format: ImportFormat; readonly councilName?: string } | undefined>> =
  {
    'democracy-club-aggregator-sandbox-AA11AA.json': { format: 'democracy-club', councilName: 'City of Westminster' },
    'democracy-club-aggregator-sandbox-AA12AA.redacted.json': {
      format: 'democracy-club',
      councilName: 'City of Westminster',
    },
    'democracy-club-candidates.header-real.csv': { format: 'democracy-club', councilName: 'Dudley' },
    'democracy-club-every-election-ballots.header-real.csv': { format: 'democracy-club', councilName: 'Dudley' },
    'democracy-club-every-election-list.json': { format: 'democracy-club', councilName: 'Adur District Council' },
    'democracy-club-every-election-single.json': { format: 'democracy-club', councilName: 'City of Cardiff Council' },
    'google-workspace-users.header-real.csv': { format: 'google-workspace' },
    'gov-uk-bank-holidays.json': { format: 'bank-holidays' },
    'microsoft-entra-download-users.header-real.csv': { format: 'entra' },
    'microsoft365-admin-export-users.header-real.csv': { format: 'microsoft-365' },
    'moderngov-GetCouncillorsByWard.redacted.xml': { format: 'moderngov' },
    'moderngov-observed-vocabulary.csv': undefined,
    'mysociety-lookup-name-to-registry.seeds.csv': undefined,
    'mysociety-uk-local-authorities.seeds.csv': undefined,
    'open-council-data-uk-councillors.header-real.csv': { format: 'open-council-data', councilName: 'Dudley' },
    'timetable-vectors.csv': undefined,
  };
const IMPORTED = Object.entries(SAMPLES).flatMap(([name, sample]) => (sample ? [{ name, ...sample }] : []));

const bytesOf = (name: string): Buffer => readFileSync(new URL(name, folder));
const textOf = (name: string): string =>
  bytesOf(name)
    .toString('utf8')
    .replace(/^\ufeff/, '');
const optionsFor = (councilName: string | undefined): ReadOptions => ({
  councilName,
  wards: ['Gornal'],
  columns: undefined,
});
const read = (name: string, text: string, councilName: string | undefined): FileReading =>
  readImportFile({ name, text }, undefined, optionsFor(councilName));
/** What was found, wherever it stood. */
const content = ({ people, wards, elections, nation }: FileReading) =>
  JSON.parse(JSON.stringify({ people, wards, elections, nation }, (key, value) => (key === 'at' ? undefined : value)));

it('the samples are all known to this test', () => {
  const files = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(files.sort()).toEqual(Object.keys(SAMPLES).sort());
});

describe.each(IMPORTED)('$name', ({ name, format, councilName }) => {
  const text = textOf(name);
  const expected = read(name, text, councilName);

  it('is known by its content, and makes a profile', () => {
    expect(expected.format).toBe(format);
    const { council } = importCouncil([{ name, text }], { councilName: councilName ?? 'Wexcombe', protocol: 'dudley' });
    expect(council.members.length + council.officers.length).toBeLessThanOrEqual(expected.people.length);
  });

  it.each([
    ['UTF-8 with its mark', (whole: string) => Buffer.from(`\ufeff${whole}`)],
    ['UTF-16, little end first', (whole: string) => Buffer.from(`\ufeff${whole}`, 'utf16le')],
    ['UTF-16, big end first', (whole: string) => Buffer.from(`\ufeff${whole}`, 'utf16le').swap16()],
    ['line breaks as Windows writes them', (whole: string) => Buffer.from(whole.replace(/\r?\n/g, '\r\n'))],
  ])('is read the same in %s', (_, encode) => {
    const decoded = decodeTextFile(encode(text));
    expect(decoded.guessed).toBe(false);
    expect(content(read(name, decoded.text, councilName))).toEqual(content(expected));
  });

  it('is refused in UTF-16 without its mark', () => {
    const { text: decoded } = decodeTextFile(Buffer.from(text, 'utf16le'));
    expect(() => read(name, decoded, councilName)).toThrow('in an encoding that Probity does not know');
  });

  it('cut off anywhere is refused with a reason, or read as far as its rows are whole', () => {
    for (let share = 1; share < 20; share++) {
      const part = text.slice(0, Math.floor((text.length * share) / 20));
      try {
        const { people, elections } = read(name, part, councilName);
        expect(name.endsWith('.csv')).toBe(true);
        expect(people.length + elections.length).toBeLessThanOrEqual(
          expected.people.length + expected.elections.length,
        );
      } catch (error) {
        expect(error).toBeInstanceOf(ImportError);
      }
    }
  });

  it.each([
    ['an error page', '<!DOCTYPE html><html><body><h1>403 Forbidden</h1></body></html>'],
    ['a sign-in page with a table', '<html><table><tr><td>name,email</td></tr></table></html>'],
  ])('is never taken for %s that came in its place', (_, page) => {
    for (const asked of [undefined, format])
      expect(() => readImportFile({ name, text: page }, asked, optionsFor(councilName))).toThrow(ImportError);
  });
});

/** A word of each that has one in which an accent changes nothing but the word. */
const WORDS = ['Example', 'Grace', 'Officer', 'Local elections', 'hristmas'] as const;
const WORDED = IMPORTED.flatMap(({ name, councilName }) => {
  const text = textOf(name);
  const word = WORDS.find((each) => text.includes(each));
  return word ? [{ name, councilName, text, word }] : [];
});

it('only identifiers of elections have no word for an accent', () =>
  expect(IMPORTED.map(({ name }) => name).filter((name) => !WORDED.some((worded) => worded.name === name))).toEqual([
    'democracy-club-every-election-ballots.header-real.csv',
  ]));

it.each(WORDED)(
  '$name is read the same in Windows-1252, which is said to be a guess',
  ({ name, councilName, text, word }) => {
    // Node writes Latin-1, which has no curly quotation marks
    const accented = text.replace(/[\u0100-\uffff]/g, "'").replaceAll(word, `${word}\u00e9`);
    const { text: decoded, guessed } = decodeTextFile(Buffer.from(accented, 'latin1'));
    expect(guessed).toBe(true);
    expect(content(read(name, decoded, councilName))).toEqual(content(read(name, accented, councilName)));
  },
);

describe.each(IMPORTED.filter(({ name }) => name.endsWith('.csv')))('$name', ({ name, councilName }) => {
  const text = textOf(name);
  const expected = read(name, text, councilName);

  it.each([
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('is read the same with %s', (_, separator) => {
    expect(text).not.toMatch(/[;\t]/);
    // commas within quotation marks are part of the cell
    const separated = text.replace(/"[^"]*"|,/g, (found) => (found === ',' ? separator : found));
    expect(content(read(name, separated, councilName))).toEqual(content(expected));
  });

  it('keeps a cell that would run in a spreadsheet as text, or leaves it out', () => {
    const [heading = '', ...rows] = text.trim().split(/\r?\n/);
    const columns = heading.split(',').length;
    const formula = Array.from({ length: columns }, () => '"=HYPERLINK(""http://x.example"")"').join(',');
    const reading = read(name, [heading, ...rows].join('\n'), councilName);
    let spoilt: FileReading | undefined;
    try {
      spoilt = read(name, [heading, ...rows, formula].join('\n'), councilName);
    } catch (error) {
      // an election must have an identifier, which this is none
      expect((error as ImportError).message).toContain('no election identifier');
    }
    for (const { name: known } of spoilt?.people.slice(reading.people.length) ?? [])
      expect(known).toContain('HYPERLINK');
  });

  it('is refused when it has a million lines', () => {
    const [heading = '', row = ''] = text.split(/\r?\n/);
    const long = `${heading}\n${`${row}\n`.repeat(1_000_000)}`;
    expect(() => read(name, long, councilName)).toThrow(
      /more than 200000 rows|\d+ million characters and Probity reads up to 50/,
    );
  });
});
