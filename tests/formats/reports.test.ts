import { XMLParser, XMLValidator } from 'fast-xml-parser';
import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { githubReport } from '../../core/formats/reports/github-report.ts';
import { jsonReport, ndjsonReport } from '../../core/formats/reports/json-report.ts';
import { junitReport } from '../../core/formats/reports/junit-report.ts';
import type { Outcome, Report } from '../../core/formats/reports/report.ts';
import { sarifReport } from '../../core/formats/reports/sarif-report.ts';
import { textReport } from '../../core/formats/reports/text-report.ts';
import { findingOn, letterWith } from './sample-outcome.ts';

const BODY = 'Dear Editor\r\n\r\n👍 The blame is <Ms Marsh’s> & hers alone.\r\nTom';
const QUOTE = '<Ms Marsh’s> & hers';
const LETTER = letterWith('letters/a b.txt', BODY, findingOn(BODY, QUOTE));
const EMAIL: Outcome = {
  source: { file: 'mail.ndjson', entry: 7, id: 'm-7', sameLines: false },
  draft: {
    kind: 'email',
    date: '2026-03-02T10:00:00Z',
    from: { name: 'Ann Lee', email: 'a@x.example' },
    to: [],
    cc: [],
    bcc: [
      { name: 'Bo Day', email: 'b@x.example' },
      { name: '', email: 'c@x.example' },
    ],
    subject: 'Bins',
    body: 'Hello',
  },
  findings: [
    findingOn('', '', {
      field: 'bcc',
      start: 1,
      end: 2,
      quote: 'c@x.example',
      level: 'should',
      rule: 'correspondence/blind-copy',
    }),
  ],
};
const BROKEN: Outcome = { source: { file: 'x.docx', sameLines: false }, error: 'it is 50% broken' };
const CLEAN = letterWith('clean.txt', 'Fine');
const TOTALS = { drafts: 4, unchecked: 1, must: 1, should: 1, could: 0 };

const written = (report: Report, outcomes: readonly Outcome[] = [LETTER, EMAIL, BROKEN, CLEAN]): string =>
  report.begin() + outcomes.map((outcome) => report.outcome(outcome)).join('') + report.end(TOTALS);

describe('the text report', () => {
  it('shows the line, the words marked, what, why, what to do and the clause', () => {
    expect(written(textReport(pc.createColors(false)), [LETTER])).toBe(`letters/a b.txt

  MUST  Criticism of an officer in public  respect/public-criticism-of-officer
    line 3 | 👍 The blame is <Ms Marsh’s> & hers alone.
                             ^^^^^^^^^^^^^^^^^^^
    What        This reads as criticism of Ms Marsh where the press will see it.
    Why         Officers cannot answer in public.
    What to do  Raise it with the Chief Executive.
    Clause      Dudley protocol, paragraph 123

Checked 3 drafts: 2 findings (1 must, 1 should). 1 draft could not be checked.
`);
  });

  it('marks the recipient in a header', () => {
    const text = written(textReport(pc.createColors(false)), [EMAIL]);
    expect(text).toContain(
      '    Bcc | Bo Day <b@x.example>, c@x.example\n                                ^^^^^^^^^^^\n',
    );
  });

  it('cuts a long line around the marked words', () => {
    const body = `${'before '.repeat(60)}HERE${' after'.repeat(60)}`;
    const text = written(textReport(pc.createColors(false)), [letterWith('l.txt', body, findingOn(body, 'HERE'))]);
    const [line = '', marks = ''] = text.split('\n').slice(3, 5);
    expect(line.length).toBeLessThan(125);
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('HERE');
  });

  it('lets no escape sequence of a draft reach the terminal', () => {
    const body = 'x \u001b[2J\u202eevil';
    const text = written(textReport(pc.createColors(false)), [
      letterWith('\u001b]0;t.txt', body, findingOn(body, 'evil')),
    ]);
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
  });
});

describe('reports as data', () => {
  it('ndjson has one line a draft, with findings or the error', () => {
    const lines = written(ndjsonReport)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toMatchObject([
      { file: 'letters/a b.txt', findings: [{ start: BODY.indexOf(QUOTE) }] },
      { id: 'm-7', file: 'mail.ndjson', entry: 7, findings: [{ field: 'bcc', quote: 'c@x.example' }] },
      { file: 'x.docx', error: 'it is 50% broken' },
      { file: 'clean.txt', findings: [] },
    ]);
  });

  it('json is one value', () => {
    expect(JSON.parse(written(jsonReport()))).toMatchObject({ drafts: [{}, {}, {}, {}], totals: TOTALS });
    expect(JSON.parse(written(jsonReport(), []))).toMatchObject({ drafts: [] });
  });

  it('junit is well-formed, with a case a draft and a failure a finding', () => {
    const xml = written(junitReport());
    expect(XMLValidator.validate(xml)).toBe(true);
    const { testsuites } = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml);
    expect(testsuites).toMatchObject({ tests: '4', failures: '2', errors: '1' });
    expect(testsuites.testsuite.testcase).toMatchObject([
      { name: 'letters/a b.txt', failure: { type: 'respect/public-criticism-of-officer' } },
      { name: 'mail.ndjson, draft m-7', failure: {} },
      { name: 'x.docx', error: { message: 'it is 50% broken' } },
      { name: 'clean.txt' },
    ]);
    expect(testsuites.testsuite.testcase[0].failure['#text']).toContain(QUOTE);
  });

  it('github escapes what would end a command or a property', () => {
    const lines = written(githubReport).trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^::error file=letters\/a b\.txt,line=3,endLine=3,col=17,endColumn=36,title=Criticism of an officer in public \(.*\)::This reads.*%0AOfficers/,
    );
    expect(lines[1]).toMatch(/^::warning file=mail\.ndjson,line=7,/);
    expect(lines[2]).toBe('::error file=x.docx,title=Could not check::x.docx: it is 50%25 broken');
    const odd = letterWith('a:b,c.txt', BODY, findingOn(BODY, QUOTE, { message: 'one\n::error::two' }));
    expect(written(githubReport, [odd])).toMatch(/^::error file=a%3Ab%2Cc\.txt,.*::one%0A::error::two%0A[^\n]*\n$/);
  });
});

describe('the SARIF report', () => {
  const log = JSON.parse(written(sarifReport()));
  const [run] = log.runs;

  it('has the frame that version 2.1.0 asks for', () => {
    expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') });
    expect(run.tool.driver).toMatchObject({ name: 'Probity' });
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'x.docx: it is 50% broken' } }],
      },
    ]);
  });

  it('describes every rule that it names, once', () => {
    const described = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(new Set(described).size).toBe(described.length);
    for (const result of run.results) expect(described).toContain(result.ruleId);
    for (const rule of run.tool.driver.rules)
      expect(rule).toMatchObject({ shortDescription: { text: expect.any(String) } });
  });

  it('gives exact places in a text, and only the entry in a file of drafts', () => {
    expect(run.results).toMatchObject([
      {
        level: 'error',
        message: { text: expect.stringContaining('What to do') },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'letters/a%20b.txt' },
              region: { startLine: 3, startColumn: 17, endLine: 3, endColumn: 36, snippet: { text: QUOTE } },
            },
          },
        ],
      },
      { level: 'warning', locations: [{ physicalLocation: { region: { startLine: 7 } } }] },
    ]);
  });
});
