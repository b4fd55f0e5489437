import { explainRule } from '../rules/example.ts';
import { EXAMPLES } from '../rules/examples-registry.ts';
import { RULES } from '../rules/registry.ts';
import type { Rule } from '../rules/rule.ts';
import { coveragePage } from './coverage-page.ts';
import { type RulePage, rulePage, type ShownExample } from './rule-page.ts';

/** A generated page, or a list of titles or explanations: its path from the folder core, and its text in Markdown or JSON. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** Text that Markdown is to print as it stands. */
const plain = (text: string): string => text.replace(/[\\`*_<>[\]|#]/g, '\\$&');

const exampleText = ({ because, text }: ShownExample): string =>
  `${plain(because)}\n\n${text
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n')}`;

const section = (heading: string, ...paragraphs: readonly string[]): string[] =>
  paragraphs.length > 0 ? [`## ${heading}`, ...paragraphs] : [];

const pageText = (page: RulePage): string =>
  `${[
    `# ${plain(page.title)}`,
    `\`${page.id}\`. ${page.scope}`,
    ...section('Why', plain(page.why)),
    ...section('What to do', plain(page.advice)),
    ...section(
      'Protocols',
      [
        '| protocol | level | paragraphs and law |',
        '| --- | --- | --- |',
        ...page.adoptions.map(
          ({ protocol, level, clauses }) =>
            `| ${protocol} | ${level ?? 'not adopted'} | ${plain(clauses.join('; '))} |`,
        ),
      ].join('\n'),
    ),
    ...section('Flagged', ...page.flagged.map(exampleText)),
    ...section('Fine', ...page.fine.map(exampleText)),
    ...section('Known limitations', ...page.limitations.map((limitation) => `- ${plain(limitation)}`)),
  ].join('\n\n')}\n`;

const indexText = (rules: readonly Rule[]): string => {
  const pages = rules.map(rulePage).sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = pages[0]?.adoptions.map(({ protocol }) => protocol) ?? [];
  return `${[
    '# The rules',
    'Every rule with its level under each protocol. A page a rule: what it is for, what to do instead, drafts that are flagged and drafts that are fine, paragraphs, and what it is known to miss. `npm run docs` writes these pages from the rules.',
    [
      `| rule | | ${names.join(' | ')} |`,
      `| --- | --- | ${names.map(() => '---').join(' | ')} |`,
      ...pages.map(
        ({ id, title, adoptions }) =>
          `| [${id}](${id}.md) | ${plain(title)} | ${adoptions.map(({ level }) => level ?? '').join(' | ')} |`,
      ),
    ].join('\n'),
  ].join('\n\n')}\n`;
};

/** Titles by id, for surfaces that list the rules without carrying what the rules need to check a draft. */
const titlesText = (rules: readonly Rule[]): string => {
  const titles = rules.map(({ id, title }) => [id, title] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(titles), null, 2)}\n`;
};

/** Examples of each sort that surfaces explain a rule by: enough to see the difference, few enough to be downloaded. */
const EXPLAINED_BY = 2;

/** Explanations by id, for surfaces that explain the rules without carrying all of their examples. */
const explanationsText = (rules: readonly Rule[]): string => {
  const explanations = rules
    .map(({ id }) => [id, explainRule(id, EXAMPLES[id] ?? { flagged: [], fine: [] })] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { flagged, fine }]) => [
      id,
      { flagged: flagged.slice(0, EXPLAINED_BY), fine: fine.slice(0, EXPLAINED_BY) },
    ]);
  return `${JSON.stringify(Object.fromEntries(explanations), null, 2)}\n`;
};

/** The index of the rules, a page for each, their titles and explanations, and the page of clauses, as they must stand in core. */
export const rulePages = (): Page[] => [
  { path: 'rules/README.md', text: indexText(RULES) },
  { path: 'rules/titles.generated.json', text: titlesText(RULES) },
  { path: 'rules/explanations.generated.json', text: explanationsText(RULES) },
  ...RULES.filter(({ id }) => EXAMPLES[id]).map((rule) => ({
    path: `rules/${rule.id}.md`,
    text: pageText(rulePage(rule)),
  })),
  {
    path: 'protocols/coverage.md',
    text: coveragePage(new URL('../../tests/clauses.tsv', import.meta.url)),
  },
];
