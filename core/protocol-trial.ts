import type { Council } from './council/council.ts';
import type { Protocol } from './council/protocol.ts';
import { LEVELS, type Level } from './council/rule-setting.ts';
import type { Draft } from './draft/draft.ts';
import { adoptedRules } from './protocols/index.ts';
import { createSession } from './session.ts';

/** A draft to try a protocol on. */
export interface TrialDraft {
  /** What it is called in the report. */
  readonly name: string;
  readonly draft: Draft;
}

/** A rule of the protocol, and the drafts that it marks. */
export interface MarkingRule {
  readonly rule: string;
  readonly level: Level;
  /** Its paragraphs and the law behind them, as people cite them. */
  readonly citations: readonly string[];
  /** Names of the drafts that it marks, in their order. */
  readonly marks: readonly string[];
}

/** A rule that the two protocols have otherwise. */
export interface ChangedRule {
  readonly rule: string;
  /** Absent where the protocol has not got it. */
  readonly now: Level | undefined;
  readonly before: Level | undefined;
  /** Names of the drafts for which it makes a difference. */
  readonly drafts: readonly string[];
}

/** What a protocol would do to some drafts. */
export interface Trial {
  /** How many drafts were tried. */
  readonly tried: number;
  /** How many have at least one finding. */
  readonly marked: number;
  /** Every rule in force, the strongest first. */
  readonly rules: readonly MarkingRule[];
  /** What is otherwise than under the protocol that it is compared with; empty without one. */
  readonly changes: readonly ChangedRule[];
}

/** For each rule, the drafts that it marks. */
const marksUnder = (council: Council, drafts: readonly TrialDraft[]): Map<string, Set<string>> => {
  const session = createSession(council);
  const marks = new Map<string, Set<string>>();
  for (const { name, draft } of drafts) {
    // what a draft says of its protocol would count before the one that is tried
    const { protocol: _, ...bare } = draft;
    for (const { rule } of session.check(bare)) marks.set(rule, (marks.get(rule) ?? new Set()).add(name));
  }
  return marks;
};

/**
 * Tries a protocol on drafts: which it would mark, by which rule and paragraph, and what changes against another.
 * @param protocol The protocol to try.
 * @param base What to compare it with, most often the protocol that it was drawn from.
 * @param council Whose people the drafts name; its own protocol does not count, but its settings of rules do.
 */
export const tryProtocol = (
  protocol: Protocol,
  base: Council['protocol'] | undefined,
  council: Council,
  drafts: readonly TrialDraft[],
): Trial => {
  const under = (tried: Council['protocol']) => {
    const asked = { ...council, protocol: tried };
    return { rules: adoptedRules(asked).rules, marks: marksUnder(asked, drafts) };
  };
  const now = under(protocol);
  const before = base === undefined ? undefined : under(base);
  const rules = [...now.rules]
    .map(([rule, { level, clauses }]) => ({
      rule,
      level,
      citations: clauses.map(({ citation }) => citation),
      marks: [...(now.marks.get(rule) ?? [])],
    }))
    .sort((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) || (one.rule < other.rule ? -1 : 1));
  const differing = before ? [...new Set([...now.rules.keys(), ...before.rules.keys()])].sort() : [];
  const changes = differing.flatMap((rule): ChangedRule[] => {
    const change = { now: now.rules.get(rule)?.level, before: before?.rules.get(rule)?.level };
    const marked = [now.marks.get(rule) ?? new Set<string>(), before?.marks.get(rule) ?? new Set<string>()] as const;
    const sameMarks = marked[0].size === marked[1].size && [...marked[0]].every((name) => marked[1].has(name));
    if (change.now === change.before && sameMarks) return [];
    const either = [...new Set([...marked[0], ...marked[1]])];
    const touched =
      change.now === change.before ? either.filter((name) => !marked[0].has(name) || !marked[1].has(name)) : either;
    return [{ rule, ...change, drafts: touched }];
  });
  return {
    tried: drafts.length,
    marked: new Set([...now.marks.values()].flatMap((names) => [...names])).size,
    rules,
    changes,
  };
};
