import { useId, useState } from 'preact/hooks';
import { decodeText } from '../../core/formats/text-file.ts';
import type { Council } from '../../core/index.ts';
import { t } from '../../core/review/words.ts';
import { download } from '../lib/download.ts';
import { readProfile, writeProfile } from '../lib/profile-file.ts';
import type { Settings } from '../lib/settings.ts';
import { today } from '../lib/today.ts';
import { ProblemList } from './problem-list.tsx';
import { useSaving } from './saving.tsx';

/** A council profile in a line: whose it is, how many people it knows, and how old it is. */
export const ProfileSummary = ({ profile }: { readonly profile: Council }) => (
  <>
    <strong>{profile.name}</strong>.{' '}
    {t('profile.summary', profile.members.length, profile.officers.length, profile.elections.length)}{' '}
    {profile.stamp &&
      t('profile.savedOn', new Date(profile.stamp.savedOn).toLocaleDateString(t('language'), { timeZone: 'UTC' }))}
  </>
);

/** The council profile: what there is of it, and a way to take one from a file, when every field of it is right. */
export const ProfileForm = ({ profile }: Pick<Settings, 'profile'>) => {
  const [problems, setProblems] = useState<readonly string[]>([]);
  const { save, notKept } = useSaving();
  const id = useId();
  const take = async (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    // in whatever encoding the page of the profile and the command line read it
    const read = readProfile(decodeText(new Uint8Array(await file.arrayBuffer())));
    setProblems('problems' in read ? read.problems : []);
    if ('profile' in read) await save({ profile: read.profile });
    input.value = '';
  };
  return (
    <>
      <div role="status">
        <p>{profile ? <ProfileSummary profile={profile} /> : t('profile.none')}</p>
      </div>
      <label for={`${id}-file`}>{t('profile.label')}</label>
      <p class="hint" id={`${id}-hint`}>
        {t('profile.hint')}
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
          <p class="wrong">{t('profile.refused')}</p>
          <ProblemList problems={problems} />
        </div>
      )}
      {notKept}
    </>
  );
};

interface ProfileEditorLinkProps extends Pick<Settings, 'profile'> {
  /** Where leaving the page would lose the place in it. */
  readonly inNewTab?: boolean;
}

/** Leads to the page on which a profile is made and edited. */
export const ProfileEditorLink = ({ profile, inNewTab = false }: ProfileEditorLinkProps) => (
  <p>
    <a href="/council.html" target={inNewTab ? '_blank' : undefined}>
      {t(profile ? 'profile.edit' : 'profile.make')}
    </a>
    {inNewTab && ` ${t('page.inNewTab')}`}
  </p>
);

/** What else can be done with a profile that is there. */
export const ProfileButtons = ({ profile }: { readonly profile: Council }) => {
  const { save, notKept } = useSaving();
  return (
    <>
      <div class="buttons">
        <button
          type="button"
          class="quiet"
          onClick={() => download(writeProfile(profile, today()).text, 'council.json', 'application/json')}
        >
          {t('profile.export')}
        </button>
        <button type="button" class="quiet" onClick={() => void save({ profile: undefined })}>
          {t('profile.remove')}
        </button>
      </div>
      {notKept}
    </>
  );
};
