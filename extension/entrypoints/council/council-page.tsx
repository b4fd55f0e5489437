import { t } from '../../../core/review/words.ts';
import { Workbench } from '../../council/workbench.tsx';
import type { Policy } from '../../lib/policy.ts';
import { type Settings, saveSettings } from '../../lib/settings.ts';

export interface CouncilPageProps {
  readonly settings: Settings;
  readonly policy: Policy;
}

/** The profile editor on a page of its own: as long as something is not in use yet, the browser asks before it closes. */
export const CouncilPage = ({ settings, policy }: CouncilPageProps) => (
  <main>
    <h1>{t('council.title')}</h1>
    <p>
      {policy.profile ? t('council.laidDown') : `${t('council.intro')} ${t('council.importElsewhere')}`}{' '}
      <a href="/options.html#council">{t('council.toOptions')}</a>
    </p>
    <Workbench
      key={policy.profile ? 'laid down' : 'own'}
      profile={policy.profile ?? settings.profile}
      today={new Date().toISOString().slice(0, 10)}
      onUse={policy.profile ? undefined : (profile) => saveSettings({ profile })}
    />
  </main>
);
