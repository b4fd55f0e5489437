import { computePosition, flip, shift } from '@floating-ui/dom';
import { useEffect, useRef } from 'preact/hooks';
import { FindingList, type FindingListProps } from '../../core/review/components/index.ts';
import { t } from '../../core/review/words.ts';

export interface PanelProps extends FindingListProps {
  readonly anchor: Element;
  readonly onClose: () => void;
  readonly onSidePanel?: () => void;
}

const EDGE = 8;

/** The list of one draft's findings, beside its badge. */
export const Panel = ({ anchor, onClose, onSidePanel, ...list }: PanelProps) => {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    element.popover = 'manual';
    element.showPopover();
    void computePosition(anchor, element, {
      strategy: 'fixed',
      placement: 'top-end',
      middleware: [flip({ padding: EDGE }), shift({ padding: EDGE, crossAxis: true })],
    }).then(({ x, y }) => {
      element.style.left = `${x}px`;
      element.style.top = `${y}px`;
    });
    element.focus({ preventScroll: true });
  }, [anchor]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <div
      ref={panel}
      class="card floating"
      role="dialog"
      aria-label={t('productName')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <button type="button" class="button panel-close" onClick={onClose}>
        {t('review.close')}
      </button>
      <FindingList {...list} />
      {onSidePanel && (
        <div class="buttons quiet">
          <button type="button" class="button" onClick={onSidePanel}>
            {t('compose.openSidePanel')}
          </button>
        </div>
      )}
    </div>
  );
};
