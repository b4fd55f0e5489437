import { useState } from 'preact/hooks';
import { LEVELS } from '../../core/council/rule-setting.ts';
import { type Council, PROTOCOL_NAMES, type ProtocolName } from '../../core/index.ts';
import { adoptedRules, KNOWN_RULES, PROTOCOLS } from '../../core/protocols/index.ts';
import { t, tCount } from '../../core/review/words.ts';
import { ruleTitle } from '../lib/rule-title.ts';
import { Choice, Lines, TextField, Tick } from './controls.tsx';
import type { Edit } from './edit.ts';
import { profileProblems } from './problems.ts';
import { levelWords } from './vocabulary.ts';

type Setting = NonNullable<Council['rules']>[string];
const NO_SETTING: Setting = { phrases: [], exceptions: [], pinned: false };

const saysNothing = ({ level, phrases, exceptions, pinned }: Setting): boolean =>
  level === undefined && phrases.length === 0 && exceptions.length === 0 && !pinned;

/** A profile with one rule's setting; a setting that says nothing is taken out. */
const withSetting = (council: Council, rule: string, setting: Setting): Council => {
  const { [rule]: _, ...others } = council.rules ?? {};
  return { ...council, rules: saysNothing(setting) ? others : { ...others, [rule]: setting } };
};

interface RuleFormProps {
  readonly rule: string;
  readonly profile: Council;
  readonly edit: Edit;
}

const RuleForm = ({ rule, profile, edit }: RuleFormProps) => {
  const setting = profile.rules?.[rule] ?? NO_SETTING;
  const { [rule]: _, ...others } = profile.rules ?? {};
  const adopted = adoptedRules({ ...profile, rules: others }).rules.get(rule);
  const problems = profileProblems(profile).filter(({ path }) => path.startsWith(`rules.${rule}.`));
  const about = (field: string): string | undefined =>
    problems.find(({ path }) => path.startsWith(`rules.${rule}.${field}`))?.message;
  const set = (fields: Partial<Setting>): void =>
    edit(
      (council) => {
        const next: Setting = { ...setting, ...fields };
        if (next.level === undefined) delete next.level;
        return withSetting(council, rule, next);
      },
      `${rule} ${Object.keys(fields).join()}`,
    );
  return (
    <div class="person-form">
      <Choice
        label={t('council.rules.level')}
        hint={adopted?.clauses.map(({ citation }) => citation).join('; ')}
        value={setting.level ?? ''}
        choices={[
          ['', t('council.rules.asProtocol', levelWords(adopted?.level ?? 'off'))],
          ...[...LEVELS, 'off' as const].map((level) => [level, levelWords(level)] as const),
        ]}
        onChange={(level) => set({ level: [...LEVELS, 'off' as const].find((each) => each === level) })}
      />
      <Tick label={t('council.rules.pinned')} checked={setting.pinned} onChange={(pinned) => set({ pinned })} />
      <Lines
        label={t('council.rules.phrases')}
        hint={t('council.rules.phrasesHint')}
        problem={about('phrases')}
        lines={setting.phrases}
        onChange={(phrases) => set({ phrases: [...phrases] })}
      />
      <Lines
        label={t('council.rules.exceptions')}
        hint={t('council.rules.exceptionsHint')}
        problem={about('exceptions')}
        lines={setting.exceptions}
        onChange={(exceptions) => set({ exceptions: [...exceptions] })}
      />
    </div>
  );
};

export interface ProtocolChoiceProps {
  readonly profile: Council;
  readonly edit: Edit;
}

/** Stands for a protocol that the council has written itself. */
const OWN = 'own';

/** Which protocol the council goes by; one that it has written itself stays until another is chosen. */
export const ProtocolChoice = ({ profile, edit }: ProtocolChoiceProps) => (
  <Choice
    label={t('council.protocol')}
    hint={t('council.protocolHint')}
    value={typeof profile.protocol === 'string' ? profile.protocol : OWN}
    choices={[
      ...PROTOCOL_NAMES.map((name) => [name, PROTOCOLS[name].council] as const),
      ...(typeof profile.protocol === 'string' ? [] : [[OWN, profile.protocol.council] as const]),
    ]}
    onChange={(name) => edit((council) => (name === OWN ? council : { ...council, protocol: name as ProtocolName }))}
  />
);

/** The protocol, and what this council has settled about single rules: level, pin, phrases and exceptions. */
export const RulesPanel = ({ profile, edit }: ProtocolChoiceProps) => {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<string>();
  const adopted = adoptedRules(profile).rules;
  const rules = [...KNOWN_RULES]
    .filter((rule) => `${ruleTitle(rule)} ${rule}`.toLowerCase().includes(query.trim().toLowerCase()))
    .sort((one, other) => ruleTitle(one).localeCompare(ruleTitle(other)));
  const settled = Object.keys(profile.rules ?? {}).length;
  return (
    <section class="block">
      <h3>{t('council.rules.title')}</h3>
      <ProtocolChoice profile={profile} edit={edit} />
      <p>{tCount('council.rules.settled', settled)}</p>
      <TextField label={t('council.rules.search')} type="search" value={query} onChange={setQuery} />
      <ul class="people">
        {rules.map((rule) => {
          const setting = profile.rules?.[rule];
          return (
            <li key={rule} class="person-row">
              <button
                type="button"
                class="person-button"
                aria-expanded={open === rule}
                onClick={() => setOpen(open === rule ? undefined : rule)}
              >
                <span class="name">{ruleTitle(rule)}</span>
                <span class="post">
                  {[
                    levelWords(adopted.get(rule)?.level ?? 'off'),
                    setting && t('council.rules.byCouncil'),
                    setting?.pinned && t('council.rules.isPinned'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </button>
              {open === rule && <RuleForm rule={rule} profile={profile} edit={edit} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
};
