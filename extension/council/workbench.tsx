import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { checkStamp, shortChecksum, stampOf } from '../../core/council/profile-stamp.ts';
import { type Council, parseCouncil } from '../../core/index.ts';
import { t, tCount } from '../../core/review/words.ts';
import { download } from '../lib/download.ts';
import { readProfile, writeProfile } from '../lib/profile-file.ts';
import { type Edit, PANELS, type Panel } from './edit.ts';
import { ElectionsPanel } from './elections-panel.tsx';
import { fileName, readText } from './files.ts';
import { HealthPanel } from './health-panel.tsx';
import { ImportPanel, NO_IMPORT } from './import-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { PlacesPanel } from './places-panel.tsx';
import { profileProblems } from './problems.ts';
import { edited, redone, startHistory, undone } from './profile-history.ts';
import { RulesPanel } from './rules-panel.tsx';
import { Tabs } from './tabs.tsx';
import { dayWords } from './vocabulary.ts';

/** A profile of which nothing is known yet. It has no name, so that it cannot be used by mistake. */
const emptyProfile = (): Council => ({ ...parseCouncil({ name: '-', protocol: 'dudley' }), name: '' });

/** Whether two profiles say the same, whenever they were saved. */
const sameContent = (one: Council, other: Council): boolean => stampOf(one, '').sha256 === stampOf(other, '').sha256;

export interface WorkbenchProps {
  /** The profile in use; undefined where there is none. Another page may put another one to use at any time. */
  readonly profile: Council | undefined;
  /** The day, as `yyyy-mm-dd`. */
  readonly today: string;
  /**
   * Puts a profile to use, and keeps it on this device.
   * @throws when it cannot be kept.
   */
  readonly onUse: (council: Council) => void | Promise<void>;
}

/** Makes, edits and checks a council profile: import, people, places, elections, rules and health. */
export const Workbench = ({ profile, today, onUse }: WorkbenchProps) => {
  const [history, setHistory] = useState(() => startHistory(profile ?? emptyProfile()));
  const [inUse, setInUse] = useState(history.present);
  const [panel, setPanel] = useState<Panel>(profile ? 'people' : 'import');
  const [only, setOnly] = useState<readonly string[]>();
  const [said, setSaid] = useState('');
  const [work, setWork] = useState(NO_IMPORT);
  const given = useRef(profile);
  const id = useId();
  const { present } = history;
  const problems = profileProblems(present);
  const unsaved = present !== inUse;

  useEffect(() => {
    if (!unsaved) return undefined;
    const hold = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', hold);
    return () => removeEventListener('beforeunload', hold);
  }, [unsaved]);

  useEffect(() => {
    if (profile === given.current) return;
    given.current = profile;
    const theirs = profile ?? emptyProfile();
    // it is also told anew when it is put to use here, or when another setting changes
    if (sameContent(theirs, present)) setInUse(present);
    else if (!sameContent(theirs, inUse)) {
      setInUse(theirs);
      if (unsaved) setSaid(t('council.otherInUse'));
      else if (profile) {
        setHistory((before) => edited(before, profile));
        setSaid(t('council.inUse', profile.name));
      }
    }
  }, [profile]);

  const edit: Edit = (change, field) => {
    setSaid('');
    setHistory((before) => edited(before, change(before.present), field));
  };
  const step = (to: typeof undone): void => {
    setSaid('');
    setHistory(to);
  };
  const go = (to: Panel, people?: readonly string[]): void => {
    setOnly(people);
    setPanel(to);
  };
  const open = (name: string, text: string): void => {
    const read = readProfile(text);
    if ('problems' in read) {
      setSaid([t('council.file.notTaken', name), ...read.problems].join(' '));
      return;
    }
    edit(() => read.profile);
    const check = checkStamp(JSON.parse(text) as object);
    setSaid(
      check.state === 'none'
        ? t('council.file.opened', name)
        : t(
            check.state === 'whole' ? 'council.file.openedWhole' : 'council.file.openedChanged',
            name,
            dayWords(check.stamp.savedOn),
            shortChecksum(check.stamp.sha256),
          ),
    );
  };
  const saveAs = (): void => {
    const name = `${fileName(present.name)}.json`;
    const { text, stamp } = writeProfile(present, today);
    download(text, name, 'application/json');
    setSaid(t('council.file.saved', name, dayWords(today), shortChecksum(stamp.sha256)));
  };
  const use = async (): Promise<void> => {
    try {
      await onUse(present);
      setInUse(present);
      setSaid(t('council.inUse', present.name));
    } catch {
      setSaid(t('council.notKept'));
    }
  };

  return (
    <div class="workbench">
      <section class="head-bar" aria-label={t('council.profile')}>
        <h2>{present.name || t('council.newProfile')}</h2>
        <p class="counts">
          {[
            tCount('council.count.member', present.members.length),
            tCount('council.count.officer', present.officers.length),
            tCount('council.count.ward', present.wards.length),
            tCount('council.count.election', present.elections.length),
          ].join(', ')}
          {unsaved && ` · ${t('council.unsaved')}`}
        </p>
        <div class="buttons">
          <button
            type="button"
            class="button primary"
            disabled={problems.length > 0 || !unsaved}
            onClick={() => void use()}
          >
            {t('council.use')}
          </button>
          <button type="button" class="button" disabled={history.past.length === 0} onClick={() => step(undone)}>
            {t('council.undo')}
          </button>
          <button type="button" class="button" disabled={history.future.length === 0} onClick={() => step(redone)}>
            {t('council.redo')}
          </button>
          <button type="button" class="button" disabled={problems.length > 0} onClick={saveAs}>
            {t('council.file.save')}
          </button>
          <button type="button" class="button" onClick={() => edit(emptyProfile)}>
            {t('council.fresh')}
          </button>
        </div>
        <label for={`${id}-open`}>{t('council.file.open')}</label>
        <input
          id={`${id}-open`}
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file)
              void readText(file).then((read) => {
                if ('text' in read) open(read.name, read.text);
                else setSaid(read.problem);
                input.value = '';
              });
          }}
        />
        <p role="status">{said}</p>
        {problems.length > 0 && (
          <details class="notice wrong">
            <summary>{tCount('council.problems', problems.length)}</summary>
            <ul class="short-list">
              {problems.slice(0, 20).map(({ path, message }) => (
                <li key={path}>
                  {path}: {message}
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <Tabs
        label={t('council.parts')}
        tabs={PANELS.map((name) => ({
          name,
          words: t(`council.panel.${name}`),
        }))}
        chosen={panel}
        onChoose={go}
      >
        {panel === 'import' && (
          <ImportPanel
            profile={present}
            edit={edit}
            today={today}
            work={work}
            onWork={setWork}
            onProfile={open}
            onTaken={() => {
              go('health');
              setSaid(t('council.import.taken'));
            }}
          />
        )}
        {panel === 'people' && (
          <PeoplePanel
            profile={present}
            edit={edit}
            only={only && new Set(only)}
            onShowAll={() => setOnly(undefined)}
          />
        )}
        {panel === 'places' && <PlacesPanel profile={present} edit={edit} />}
        {panel === 'elections' && <ElectionsPanel profile={present} edit={edit} today={today} />}
        {panel === 'rules' && <RulesPanel profile={present} edit={edit} />}
        {panel === 'health' && <HealthPanel profile={present} today={today} onGo={go} />}
      </Tabs>
    </div>
  );
};
