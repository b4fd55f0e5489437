import { useEffect, useState } from 'preact/hooks';
import type { Correction } from '../../../core/council/corrections.ts';
import { t } from '../../../core/review/words.ts';
import { useFocusAfterRemoval } from '../../components/focus-after-removal.ts';
import { loadCorrections, onCorrections, undoAllCorrections, undoCorrection } from '../../lib/corrections.ts';

/** Whom the user has put right in the side panel, each with a way back. */
export const CorrectionsList = () => {
  const [corrections, setCorrections] = useState<readonly Correction[]>([]);
  useEffect(() => {
    void loadCorrections().then(setCorrections);
    return onCorrections(setCorrections);
  }, []);
  const about = useFocusAfterRemoval<HTMLParagraphElement>(corrections.length);
  return (
    <>
      <p ref={about} tabIndex={-1}>
        {t(corrections.length === 0 ? 'corrections.none' : 'corrections.kept')}
      </p>
      {corrections.length > 0 && (
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
      )}
      {corrections.length > 1 && (
        <button type="button" class="quiet" onClick={() => void undoAllCorrections()}>
          {t('corrections.undoAll')}
        </button>
      )}
    </>
  );
};
