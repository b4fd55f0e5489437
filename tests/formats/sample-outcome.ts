import type { Checked } from '../../core/formats/reports/report.ts';
import type { Finding } from '../../core/rules/finding.ts';

/** A finding on the words of a body. */
export const findingOn = (body: string, quote: string, more: Partial<Finding> = {}): Finding => ({
  rule: 'respect/public-criticism-of-officer',
  title: 'Criticism of an officer in public',
  level: 'must',
  field: 'body',
  start: body.indexOf(quote),
  end: body.indexOf(quote) + quote.length,
  quote,
  message: 'This reads as criticism of Ms Marsh where the press will see it.',
  why: 'Officers cannot answer in public.',
  advice: 'Raise it with the Chief Executive.',
  clauses: [{ protocol: 'dudley', paragraph: '123', citation: 'Dudley protocol, paragraph 123' }],
  fixes: [],
  ...more,
});

/** A letter with those findings, as if read from a text file whose lines are its own. */
export const letterWith = (file: string, body: string, ...findings: Finding[]): Checked => ({
  source: { file, sameLines: true },
  draft: { kind: 'letter', date: '2026-03-02T10:00:00Z', author: { role: 'member' }, body },
  findings,
});
