import { useState } from 'preact/hooks';
import { t } from '../../core/review/words.ts';
import { Workbench } from '../council/workbench.tsx';
import { today } from '../lib/today.ts';
import { keepOwnCouncil, OWN_COUNCIL, readOwnCouncil } from './own-council.ts';
import { TopBar } from './top-bar.tsx';

/** The page on which a council makes its profile, to be tried on the page beside it or saved as a file. */
export const CouncilPage = () => {
  const [profile] = useState(readOwnCouncil);
  return (
    <>
      <TopBar>
        <p>
          {t('council.intro')} <a href={`./index.html${OWN_COUNCIL}`}>{t('council.tryIt')}</a>
        </p>
      </TopBar>
      <main class="council-page">
        <Workbench profile={profile} today={today()} onUse={keepOwnCouncil} />
      </main>
    </>
  );
};
