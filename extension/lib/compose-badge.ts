import { type Mounted, mount } from '../../core/review/components/index.ts';
import { type ReviewItem, summaryOf } from '../../core/review/index.ts';
import { t } from '../../core/review/words.ts';
import { Badge, type BadgeProps, keepAtCorner } from './badge.tsx';
import { makeFix, withPossibleFixes } from './fix.ts';
import { gapsIn, notCheckedIn } from './not-checked.ts';
import type { Overlay } from './overlay.ts';
import { Panel, type PanelProps } from './panel.tsx';
import { frameOfEditor } from './place.ts';
import type { WatchedCompose } from './watched-compose.ts';

/** The badge of one compose, and the list that it opens. */
export interface ComposeBadge {
  /** Shows the review as it is now, and what was not checked. */
  refresh(): void;
  remove(): void;
}

/** What can be done about a finding from the list. */
export interface ListActions {
  /** Shows it where it stands. */
  jump(item: ReviewItem): void;
  dismiss(item: ReviewItem, reason: string): void;
  undo(item: ReviewItem): void;
  /** Opens the side panel instead, where that can be done from a page. */
  openSidePanel?(): void;
}

const labelOf = (of: WatchedCompose): string => {
  if (of.failed) return t('compose.badgeProblem', t('compose.notChecked'));
  const summary = summaryOf(of.review.counts);
  const gaps = gapsIn(of).join(' ');
  return gaps ? t('compose.badgeWithGaps', summary, gaps) : t('compose.badge', summary);
};

export const createComposeBadge = (
  page: Document,
  overlay: Overlay,
  of: WatchedCompose,
  actions: ListActions,
): ComposeBadge => {
  const place = page.createElement('div');
  place.className = 'badge-place';
  overlay.shadow.append(place);
  let panel: Mounted<PanelProps> | undefined;
  let selected: string | undefined;

  const possible = (items: readonly ReviewItem[]) => items.map((item) => withPossibleFixes(of, item));
  const panelProps = (): PanelProps => ({
    anchor: place,
    review: { ...of.review, open: possible(of.review.open) },
    selected,
    notChecked: notCheckedIn(of),
    onClose: closePanel,
    onSelect(item) {
      selected = item?.id;
      panel?.update(panelProps());
    },
    onJump(item) {
      closePanel();
      actions.jump(item);
    },
    onFix: (_item, fix) => makeFix(of, fix),
    onDismiss: actions.dismiss,
    onUndo: actions.undo,
    ...(actions.openSidePanel && {
      onSidePanel() {
        closePanel();
        actions.openSidePanel?.();
      },
    }),
  });
  const closePanel = () => {
    panel?.unmount();
    panel = undefined;
    badge.update(badgeProps());
    place.querySelector('button')?.focus({ preventScroll: true });
  };
  const badgeProps = (): BadgeProps => ({
    counts: of.failed ? undefined : of.review.counts,
    gaps: gapsIn(of).length > 0,
    label: labelOf(of),
    expanded: panel !== undefined,
    onPress() {
      if (panel) {
        closePanel();
        return;
      }
      panel = mount<PanelProps>(overlay.shadow, Panel, panelProps());
      badge.update(badgeProps());
    },
  });
  const badge = mount<BadgeProps>(place, Badge, badgeProps());
  const stopPlacing = keepAtCorner(frameOfEditor(of.bodyEditor.element, page), place);

  return {
    refresh() {
      badge.update(badgeProps());
      panel?.update(panelProps());
    },
    remove() {
      panel?.unmount();
      stopPlacing();
      badge.unmount();
      place.remove();
    },
  };
};
