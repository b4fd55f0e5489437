import { isMilder, LEVELS } from '../../../core/council/rule-setting.ts';
import type { Council, Level } from '../../../core/index.ts';
import { type AdoptedRule, adoptedRules } from '../../../core/protocols/index.ts';
import { ruleTitle } from '../../lib/rule-title.ts';
import { type Settings, saveSettings } from '../../lib/settings.ts';

const SETTINGS = [...LEVELS, 'off'] as const;
const NAMES: Readonly<Record<Level | 'off', string>> = { must: 'Must', should: 'Should', could: 'Could', off: 'Off' };

interface RuleRowProps {
  readonly rule: string;
  readonly adopted: AdoptedRule;
  readonly settings: Settings;
}

const RuleRow = ({ rule, adopted: { level, pinned, clauses }, settings }: RuleRowProps) => {
  const choose = (value: string) => {
    const { [rule]: _, ...others } = settings.own;
    const own = SETTINGS.find((setting) => setting === value);
    return saveSettings({ ...settings, own: own ? { ...others, [rule]: own } : others });
  };
  const id = `rule-${rule.replace('/', '-')}`;
  return (
    <li>
      <label for={id}>
        {ruleTitle(rule)}
        <span class="hint"> {clauses.map(({ citation }) => citation).join('; ')}</span>
        {pinned && <span class="hint"> Pinned by your council: you can make it stricter.</span>}
      </label>
      <select id={id} value={settings.own[rule] ?? ''} onChange={(event) => void choose(event.currentTarget.value)}>
        <option value="">As the council has it: {NAMES[level].toLowerCase()}</option>
        {SETTINGS.map((setting) => (
          <option key={setting} value={setting} disabled={pinned && isMilder(setting, level)}>
            {NAMES[setting]}
          </option>
        ))}
      </select>
    </li>
  );
};

export interface RulesFormProps {
  readonly settings: Settings;
  /** The council that drafts are checked for. */
  readonly council: Council;
}

/** Every rule in force at the council, with the user's own level for it. */
export const RulesForm = ({ settings, council }: RulesFormProps) => {
  const inForce = [...adoptedRules(council).rules].sort(([a], [b]) => (ruleTitle(a) < ruleTitle(b) ? -1 : 1));
  const own = Object.keys(settings.own).length;
  return (
    <>
      <p>
        A “must” holds a message until you give a reason, a “should” asks once, and a “could” only marks. What you set
        here is for you alone.
      </p>
      <details>
        <summary>
          {inForce.length} rules are in force
          {own > 0 && `; you have set ${own} of them yourself`}
        </summary>
        <ul class="rules">
          {inForce.map(([rule, adopted]) => (
            <RuleRow key={rule} rule={rule} adopted={adopted} settings={settings} />
          ))}
        </ul>
      </details>
      {own > 0 && (
        <button type="button" class="quiet" onClick={() => void saveSettings({ ...settings, own: {} })}>
          Back to the council’s levels
        </button>
      )}
    </>
  );
};
