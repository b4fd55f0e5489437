import { addressKey, parseAddress } from '../address.ts';
import { namesAgree, nameWords, parseName } from '../person-name.ts';
import { wardKey } from '../roles.ts';
import { type FoundPerson, type Place, placeText, type Question, type Settlement, type Who } from './found.ts';
import { partyNamed } from './parties.ts';

/** One person as all files together have them. */
export type CombinedPerson = Omit<FoundPerson, 'at'> & { readonly places: readonly Place[] };

/** What came of it. */
export interface Combined {
  readonly people: readonly CombinedPerson[];
  readonly questions: readonly Question[];
}

/** An address as a key; undefined where it is none. */
export const emailKey = (email: string | undefined): string | undefined => {
  const address = email === undefined ? undefined : parseAddress(email);
  return address && addressKey(address);
};

/** A name as a key: case, accents and punctuation make no difference. */
export const nameKey = (name: string): string => nameWords(name).join(' ');

/** Whether two written names may be one person's. */
export const mayBeNamed = (one: string, other: string): boolean => {
  const [a] = parseName(one);
  const [b] = parseName(other);
  return a !== undefined && b !== undefined && namesAgree(a, b);
};

const addressesOf = ({ email, aliases }: Pick<FoundPerson, 'email' | 'aliases'>): string[] =>
  [email, ...aliases].flatMap((address) => emailKey(address) ?? []);

interface Entry {
  person: CombinedPerson;
  shared: boolean;
}

const FIELDS = ['ward', 'jobTitle', 'team'] as const;

/** Puts files together, and asks where they do not agree. */
class Combiner {
  readonly entries: Entry[] = [];
  readonly questions: Question[] = [];
  private readonly byAddress = new Map<string, Entry>();
  private readonly byName = new Map<string, Entry[]>();
  /** Everybody who has an address that several have. */
  private readonly sharers = new Map<string, Who[]>();

  ask(
    kind: Question['kind'],
    text: string,
    about: readonly string[],
    places: readonly Place[],
    settlement: Settlement,
  ): void {
    this.questions.push({ kind, text, about, places, settlements: [settlement] });
  }

  add(found: FoundPerson): void {
    const holder = addressesOf(found)
      .map((address) => this.byAddress.get(address))
      .find((entry) => entry !== undefined);
    const elsewhere = holder && !holder.shared && holder.person.places.every(({ file }) => file !== found.at.file);
    if (holder && mayBeNamed(holder.person.name, found.name)) this.sameMailbox(holder, found);
    else if (elsewhere && emailKey(holder.person.email) === emailKey(found.email)) {
      // two files may call one person Bob and Robert; in one file two names are two people
      this.differ('name', holder.person, found.name, found.at);
      this.sameMailbox(holder, found);
    } else if (holder && emailKey(holder.person.email) === emailKey(found.email)) this.amongSharers(holder, found);
    else this.byItsName(found);
  }

  private enter({ at, ...found }: FoundPerson, shared = false): void {
    const entry = { person: { ...found, places: [at] }, shared };
    this.entries.push(entry);
    if (!shared) for (const address of addressesOf(found)) this.byAddress.set(address, entry);
    const key = nameKey(found.name);
    this.byName.set(key, [...(this.byName.get(key) ?? []), entry]);
  }

  private sameMailbox(entry: Entry, found: FoundPerson): void {
    const { person } = entry;
    if (person.kind === found.kind) {
      this.merge(entry, found);
      return;
    }
    const [member, officer] = person.kind === 'member' ? [person, found] : [found, person];
    // an account without a job title only says that a member has a mailbox
    if (officer.jobTitle)
      this.ask(
        'member-and-officer',
        `${member.name} is a member in one file and an officer (${officer.jobTitle}) in another, with the same address. Taken for a member; is that right?`,
        [member.name],
        [...person.places, found.at],
        {
          ask: 'kind',
          who: person,
          details: { ...member, name: person.name, jobTitle: officer.jobTitle, team: officer.team },
        },
      );
    entry.person = {
      ...person,
      ...member,
      name: person.name,
      aliases: person.aliases,
      places: [...person.places, found.at],
    };
  }

  /** Another file may have the same people at an address that several have: each is then known again by their name. */
  private amongSharers(holder: Entry, found: FoundPerson): void {
    const known = this.byName
      .get(nameKey(found.name))
      ?.find(
        ({ shared, person }) =>
          shared &&
          emailKey(person.email) === emailKey(found.email) &&
          person.places.every(({ file }) => file !== found.at.file),
      );
    if (known) this.sameMailbox(known, found);
    else this.sharedMailbox(holder, found);
  }

  private sharedMailbox(entry: Entry, found: FoundPerson): void {
    const { email = '' } = found;
    const sharers = this.sharers.get(email) ?? [{ name: entry.person.name, email: undefined }];
    this.sharers.set(email, sharers);
    sharers.push({ name: found.name, email: undefined });
    if (!entry.shared)
      this.ask(
        'shared-address',
        `Several people have the address ${email}: whose is it? Until then it is nobody’s.`,
        [entry.person.name, found.name],
        [...entry.person.places, found.at],
        { ask: 'owner', email, people: sharers },
      );
    entry.shared = true;
    this.enter(found, true);
  }

  /** Without an address in common, only members are known again, by their names: two officers of one name are two. */
  private byItsName(found: FoundPerson): void {
    if (found.kind === 'officer') {
      this.enter(found);
      return;
    }
    const elsewhere = this.namesakes(found).filter(
      ({ person }) => person.kind === 'member' && person.places.every(({ file }) => file !== found.at.file),
    );
    const [entry, another] = elsewhere;
    if (!entry || another || !wardsAgree(entry.person, found)) {
      this.enter(found);
      return;
    }
    const { email } = entry.person;
    if (email !== undefined && found.email !== undefined)
      this.ask(
        'two-addresses',
        `${found.name} has the address ${email} in one file and ${found.email} in another. Taken for one person with the first; is that right?`,
        [found.name],
        [...entry.person.places, found.at],
        { ask: 'field', who: entry.person, field: 'email', choices: [email, found.email] },
      );
    this.merge(entry, found);
    for (const address of addressesOf(found)) if (!this.byAddress.has(address)) this.byAddress.set(address, entry);
  }

  private namesakes(found: FoundPerson): readonly Entry[] {
    const exact = this.byName.get(nameKey(found.name));
    if (exact || found.ward === undefined) return exact ?? [];
    // "Ann Example" and "Ann Marie Example" for one ward
    return this.entries.filter(
      ({ person }) =>
        person.ward !== undefined && sameWard(person.ward, found.ward) && mayBeNamed(person.name, found.name),
    );
  }

  private merge(entry: Entry, { at, ...found }: FoundPerson): void {
    const { person } = entry;
    for (const field of FIELDS) this.compare(field, person, { at, ...found });
    if (person.party && found.party && partyNamed(person.party) !== partyNamed(found.party))
      this.differ('party', person, found.party, at);
    entry.person = {
      ...person,
      email: person.email ?? found.email,
      aliases: [...new Set([...person.aliases, ...found.aliases])],
      party: person.party || found.party,
      ward: person.ward || found.ward,
      roles: person.roles ?? found.roles,
      jobTitle: person.jobTitle || found.jobTitle,
      team: person.team || found.team,
      places: [...person.places, at],
    };
  }

  private compare(field: (typeof FIELDS)[number], person: CombinedPerson, found: FoundPerson): void {
    const [one, other] = [person[field], found[field]];
    const same = field === 'ward' ? sameWard(one, other) : nameKey(one ?? '') === nameKey(other ?? '');
    if (one && other && !same) this.differ(field, person, other, found.at);
  }

  private differ(
    field: (typeof FIELDS)[number] | 'party' | 'name',
    person: CombinedPerson,
    other: string,
    at: Place,
  ): void {
    const [first] = person.places;
    this.ask(
      'differing-files',
      `${person.name}: ${field} is ${person[field]}${first ? ` in ${placeText(first)}` : ''} and ${other} in ${placeText(at)}. The first was taken; which is right?`,
      [person.name],
      [...person.places, at],
      { ask: 'field', who: person, field, choices: [person[field] ?? '', other] },
    );
  }
}

const sameWard = (one: string | undefined, other: string | undefined): boolean =>
  wardKey(one ?? '') === wardKey(other ?? '');

const wardsAgree = (person: CombinedPerson, found: FoundPerson): boolean =>
  !person.ward || !found.ward || sameWard(person.ward, found.ward);

/**
 * Puts together what several files say of the same people: by address, by an alias of it, and members also by name and
 * ward. An address that several have is taken from all of them.
 * @param found In the order of the files: where they differ the first counts, and a question says so.
 */
export const combine = (found: readonly FoundPerson[]): Combined => {
  const combiner = new Combiner();
  for (const person of found) combiner.add(person);
  return {
    people: combiner.entries.map(({ person, shared }) => (shared ? { ...person, email: undefined } : person)),
    questions: combiner.questions,
  };
};
