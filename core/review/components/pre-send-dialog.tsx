import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { countLevels, groupByLevel, isReason, type ReviewItem } from '../review.ts';
import type { SendVerdict } from '../send-verdict.ts';
import { t, tCount } from '../words.ts';
import { LevelBadge } from './level-badge.tsx';
import { ReasonField } from './reason-form.tsx';

export interface PreSendDialogProps {
  /** A verdict that holds. */
  readonly verdict: SendVerdict;
  /** "Back to draft", and Escape: nothing is sent and nothing is changed. */
  readonly onBack: () => void;
  /** "Send anyway", with the typed reason; empty where none is needed and none was given. */
  readonly onSend: (reason: string) => void;
  /** Goes back to the draft, at this finding. */
  readonly onJump: (item: ReviewItem) => void;
}

/** The one question at Send: a modal dialog with everything that holds it. */
export const PreSendDialog = ({ verdict, onBack, onSend, onJump }: PreSendDialogProps) => {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const back = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [missing, setMissing] = useState(false);
  const counts = countLevels(verdict.items);

  useLayoutEffect(() => {
    dialog.current?.showModal();
    back.current?.focus();
  }, []);

  const send = (): void => {
    const reason = field.current?.value.trim() ?? '';
    if (verdict.reasonNeeded && !isReason(reason)) {
      setMissing(true);
      field.current?.focus();
      return;
    }
    onSend(reason);
  };

  return (
    <dialog
      ref={dialog}
      class="pre-send"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-lead`}
      onCancel={(event) => {
        event.preventDefault();
        onBack();
      }}
      onKeyDown={(event) => {
        // the Enter that pressed Send, and is still down, is no answer to what it has not seen
        if (event.repeat && event.key === 'Enter' && event.target instanceof HTMLButtonElement) event.preventDefault();
      }}
    >
      <div class="pre-send-body">
        <h2 id={`${id}-title`}>{t('review.preSendTitle')}</h2>
        <p id={`${id}-lead`}>
          {counts.must > 0 ? tCount('review.preSendMust', counts.must) : tCount('review.preSendShould', counts.should)}
        </p>
        <ul class="items">
          {groupByLevel(verdict.items).flatMap((group) =>
            group.items.map((item) => (
              <li key={item.id} class="item" data-level={item.finding.level}>
                <div class="asked">
                  <LevelBadge level={item.finding.level} />
                  <p class="what">{item.finding.message}</p>
                  <p>{item.finding.advice}</p>
                  <p class="cited">{item.finding.clauses.map((clause) => clause.citation).join('; ')}</p>
                  <button
                    type="button"
                    class="button"
                    aria-label={t('review.goToWhat', item.finding.title)}
                    onClick={() => onJump(item)}
                  >
                    {t('review.goTo')}
                  </button>
                </div>
              </li>
            )),
          )}
        </ul>
      </div>
      <div class="pre-send-foot">
        {verdict.reasonNeeded && (
          <ReasonField
            id={`${id}-reason`}
            label={t('review.sendReasonLabel')}
            hint={t('review.sendReasonHint')}
            missing={missing}
            field={field}
          />
        )}
        <div class="buttons">
          <button ref={back} type="button" class="button primary" onClick={onBack}>
            {t('review.backToDraft')}
          </button>
          <button type="button" class="button" onClick={send}>
            {t('review.sendAnyway')}
          </button>
        </div>
      </div>
    </dialog>
  );
};
