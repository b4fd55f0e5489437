import { electionCalendars, nextOrdinaryElectionDay } from '../../core/council/election-calendar.ts';
import { latestStart } from '../../core/council/pre-election-period.ts';
import { toIcs } from '../../core/formats/ics.ts';
import type { Council } from '../../core/index.ts';
import { protocolOf } from '../../core/protocols/index.ts';
import { t } from '../../core/review/words.ts';
import { useFocusAfterRemoval } from '../components/focus-after-removal.ts';
import { download } from '../lib/download.ts';
import { Choice, Lines, TextField } from './controls.tsx';
import type { Edit } from './edit.ts';
import { fileName } from './files.ts';
import { MonthCalendar } from './month-calendar.tsx';
import { placeKey } from './people.ts';
import { electionProblems, problemOf } from './problems.ts';
import { dayWords, pollChoices } from './vocabulary.ts';

type Election = Council['elections'][number];

interface ElectionFormProps {
  readonly election: Election;
  readonly nation: Council['nation'];
  readonly change: (fields: Partial<Election>, field: string) => void;
  readonly remove: () => void;
}

const without = <T extends object, K extends keyof T>(value: T, field: K): Omit<T, K> => {
  const { [field]: _, ...rest } = value;
  return rest;
};

const ElectionForm = ({ election, nation, change, remove }: ElectionFormProps) => {
  const problems = electionProblems(election);
  const dated = problemOf(problems, 'date') === undefined;
  return (
    <fieldset class="person-form">
      <legend class="hidden">{election.date}</legend>
      <TextField
        label={t('council.elections.date')}
        type="date"
        value={election.date}
        problem={problemOf(problems, 'date')}
        onChange={(date) => change({ date }, 'date')}
      />
      <Choice
        label={t('council.elections.kind')}
        value={election.kind}
        choices={pollChoices()}
        onChange={(kind) => change({ kind: kind as Election['kind'] }, 'kind')}
      />
      <TextField
        label={t('council.elections.noticeOn')}
        type="date"
        hint={dated ? t('council.elections.noticeHint', dayWords(latestStart(election, nation))) : undefined}
        value={election.noticeOn ?? ''}
        problem={problemOf(problems, 'noticeOn')}
        onChange={(noticeOn) => change({ noticeOn }, 'noticeOn')}
      />
      <Lines
        label={t('council.elections.wards')}
        hint={t('council.elections.wardsHint')}
        lines={election.wards ?? []}
        onChange={(wards) => change({ wards: [...wards] }, 'wards')}
      />
      <div class="buttons">
        <button type="button" class="button" onClick={remove}>
          {t('council.elections.remove', dated ? dayWords(election.date) : '')}
        </button>
      </div>
    </fieldset>
  );
};

export interface ElectionsPanelProps {
  readonly profile: Council;
  readonly edit: Edit;
  /** The day of looking, as `yyyy-mm-dd`. */
  readonly today: string;
}

/** The council's elections, each with its actual notice date, and what they make of the calendar. */
export const ElectionsPanel = ({ profile, edit, today }: ElectionsPanelProps) => {
  const { elections, nation } = profile;
  const addButton = useFocusAfterRemoval<HTMLButtonElement>(elections.length);
  const set = (next: readonly Election[], field?: string): void =>
    edit((council) => ({ ...council, elections: [...next] }), field);
  const change = (at: number, fields: Partial<Election>, field: string): void => {
    const changed = elections.map((election, each): Election => {
      if (each !== at) return election;
      let next: Election = { ...election, ...fields };
      if (next.noticeOn === '') next = without(next, 'noticeOn');
      if (next.wards?.length === 0) next = without(next, 'wards');
      return next;
    });
    set(changed, `election ${at} ${field}`);
  };
  const whole = elections.filter((election) => electionProblems(election).length === 0);
  const calendars = electionCalendars({ elections: whole, nation }, protocolOf(profile.protocol).facts);
  const saveCalendar = (): void =>
    download(
      toIcs(calendars, t('council.elections.calendarName', profile.name), new Date()),
      `${fileName(profile.name)}-elections.ics`,
      'text/calendar',
    );
  return (
    <>
      <section class="block">
        <h3>{t('council.elections.title')}</h3>
        <p class="hint">{t('council.elections.hint')}</p>
        <ul class="bodies">
          {elections.map((election, at) => (
            <li key={placeKey({ part: 'elections', at })}>
              <ElectionForm
                election={election}
                nation={nation}
                change={(fields, field) => change(at, fields, field)}
                remove={() => set(elections.filter((_, each) => each !== at))}
              />
            </li>
          ))}
        </ul>
        <button
          type="button"
          class="button"
          ref={addButton}
          onClick={() => set([...elections, { date: nextOrdinaryElectionDay(today), kind: 'local' }])}
        >
          {t('council.elections.add')}
        </button>
      </section>
      {calendars.length > 0 && (
        <section class="block">
          <h3>{t('council.elections.calendar')}</h3>
          <div class="buttons">
            <button type="button" class="button" onClick={saveCalendar}>
              {t('council.elections.saveCalendar')}
            </button>
          </div>
          {calendars.map((calendar, at) => (
            <section key={placeKey({ part: 'calendars', at })} class="block">
              <h4>{calendar.title}</h4>
              <MonthCalendar calendar={calendar} />
            </section>
          ))}
        </section>
      )}
    </>
  );
};
