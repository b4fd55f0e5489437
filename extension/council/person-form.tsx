import type { Member, Officer } from '../../core/council/council.ts';
import type { Grade } from '../../core/council/grades.ts';
import { partyNamed } from '../../core/council/import/parties.ts';
import { isStandIn } from '../../core/council/stand-in-address.ts';
import type { Council } from '../../core/index.ts';
import { t } from '../../core/review/words.ts';
import { Choice, Lines, TextField } from './controls.tsx';
import type { Edit } from './edit.ts';
import { type PersonFields, type Placed, placeKey, setFields, withoutPeople } from './people.ts';
import { memberProblems, officerProblems, problemOf } from './problems.ts';
import { dayWords, gradeChoices } from './vocabulary.ts';

interface FormProps<T> {
  readonly entry: T;
  readonly profile: Council;
  readonly set: (fields: PersonFields) => void;
}

const different = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values.flatMap((value) => value || []))].sort();

const MemberFields = ({ entry, profile, set }: FormProps<Member>) => (
  <>
    <TextField
      label={t('council.person.ward')}
      value={entry.ward ?? ''}
      suggestions={profile.wards}
      onChange={(ward) => set({ ward })}
    />
    <TextField
      label={t('council.person.party')}
      hint={entry.partyAsWritten && t('council.person.partyAsWritten', entry.partyAsWritten)}
      value={entry.party ?? ''}
      suggestions={different(profile.members.map(({ party }) => party && partyNamed(party)))}
      onChange={(party) => set({ party })}
    />
    <Lines
      label={t('council.person.roles')}
      hint={t('council.person.rolesHint')}
      lines={entry.roles}
      onChange={(roles) => set({ roles: [...roles] })}
    />
  </>
);

const OfficerFields = ({ entry, set }: FormProps<Officer>) => (
  <>
    <TextField label={t('council.person.jobTitle')} value={entry.jobTitle} onChange={(jobTitle) => set({ jobTitle })} />
    <TextField label={t('council.person.team')} value={entry.team ?? ''} onChange={(team) => set({ team })} />
    <Choice
      label={t('council.person.grade')}
      value={entry.grade ?? ''}
      choices={[['', t('council.person.gradeUnknown')], ...gradeChoices()]}
      onChange={(grade) => set({ grade: grade as Grade })}
    />
  </>
);

export interface PersonFormProps {
  readonly person: Placed;
  readonly profile: Council;
  readonly edit: Edit;
}

/** One person's entry. What is typed counts at once, and what is wrong with it is said beside the field. */
export const PersonForm = ({ person, profile, edit }: PersonFormProps) => {
  const { part, entry } = person;
  const key = placeKey(person);
  const problems = part === 'members' ? memberProblems(entry) : officerProblems(entry);
  const set = (fields: PersonFields): void =>
    edit((council) => setFields(council, new Set([key]), fields), `${key} ${Object.keys(fields).join()}`);
  const remove = (): void => edit((council) => withoutPeople(council, new Set([key])));
  return (
    <fieldset class="person-form">
      <legend class="hidden">{entry.name}</legend>
      {entry.missingSince && <p class="notice">{t('council.person.missingSince', dayWords(entry.missingSince))}</p>}
      <TextField
        label={t('council.person.name')}
        value={entry.name}
        problem={problemOf(problems, 'name')}
        onChange={(name) => set({ name })}
      />
      <TextField
        label={t('council.person.email')}
        type="email"
        hint={isStandIn(entry.email) ? t('council.person.standIn') : undefined}
        value={entry.email}
        problem={problemOf(problems, 'email')}
        onChange={(email) => set({ email: email.trim() })}
      />
      {part === 'members' ? (
        <MemberFields entry={entry} profile={profile} set={set} />
      ) : (
        <OfficerFields entry={entry} profile={profile} set={set} />
      )}
      <div class="buttons">
        <button type="button" class="button" onClick={remove}>
          {t('council.person.remove')}
        </button>
      </div>
    </fieldset>
  );
};
