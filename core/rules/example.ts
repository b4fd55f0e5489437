import type { Draft } from '../draft/draft.ts';

/** A draft that shows a rule at work: the rule's documentation and its first tests. */
export interface Example {
  /** The draft; parties and people are those of the example council. */
  readonly draft: Draft;
  /** Why it is flagged, or why it is fine. */
  readonly because: string;
}

/** What a rule marks and what it leaves alone, at least three drafts of each. */
export interface RuleExamples {
  readonly flagged: readonly Example[];
  readonly fine: readonly Example[];
  /** What the rule is known to miss or to mistake, one sentence each. */
  readonly limitations?: readonly string[];
}
