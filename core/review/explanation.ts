/** What "explain" shows of a rule beyond its finding: drafts that would be marked and drafts that would not. */
export interface Explanation {
  readonly rule: string;
  readonly flagged: readonly string[];
  readonly fine: readonly string[];
}
