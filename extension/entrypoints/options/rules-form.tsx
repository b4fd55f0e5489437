import { isMilder, LEVELS } from '../../../core/council/rule-setting.ts';
import type { Council, Level } from '../../../core/index.ts';
import { type AdoptedRule, adoptedRules } from '../../../core/protocols/index.ts';
import { t, tCount } from '../../../core/review/words.ts';
import { Lock } from '../../components/laid-down.tsx';
import { useSaving } from '../../components/saving.tsx';
import { ruleTitle } from '../../lib/rule-title.ts';
import type { Settings } from '../../lib/settings.ts';

const SETTINGS = [...LEVELS, 'off'] as const;
const nameOf = (setting: Level | 'off'): string => (setting === 'off' ? t('rules.off') : t(`review.level.${setting}`));

/** What the user has set for a rule, where it counts: what the council has pinned since stays as the council has it. */
const ownLevel = (own: Settings['own'], rule: string, { level, pinned }: AdoptedRule): Level | 'off' | undefined => {
  const set = own[rule];
  return set && pinned && isMilder(set, level) ? undefined : set;
};

interface RuleRowProps {
  readonly rule: string;
  readonly adopted: AdoptedRule;
  readonly own: Settings['own'];
}

const RuleRow = ({ rule, adopted, own }: RuleRowProps) => {
  const { level, pinned, clauses } = adopted;
  const { save, notKept } = useSaving();
  const choose = (value: string) => {
    const { [rule]: _, ...others } = own;
    const chosen = SETTINGS.find((setting) => setting === value);
    return save({ own: chosen ? { ...others, [rule]: chosen } : others });
  };
  const id = `rule-${rule.replace('/', '-')}`;
  return (
    <li>
      <label for={id}>
        {ruleTitle(rule)}
        <span class="hint">{clauses.map(({ citation }) => citation).join('; ')}</span>
        {pinned && (
          <span class="hint">
            <Lock /> {t('rules.pinned')}
          </span>
        )}
      </label>
      <select
        id={id}
        value={ownLevel(own, rule, adopted) ?? ''}
        onChange={(event) => void choose(event.currentTarget.value)}
      >
        <option value="">{t(`rules.asCouncil.${level}`)}</option>
        {SETTINGS.map((setting) => (
          <option key={setting} value={setting} disabled={pinned && isMilder(setting, level)}>
            {nameOf(setting)}
          </option>
        ))}
      </select>
      {notKept}
    </li>
  );
};

export interface RulesFormProps {
  readonly settings: Settings;
  /** The council that drafts are checked for. */
  readonly council: Council;
}

/** Every rule in force at the council, with the user's own level for it. */
export const RulesForm = ({ settings: { own }, council }: RulesFormProps) => {
  const inForce = [...adoptedRules(council).rules].sort(([a], [b]) => (ruleTitle(a) < ruleTitle(b) ? -1 : 1));
  const changed = inForce.filter(([rule, adopted]) => ownLevel(own, rule, adopted)).length;
  const { save, notKept } = useSaving();
  return (
    <>
      <p>{t('rules.levels')}</p>
      <p role="status">
        {changed > 0 ? tCount('rules.inForceOwn', inForce.length, changed) : tCount('rules.inForce', inForce.length)}
      </p>
      {Object.keys(own).length > 0 && (
        <button type="button" class="quiet" onClick={() => void save({ own: {} })}>
          {t('rules.reset')}
        </button>
      )}
      {notKept}
      <ul class="rules">
        {inForce.map(([rule, adopted]) => (
          <RuleRow key={rule} rule={rule} adopted={adopted} own={own} />
        ))}
      </ul>
    </>
  );
};
