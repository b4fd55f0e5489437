import type { Grade, Member, Officer } from '../council.ts';
import { type CombinedPerson, emailKey, mayBeNamed, nameKey } from './combine.ts';
import type { FoundPerson, Question } from './found.ts';
import {
  type FieldChange,
  isStandIn,
  type MergedEntry,
  mergeMember,
  mergeOfficer,
  standInAddress,
} from './merge-person.ts';

/** What an import did to one entry of the profile. */
export interface Change {
  readonly what: 'member' | 'officer' | 'ward' | 'election' | 'domain';
  /**
   * `gone` is in the profile from an earlier import but no longer in the files: it stays until removed. `kept` is a hand
   * edit that the files contradict.
   */
  readonly kind: 'added' | 'changed' | 'kept' | 'gone' | 'removed';
  readonly name: string;
  readonly fields: readonly FieldChange[];
}

type Entry = Member | Officer;

/** Looks entries of the profile up by address and, where that does not tell, by name. */
const index = (entries: readonly Entry[]) => {
  const byAddress = new Map<string, Entry>();
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    const address = emailKey(entry.email);
    if (address !== undefined && !byAddress.has(address)) byAddress.set(address, entry);
    const key = nameKey(entry.name);
    byName.set(key, [...(byName.get(key) ?? []), entry]);
  }
  return {
    atAddress: ({ email, aliases }: CombinedPerson): Entry | undefined =>
      [email, ...aliases].map((address) => byAddress.get(emailKey(address) ?? '')).find((entry) => entry !== undefined),
    named: (name: string): Entry | undefined => {
      const [entry, another] = byName.get(nameKey(name)) ?? [];
      return another ? undefined : entry;
    },
  };
};

/** Whether an entry of the same name but another address is the same person, so far as can be told. */
const knownAgain = (entry: Entry, found: CombinedPerson): boolean =>
  found.email === undefined ||
  isStandIn(entry.email) ||
  found.kind === 'member' ||
  ('jobTitle' in entry && nameKey(entry.jobTitle) === nameKey(found.jobTitle ?? ''));

/** The people of a profile after an import. */
export interface MergedPeople {
  readonly members: readonly Member[];
  readonly officers: readonly Officer[];
  readonly changes: readonly Change[];
  readonly questions: readonly Question[];
  /** Those who are new or were brought up to date, by address. */
  readonly touched: ReadonlySet<string>;
}

/**
 * Brings the people of a profile up to date.
 * @param before The profile's people; nobody for a new profile.
 * @param found Everybody whom the files have.
 * @param complete The kinds of whom the files name all that there are, so that who is missing is gone.
 * @param gradeOf The grade that the table gives a job title.
 * @param removeGone Whether those who are gone are taken out; otherwise they stay and are listed.
 */
export const mergePeople = (
  before: { readonly members: readonly Member[]; readonly officers: readonly Officer[] },
  found: readonly CombinedPerson[],
  complete: ReadonlySet<FoundPerson['kind']>,
  gradeOf: (jobTitle: string) => Grade | undefined,
  removeGone: boolean,
): MergedPeople => {
  const people = { member: index(before.members), officer: index(before.officers) };
  const changes: Change[] = [];
  const questions: Question[] = [];
  const touched = new Set<string>();
  const taken = new Set([...before.members, ...before.officers].map(({ email }) => email));
  const merged = new Map<Entry, Entry>();
  const added: { member: Member[]; officer: Officer[] } = { member: [], officer: [] };

  const note = (what: Change['what'], name: string, { taken: changed, kept }: MergedEntry<unknown>): void => {
    if (changed.length > 0) changes.push({ what, kind: 'changed', name, fields: changed });
    if (kept.length > 0) changes.push({ what, kind: 'kept', name, fields: kept });
  };
  const enter = (was: Entry | undefined, person: CombinedPerson): void => {
    const standIn = was?.email ?? (person.email === undefined ? standInAddress(person.name, taken) : '');
    const result: MergedEntry<Entry> =
      person.kind === 'member'
        ? mergeMember(was as Member | undefined, person, standIn)
        : mergeOfficer(was as Officer | undefined, person, standIn, gradeOf);
    const { entry } = result;
    taken.add(entry.email);
    if (was) {
      merged.set(was, entry);
      note(person.kind, was.name, result);
      if (result.taken.length > 0) touched.add(entry.email);
      return;
    }
    touched.add(entry.email);
    if (person.kind === 'member') added.member.push(entry as Member);
    else added.officer.push(entry as Officer);
    changes.push({ what: person.kind, kind: 'added', name: entry.name, fields: [] });
  };

  for (const person of found) {
    const other = person.kind === 'member' ? people.officer : people.member;
    const opposite = other.atAddress(person);
    if (opposite && mayBeNamed(opposite.name, person.name)) {
      questions.push({
        kind: 'member-and-officer',
        text: `${person.name} is in the profile as ${person.kind === 'member' ? 'an officer' : 'a member'}, and in the files as ${person.kind === 'member' ? 'a member' : 'an officer'} with the same address. The profile was left as it is; which is right?`,
        about: [person.name],
        places: person.places,
      });
      continue;
    }
    const own = people[person.kind];
    const atAddress = own.atAddress(person);
    const namesake = own.named(person.name);
    const again = namesake && !merged.has(namesake) && knownAgain(namesake, person) ? namesake : undefined;
    const was = atAddress && !merged.has(atAddress) ? atAddress : again;
    if (was === again && was && person.email !== undefined && !isStandIn(was.email) && atAddress !== was)
      questions.push({
        kind: 'two-addresses',
        text: `${person.name} has the address ${was.email} in the profile and ${person.email} in the files. Taken for one person; is that right?`,
        about: [person.name],
        places: person.places,
      });
    enter(was, person);
  }

  const stay = <T extends Entry>(what: 'member' | 'officer', entries: readonly T[]): T[] =>
    entries.flatMap((entry) => {
      const now = merged.get(entry);
      if (now) return [now as T];
      const gone = complete.has(what) && entry.imported !== undefined;
      if (gone) changes.push({ what, kind: removeGone ? 'removed' : 'gone', name: entry.name, fields: [] });
      return gone && removeGone ? [] : [entry];
    });
  return {
    members: [...stay('member', before.members), ...added.member],
    officers: [...stay('officer', before.officers), ...added.officer],
    changes,
    questions,
    touched,
  };
};
