import type { Council, Level } from '../council/council.ts';
import type { ProtocolName } from '../draft/draft.ts';
import type { InputProblem } from '../input-error.ts';
import type { Clause } from '../rules/finding.ts';
import { clauseOf } from './clause-citation.ts';
import { LAW_BEHIND, LAW_RULES } from './law.ts';
import type { Protocol } from './protocol.ts';
import { PROTOCOLS, protocolNamed } from './protocols.ts';

/** A rule in force at a council: how strongly, and what says so. */
export interface AdoptedRule {
  readonly level: Level;
  /** The protocol's paragraphs first, then the law behind them; at least one. */
  readonly clauses: readonly Clause[];
}

/** What binds a draft: its protocol, and every rule in force by id. */
export interface Adopted {
  readonly protocol: Protocol;
  readonly rules: ReadonlyMap<string, AdoptedRule>;
}

/** Ids of every rule that some protocol or the law has. */
export const KNOWN_RULES: ReadonlySet<string> = new Set([
  ...Object.values(PROTOCOLS).flatMap((protocol) => Object.keys(protocol.rules)),
  ...Object.keys(LAW_RULES),
]);

const localRule = (council: Council, rule: string): Clause => ({
  protocol: 'council',
  paragraph: rule,
  citation: `${council.name}, local rule`,
});

/**
 * The rules in force for a draft: those of its protocol and of the law, at the council's own level where it has set one,
 * less those that it has switched off, and with those that it has added to its protocol.
 * @param council The council profile.
 * @param override The protocol that the draft itself names, which counts before the council's.
 */
export const adoptedRules = (council: Council, override?: ProtocolName): Adopted => {
  const protocol = protocolNamed(override ?? council.protocol);
  const rules = new Map<string, AdoptedRule>();
  for (const [rule, { level, paragraphs }] of Object.entries(protocol.rules)) {
    const own = paragraphs.map((paragraph) => clauseOf(protocol, paragraph));
    rules.set(rule, { level, clauses: [...own, ...(LAW_BEHIND[rule] ?? [])] });
  }
  for (const [rule, adopted] of Object.entries(LAW_RULES)) rules.set(rule, adopted);
  for (const [rule, setting] of Object.entries(council.rules ?? {})) {
    if (!KNOWN_RULES.has(rule)) continue;
    if (setting === 'off') rules.delete(rule);
    else rules.set(rule, { level: setting, clauses: rules.get(rule)?.clauses ?? [localRule(council, rule)] });
  }
  return { protocol, rules };
};

/**
 * Looks for settings of rules that do not exist, which would otherwise silently do nothing.
 * @returns One problem for each, in the order of the profile; empty when all is well.
 */
export const overrideProblems = (council: Council): InputProblem[] =>
  Object.keys(council.rules ?? {})
    .filter((rule) => !KNOWN_RULES.has(rule))
    .map((rule) => ({ path: `rules.${rule}`, message: 'no rule has this name' }));
