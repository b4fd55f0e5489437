import { describe, expect, it } from 'vitest';
import { ImportError, type ReadOptions } from '../../../core/council/import/found.ts';
import { importCouncil } from '../../../core/council/import/import-council.ts';
import { readImportFile } from '../../../core/council/import/read-file.ts';
import { ENTRA, MICROSOFT_365, MODERNGOV, sampleFile } from './sample-file.ts';

const read = (text: string, name = 'file', options: Partial<ReadOptions> = {}) =>
  readImportFile({ name, text }, undefined, { wards: [], ...options });
const columns = (map: Record<string, string>) => ({ columns: new Map(Object.entries(map)) });

const BOMB = `<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>
<councillorsbyward><wards>&c;</wards></councillorsbyward>`;

describe('refused, with the place and what to do', () => {
  it.each<[string, string, string]>([
    ['an XML bomb', BOMB, 'file line 2: it declares a document type or entities of its own'],
    [
      'an external entity',
      '<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>',
      'it declares a document type',
    ],
    ['a sign-in page', '<!DOCTYPE html>\n<html><body>Sign in</body></html>', 'line 1: it is a web page and not XML'],
    ['a bare script', '<script>window.location="/login"</script>', 'it is a web page and not XML'],
    [
      'an error page',
      '\n<html><head><title>Error 1020</title></head><body><p>Blocked<br></body></html>',
      'it is a web page',
    ],
    ['XML cut off', '<councillorsbyward>\n<wards><ward>', 'file line 2: it is not XML: it breaks off'],
    [
      'an element closed by another',
      '<councillorsbyward>\n<wards></ward></councillorsbyward>',
      'file line 2: it is not XML: Missing end tag',
    ],
    ['no councillors', '<councillorsbyward><wards>\n</wards></councillorsbyward>', 'holds no councillor'],
    ['other XML', '<rss><channel/></rss>', 'not what GetCouncillorsByWard answers'],
    [
      'nested without end',
      `<councillorsbyward>${'<a>'.repeat(500)}${'</a>'.repeat(500)}</councillorsbyward>`,
      'not XML as ModernGov writes it',
    ],
    ['an empty file', ' \n', 'it is empty'],
    ['a workbook', 'PK\u0003\u0004\u0014', 'save it as CSV first'],
    ['a PDF', '%PDF-1.7', 'it is a PDF'],
    ['UTF-16 without its mark', 'n\0a\0m\0e\0', 'in an encoding that Probity does not know'],
    [
      'an open quotation mark',
      'a,b\n1,2\n"x,3\n4,5\n',
      'file line 3: a quotation mark is opened here and never closed',
    ],
    ['a stray quotation mark', 'a,b\n1,2\n"x"y,3\n', 'file line 3: a quotation mark stands inside'],
    ['unknown columns', 'Colour,Size\nred,2\n', 'its columns are none that Probity knows: Colour, Size'],
    ['JSON cut off', '{"results": [', 'begins like JSON but is none'],
    ['other JSON', '{"name":"X","protocol":"dudley"}', 'open it as one'],
    ['elections of nobody’s', '{"election_id":"local.dudley.2026-05-07"}', 'say which is yours'],
    ['bank holidays without days', '{"england-and-wales":{}}', 'england-and-wales.events: expected a list of days'],
  ])('%s', (_, text, reason) => {
    expect(() => read(text)).toThrow(ImportError);
    expect(() => read(text)).toThrow(reason);
  });

  it('a million lines', () => {
    expect(() => read(`a,b\n${'x,y\n'.repeat(1_000_000)}`)).toThrow('file line 200001: it has more than 200000 rows');
  });

  it('more than 50 million characters', () => {
    expect(() => read('x'.repeat(50_000_001))).toThrow('50 million characters and Probity reads up to 50 million');
  });

  it('an election identifier that is none, by its field', () => {
    expect(() => read('{"results":[{"election_id":"May"}]}', 'e.json', { councilName: 'X' })).toThrow(
      'e.json, election_id: it is no election identifier',
    );
  });

  it('a mapping to a column or field that is not there', () => {
    const text = 'Full name,Mail\nAnn Example,a@b.example\n';
    expect(() => read(text, 'f.csv', columns({ name: 'Name' }))).toThrow(
      'no column "Name"; its columns are Full name, Mail',
    );
    expect(() => read(text, 'f.csv', columns({ naem: 'Mail' }))).toThrow('"naem" is nothing that a profile holds');
    expect(() => read(text, 'f.csv', columns({ email: 'Mail' }))).toThrow('say which column holds the name');
  });

  it('a file that is not of the kind asked for', () => {
    expect(() => readImportFile(sampleFile(ENTRA), 'google-workspace', { wards: [] })).toThrow(
      'does not look like google-workspace',
    );
    expect(() => readImportFile(sampleFile(ENTRA), 'moderngov', { wards: [] })).toThrow('it is not XML');
    expect(() => readImportFile(sampleFile(MODERNGOV), 'entra', { wards: [] })).toThrow('does not look like entra');
  });

  it('all files where one is bad', () => {
    expect(() => importCouncil([sampleFile(ENTRA), { name: 'bad.xml', text: BOMB }], {})).toThrow('bad.xml line 2');
  });
});

describe('read, with a report', () => {
  it('semicolons, tabs, a byte order mark, Excel’s separator line and quoted line breaks', () => {
    const entra = sampleFile(ENTRA).text;
    const expected = read(entra).people.map(({ at, ...person }) => person);
    for (const text of [
      `\ufeff${entra}`,
      entra.replace(/,/g, ';'),
      `sep=;\r\n${entra.replace(/,/g, ';').replace(/\n/g, '\r\n')}`,
      entra.replace(/,/g, '\t'),
      entra.replace('Legal and Governance', '"Legal and\nGovernance"'),
    ])
      expect(read(text).people.map(({ at, ...person }) => person)).toEqual(expected);
    expect(read(sampleFile(MICROSOFT_365).text.replace(/,/g, ';')).people).toHaveLength(2);
  });

  it('counts lines with line breaks inside cells', () => {
    const text = 'who,mail,job\n"Ann\nExample",a@c.example,Clerk\nBo Example,b@c.example,Clerk\n';
    const reading = read(text, 'f.csv', columns({ name: 'who', email: 'mail', title: 'job' }));
    expect(reading.people).toMatchObject([
      { name: 'Ann Example', at: { line: 2 } },
      { name: 'Bo Example', at: { line: 4 } },
    ]);
  });

  it('formula cells as the plain text that they are', () => {
    const text = 'Name,Mail,Job\nAnn Example,a@c.example,"=cmd|\'/C calc\'!A0"\n@SUM(A1) Example,b@c.example,Clerk\n';
    const reading = read(text, 'f.csv', columns({ name: 'Name', email: 'Mail', title: 'Job' }));
    expect(reading.people[0]).toMatchObject({ name: 'Ann Example', jobTitle: "=cmd|'/C calc'!A0" });
    expect(reading.remarks[0]).toBe(
      '2 cells begin like a spreadsheet formula and are kept as plain text: line 2, Job; line 3, Name',
    );
  });

  it('rows with too few or too many cells are counted, not misread', () => {
    const reading = read(
      'Name,Mail,Job\nAnn Example,a@c.example\nBo,Example,b@c.example,Clerk\nCy Example,c@c.example,Clerk,,\n',
      'f.csv',
      columns({ name: 'Name', email: 'Mail', title: 'Job' }),
    );
    expect(reading.people).toMatchObject([{ name: 'Cy Example' }]);
    expect(reading.skipped).toEqual([{ reason: 'broken-row', count: 2, examples: ['line 2', 'line 3'] }]);
  });

  const PLAIN = columns({ name: 'Name', email: 'Mail', ward: 'Ward' });

  it.each([
    [
      'a title and empty lines above the heading',
      '\nCouncillors in 2026;;\n\nName;Mail;Ward\nAnn Example;a@c.example;Bow\n',
    ],
    ['line ends of several kinds', 'Name,Mail,Ward\r\nAnn Example,a@c.example,Bow\nTotal,,1\r'],
    ['columns at the end that nothing is called', 'Name,Mail,Ward,,\nAnn Example,a@c.example,Bow\n'],
    ['rows without the last cells, of which none is asked for', 'Name,Mail,Ward,Notes\nAnn Example,a@c.example,Bow\n'],
    ['a line of totals', 'Name,Mail,Ward\nAnn Example,a@c.example,Bow\nTotal: 1,,1\n'],
  ])('%s', (_, text) => {
    expect(read(text, 'f.csv', PLAIN).people).toMatchObject([
      { name: 'Ann Example', email: 'a@c.example', ward: 'Bow' },
    ]);
  });

  it('in another directory’s table, no row that breaks off', () => {
    const [heading = '', row = ''] = sampleFile(ENTRA).text.split('\n');
    expect(read(`${heading}\n${row.slice(0, row.lastIndexOf(','))}`).skipped).toMatchObject([{ reason: 'broken-row' }]);
  });

  it('columns that were left out are named, and none that was taken', () => {
    const text = 'Full Name,Mail,Mail,Ward,Age\nAnn Example,a@c.example,b@c.example,Bow,50\n';
    const { remarks } = read(text, 'f.csv', columns({ name: 'full name', email: 'mail', ward: 'WARD' }));
    expect(remarks).toEqual(['Columns left out: Mail, Age.']);
  });

  it('names that were spoilt by a wrong encoding are asked about', () => {
    const text = 'Name,Mail,Ward\nSi\u00c3\u00a2n Price,s@c.example,Bow\nJos\ufffd Diaz,j@c.example,Bow\n';
    const { questions } = importCouncil([{ name: 'f.csv', text }], {
      ...columns({ name: 'Name', email: 'Mail', ward: 'Ward' }),
    });
    expect(questions).toContainEqual(
      expect.objectContaining({ kind: 'encoding', about: ['SiÃ¢n Price', 'Jos\ufffd Diaz'] }),
    );
  });

  it('headings that are names of JavaScript’s own', () => {
    const reading = read(
      '__proto__,constructor\nAnn Example,Clerk\n',
      'f.csv',
      columns({ name: '__proto__', title: 'constructor' }),
    );
    expect(reading.people).toMatchObject([{ name: 'Ann Example', jobTitle: 'Clerk' }]);
    expect(() => read('<councillorsbyward><wards><__proto__>x</__proto__></wards></councillorsbyward>')).toThrow(
      ImportError,
    );
  });

  it('characters that XML writes by number or name', () => {
    const xml = (name: string) =>
      `<councillorsbyward><wards><ward><wardtitle>A &amp; B</wardtitle><councillors><councillor><fullusername>${name}</fullusername></councillor></councillors></ward></wards></councillorsbyward>`;
    expect(read(xml('Cllr Si&#226;n O&#x2019;Neill')).people).toMatchObject([{ name: 'Siân O’Neill', ward: 'A & B' }]);
    expect(read(xml('Cllr Ren&eacute;e O&rsquo;Brien-M&uuml;ller')).people).toMatchObject([
      { name: 'Renée O’Brien-Müller' },
    ]);
    expect(() => read(xml('Cllr A &unknown; B'))).toThrow("it is not XML: Named entity isn't defined: &unknown;");
    expect(read(xml('Vacant')).skipped).toEqual([{ reason: 'vacant', count: 1, examples: ['A & B (line 1)'] }]);
  });
});
