export type { Explanation } from '../rules/example.ts';
export { matchAnchors } from './anchor.ts';
export {
  applyFix,
  recipientEdits,
  textEditsBackwards,
} from './apply-fix.ts';
export { type RecipientView, recipientViews } from './recipients.ts';
export {
  type Counts,
  type Dismissal,
  dismiss,
  type Review,
  type ReviewFilter,
  type ReviewItem,
  reviewDraft,
  undoDismissal,
} from './review.ts';
export { digestOf, type SendVerdict, sendVerdict } from './send-verdict.ts';
export { summaryOf } from './summary.ts';
