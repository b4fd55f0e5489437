import type { Colors } from 'picocolors/types';
import { printable } from '../formats/reports/printable.ts';
import { closestRules } from '../protocols/closest-rules.ts';
import { KNOWN_RULES } from '../protocols/index.ts';
import type { Rule } from '../rules/rule.ts';
import { type Adoption, adoptionsOf, rulePage, type ShownExample } from './rule-page.ts';
import { UsageError } from './terminal.ts';

const indent = (text: string, by: string): string =>
  printable(text)
    .split('\n')
    .map((line) => (line ? `${by}${line}` : ''))
    .join('\n');

const exampleText = ({ because, text }: ShownExample): string => `  ${because}\n\n${indent(text, '    | ')}\n`;

/** Where each protocol has a rule: its level and paragraphs, a line each. */
const adoptionText = (adoptions: readonly Adoption[]): string =>
  adoptions
    .map(
      ({ protocol, level, clauses }) =>
        `  ${protocol.padEnd(20)}${level ? `${level.padEnd(8)}${clauses.join('; ')}` : 'not adopted'}\n`,
    )
    .join('');

/**
 * Explains a rule: what it is for, what to do instead, examples, what it is known to miss, and how each protocol has it.
 * @param id Full id, or its part after the slash.
 * @throws UsageError when no rule has that id.
 */
export const explain = (id: string, rules: readonly Rule[], colour: Colors): string => {
  const rule = rules.find((each) => each.id === id) ?? rules.find((each) => each.id.split('/')[1] === id);
  if (!rule) {
    if (KNOWN_RULES.has(id))
      return `${colour.bold(id)}\n  Probity does not check this rule yet.\n\n${adoptionText(adoptionsOf(id))}`;
    const near = closestRules(id);
    throw new UsageError(
      `There is no rule "${printable(id)}".${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ''} The command "rules" lists them all.`,
    );
  }
  const page = rulePage(rule);
  const section = (heading: string, text: string): string => (text === '' ? '' : `\n${colour.bold(heading)}\n${text}`);
  return [
    `${colour.bold(page.title)}  ${colour.dim(page.id)}\n  ${page.scope}\n`,
    section('Why', `  ${page.why}\n`),
    section('What to do', `  ${page.advice}\n`),
    section('Protocols', adoptionText(page.adoptions)),
    section('Flagged', page.flagged.map(exampleText).join('\n')),
    section('Fine', page.fine.map(exampleText).join('\n')),
    section('Known limitations', page.limitations.map((limitation) => `  ${limitation}\n`).join('')),
  ].join('');
};
