import { useId, useState } from 'preact/hooks';
import { isStandIn } from '../../core/council/stand-in-address.ts';
import type { Council } from '../../core/index.ts';
import { t, type WordKey } from '../../core/review/words.ts';
import { type KnownPerson, knownPeople, personAt } from '../lib/known-people.ts';
import { type Settings, WRITER_ROLES, type WriterRole } from '../lib/settings.ts';
import { useSaving } from './saving.tsx';

const ROLE: Readonly<Record<WriterRole, WordKey>> = {
  officer: 'writer.officer',
  member: 'writer.member',
  'political-assistant': 'writer.politicalAssistant',
};
const KNOWN_AS: Readonly<Record<WriterRole, WordKey>> = {
  officer: 'writer.asOfficer',
  member: 'writer.asMember',
  'political-assistant': 'writer.asPoliticalAssistant',
};

/** What a role is called where somebody chooses one. */
export const roleTitle = (role: WriterRole): string => t(ROLE[role]);

/** So many people are offered at once; typing narrows them down. */
const OFFERED = 30;

/** Those whose name or address has what was typed in it. */
const matching = (people: readonly KnownPerson[], typed: string): readonly KnownPerson[] => {
  const wanted = typed.trim().toLowerCase();
  return people.filter(({ name, email }) => `${name} ${email}`.toLowerCase().includes(wanted)).slice(0, OFFERED);
};

export interface WriterFormProps {
  readonly writer: Settings['writer'];
  /** The council's own profile, whose people are offered; without one, who writes is typed. */
  readonly profile: Council | undefined;
  /** What the button says. */
  readonly submit: string;
  readonly onSaved?: () => void;
}

/** Who is writing: in which role, and which person. */
export const WriterForm = ({ writer, profile, submit, onSaved }: WriterFormProps) => {
  const id = useId();
  const [role, setRole] = useState(writer?.role);
  const [name, setName] = useState(writer?.name ?? '');
  const [email, setEmail] = useState(writer?.email ?? '');
  const [saved, setSaved] = useState(false);
  const { save, notKept } = useSaving();
  const people = profile ? knownPeople(profile).filter((person) => role === undefined || person.role === role) : [];
  const found = profile && personAt(profile, email);

  const typeName = (typed: string) => {
    setName(typed);
    // of two people of one name the address tells which, and that is left to be typed
    const [picked, ...others] = people.filter((person) => person.name === typed);
    if (!picked || others.length > 0) return;
    if (!isStandIn(picked.email)) setEmail(picked.email);
    // what stands there is the address of whoever was picked before
    else if (found) setEmail('');
    setRole(picked.role);
  };
  const submitted = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!role) return;
    const kept = await save({ writer: { name: name.trim(), email: email.trim(), role } });
    setSaved(kept);
    if (!kept) return;
    onSaved?.();
  };
  return (
    <form onSubmit={submitted} onInput={() => setSaved(false)}>
      <fieldset>
        <legend>{t('writer.role')}</legend>
        {WRITER_ROLES.map((value) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name={`${id}-role`}
              value={value}
              required
              checked={role === value}
              onChange={() => setRole(value)}
            />
            {roleTitle(value)}
          </label>
        ))}
      </fieldset>
      <label for={`${id}-name`}>{t('writer.name')}</label>
      {people.length > 0 && (
        <p class="hint" id={`${id}-pick`}>
          {t('writer.pick')}
        </p>
      )}
      <input
        id={`${id}-name`}
        autocomplete="name"
        required
        value={name}
        list={people.length > 0 ? `${id}-people` : undefined}
        aria-describedby={people.length > 0 ? `${id}-pick` : undefined}
        onInput={(event) => typeName(event.currentTarget.value)}
      />
      <datalist id={`${id}-people`}>
        {matching(people, name).map((person) => (
          <option
            key={person.email}
            value={person.name}
            label={[person.post, !isStandIn(person.email) && person.email].filter(Boolean).join(', ')}
          />
        ))}
      </datalist>
      <label for={`${id}-email`}>{t('writer.email')}</label>
      <input
        id={`${id}-email`}
        type="email"
        autocomplete="email"
        required
        value={email}
        onInput={(event) => setEmail(event.currentTarget.value)}
      />
      <p class="hint" role="status">
        {found &&
          (found.role === role || role === undefined
            ? t('writer.known', [found.name, found.post].filter(Boolean).join(', '))
            : t('writer.knownOtherwise', t(KNOWN_AS[found.role])))}
      </p>
      <button type="submit">{submit}</button>
      {notKept}
      <p role="status">{saved && <span class="right">{t('page.saved')}</span>}</p>
    </form>
  );
};
