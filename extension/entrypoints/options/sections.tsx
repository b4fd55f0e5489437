import { t } from '../../../core/review/words.ts';
import { LaidDown } from '../../components/laid-down.tsx';
import { ProfileButtons, ProfileEditorLink, ProfileForm, ProfileSummary } from '../../components/profile-form.tsx';
import { ProtocolForm, protocolTitle } from '../../components/protocol-form.tsx';
import { Section } from '../../components/section.tsx';
import { WriterForm } from '../../components/writer-form.tsx';
import { underPolicy } from '../../lib/policy.ts';
import { CorrectionsList } from './corrections-list.tsx';
import { DecisionLog } from './decision-log.tsx';
import { GrantedSites } from './granted-sites.tsx';
import type { OptionsSection, OptionsSectionProps } from './options-section.ts';
import { RulesForm } from './rules-form.tsx';

const You = ({ settings, policy }: OptionsSectionProps) => (
  <Section title={t('writer.title')}>
    <p class="hint">{t('writer.hint')}</p>
    <WriterForm writer={settings.writer} profile={underPolicy(settings, policy).profile} submit={t('page.save')} />
    <p>
      <a href="/welcome.html">{t('options.firstRun')}</a>
    </p>
  </Section>
);

const YourCouncil = ({ settings, policy, council }: OptionsSectionProps) => (
  <>
    <Section title={t('profile.title')}>
      {policy.profile ? (
        <LaidDown>
          <ProfileSummary profile={policy.profile} />
        </LaidDown>
      ) : (
        <>
          <ProfileForm profile={settings.profile} />
          <ProfileEditorLink profile={settings.profile} />
          {settings.profile && <ProfileButtons profile={settings.profile} />}
        </>
      )}
    </Section>
    <Section title={t('protocol.title')}>
      {policy.profile || policy.protocol ? (
        <LaidDown>{`${protocolTitle(council.protocol)}.`}</LaidDown>
      ) : (
        <ProtocolForm profile={settings.profile} protocol={settings.protocol} />
      )}
    </Section>
  </>
);

const Rules = ({ settings, policy, council }: OptionsSectionProps) => (
  <Section title={t('rules.title')}>
    {policy.monitorOnly && <LaidDown>{t('policy.monitorOnly')}</LaidDown>}
    <RulesForm settings={settings} council={council} />
  </Section>
);

const Corrections = () => (
  <Section title={t('corrections.title')}>
    <CorrectionsList />
  </Section>
);

const Sites = () => (
  <Section title={t('sites.title')}>
    <GrantedSites />
  </Section>
);

const Log = () => (
  <Section title={t('log.title')}>
    <DecisionLog />
  </Section>
);

/** Every section of the options, in the order of its links; the first is shown unless the address names another. */
export const SECTIONS: readonly [OptionsSection, ...OptionsSection[]] = [
  { id: 'you', title: 'writer.title', Content: You },
  { id: 'council', title: 'profile.title', Content: YourCouncil },
  { id: 'rules', title: 'rules.title', Content: Rules },
  { id: 'corrections', title: 'corrections.title', Content: Corrections },
  { id: 'sites', title: 'sites.title', Content: Sites },
  { id: 'log', title: 'log.title', Content: Log },
];
