import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isStandIn } from '../../core/council/stand-in-address.ts';
import type { Council } from '../../core/index.ts';
import { t, tCount } from '../../core/review/words.ts';
import { useFocusAfterRemoval } from '../components/focus-after-removal.ts';
import { BulkEdit } from './bulk-edit.tsx';
import { Choice, TextField } from './controls.tsx';
import type { Edit } from './edit.ts';
import { everybody, matching, type Part, type Placed, placeKey, withNewPerson } from './people.ts';
import { PersonForm } from './person-form.tsx';
import { memberProblems, officerProblems } from './problems.ts';
import { gradeWords } from './vocabulary.ts';

/** People on a page: thousands in one list would be slow to draw and slower to go through. */
const PAGE = 50;

export interface PeoplePanelProps {
  readonly profile: Council;
  readonly edit: Edit;
  /** Addresses of the people to show, where somebody came here to see certain ones. */
  readonly only: ReadonlySet<string> | undefined;
  readonly onShowAll: () => void;
}

const isWrong = (person: Placed): boolean =>
  (person.part === 'members' ? memberProblems(person.entry) : officerProblems(person.entry)).length > 0;

const describe = (person: Placed): string =>
  (person.part === 'members'
    ? [t('council.person.member'), person.entry.party, person.entry.ward, ...person.entry.roles]
    : [
        t('council.person.officer'),
        person.entry.jobTitle,
        person.entry.team,
        person.entry.grade ? gradeWords(person.entry.grade) : t('council.person.gradeUnknown'),
      ]
  )
    .filter(Boolean)
    .join(' · ');

/** Everybody in the profile: searched, a page at a time, edited one by one or many at once. */
export const PeoplePanel = ({ profile, edit, only, onShowAll }: PeoplePanelProps) => {
  const [query, setQuery] = useState('');
  const [part, setPart] = useState<Part | 'everybody' | 'wrong'>('everybody');
  const [page, setPage] = useState(0);
  const [open, setOpen] = useState<string>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());

  const { members, officers } = profile;
  const count = useFocusAfterRemoval<HTMLParagraphElement>(members.length + officers.length);
  const added = useRef<string>();
  // once anybody has come or gone, here or by undo, the places that were chosen may be other people's
  useLayoutEffect(() => {
    setChosen(new Set());
    setOpen(added.current);
    added.current = undefined;
  }, [members.length, officers.length]);
  const people = useMemo(() => everybody({ members, officers }), [members, officers]);
  const found = useMemo(() => {
    const matches = matching(query);
    return people.filter(
      (person) =>
        // whoever is being edited stays, whatever is typed
        placeKey(person) === open ||
        ((part === 'everybody' || (part === 'wrong' ? isWrong(person) : part === person.part)) &&
          (!only || only.has(person.entry.email)) &&
          matches(person)),
    );
  }, [people, part, query, only, open]);
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const here = Math.min(page, pages - 1);
  const shown = found.slice(here * PAGE, (here + 1) * PAGE);

  const toggle = (keys: readonly string[], on: boolean): void => {
    const next = new Set(chosen);
    for (const key of keys) {
      if (on) next.add(key);
      else next.delete(key);
    }
    setChosen(next);
  };
  const add = (to: Part): void => {
    added.current = placeKey({ part: to, at: profile[to].length });
    edit((council) => withNewPerson(council, to));
    setPart(to);
    setQuery('');
    onShowAll();
    setPage(Math.floor(profile[to].length / PAGE));
  };

  return (
    <div class="people-panel">
      <div class="filters">
        <TextField
          label={t('council.people.search')}
          type="search"
          value={query}
          onChange={(value) => {
            setQuery(value);
            setPage(0);
          }}
        />
        <Choice
          label={t('council.people.show')}
          value={part}
          choices={[
            ['everybody', t('council.people.everybody')],
            ['members', t('council.people.members')],
            ['officers', t('council.people.officers')],
            ['wrong', t('council.people.wrong')],
          ]}
          onChange={(value) => {
            setPart(value as Part);
            setPage(0);
          }}
        />
        <div class="buttons">
          <button type="button" class="button" onClick={() => add('members')}>
            {t('council.people.addMember')}
          </button>
          <button type="button" class="button" onClick={() => add('officers')}>
            {t('council.people.addOfficer')}
          </button>
        </div>
      </div>
      <p role="status" class="found" tabIndex={-1} ref={count}>
        {tCount('council.people.found', found.length)}
        {only && (
          <button type="button" class="button" onClick={onShowAll}>
            {t('council.people.showEverybody')}
          </button>
        )}
      </p>
      {found.length > 0 && (
        <BulkEdit
          profile={profile}
          edit={edit}
          chosen={chosen}
          found={found}
          onChoose={(on) => toggle(found.map(placeKey), on)}
        />
      )}
      <ul class="people">
        {shown.map((person) => {
          const key = placeKey(person);
          const { name, email } = person.entry;
          return (
            <li key={key} class="person-row">
              <div class="person-line">
                <input
                  type="checkbox"
                  aria-label={t('council.people.choose', name || email)}
                  checked={chosen.has(key)}
                  onChange={(event) => toggle([key], event.currentTarget.checked)}
                />
                <button
                  type="button"
                  class="person-button"
                  aria-expanded={open === key}
                  onClick={() => setOpen(open === key ? undefined : key)}
                >
                  <span class="name">{name || t('council.people.unnamed')}</span>
                  <span class="address">{isStandIn(email) ? t('council.person.noAddress') : email}</span>
                  <span class="post">{describe(person)}</span>
                  {isWrong(person) && <span class="error">{t('council.people.toPutRight')}</span>}
                </button>
              </div>
              {open === key && <PersonForm person={person} profile={profile} edit={edit} />}
            </li>
          );
        })}
      </ul>
      {pages > 1 && (
        <nav class="pages" aria-label={t('council.people.pages')}>
          <button type="button" class="button" disabled={here === 0} onClick={() => setPage(here - 1)}>
            {t('council.people.previous')}
          </button>
          <span>{t('council.people.page', here + 1, pages)}</span>
          <button type="button" class="button" disabled={here === pages - 1} onClick={() => setPage(here + 1)}>
            {t('council.people.next')}
          </button>
        </nav>
      )}
    </div>
  );
};
