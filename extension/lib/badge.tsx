import { autoUpdate } from '@floating-ui/dom';
import { LEVELS } from '../../core/index.ts';
import { LevelShape } from '../../core/review/components/level-badge.tsx';
import type { Counts } from '../../core/review/index.ts';
import { visibleBox } from './place.ts';

export interface BadgeProps {
  /** What was found; nothing where the check failed. */
  readonly counts: Counts | undefined;
  /** Whether something was not checked that should have been: then no tick says that all is well. */
  readonly gaps: boolean;
  readonly label: string;
  readonly expanded: boolean;
  readonly onPress: () => void;
}

export const BADGE_STYLES = `
.badge-place { position: fixed; z-index: 2147483646; }
.badge-place button {
  display: inline-flex; align-items: center; gap: 4px; min-width: 28px; min-height: 28px; padding: 2px 8px;
  border: 1px solid var(--line-strong); border-radius: 14px; font: 600 13px/1.2 var(--font); cursor: pointer;
  color: var(--text); background: var(--surface);
}
.panel-close { position: absolute; top: 10px; inset-inline-end: 12px; }
.badge-place[hidden] { display: none; }
.badge-place .fine { color: var(--could); }
`;

/** The small button at the foot of a draft: how many findings, or that it could not be checked. */
export const Badge = ({ counts, gaps, label, expanded, onPress }: BadgeProps) => (
  <button type="button" aria-label={label} title={label} aria-expanded={expanded} onClick={onPress}>
    {counts && <Sign counts={counts} gaps={gaps} />}
    {gaps && <span aria-hidden="true">?</span>}
  </button>
);

const Sign = ({ counts, gaps }: { counts: Counts; gaps: boolean }) => {
  const worst = LEVELS.find((level) => counts[level] > 0);
  if (!worst) {
    return gaps ? null : (
      <svg class="fine" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M3 8.5l3.2 3.2L13 4.8" />
      </svg>
    );
  }
  return (
    <>
      <LevelShape level={worst} />
      <span aria-hidden="true">{counts.must + counts.should + counts.could}</span>
    </>
  );
};

const INSET = 6;

/** Room for the editor's own scroll bar. */
const SCROLLBAR = 16;

/**
 * Keeps an element at the lower right corner of what can be seen of that which it belongs to.
 * @param editor The editor, or the frame that it fills.
 * @returns Stops it.
 */
export const keepAtCorner = (editor: Element, place: HTMLElement): (() => void) =>
  autoUpdate(editor, place, () => {
    const box = editor.getBoundingClientRect();
    const view = place.ownerDocument.defaultView as Window;
    const seen = visibleBox(editor);
    const right = Math.min(box.right, seen.right);
    const bottom = Math.min(box.bottom, seen.bottom);
    place.hidden = box.width === 0 || bottom < Math.max(box.top, seen.top) || right < Math.max(box.left, seen.left);
    place.style.right = `${view.innerWidth - right + INSET + SCROLLBAR}px`;
    place.style.bottom = `${view.innerHeight - bottom + INSET}px`;
  });
