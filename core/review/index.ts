export { anchorFindings, type FindingAnchor, matchAnchors } from './anchor.ts';
export {
  applyFix,
  type FixOutcome,
  type FixRefusal,
  recipientEdits,
  stillThere,
  textEditsBackwards,
} from './apply-fix.ts';
export { type Explanation, explainRule } from './explanation.ts';
export { type RecipientKind, type RecipientView, recipientViews } from './recipients.ts';
export {
  type Dismissal,
  dismiss,
  filterItems,
  groupByLevel,
  isReason,
  type LevelGroup,
  type Review,
  type ReviewFilter,
  type ReviewItem,
  reviewDraft,
  undoDismissal,
} from './review.ts';
export { digestOf, type SendVerdict, sendVerdict } from './send-verdict.ts';
export { type Counts, ENGLISH, type Vocabulary } from './vocabulary.ts';
