import type { Draft } from '../../draft/draft.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Source } from '../read-drafts.ts';

/** What became of one draft. */
export type Outcome = Checked | Unchecked;

export interface Checked {
  readonly source: Source;
  readonly draft: Draft;
  readonly findings: readonly Finding[];
}

/** A draft that could not be checked, or of which only a part could; then with what was found all the same. */
export interface Unchecked {
  readonly source: Source;
  readonly error: string;
  readonly draft?: Draft;
  readonly findings?: readonly Finding[];
}

/** Counts over a whole run. */
export interface Totals {
  readonly drafts: number;
  readonly unchecked: number;
  readonly must: number;
  readonly should: number;
  readonly could: number;
}

/** Writes outcomes in one format, piece by piece, so that a long run need not be held in memory. */
export interface Report {
  /** What comes before the first outcome. */
  begin(): string;
  outcome(outcome: Outcome): string;
  /** What comes after the last. */
  end(totals: Totals): string;
}

/** How a source is named to people: the file, with the draft's id or place in it. */
export const sourceName = ({ file, id, entry }: Source): string => {
  const name = file === '-' ? 'standard input' : file;
  if (id !== undefined) return `${name}, draft ${id}`;
  return entry === undefined ? name : `${name}, draft ${entry}`;
};
