import { useState } from 'preact/hooks';
import { t } from '../../core/review/words.ts';
import { saveSettings } from '../lib/settings.ts';

/** Keeps settings for a form, which says it where the browser had no room for them. */
export const useSaving = () => {
  const [failed, setFailed] = useState(false);
  /** Tells whether they were kept. */
  const save = async (change: Parameters<typeof saveSettings>[0]): Promise<boolean> => {
    const kept = await saveSettings(change).then(
      () => true,
      () => false,
    );
    setFailed(!kept);
    return kept;
  };
  const notKept = failed && (
    <p class="wrong" role="alert">
      {t('page.notKept')}
    </p>
  );
  return { save, notKept };
};
