import { LEVELS, type Level } from '../council/rule-setting.ts';
import type { Draft } from '../draft/draft.ts';
import { FIELDS, type Field } from '../draft/field.ts';
import type { Finding } from '../rules/finding.ts';
import { anchorFindings, anchorId, type FindingAnchor, matchAnchors } from './anchor.ts';

/** How many findings stand at each level. */
export type Counts = Readonly<Record<Level, number>>;

/** A finding that the writer set aside for this draft. Plain JSON, so that a surface can keep it with the draft. */
export interface Dismissal {
  readonly anchor: FindingAnchor;
  /** What the writer typed; empty where none was asked for. */
  readonly reason: string;
}

/** One finding as the review shows it. */
export interface ReviewItem {
  /** The same for the same finding from one check to the next; unique in a review. */
  readonly id: string;
  readonly finding: Finding;
  readonly anchor: FindingAnchor;
  /** Set where the finding is dismissed. */
  readonly dismissal: Dismissal | undefined;
}

/** The findings at one level, in the order of the draft. */
export interface LevelGroup {
  readonly level: Level;
  readonly items: readonly ReviewItem[];
}

/** What to show of a review; what is left out still counts and still holds Send. */
export interface ReviewFilter {
  readonly levels?: readonly Level[];
  readonly fields?: readonly Field[];
  readonly rules?: readonly string[];
}

/** A draft's findings as every surface shows them. */
export interface Review {
  /** Everything not dismissed, in the order of the draft. */
  readonly open: readonly ReviewItem[];
  /** Everything dismissed, in the order of the draft. */
  readonly dismissed: readonly ReviewItem[];
  /** Of `open`, how many at each level. */
  readonly counts: Counts;
}

const byPlace = (a: Finding, b: Finding): number =>
  FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) ||
  a.start - b.start ||
  LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
  a.end - b.end;

/** Whether what was typed says anything: three characters at least, space aside. */
export const isReason = (text: string): boolean => text.replace(/\s+/g, '').length >= 3;

/** A `must` is set aside only with a reason; a dismissal made while the finding was milder does not carry over. */
const counts = (finding: Finding, dismissal: Dismissal): boolean =>
  finding.level !== 'must' || isReason(dismissal.reason);

/**
 * Puts a draft's findings in order and sets aside those that the writer has dismissed.
 * @param draft The draft that was checked.
 * @param findings Its findings.
 * @param dismissals What has been dismissed in this draft so far.
 */
export const reviewDraft = (
  draft: Draft,
  findings: readonly Finding[],
  dismissals: readonly Dismissal[] = [],
): Review => {
  const sorted = [...findings].sort(byPlace);
  const anchors = anchorFindings(draft, sorted);
  const matches = matchAnchors(
    dismissals.map((dismissal) => dismissal.anchor),
    anchors,
  );
  const items = sorted.map((finding, i): ReviewItem => {
    const anchor = anchors[i] as FindingAnchor;
    const dismissal = dismissals[matches[i] ?? -1];
    return {
      id: anchorId(anchor),
      finding,
      anchor,
      dismissal: dismissal && counts(finding, dismissal) ? dismissal : undefined,
    };
  });
  const open = items.filter((item) => !item.dismissal);
  return { open, dismissed: items.filter((item) => item.dismissal), counts: countLevels(open) };
};

/** How many items stand at each level. */
export const countLevels = (items: readonly ReviewItem[]): Counts => {
  const total = { must: 0, should: 0, could: 0 };
  for (const item of items) total[item.finding.level]++;
  return total;
};

/** The items that a filter lets through, in their order. */
export const filterItems = (items: readonly ReviewItem[], filter: ReviewFilter): ReviewItem[] =>
  items.filter(
    ({ finding }) =>
      (filter.levels?.includes(finding.level) ?? true) &&
      (filter.fields?.includes(finding.field) ?? true) &&
      (filter.rules?.includes(finding.rule) ?? true),
  );

/** The items by level, most serious first, without empty levels. */
export const groupByLevel = (items: readonly ReviewItem[]): LevelGroup[] =>
  LEVELS.map((level) => ({ level, items: items.filter((item) => item.finding.level === level) })).filter(
    (group) => group.items.length > 0,
  );

/**
 * Sets a finding aside for this draft. The latest decision comes first, and so before an older one about the same words
 * that no longer counts.
 * @param dismissals What has been dismissed so far; not changed.
 * @param item The finding.
 * @param reason What the writer typed. Without one a `must` stays open (see {@link reviewDraft}).
 */
export const dismiss = (dismissals: readonly Dismissal[], item: ReviewItem, reason = ''): Dismissal[] => [
  { anchor: item.anchor, reason: reason.trim() },
  ...dismissals.filter((dismissal) => dismissal !== item.dismissal),
];

/** Takes a dismissal back. */
export const undoDismissal = (dismissals: readonly Dismissal[], item: ReviewItem): Dismissal[] =>
  dismissals.filter((dismissal) => dismissal !== item.dismissal);
