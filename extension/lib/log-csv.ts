import { unparse } from 'papaparse';
import type { LogEntry } from './log.ts';

const COLUMNS = ['when', 'what', 'rule', 'level', 'reason', 'site'];

/**
 * Writes a log as CSV, a line for each rule of each entry. A reason that a spreadsheet would take for a formula is written
 * so that it stays text.
 */
export const logCsv = (log: readonly LogEntry[]): string =>
  unparse(
    {
      fields: COLUMNS,
      data: log.flatMap(({ at, event, findings, reason, site }) =>
        findings.map(({ rule, level }) => [at, event.replace('-', ' '), rule, level, reason, site]),
      ),
    },
    { escapeFormulae: true },
  );
