import type { Outcome, Report, Totals } from './report.ts';

/** One outcome as data: `{ file, id?, entry?, findings }`, with `error` where it could not be checked. */
const entryOf = (outcome: Outcome) => {
  const { file, id, entry } = outcome.source;
  return {
    // a draft that has an id is named by it; a line of standard input without one, by its place
    ...(id === undefined ? {} : { id }),
    ...(file === '-' ? (id === undefined && entry !== undefined ? { line: entry } : {}) : { file }),
    ...(file !== '-' && entry !== undefined ? { entry } : {}),
    ...('error' in outcome ? { error: outcome.error } : {}),
    ...('error' in outcome && !outcome.findings ? {} : { findings: outcome.findings ?? [] }),
  };
};

/** One line of JSON a draft: `{"id", "file", "findings"}`, or `{"id", "file", "error"}`. */
export const ndjsonReport: Report = {
  begin: () => '',
  outcome: (outcome) => `${JSON.stringify(entryOf(outcome))}\n`,
  end: () => '',
};

/** One JSON value: `{ "drafts": [...], "totals": {...} }`. */
export const jsonReport = (): Report => {
  let first = true;
  return {
    begin: () => '{\n  "drafts": [',
    outcome(outcome) {
      const text = `${first ? '' : ','}\n    ${JSON.stringify(entryOf(outcome))}`;
      first = false;
      return text;
    },
    end: (totals: Totals) => `\n  ],\n  "totals": ${JSON.stringify(totals)}\n}\n`,
  };
};
