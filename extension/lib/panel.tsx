import { useEffect, useRef } from 'preact/hooks';
import { FindingList, type FindingListProps } from '../../core/review/components/index.ts';
import { keepBeside } from '../../core/review/components/keep-beside.ts';
import { t } from '../../core/review/words.ts';

export interface PanelProps extends FindingListProps {
  readonly anchor: Element;
  readonly onClose: () => void;
  readonly onSidePanel?: () => void;
}

/** The list of one draft's findings, beside its badge. */
export const Panel = ({ anchor, onClose, onSidePanel, ...list }: PanelProps) => {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = panel.current;
    if (!element) return undefined;
    const stop = keepBeside(element, anchor, 'top-end');
    element.focus({ preventScroll: true });
    return stop;
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
