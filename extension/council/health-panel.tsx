import { type HealthKind, type HealthNote, profileHealth } from '../../core/council/profile-health.ts';
import type { Council } from '../../core/index.ts';
import { t } from '../../core/review/words.ts';
import type { Panel } from './edit.ts';
import { ShortList } from './short-list.tsx';

/** Where what is amiss is put right, if not among the people. */
const WHERE: Partial<Readonly<Record<HealthKind, Panel>>> = {
  'no-domain': 'places',
  'empty-ward': 'places',
  'unknown-ward': 'places',
  'no-press': 'places',
  'no-election': 'elections',
  'notice-day': 'elections',
  'past-election': 'elections',
  'no-members': 'import',
  'no-officers': 'import',
};

export interface HealthPanelProps {
  readonly profile: Council;
  readonly today: string;
  readonly onGo: (panel: Panel, people?: readonly string[]) => void;
}

interface NoteProps {
  readonly note: HealthNote;
  readonly onGo: HealthPanelProps['onGo'];
}

const Note = ({ note: { kind, weight, text, about, people }, onGo }: NoteProps) => (
  <li class="health-note" data-weight={weight}>
    <h4>{t(`council.health.${weight}`)}</h4>
    <p>{text}</p>
    {about.length > 0 && <ShortList items={about}>{(item) => item}</ShortList>}
    <div class="buttons">
      {people.length > 0 ? (
        <button type="button" class="button" onClick={() => onGo('people', people)}>
          {t('council.health.showPeople')}
        </button>
      ) : (
        <button type="button" class="button" onClick={() => onGo(WHERE[kind] ?? 'people')}>
          {t('council.health.go')}
        </button>
      )}
    </div>
  </li>
);

/** What is amiss with the profile, and the way to where it is put right. */
export const HealthPanel = ({ profile, today, onGo }: HealthPanelProps) => {
  const notes = profileHealth(profile, today);
  return (
    <section class="block">
      <h3>{t('council.health.title')}</h3>
      {notes.length === 0 ? (
        <p>{t('council.health.well')}</p>
      ) : (
        <ul class="bodies">
          {notes.map((note) => (
            <Note key={note.kind} note={note} onGo={onGo} />
          ))}
        </ul>
      )}
    </section>
  );
};
