import type { Draft, QuotedMessage } from '../draft/draft.ts';
import { adoptedRules, PROTOCOLS } from '../protocols/index.ts';
import type { Example } from '../rules/example.ts';
import { EXAMPLES } from '../rules/examples-registry.ts';
import type { Rule } from '../rules/rule.ts';
import { unknownCouncil } from './council-file.ts';

/** How one protocol has a rule. */
export interface Adoption {
  readonly protocol: string;
  /** Absent where the protocol has not got the rule. */
  readonly level: string | undefined;
  /** Its paragraphs and the law behind them, as people cite them. */
  readonly clauses: readonly string[];
}

/** A draft that shows a rule at work, as it would stand on screen. */
export interface ShownExample {
  readonly because: string;
  readonly text: string;
}

/** What is to be said of a rule, on a terminal or on a page. */
export interface RulePage {
  readonly id: string;
  readonly title: string;
  /** Whose drafts it is for, and of which kinds: one sentence. */
  readonly scope: string;
  readonly why: string;
  readonly advice: string;
  readonly adoptions: readonly Adoption[];
  readonly flagged: readonly ShownExample[];
  readonly fine: readonly ShownExample[];
  /** What it is known to miss or to mistake, one sentence each. */
  readonly limitations: readonly string[];
}

const WRITERS = {
  any: 'officers and members',
  member: 'members',
  officer: 'officers',
  'political-assistant': 'political assistants',
};
const KINDS = { email: 'emails', letter: 'letters', 'press-release': 'press releases' };

/** How each protocol has a rule, in the order of the protocols. */
export const adoptionsOf = (id: string): Adoption[] =>
  Object.values(PROTOCOLS).map(({ name }) => {
    const adopted = adoptedRules(unknownCouncil(name)).rules.get(id);
    return {
      protocol: name,
      level: adopted?.level,
      clauses: adopted?.clauses.map(({ citation }) => citation) ?? [],
    };
  });

const day = (moment: string): string => moment.slice(0, 10);

const quotedText = ({ from, date, body }: QuotedMessage): string =>
  `\n\n${[`${date ? `On ${day(date)} ` : ''}${from.name} wrote:`, ...body.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n')}`;

const textOf = (draft: Draft): string => {
  if (draft.kind !== 'email') return draft.body;
  const list = (name: string, people: readonly { name: string; email: string }[]) =>
    people.length > 0 ? `${name}: ${people.map((person) => `${person.name} <${person.email}>`).join(', ')}\n` : '';
  const headers = `${list('From', [draft.from])}${list('To', draft.to)}${list('Cc', draft.cc)}${list('Bcc', draft.bcc)}`;
  return `${headers}Date: ${day(draft.date)}\nSubject: ${draft.subject}\n\n${draft.body}${draft.replyTo ? quotedText(draft.replyTo) : ''}`;
};

const shown = (examples: readonly Example[] = []): ShownExample[] =>
  examples.map(({ because, draft }) => ({ because, text: textOf(draft) }));

/** Gathers what is to be said of a rule. */
export const rulePage = ({ id, title, writer, kinds, why, advice }: Rule): RulePage => {
  const examples = EXAMPLES[id];
  return {
    id,
    title,
    scope: `For ${WRITERS[writer]}, in ${kinds.map((kind) => KINDS[kind]).join(', ')}.`,
    why,
    advice,
    adoptions: adoptionsOf(id),
    flagged: shown(examples?.flagged),
    fine: shown(examples?.fine),
    limitations: examples?.limitations ?? [],
  };
};
