import { useEffect, useState } from 'preact/hooks';
import type { Correction } from '../../../core/council/corrections.ts';
import { t } from '../../../core/review/words.ts';
import { loadCorrections, onCorrections, undoAllCorrections, undoCorrection } from '../../lib/corrections.ts';

/** Whom the user has put right in the side panel, each with a way back. */
export const CorrectionsList = () => {
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  useEffect(() => {
    void loadCorrections().then(setCorrections);
    return onCorrections(setCorrections);
  }, []);
  if (corrections.length === 0) return <p>{t('corrections.none')}</p>;
  return (
    <>
      <p>{t('corrections.kept')}</p>
      <ul class="sites">
        {corrections.map(({ email, name, kind }) => (
          <li key={email}>
            <span>
              {name && `${name}, `}
              {email}: {t(`sidePanel.kind.${kind}`)}
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={t('corrections.undoOf', name || email)}
              onClick={() => void undoCorrection(email)}
            >
              {t('review.undo')}
            </button>
          </li>
        ))}
      </ul>
      {corrections.length > 1 && (
        <button type="button" class="quiet" onClick={() => void undoAllCorrections()}>
          {t('corrections.undoAll')}
        </button>
      )}
    </>
  );
};
