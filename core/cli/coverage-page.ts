import { readFileSync } from 'node:fs';
import COVERAGE from '../protocols/clause-coverage.json' with { type: 'json' };
import { PROTOCOLS } from '../protocols/index.ts';

/** A row of the table of clauses: one duty or permission of one protocol. */
interface ClauseRow {
  readonly protocol: string;
  readonly paragraph: string;
  readonly strength: string;
  /** What it asks, in our own words. */
  readonly asks: string;
  /** What one would check to see whether it is kept. */
  readonly check: string;
}

const readRows = (table: string): ClauseRow[] =>
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [protocol = '', paragraph = '', , strength = '', asks = '', check = ''] = line.split('\t');
      return { protocol, paragraph, strength, asks, check };
    });

const coverage = COVERAGE as Readonly<Record<string, { readonly rules?: readonly string[]; readonly not?: string }>>;

/** The rules of its own protocol that watch over a clause; or why no draft can be seen to break it. */
const coverOf = ({
  protocol,
  strength,
  check,
}: ClauseRow): { readonly rules: readonly string[]; readonly not: string } => {
  const known = coverage[check];
  if (!known) throw new Error(`clause-coverage.json says nothing about ${check}`);
  const adopted = Object.values(PROTOCOLS).find(({ name }) => name === protocol)?.rules ?? {};
  const rules = (known.rules ?? []).filter((rule) => rule in adopted);
  if (rules.length > 0) return { rules, not: '' };
  if (strength === 'may') return { rules, not: 'permits something; there is nothing in it to break' };
  return {
    rules,
    not: known.not ?? 'too general here, or without a number of days, for a rule of this protocol to judge',
  };
};

const cell = (text: string): string => text.replace(/[\\|`*_<>[\]]/g, '\\$&');

/**
 * The page that says of every clause which rule watches over it, or why none does.
 * @param table The table of clauses, tab-separated with a heading.
 */
export const coveragePage = (table: URL): string => {
  const rows = readRows(readFileSync(table, 'utf8')).map((row) => ({ ...row, cover: coverOf(row) }));
  const sections = Object.values(PROTOCOLS).map(({ name }) => {
    const own = rows.filter(({ protocol }) => protocol === name);
    const covered = own.filter(({ cover }) => cover.rules.length > 0).length;
    return [
      `## ${name}`,
      `${covered} of ${own.length} clauses.`,
      [
        '| paragraph | | asks | rule, or why none |',
        '| --- | --- | --- | --- |',
        ...own.map(
          ({ paragraph, strength, asks, cover }) =>
            `| ${cell(paragraph)} | ${strength} | ${cell(asks)} | ${cover.rules.map((rule) => `[${rule}](../rules/${rule}.md)`).join(', ') || cell(cover.not)} |`,
        ),
      ].join('\n'),
    ];
  });
  const covered = rows.filter(({ cover }) => cover.rules.length > 0).length;
  return `${[
    '# What the rules cover',
    `Every clause of the five protocols that says what members or officers must, should or may do, and the rule that watches over it in drafts: ${covered} of ${rows.length}. The others are listed with the reason. \`npm run docs\` writes this page from \`clause-coverage.json\` and the table of clauses.`,
    ...sections.flat(),
  ].join('\n\n')}\n`;
};
