import type { Council } from '../../../core/index.ts';
import { t } from '../../../core/review/words.ts';
import { LaidDown } from '../../components/laid-down.tsx';
import { ProfileSummary } from '../../components/profile-form.tsx';
import { Workbench } from '../../council/workbench.tsx';
import { readProfile, writeProfile } from '../../lib/profile-file.ts';
import { saveSettings } from '../../lib/settings.ts';
import { today } from '../../lib/today.ts';

/** Puts a profile to use as if it had been saved and imported: checked, with a stamp of today. */
const putToUse = async (council: Council): Promise<void> => {
  const read = readProfile(writeProfile(council, today()).text);
  if ('problems' in read) throw new Error(read.problems.join(' '));
  await saveSettings({ profile: read.profile });
};

export interface CouncilEditorProps {
  /** The profile in use; undefined where there is none. */
  readonly profile: Council | undefined;
  /** The one that the administrator has laid down, which nobody can edit here. */
  readonly laidDown: Council | undefined;
}

/** The page of the extension on which a council profile is made and edited. */
export const CouncilEditor = ({ profile, laidDown }: CouncilEditorProps) => (
  <main class="council-page">
    <header class="council-head">
      <h1>{t('council.title')}</h1>
      <p>
        {t('council.intro')} <a href="/options.html#council">{t('council.backToOptions')}</a>
      </p>
    </header>
    {laidDown ? (
      <LaidDown>
        <ProfileSummary profile={laidDown} />
      </LaidDown>
    ) : (
      <Workbench profile={profile} today={today()} onUse={putToUse} />
    )}
  </main>
);
