import type { Colors } from 'picocolors/types';
import { PROTOCOL_NAMES, type ProtocolName } from '../draft/draft.ts';
import { adoptedRules, KNOWN_RULES } from '../protocols/index.ts';
import type { Rule } from '../rules/rule.ts';
import { unknownCouncil } from './council-file.ts';

const NOT_CHECKED = 'not checked yet';

const table = (heading: readonly string[], rows: readonly (readonly string[])[], colour: Colors): string => {
  const widths = heading.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return `${[colour.bold(line(heading)), ...rows.map(line)].join('\n')}\n`;
};

/**
 * Lists the rules: those of one protocol with level and paragraphs, or all with the level in each protocol.
 * @param rules The rules that Probity checks.
 */
export const rulesTable = (rules: readonly Rule[], protocol: ProtocolName | undefined, colour: Colors): string => {
  const checked = new Set(rules.map((rule) => rule.id));
  const note = (id: string) => (checked.has(id) ? '' : NOT_CHECKED);
  if (protocol) {
    const adopted = [...adoptedRules(unknownCouncil(protocol)).rules].sort(([a], [b]) => (a < b ? -1 : 1));
    const rows = adopted.map(([id, { level, clauses }]) => [
      id,
      level,
      clauses.map((clause) => clause.paragraph).join('; '),
      note(id),
    ]);
    return table(['rule', 'level', 'paragraphs', ''], rows, colour);
  }
  const byProtocol = PROTOCOL_NAMES.map((name) => adoptedRules(unknownCouncil(name)).rules);
  const rows = [...KNOWN_RULES]
    .sort()
    .map((id) => [id, ...byProtocol.map((has) => has.get(id)?.level ?? '-'), note(id)]);
  return table(['rule', ...PROTOCOL_NAMES, ''], rows, colour);
};
