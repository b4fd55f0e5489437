import type { VirtualElement } from '@floating-ui/dom';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../words.ts';
import { type FindingActions, FindingDetail, type FindingDetailProps } from './finding-detail.tsx';
import { keepBeside } from './keep-beside.ts';
import { LevelBadge } from './level-badge.tsx';

export interface FindingCardProps extends FindingActions {
  readonly item: FindingDetailProps['item'];
  /** What it points at: a mark's range, an element, or any box. Without it the card stands in the flow of its root. */
  readonly anchor?: Element | VirtualElement;
  /** Whether opening moves the focus into the card: yes by click or key, no by hover. */
  readonly takeFocus?: boolean;
  /** Called on Escape and the close button. The surface gives focus and caret back to the editor. */
  readonly onClose: () => void;
  /** Place of this finding among those open, from 1, and how many there are; with `onPrevious` and `onNext`. */
  readonly position?: { readonly place: number; readonly total: number };
  readonly onPrevious?: () => void;
  readonly onNext?: () => void;
  readonly onPointerEnter?: () => void;
  readonly onPointerLeave?: () => void;
}

const FOCUSABLE = 'button, textarea, a[href], [tabindex="0"]';

/** A finding's card: a labelled, non-modal dialog beside the words it is about. */
export const FindingCard = (props: FindingCardProps) => {
  const { item, anchor, takeFocus = false, onClose, position, onPrevious, onNext } = props;
  const id = useId();
  const card = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = card.current;
    return element && anchor ? keepBeside(element, anchor, 'bottom-start') : undefined;
  }, [anchor]);

  // The dependency on the item matters: going to the next finding puts the focus at the top of the new one.
  useLayoutEffect(() => {
    if (takeFocus && item.id) card.current?.focus({ preventScroll: true });
  }, [takeFocus, item.id]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
      return;
    }
    if (event.key !== 'Tab' || !card.current || !anchor) return;
    // Round and round inside the card: the next stop in the page is nowhere near. Escape leaves.
    const stops = [...card.current.querySelectorAll<HTMLElement>(FOCUSABLE)];
    const first = stops[0];
    const last = stops.at(-1);
    const active = (card.current.getRootNode() as Document | ShadowRoot).activeElement;
    const leaving = event.shiftKey ? active === first || active === card.current : active === last;
    if (!leaving) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  };

  return (
    <div
      ref={card}
      class={anchor ? 'card floating' : 'card'}
      role="dialog"
      aria-labelledby={`${id}-level ${id}-title`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onPointerEnter={props.onPointerEnter}
      onPointerLeave={props.onPointerLeave}
    >
      <div class="card-head">
        <span id={`${id}-level`}>
          <LevelBadge level={item.finding.level} />
        </span>
        {position && position.total > 1 && (
          <span class="steps">
            <button type="button" class="icon" aria-label={t('review.previousFinding')} onClick={onPrevious}>
              <Chevron to="back" />
            </button>
            <span class="count">{t('review.position', position.place, position.total)}</span>
            <button type="button" class="icon" aria-label={t('review.nextFinding')} onClick={onNext}>
              <Chevron to="on" />
            </button>
          </span>
        )}
        <button type="button" class="icon close" aria-label={t('review.close')} onClick={onClose}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3.5 3.5l9 9m0-9l-9 9" />
          </svg>
        </button>
      </div>
      <h2 id={`${id}-title`}>{item.finding.title}</h2>
      <FindingDetail
        key={item.id}
        item={item}
        onFix={props.onFix}
        onDismiss={props.onDismiss}
        {...(props.explain ? { explain: props.explain } : {})}
      />
    </div>
  );
};

const Chevron = ({ to }: { to: 'back' | 'on' }) => (
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d={to === 'back' ? 'M10 3 5 8l5 5' : 'M6 3l5 5-5 5'} />
  </svg>
);
