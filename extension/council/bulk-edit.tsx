import { useState } from 'preact/hooks';
import type { Grade } from '../../core/council/grades.ts';
import type { Council } from '../../core/index.ts';
import { t, tCount } from '../../core/review/words.ts';
import { Choice, TextField, Tick } from './controls.tsx';
import type { Edit } from './edit.ts';
import { everybody, type Part, type PersonFields, type Placed, placeKey, setFields, withoutPeople } from './people.ts';
import { gradeChoices } from './vocabulary.ts';

const FIELDS = ['grade', 'team', 'ward', 'party'] as const;
type Field = (typeof FIELDS)[number];

/** Who has each field; for the others it is not set. */
const WHOSE: Readonly<Record<Field, Part>> = {
  grade: 'officers',
  team: 'officers',
  ward: 'members',
  party: 'members',
};

const fieldsOf = (field: Field, value: string): PersonFields =>
  field === 'grade' ? { grade: value as Grade } : { [field]: value.trim() };

export interface BulkEditProps {
  readonly profile: Council;
  readonly edit: Edit;
  /** Who is chosen, as `placeKey` has them. */
  readonly chosen: ReadonlySet<string>;
  /** Whom the search has found. */
  readonly found: readonly Placed[];
  readonly onChoose: (on: boolean) => void;
}

/** Sets one field for everybody who is chosen, or takes them out. */
export const BulkEdit = ({ profile, edit, chosen, found, onChoose }: BulkEditProps) => {
  const [field, setField] = useState<Field>('grade');
  const [value, setValue] = useState('');
  const [done, setDone] = useState('');
  const all = found.every((person) => chosen.has(placeKey(person)));
  const apply = (): void => {
    edit((council) => setFields(council, chosen, fieldsOf(field, value)));
    const set = everybody(profile).filter((person) => person.part === WHOSE[field] && chosen.has(placeKey(person)));
    setDone(tCount('council.bulk.done', set.length));
  };
  return (
    <div class="bulk">
      <Tick label={tCount('council.bulk.chooseFound', found.length)} checked={all} onChange={onChoose} />
      <p role="status">{done}</p>
      {chosen.size > 0 && (
        <fieldset>
          <legend>{tCount('council.bulk.chosen', chosen.size)}</legend>
          <Choice
            label={t('council.bulk.field')}
            value={field}
            choices={FIELDS.map((name) => [name, t(`council.person.${name}`)] as const)}
            onChange={(name) => {
              setField(name as Field);
              setValue('');
            }}
          />
          {field === 'grade' ? (
            <Choice
              label={t('council.bulk.value')}
              value={value}
              choices={[['', t('council.person.gradeUnknown')], ...gradeChoices()]}
              onChange={setValue}
            />
          ) : (
            <TextField
              label={t('council.bulk.value')}
              value={value}
              {...(field === 'ward' && { suggestions: profile.wards })}
              onChange={setValue}
            />
          )}
          <div class="buttons">
            <button type="button" class="button primary" onClick={apply}>
              {t('council.bulk.set')}
            </button>
            <button type="button" class="button" onClick={() => edit((council) => withoutPeople(council, chosen))}>
              {t('council.bulk.remove')}
            </button>
          </div>
        </fieldset>
      )}
    </div>
  );
};
