import type { Level } from '../../council/rule-setting.ts';
import type { Finding } from '../../rules/finding.ts';
import { placeOf } from './place.ts';
import { type Outcome, type Report, sourceName } from './report.ts';

const COMMANDS: Readonly<Record<Level, string>> = { must: 'error', should: 'warning', could: 'notice' };

/** Escapes the text of a workflow command, as the runner unescapes it. */
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
/** Escapes a property of a workflow command, where colon and comma would end it. */
const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

const command = (name: string, properties: Readonly<Record<string, string | number>>, text: string): string =>
  `::${name} ${Object.entries(properties)
    .map(([key, value]) => `${key}=${property(String(value))}`)
    .join(',')}::${data(text)}\n`;

const lines = (outcome: Outcome, finding: Finding): Record<string, number> => {
  const { source, draft } = outcome;
  if (source.sameLines && draft && finding.field === 'body') {
    const { startLine, startColumn, endLine, endColumn } = placeOf(draft.body, finding.start, finding.end);
    // the runner drops columns of an annotation that spans lines
    return { line: startLine, endLine, ...(startLine === endLine ? { col: startColumn, endColumn } : {}) };
  }
  return source.entry === undefined ? {} : { line: source.entry };
};

/** Workflow commands, which GitHub shows as annotations at the lines of a file. */
export const githubReport: Report = {
  begin: () => '',
  outcome(outcome) {
    const file = outcome.source.file === '-' ? {} : { file: outcome.source.file };
    const unchecked =
      'error' in outcome
        ? command('error', { ...file, title: 'Could not check' }, `${sourceName(outcome.source)}: ${outcome.error}`)
        : '';
    const found = (outcome.findings ?? []).map((finding) =>
      command(
        COMMANDS[finding.level],
        { ...file, ...lines(outcome, finding), title: `${finding.title} (${finding.rule})` },
        [
          finding.message,
          finding.why,
          `What to do: ${finding.advice}`,
          ...finding.clauses.map((clause) => clause.citation),
        ].join('\n'),
      ),
    );
    return unchecked + found.join('');
  },
  end: () => '',
};
