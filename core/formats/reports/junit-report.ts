import { printable } from './printable.ts';
import { type Outcome, type Report, sourceName } from './report.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** Halves of surrogate pairs and two characters that XML has no way to write. */
const NOT_IN_XML = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g;

const xml = (text: string): string =>
  printable(text)
    .replace(NOT_IN_XML, '\uFFFD')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(/\n/g, '&#10;');

const testcase = (outcome: Outcome): string => {
  const name = `name="${xml(sourceName(outcome.source))}" classname="probity"`;
  const failures = (outcome.findings ?? []).map((finding) => {
    const text = [
      `"${finding.quote}"`,
      finding.why,
      `What to do: ${finding.advice}`,
      ...finding.clauses.map((clause) => clause.citation),
    ].join('\n');
    return `      <failure type="${xml(finding.rule)}" message="${xml(`${finding.level}: ${finding.message}`)}">${xml(text)}</failure>\n`;
  });
  const error = 'error' in outcome ? `      <error type="could-not-check" message="${xml(outcome.error)}"/>\n` : '';
  const inner = error + failures.join('');
  return inner ? `    <testcase ${name}>\n${inner}    </testcase>\n` : `    <testcase ${name}/>\n`;
};

/** JUnit XML: a test case a draft, a failure a finding. Held until the end, since its counts stand at the top. */
export const junitReport = (): Report => {
  const cases: string[] = [];
  let failed = 0;
  let unchecked = 0;
  return {
    begin: () => '',
    outcome(outcome) {
      cases.push(testcase(outcome));
      if ('error' in outcome) unchecked++;
      else if (outcome.findings.length > 0) failed++;
      return '';
    },
    end() {
      const counts = `tests="${cases.length}" failures="${failed}" errors="${unchecked}"`;
      return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${counts}>\n  <testsuite name="probity" ${counts}>\n${cases.join('')}  </testsuite>\n</testsuites>\n`;
    },
  };
};
