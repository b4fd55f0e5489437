import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../core/review/words.ts';
import { ProblemList } from '../../components/problem-list.tsx';
import { Section } from '../../components/section.tsx';
import { download } from '../../lib/download.ts';
import { type Policy, underPolicy } from '../../lib/policy.ts';
import { councilOf, type Settings, storedAsItIs } from '../../lib/settings.ts';
import { SECTIONS } from './sections.tsx';

/** The section that the page's address names. */
const useChosenSection = () => {
  const read = () => SECTIONS.find(({ id }) => `#${id}` === location.hash) ?? SECTIONS[0];
  const [chosen, setChosen] = useState(read);
  useEffect(() => {
    const follow = () => setChosen(read());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return chosen;
};

export interface OptionsPageProps {
  readonly settings: Settings;
  /** What the administrator has laid down. */
  readonly policy: Policy;
}

/** The options: links to their sections, what is wrong with what was stored or laid down, and the section chosen. */
export const OptionsPage = ({ settings, policy }: OptionsPageProps) => {
  const { id: chosen, Content } = useChosenSection();
  return (
    <div class="with-sections">
      <header>
        <h1>{t('productName')}</h1>
        <p class="hint">{t('page.onDeviceOnly')}</p>
        <nav aria-label={t('options.sections')}>
          <ul>
            {SECTIONS.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === chosen ? 'page' : undefined}>
                  {t(title)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {policy.problems.length > 0 && (
          <Section title={t('policy.title')}>
            <p class="wrong">{t('policy.problems')}</p>
            <ProblemList problems={policy.problems} />
          </Section>
        )}
        {settings.problems.length > 0 && <UnreadableSettings problems={settings.problems} />}
        <Content settings={settings} policy={policy} council={councilOf(underPolicy(settings, policy))} />
      </main>
    </div>
  );
};

const UnreadableSettings = ({ problems }: Pick<Settings, 'problems'>) => {
  const save = async () =>
    download(JSON.stringify(await storedAsItIs(), undefined, 2), 'probity-settings.json', 'application/json');
  return (
    <Section title={t('settings.title')}>
      <p class="wrong">{t('settings.unreadable')}</p>
      <ProblemList problems={problems} />
      <button type="button" onClick={() => void save()}>
        {t('settings.export')}
      </button>
    </Section>
  );
};
