import { type Mounted, mount } from '../../core/review/components/index.ts';
import { dismiss, type Review, type ReviewItem, summaryOf, undoDismissal } from '../../core/review/index.ts';
import { t } from '../../core/review/words.ts';
import { Badge, type BadgeProps, type BadgeState, keepAtCorner } from './badge.tsx';
import { makeFix, withPossibleFixes } from './fix.ts';
import type { Overlay } from './overlay.ts';
import { Panel, type PanelProps } from './panel.tsx';
import { frameOfEditor } from './place.ts';
import type { WatchedCompose } from './watched-compose.ts';

/** The badge of one compose, and the list that it opens. */
export interface ComposeBadge {
  /** Shows the review as it is now, or what kept it from being made. */
  refresh(problem?: string): void;
  remove(): void;
}

const stateOf = (review: Review, problem: string | undefined): BadgeState =>
  problem ? { problem } : { counts: review.counts };

/**
 * @param jump Shows a finding where it stands.
 * @param changed Told when a dismissal was made or taken back.
 */
export const createComposeBadge = (
  page: Document,
  overlay: Overlay,
  of: WatchedCompose,
  jump: (item: ReviewItem) => void,
  changed: () => void,
): ComposeBadge => {
  const place = page.createElement('div');
  place.className = 'badge-place';
  overlay.shadow.append(place);
  let panel: Mounted<PanelProps> | undefined;
  let selected: string | undefined;
  let problem: string | undefined;

  const possible = (items: readonly ReviewItem[]) => items.map((item) => withPossibleFixes(of, item));
  const panelProps = (): PanelProps => ({
    anchor: place,
    review: { ...of.review, open: possible(of.review.open) },
    selected,
    ...(problem && { notChecked: [problem] }),
    onClose: closePanel,
    onSelect(item) {
      selected = item?.id;
      panel?.update(panelProps());
    },
    onJump(item) {
      closePanel();
      jump(item);
    },
    onFix: (_item, fix) => makeFix(of, fix),
    onDismiss(item, reason) {
      of.decisions.dismissals = dismiss(of.decisions.dismissals, item, reason);
      changed();
    },
    onUndo(item) {
      of.decisions.dismissals = undoDismissal(of.decisions.dismissals, item);
      changed();
    },
  });
  const closePanel = () => {
    panel?.unmount();
    panel = undefined;
    badge.update(badgeProps());
    place.querySelector('button')?.focus({ preventScroll: true });
  };
  const badgeProps = (): BadgeProps => ({
    state: stateOf(of.review, problem),
    label: problem ? t('compose.badgeProblem', problem) : t('compose.badge', summaryOf(of.review.counts)),
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
    refresh(nextProblem) {
      problem = nextProblem;
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
