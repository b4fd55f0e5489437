import type { Colors } from 'picocolors/types';
import type { Draft } from '../draft/draft.ts';
import { printable } from '../formats/reports/printable.ts';
import { adoptedRules, KNOWN_RULES, PROTOCOLS } from '../protocols/index.ts';
import type { Example } from '../rules/example.ts';
import { EXAMPLES } from '../rules/examples-registry.ts';
import type { Rule } from '../rules/rule.ts';
import { unknownCouncil } from './council-file.ts';
import { UsageError } from './terminal.ts';

const WRITERS = { any: 'officers and members', member: 'members', officer: 'officers' };
const KINDS = { email: 'emails', letter: 'letters', 'press-release': 'press releases' };

const indent = (text: string, by: string): string =>
  printable(text)
    .split('\n')
    .map((line) => (line ? `${by}${line}` : ''))
    .join('\n');

const headers = (draft: Draft): string => {
  if (draft.kind !== 'email') return '';
  const list = (name: string, people: readonly { name: string; email: string }[]) =>
    people.length > 0 ? `${name}: ${people.map((person) => `${person.name} <${person.email}>`).join(', ')}\n` : '';
  return `${list('From', [draft.from])}${list('To', draft.to)}${list('Cc', draft.cc)}${list('Bcc', draft.bcc)}Subject: ${draft.subject}\n\n`;
};

const exampleText = ({ draft, because }: Example): string =>
  `  ${because}\n\n${indent(headers(draft) + draft.body, '    | ')}\n`;

/** Where each protocol has a rule: its level and paragraphs, a line each. */
const adoptionText = (id: string): string =>
  Object.values(PROTOCOLS)
    .map((protocol) => {
      const adopted = adoptedRules(unknownCouncil(protocol.name)).rules.get(id);
      const clauses = adopted?.clauses.map((clause) => clause.citation).join('; ');
      return `  ${protocol.name.padEnd(20)}${adopted ? `${adopted.level.padEnd(8)}${clauses}` : 'not adopted'}\n`;
    })
    .join('');

/** Ids that share the most with what was asked for, for a message about a slip of the pen. */
const closest = (asked: string): string[] => {
  const wanted = asked.toLowerCase().split(/[^a-z]+/);
  const shared = (id: string) => wanted.filter((word) => word.length > 2 && id.includes(word)).length;
  return [...KNOWN_RULES]
    .filter((id) => shared(id) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, 3);
};

/**
 * Explains a rule: what it is for, what to do instead, examples, and how each protocol has it.
 * @param id Full id, or its part after the slash.
 * @throws UsageError when no rule has that id.
 */
export const explain = (id: string, rules: readonly Rule[], colour: Colors): string => {
  const rule = rules.find((each) => each.id === id) ?? rules.find((each) => each.id.split('/')[1] === id);
  if (!rule) {
    if (KNOWN_RULES.has(id))
      return `${colour.bold(id)}\n  Probity does not check this rule yet.\n\n${adoptionText(id)}`;
    const near = closest(id);
    throw new UsageError(
      `There is no rule "${printable(id)}".${near.length > 0 ? ` Did you mean ${near.join(', ')}?` : ''} The command "rules" lists them all.`,
    );
  }
  const examples = EXAMPLES[rule.id];
  const heading = (text: string) => `\n${colour.bold(text)}\n`;
  return [
    `${colour.bold(rule.title)}  ${colour.dim(rule.id)}\n`,
    `  For ${WRITERS[rule.writer]}, in ${rule.kinds.map((kind) => KINDS[kind]).join(', ')}.\n`,
    heading('Why'),
    `  ${rule.why}\n`,
    heading('What to do'),
    `  ${rule.advice}\n`,
    heading('Protocols'),
    adoptionText(rule.id),
    ...(examples
      ? [
          heading('Flagged'),
          examples.flagged.map(exampleText).join('\n'),
          heading('Fine'),
          examples.fine.map(exampleText).join('\n'),
        ]
      : []),
  ].join('');
};
