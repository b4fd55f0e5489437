import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isReason } from '../review.ts';
import { t } from '../words.ts';

export interface ReasonFormProps {
  readonly onDismiss: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a reason to dismiss a finding; an empty one is refused in words and nothing is lost. */
export const ReasonForm = ({ onDismiss, onCancel }: ReasonFormProps) => {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [missing, setMissing] = useState(false);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    const reason = field.current?.value ?? '';
    if (isReason(reason)) {
      onDismiss(reason.trim());
      return;
    }
    setMissing(true);
    field.current?.focus();
  };
  return (
    <form class="reason" onSubmit={submit} noValidate>
      <ReasonField
        id={id}
        label={t('review.reasonLabel')}
        hint={t('review.reasonHint')}
        missing={missing}
        field={field}
        onEscape={onCancel}
      />
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('review.dismiss')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('review.cancel')}
        </button>
      </div>
    </form>
  );
};

export interface ReasonFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly missing: boolean;
  readonly field: { current: HTMLTextAreaElement | null };
  /** Escape leaves the field alone and not what it stands in, where this is given. */
  readonly onEscape?: () => void;
}

/** A labelled field for a few words, with its hint and, where it was left empty, what is wrong. */
export const ReasonField = ({ id, label, hint, missing, field, onEscape }: ReasonFieldProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <p class="hint" id={`${id}-hint`}>
      {hint}
    </p>
    {missing && (
      <p class="error" id={`${id}-error`} role="alert">
        {t('review.reasonMissing')}
      </p>
    )}
    <textarea
      id={id}
      ref={field}
      rows={2}
      aria-describedby={missing ? `${id}-hint ${id}-error` : `${id}-hint`}
      aria-invalid={missing}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onEscape) return;
        event.stopPropagation();
        onEscape();
      }}
    />
  </div>
);
