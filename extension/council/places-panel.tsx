import type { Nation } from '../../core/council/council.ts';
import { NATIONS } from '../../core/council/council.ts';
import type { Council } from '../../core/index.ts';
import { t } from '../../core/review/words.ts';
import { useFocusAfterRemoval } from '../components/focus-after-removal.ts';
import { Choice, Lines, TextField } from './controls.tsx';
import type { Edit } from './edit.ts';
import { placeKey } from './people.ts';
import { problemOf, profileProblems } from './problems.ts';

const NATION_WORDS = {
  england: 'council.nation.england',
  wales: 'council.nation.wales',
  scotland: 'council.nation.scotland',
  'northern-ireland': 'council.nation.northernIreland',
} as const satisfies Record<Nation, string>;

type Body = Council['parishCouncils'][number] | Council['media'][number];

interface BodyListProps<T extends Body> {
  readonly part: 'parishCouncils' | 'media';
  readonly title: string;
  readonly hint: string;
  readonly bodies: readonly T[];
  readonly fresh: T;
  readonly profile: Council;
  readonly edit: Edit;
}

/** Parish councils or newspapers: each with its name, its domains, and the wards that a parish lies in. */
const BodyList = <T extends Body>({ part, title, hint, bodies, fresh, profile, edit }: BodyListProps<T>) => {
  const problems = profileProblems(profile);
  const addButton = useFocusAfterRemoval<HTMLButtonElement>(bodies.length);
  const set = (next: readonly T[], field?: string): void => edit((council) => ({ ...council, [part]: next }), field);
  const change = (at: number, fields: Partial<Council['parishCouncils'][number]>, field: string): void =>
    set(
      bodies.map((body, each) => (each === at ? { ...body, ...fields } : body)),
      `${part} ${at} ${field}`,
    );
  return (
    <section class="block">
      <h3>{title}</h3>
      <p class="hint">{hint}</p>
      <ul class="bodies">
        {bodies.map((body, at) => (
          <li key={placeKey({ part, at })}>
            <fieldset class="person-form">
              <legend class="hidden">{body.name}</legend>
              <TextField
                label={t('council.places.name')}
                value={body.name}
                problem={problemOf(problems, `${part}[${at}].name`)}
                onChange={(name) => change(at, { name }, 'name')}
              />
              <Lines
                label={t('council.places.domains')}
                lines={body.domains}
                onChange={(domains) => change(at, { domains: [...domains] }, 'domains')}
              />
              {'wards' in body && (
                <Lines
                  label={t('council.places.wards')}
                  lines={body.wards}
                  onChange={(wards) => change(at, { wards: [...wards] }, 'wards')}
                />
              )}
              <div class="buttons">
                <button type="button" class="button" onClick={() => set(bodies.filter((_, each) => each !== at))}>
                  {t('council.places.remove', body.name)}
                </button>
              </div>
            </fieldset>
          </li>
        ))}
      </ul>
      <button type="button" class="button" ref={addButton} onClick={() => set([...bodies, fresh])}>
        {t(part === 'media' ? 'council.places.addPress' : 'council.places.addParish')}
      </button>
    </section>
  );
};

export interface PlacesPanelProps {
  readonly profile: Council;
  readonly edit: Edit;
}

/** The council itself: its name, nation, domains and wards; its parish councils; and its press. */
export const PlacesPanel = ({ profile, edit }: PlacesPanelProps) => (
  <>
    <section class="block">
      <h3>{t('council.places.council')}</h3>
      <TextField
        label={t('council.name')}
        value={profile.name}
        problem={profile.name === '' ? t('council.problem.name') : undefined}
        onChange={(name) => edit((council) => ({ ...council, name }), 'name')}
      />
      <Choice
        label={t('council.places.nation')}
        hint={t('council.places.nationHint')}
        value={profile.nation}
        choices={NATIONS.map((nation) => [nation, t(NATION_WORDS[nation])] as const)}
        onChange={(nation) => edit((council) => ({ ...council, nation: nation as Nation }))}
      />
      <Lines
        label={t('council.places.domains')}
        hint={t('council.places.domainsHint')}
        lines={profile.domains}
        onChange={(domains) => edit((council) => ({ ...council, domains: [...domains] }), 'domains')}
      />
      <Lines
        label={t('council.places.wards')}
        hint={t('council.places.wardsHint')}
        lines={profile.wards}
        onChange={(wards) => edit((council) => ({ ...council, wards: [...wards] }), 'wards')}
      />
    </section>
    <BodyList
      part="parishCouncils"
      title={t('council.places.parishes')}
      hint={t('council.places.parishesHint')}
      bodies={profile.parishCouncils}
      fresh={{ name: '', domains: [], wards: [] }}
      profile={profile}
      edit={edit}
    />
    <BodyList
      part="media"
      title={t('council.places.press')}
      hint={t('council.places.pressHint')}
      bodies={profile.media}
      fresh={{ name: '', domains: [] }}
      profile={profile}
      edit={edit}
    />
  </>
);
