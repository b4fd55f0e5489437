import { useId } from 'preact/hooks';
import { CORRECTED_KINDS, type CorrectedKind } from '../../../core/council/corrections.ts';
import { RECIPIENT_KIND } from '../../../core/review/components/index.ts';
import { t } from '../../../core/review/words.ts';
import type { PanelRecipient } from '../../lib/side-panel/panel-messages.ts';

export interface CorrectionChoiceProps {
  readonly person: PanelRecipient;
  /** Told what the user says that they are; nothing to go by what Probity takes them for again. */
  readonly onCorrect: (kind: CorrectedKind | undefined) => void;
}

/** Puts a wrong guess right, and says wherever that has been done what would hold otherwise. */
export const CorrectionChoice = ({ person, onCorrect }: CorrectionChoiceProps) => {
  const id = useId();
  const { correction, correctable, laidDown } = person;
  if (correctable === 'no-address') return null;
  if (correctable === 'self') return <span class="role">{t('sidePanel.self')}</span>;
  const otherwise = t(RECIPIENT_KIND[correction?.otherwise ?? person.kind]);
  return (
    <>
      {correction && (
        <span class="otherwise">{t(laidDown ? 'sidePanel.otherwiseLaidDown' : 'sidePanel.otherwise', otherwise)}</span>
      )}
      <details class="correction">
        <summary
          aria-label={`${t(correction ? 'sidePanel.corrected' : 'sidePanel.correct')} ${person.name || person.email}`}
        >
          {t(correction ? 'sidePanel.corrected' : 'sidePanel.correct')}
        </summary>
        <label for={id}>{t('sidePanel.whoIs', person.name || person.email)}</label>
        <select
          id={id}
          value={correction?.kind ?? ''}
          aria-describedby={`${id}-kept`}
          onChange={({ currentTarget }) => onCorrect(CORRECTED_KINDS.find((kind) => kind === currentTarget.value))}
        >
          <option value="">{t('sidePanel.asTaken', otherwise)}</option>
          {CORRECTED_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`sidePanel.kind.${kind}`)}
            </option>
          ))}
        </select>
        <p class="kept" id={`${id}-kept`}>
          {t('sidePanel.keptHere')}
        </p>
      </details>
    </>
  );
};
