import type { Level } from '../../council/rule-setting.ts';
import type { Finding } from '../../rules/finding.ts';
import { placeOf } from './place.ts';
import { type Outcome, type Report, sourceName } from './report.ts';

const LEVELS: Readonly<Record<Level, string>> = { must: 'error', should: 'warning', could: 'note' };
/** SARIF takes a URI: a relative path with its odd characters escaped, and slashes of either system made one. */
const uriOf = (file: string): string => file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');

const region = (outcome: Outcome, finding: Finding) => {
  const { source, draft } = outcome;
  // a reader shows the file, so a region is given only where the draft's lines are the file's own
  if (source.sameLines && draft && finding.field === 'body')
    return { region: { ...placeOf(draft.body, finding.start, finding.end), snippet: { text: finding.quote } } };
  return source.entry === undefined ? {} : { region: { startLine: source.entry } };
};

const location = (outcome: Outcome, finding: Finding) => ({
  ...(outcome.source.file === '-'
    ? {}
    : { physicalLocation: { artifactLocation: { uri: uriOf(outcome.source.file) }, ...region(outcome, finding) } }),
  logicalLocations: [
    { name: sourceName(outcome.source), fullyQualifiedName: `${sourceName(outcome.source)}, ${finding.field}` },
  ],
});

const resultOf = (outcome: Outcome, finding: Finding) => ({
  ruleId: finding.rule,
  level: LEVELS[finding.level],
  message: {
    text: [
      finding.message,
      finding.why,
      `What to do: ${finding.advice}`,
      finding.clauses.map((c) => c.citation).join('; '),
    ]
      .filter((part) => part !== '')
      .join('\n'),
  },
  locations: [location(outcome, finding)],
  properties: {
    level: finding.level,
    field: finding.field,
    quote: finding.quote,
    start: finding.start,
    end: finding.end,
  },
});

/** SARIF 2.1.0, for code hosts and editors. Results are written as they come; the rules they name stand at the end. */
export const sarifReport = (): Report => {
  const titles = new Map<string, { title: string; why: string; advice: string }>();
  const notes: unknown[] = [];
  let results = 0;
  return {
    begin: () =>
      '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[',
    outcome(outcome) {
      if ('error' in outcome)
        notes.push({
          level: 'error',
          message: { text: `${sourceName(outcome.source)}: ${outcome.error}` },
          descriptor: { id: 'could-not-check' },
        });
      return (outcome.findings ?? [])
        .map((finding) => {
          titles.set(finding.rule, finding);
          return `${results++ === 0 ? '' : ','}\n${JSON.stringify(resultOf(outcome, finding))}`;
        })
        .join('');
    },
    end() {
      const rules = [...titles].map(([id, { title, why, advice }]) => ({
        id,
        shortDescription: { text: title },
        fullDescription: { text: why },
        help: { text: advice },
      }));
      const tool = { driver: { name: 'Probity', rules } };
      const invocations = [{ executionSuccessful: notes.length === 0, toolExecutionNotifications: notes }];
      return `\n],"tool":${JSON.stringify(tool)},"invocations":${JSON.stringify(invocations)}}]}\n`;
    },
  };
};
