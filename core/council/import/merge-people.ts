import type { Member, Officer } from '../council.ts';
import type { Grade } from '../grades.ts';
import { wardKey } from '../roles.ts';
import { isStandIn, standInAddress } from '../stand-in-address.ts';
import type { IsoDay } from '../working-days.ts';
import { type CombinedPerson, emailKey, mayBeNamed, nameKey } from './combine.ts';
import type { FoundPerson, Question, Settlement } from './found.ts';
import { type FieldChange, type MergedEntry, mergeMember, mergeOfficer } from './merge-person.ts';

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
    named: (name: string): readonly Entry[] => byName.get(nameKey(name)) ?? [],
  };
};

/** Whether an entry of the same name but another address is the same person, so far as can be told. */
const knownAgain = (entry: Entry, found: CombinedPerson): boolean =>
  found.email === undefined ||
  isStandIn(entry.email) ||
  found.kind === 'member' ||
  ('jobTitle' in entry && nameKey(entry.jobTitle) === nameKey(found.jobTitle ?? ''));

/**
 * Which of several entries of one name somebody without an address is: one without an address of the same post, or for a
 * member of the same ward.
 */
const oneOfNamesakes = (entries: readonly Entry[], found: CombinedPerson): Entry | undefined => {
  if (found.email !== undefined) return undefined;
  const post = (title = ''): string => nameKey(title) || title;
  return entries.find(
    (entry) =>
      isStandIn(entry.email) &&
      ('jobTitle' in entry
        ? post(entry.jobTitle) === post(found.jobTitle)
        : (entry.ward && wardKey(entry.ward)) === (found.ward && wardKey(found.ward))),
  );
};

/** The people whom a profile has before an import. */
interface PeopleBefore {
  readonly members: readonly Member[];
  readonly officers: readonly Officer[];
}

/** The people of a profile after an import. */
export interface MergedPeople {
  readonly members: readonly Member[];
  readonly officers: readonly Officer[];
  readonly changes: readonly Change[];
  readonly questions: readonly Question[];
  /** Those who are new or were brought up to date, by address. */
  readonly touched: ReadonlySet<string>;
}

/** What becomes of people of an earlier import who are in the files no longer. */
export interface Gone {
  /** Whether they are taken out; otherwise they stay and are listed. */
  readonly removeGone: boolean;
  /** The day that is noted beside those who stay, where it is known. */
  readonly today: IsoDay | undefined;
}

/** The people of a profile as they are brought up to date. */
class PeopleMerger {
  readonly changes: Change[] = [];
  readonly questions: Question[] = [];
  readonly touched = new Set<string>();
  readonly added: { readonly member: Member[]; readonly officer: Officer[] } = { member: [], officer: [] };
  private readonly merged = new Map<Entry, Entry>();
  private readonly people;
  private readonly taken;

  constructor(
    before: PeopleBefore,
    private readonly gradeOf: (jobTitle: string) => Grade | undefined,
  ) {
    this.people = { member: index(before.members), officer: index(before.officers) };
    this.taken = new Set([...before.members, ...before.officers].map(({ email }) => email));
  }

  /** Finds the entry of somebody whom the files have, and asks where it is in doubt. */
  place(person: CombinedPerson): void {
    const opposite = this.people[person.kind === 'member' ? 'officer' : 'member'].atAddress(person);
    if (opposite && mayBeNamed(opposite.name, person.name)) {
      // they are in the files, though not as what they are here
      if (!this.merged.has(opposite)) this.merged.set(opposite, opposite);
      const [here, there] = person.kind === 'member' ? ['an officer', 'a member'] : ['a member', 'an officer'];
      this.ask(
        'member-and-officer',
        person,
        `${person.name} is in the profile as ${here}, and in the files as ${there} with the same address. The profile was left as it is; which is right?`,
        { ask: 'kind', who: { name: opposite.name, email: opposite.email }, details: person },
      );
      return;
    }
    const own = this.people[person.kind];
    const atAddress = own.atAddress(person);
    const named = own.named(person.name);
    const left = named.filter((entry) => !this.merged.has(entry));
    const namesake = named.length > 1 ? oneOfNamesakes(left, person) : left[0];
    const again = namesake && knownAgain(namesake, person) ? namesake : undefined;
    const was = atAddress && !this.merged.has(atAddress) ? atAddress : again;
    if (was === again && was && person.email !== undefined && !isStandIn(was.email) && atAddress !== was)
      this.ask(
        'two-addresses',
        person,
        `${person.name} has the address ${was.email} in the profile and ${person.email} in the files. Taken for one person; is that right?`,
        {
          ask: 'field',
          who: { name: person.name, email: person.email },
          field: 'email',
          choices: [was.email, person.email],
        },
      );
    this.enter(was, person);
  }

  /**
   * What becomes of the entries that the profile had.
   * @param complete Whether the files name all that there are of this kind.
   * @param gone What becomes of those who are in the files no longer.
   */
  entriesAfter<T extends Entry>(
    what: 'member' | 'officer',
    entries: readonly T[],
    complete: boolean,
    { removeGone, today }: Gone,
  ): T[] {
    return entries.flatMap((entry) => {
      const now = this.merged.get(entry);
      if (now) return [now as T];
      const gone = complete && entry.imported !== undefined;
      if (gone) this.changes.push({ what, kind: removeGone ? 'removed' : 'gone', name: entry.name, fields: [] });
      if (!gone) return [entry];
      return removeGone ? [] : [today === undefined ? entry : { ...entry, missingSince: entry.missingSince ?? today }];
    });
  }

  private ask(kind: Question['kind'], { name, places }: CombinedPerson, text: string, settlement: Settlement): void {
    this.questions.push({ kind, text, about: [name], places, settlements: [settlement] });
  }

  private enter(was: Entry | undefined, person: CombinedPerson): void {
    const standIn = was?.email ?? (person.email === undefined ? standInAddress(person.name, this.taken) : '');
    const result: MergedEntry<Entry> =
      person.kind === 'member'
        ? mergeMember(was as Member | undefined, person, standIn)
        : mergeOfficer(was as Officer | undefined, person, standIn, this.gradeOf);
    const { entry } = result;
    this.taken.add(entry.email);
    if (was) {
      this.merged.set(was, entry);
      this.note(person.kind, was.name, result);
      if (result.taken.length > 0) this.touched.add(entry.email);
      return;
    }
    this.touched.add(entry.email);
    if (person.kind === 'member') this.added.member.push(entry as Member);
    else this.added.officer.push(entry as Officer);
    this.changes.push({ what: person.kind, kind: 'added', name: entry.name, fields: [] });
  }

  private note(what: Change['what'], name: string, { taken, kept }: MergedEntry<unknown>): void {
    if (taken.length > 0) this.changes.push({ what, kind: 'changed', name, fields: taken });
    if (kept.length > 0) this.changes.push({ what, kind: 'kept', name, fields: kept });
  }
}

/**
 * Brings the people of a profile up to date.
 * @param before The profile's people; nobody for a new profile.
 * @param found Everybody whom the files have.
 * @param complete The kinds of whom the files name all that there are, so that who is missing is gone.
 * @param gradeOf The grade that the table gives a job title.
 * @param gone What becomes of those who are in the files no longer.
 */
export const mergePeople = (
  before: PeopleBefore,
  found: readonly CombinedPerson[],
  complete: ReadonlySet<FoundPerson['kind']>,
  gradeOf: (jobTitle: string) => Grade | undefined,
  gone: Gone,
): MergedPeople => {
  const merger = new PeopleMerger(before, gradeOf);
  for (const person of found) merger.place(person);
  const { added, changes, questions, touched } = merger;
  const members = merger.entriesAfter('member', before.members, complete.has('member'), gone);
  const officers = merger.entriesAfter('officer', before.officers, complete.has('officer'), gone);
  return {
    members: [...members, ...added.member],
    officers: [...officers, ...added.officer],
    changes,
    questions,
    touched,
  };
};
