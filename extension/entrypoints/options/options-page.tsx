import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type Council, PROTOCOL_NAMES, type ProtocolName } from '../../../core/index.ts';
import { type Policy, underPolicy } from '../../lib/policy.ts';
import { readProfile } from '../../lib/profile-file.ts';
import { councilOf, type Settings, saveSettings, type Writer } from '../../lib/settings.ts';
import { DecisionLog } from './decision-log.tsx';
import { GrantedSites } from './granted-sites.tsx';
import { RulesForm } from './rules-form.tsx';

/** What each protocol is called where somebody chooses one. */
const PROTOCOL_TITLES: Record<ProtocolName, string> = {
  dudley: 'Dudley',
  torbay: 'Torbay',
  'north-lincolnshire': 'North Lincolnshire',
  'tower-hamlets': 'Tower Hamlets',
  uttlesford: 'Uttlesford',
};

const ROLES: readonly [Writer['role'], string][] = [
  ['officer', 'An officer'],
  ['member', 'A member (councillor)'],
  ['political-assistant', 'A political assistant'],
];

interface SectionProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

const Section = ({ title, children }: SectionProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
};

export interface OptionsPageProps {
  readonly settings: Settings;
  /** What the administrator has laid down. */
  readonly policy: Policy;
}

/** The options: who writes, for which council, by which protocol and rules, on which sites, and what was decided. */
export const OptionsPage = ({ settings, policy }: OptionsPageProps) => (
  <>
    <h1>Probity</h1>
    <p class="hint">Everything here stays on this device. Probity sends nothing anywhere.</p>
    <WriterForm settings={settings} />
    {policy.problems.length > 0 && <PolicyProblems problems={policy.problems} />}
    {policy.profile ? <ManagedProfile profile={policy.profile} /> : <ProfileForm settings={settings} />}
    {policy.profile || policy.protocol ? (
      <ManagedProtocol name={councilOf(underPolicy(settings, policy)).protocol} />
    ) : (
      <ProtocolForm settings={settings} />
    )}
    <Section title="Rules">
      {policy.monitorOnly && <p>Your administrator has set Probity to mark and note only: it holds no message.</p>}
      <RulesForm settings={settings} council={councilOf(underPolicy(settings, policy))} />
    </Section>
    <Section title="Other sites">
      <GrantedSites />
    </Section>
    <Section title="What you decided">
      <DecisionLog />
    </Section>
  </>
);

const WriterForm = ({ settings }: { readonly settings: Settings }) => {
  const [saved, setSaved] = useState(false);
  const id = useId();
  const { writer } = settings;
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const text = (name: string) => `${form.get(name) ?? ''}`.trim();
    const role = ROLES.find(([value]) => value === form.get('role'))?.[0];
    if (!role) return;
    await saveSettings({ ...settings, writer: { name: text('name'), email: text('email'), role } });
    setSaved(true);
  };
  return (
    <Section title="Who you are">
      <p class="hint">Used where your webmail does not show who is writing.</p>
      <form onSubmit={save} onInput={() => setSaved(false)}>
        <label for={`${id}-name`}>Name</label>
        <input id={`${id}-name`} name="name" autocomplete="name" required defaultValue={writer?.name ?? ''} />
        <label for={`${id}-email`}>Work email address</label>
        <input
          id={`${id}-email`}
          name="email"
          type="email"
          autocomplete="email"
          required
          defaultValue={writer?.email ?? ''}
        />
        <fieldset>
          <legend>You write as</legend>
          {ROLES.map(([value, title]) => (
            <label class="choice" key={value}>
              <input type="radio" name="role" value={value} required defaultChecked={writer?.role === value} />
              {title}
            </label>
          ))}
        </fieldset>
        <button type="submit">Save</button>
        <p role="status">{saved && <span class="right">Saved.</span>}</p>
      </form>
    </Section>
  );
};

const LAID_DOWN = 'Laid down by your administrator.';

const PolicyProblems = ({ problems }: Pick<Policy, 'problems'>) => (
  <Section title="Your administrator’s policy">
    <p class="wrong">Part of it cannot be used. Please show this to your administrator.</p>
    <ul>
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  </Section>
);

const ManagedProfile = ({ profile }: { readonly profile: Council }) => (
  <Section title="Your council">
    <p>
      <Summary profile={profile} /> {LAID_DOWN}
    </p>
  </Section>
);

const ManagedProtocol = ({ name }: { readonly name: ProtocolName }) => (
  <Section title="Protocol">
    <p>
      {PROTOCOL_TITLES[name]}. {LAID_DOWN}
    </p>
  </Section>
);

const Summary = ({ profile }: { readonly profile: Council }) => (
  <>
    <span class="right">{profile.name}</span>. Members: {profile.members.length}, officers: {profile.officers.length},
    elections: {profile.elections.length}.
  </>
);

const ProfileForm = ({ settings }: { readonly settings: Settings }) => {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const id = useId();
  const { profile } = settings;
  const take = async (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    const read = readProfile(await file.text());
    setProblems('problems' in read ? read.problems : []);
    if ('profile' in read) await saveSettings({ ...settings, profile: read.profile });
    input.value = '';
  };
  return (
    <Section title="Your council">
      <div role="status">
        {profile ? (
          <p>
            <Summary profile={profile} />
          </p>
        ) : (
          <p>No council profile yet. Rules that need to know who somebody is stay silent.</p>
        )}
      </div>
      <label for={`${id}-file`}>Council profile</label>
      <p class="hint" id={`${id}-hint`}>
        A JSON file with your council’s people, wards, press and elections. Ask your Monitoring Officer for it.
      </p>
      <input
        id={`${id}-file`}
        type="file"
        accept=".json,application/json"
        aria-describedby={problems.length > 0 ? `${id}-hint ${id}-problems` : `${id}-hint`}
        onChange={(event) => void take(event)}
      />
      {problems.length > 0 && (
        <div id={`${id}-problems`} role="alert">
          <p class="wrong">This file was not taken. What you had before is still in use.</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {profile && (
        <button type="button" class="quiet" onClick={() => void saveSettings({ ...settings, profile: undefined })}>
          Remove this profile
        </button>
      )}
    </Section>
  );
};

const ProtocolForm = ({ settings }: { readonly settings: Settings }) => {
  const id = useId();
  const choose = (value: string) =>
    saveSettings({ ...settings, protocol: PROTOCOL_NAMES.find((name) => name === value) });
  return (
    <Section title="Protocol">
      <label for={id}>Which member/officer protocol applies</label>
      <select id={id} value={settings.protocol ?? ''} onChange={(event) => void choose(event.currentTarget.value)}>
        <option value="">
          {settings.profile
            ? `As the profile says: ${PROTOCOL_TITLES[settings.profile.protocol]}`
            : 'Not chosen: Dudley'}
        </option>
        {PROTOCOL_NAMES.map((name) => (
          <option key={name} value={name}>
            {PROTOCOL_TITLES[name]}
          </option>
        ))}
      </select>
    </Section>
  );
};
