export { FindingCard, type FindingCardProps } from './finding-card.tsx';
export type { FixResult } from './finding-detail.tsx';
export { FindingList, type FindingListProps } from './finding-list.tsx';
export { adoptReviewStyle, type Mounted, mount, type Theme } from './mount.ts';
export { PreSendDialog, type PreSendDialogProps } from './pre-send-dialog.tsx';
export { RECIPIENT_KIND, RecipientList, type RecipientListProps } from './recipient-list.tsx';
