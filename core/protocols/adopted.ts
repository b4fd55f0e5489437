import type { Council } from '../council/council.ts';
import type { Protocol } from '../council/protocol.ts';
import { isMilder, type Level, type OwnSettings } from '../council/rule-setting.ts';
import type { ProtocolName } from '../draft/draft.ts';
import type { InputProblem } from '../input-error.ts';
import type { Clause } from '../rules/finding.ts';
import { clauseOf } from './clause-citation.ts';
import { LAW_RULES, lawBehind } from './law.ts';
import { inWordsOf } from './own-words.ts';
import { PROTOCOLS, protocolOf } from './protocols.ts';

/** A rule in force at a council: how strongly, and what says so. */
export interface AdoptedRule {
  readonly level: Level;
  /** The protocol's paragraphs first, then the law behind them; at least one. */
  readonly clauses: readonly Clause[];
  /** Whether the council lets no user loosen it. */
  readonly pinned: boolean;
}

/** What binds a draft: its protocol, and every rule in force by id. */
export interface Adopted {
  readonly protocol: Protocol;
  readonly rules: ReadonlyMap<string, AdoptedRule>;
  /** Puts what a rule says into this council's words. */
  inOwnWords(text: string): string;
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

/** Whether a council lets no user loosen a rule. */
const isPinned = ({ rules = {} }: Council, rule: string): boolean =>
  Object.keys(rules).includes(rule) && rules[rule]?.pinned === true;

/**
 * The rules in force for a draft: those of its protocol and of the law, at the council's own level where it has set one,
 * less those that it has switched off, and with those that it has added to its protocol.
 * @param council The council profile.
 * @param override The protocol that the draft itself names, which counts before the council's.
 * @param own What the user has settled for themselves; it counts last, save that it cannot loosen what is pinned.
 */
export const adoptedRules = (council: Council, override?: ProtocolName, own: OwnSettings = {}): Adopted => {
  const protocol = protocolOf(override ?? council.protocol);
  const rules = new Map<string, AdoptedRule>();
  for (const [rule, { level, paragraphs }] of Object.entries(protocol.rules)) {
    if (level === 'off' || paragraphs.length === 0) continue;
    const own = paragraphs.map((paragraph) => clauseOf(protocol, paragraph));
    rules.set(rule, { level, clauses: [...own, ...lawBehind(rule, council.nation)], pinned: isPinned(council, rule) });
  }
  for (const [rule, adopted] of Object.entries(LAW_RULES))
    rules.set(rule, { ...adopted, pinned: isPinned(council, rule) });
  for (const [rule, { level, phrases }] of Object.entries(council.rules ?? {})) {
    if (!KNOWN_RULES.has(rule)) continue;
    const adopted = rules.get(rule);
    if (level === 'off') rules.delete(rule);
    else if (level || (!adopted && phrases.length > 0))
      rules.set(rule, {
        level: level ?? 'should',
        clauses: adopted?.clauses ?? [localRule(council, rule)],
        pinned: isPinned(council, rule),
      });
  }
  for (const [rule, level] of Object.entries(own)) {
    const adopted = rules.get(rule);
    if (!adopted || (adopted.pinned && isMilder(level, adopted.level))) continue;
    if (level === 'off') rules.delete(rule);
    else rules.set(rule, { ...adopted, level });
  }
  return { protocol, rules, inOwnWords: inWordsOf(protocol) };
};

/**
 * A user's settings that do nothing: of rules that do not exist, or milder than what the council has pinned.
 * @returns One sentence for each.
 */
export const ownSettingProblems = (council: Council, own: OwnSettings): string[] =>
  Object.entries(own).flatMap(([rule, level]) => {
    if (!KNOWN_RULES.has(rule)) return [`${rule}: no rule has this name`];
    const adopted = adoptedRules(council).rules.get(rule);
    return adopted?.pinned && isMilder(level, adopted.level)
      ? [`${rule}: ${council.name} has pinned this rule; it can be made stricter, but not milder or off`]
      : [];
  });

/**
 * Looks for settings of rules that do not exist, which would otherwise silently do nothing.
 * @returns One problem for each, in the order of the profile; empty when all is well.
 */
export const overrideProblems = ({ rules = {}, protocol }: Council): InputProblem[] => {
  const unknown = (settings: object, path: string): InputProblem[] =>
    Object.keys(settings)
      .filter((rule) => !KNOWN_RULES.has(rule))
      .map((rule) => ({ path: `${path}.${rule}`, message: 'no rule has this name' }));
  return [
    ...unknown(rules, 'rules'),
    ...(typeof protocol === 'string' ? [] : unknown(protocol.rules, 'protocol.rules')),
  ];
};
