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

/** Most of an example that is shown, in UTF-16 units. */
const SHOWN = 240;

/** One draft that shows a rule at work. */
export interface ExplainedExample {
  /** The draft's own words, cut short where they are many. */
  readonly text: string;
  /** Why it is marked, or why it is fine. */
  readonly because: string;
}

/** What "explain" shows of a rule beyond its finding: drafts that would be marked and drafts that would not. */
export interface Explanation {
  readonly rule: string;
  readonly flagged: readonly ExplainedExample[];
  readonly fine: readonly ExplainedExample[];
}

const shorten = (text: string): string => {
  const whole = text.trim();
  if (whole.length <= SHOWN) return whole;
  const cut = whole.lastIndexOf(' ', SHOWN);
  return `${whole.slice(0, cut > 0 ? cut : SHOWN)}…`;
};

const explained = ({ draft, because }: Example): ExplainedExample => ({ text: shorten(draft.body), because });

/** Explains a rule by its own examples, which the surface gives: most surfaces do not carry them. */
export const explainRule = (rule: string, examples: RuleExamples): Explanation => ({
  rule,
  flagged: examples.flagged.map(explained),
  fine: examples.fine.map(explained),
});
