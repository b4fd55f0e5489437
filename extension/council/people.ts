import type { Member, Officer } from '../../core/council/council.ts';
import { nameWords } from '../../core/council/person-name.ts';
import type { Council } from '../../core/index.ts';

/** The two lists of people in a profile. */
export type Part = 'members' | 'officers';

/** Somebody in the profile, and where: the place is good until anybody is added or taken out. */
export type Placed =
  | { readonly part: 'members'; readonly at: number; readonly entry: Member }
  | { readonly part: 'officers'; readonly at: number; readonly entry: Officer };

/** What can be set for one or for many. */
export type PersonFields = Partial<Member> & Partial<Officer>;

/** Where somebody or something stands in a list of the profile, as one word; nothing else tells two entries apart. */
export const placeKey = ({ part, at }: { readonly part: string; readonly at: number }): string => `${part} ${at}`;

/** Everybody in a profile, members first. */
export const everybody = ({ members, officers }: Pick<Council, Part>): Placed[] => [
  ...members.map((entry, at) => ({ part: 'members', at, entry }) as const),
  ...officers.map((entry, at) => ({ part: 'officers', at, entry }) as const),
];

/** What is searched of an entry. Thousands are searched at every letter typed, so it is laid out once for each. */
const searched = new WeakMap<Member | Officer, string>();

const searchText = (entry: Member | Officer): string => {
  let text = searched.get(entry);
  if (text === undefined) {
    const more =
      'jobTitle' in entry ? [entry.jobTitle, entry.team, entry.grade] : [entry.party, entry.ward, ...entry.roles];
    text = [...[entry.name, ...more].flatMap((field) => nameWords(field ?? '')), entry.email.toLowerCase()].join(' ');
    searched.set(entry, text);
  }
  return text;
};

/** Makes the test whether every word of a query occurs in somebody's entry. */
export const matching = (query: string): ((person: Placed) => boolean) => {
  // names are searched without accents and apostrophes, and addresses as they are written
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [word, nameWords(word).join(' ') || word] as const);
  return ({ entry }) => words.every((ways) => ways.some((word) => searchText(entry).includes(word)));
};

/** An entry without the fields that are empty, as they stand in a profile. */
const tidy = <T extends object>(entry: T, fields: PersonFields): T => {
  const next: Record<string, unknown> = { ...entry, ...fields };
  for (const field of ['party', 'ward', 'grade', 'team', 'partyAsWritten']) if (next[field] === '') delete next[field];
  // how a party was written belongs to that party
  if ('party' in fields) delete next['partyAsWritten'];
  return next as T;
};

/**
 * Sets fields of some people. What belongs to members alone is not set for officers, and the other way about.
 * @param keys Whose, as {@link placeKey} has them.
 * @param fields An empty text takes the field out.
 */
export const setFields = (council: Council, keys: ReadonlySet<string>, fields: PersonFields): Council => {
  const ofMembers = pick(fields, ['name', 'email', 'party', 'ward', 'roles']);
  const ofOfficers = pick(fields, ['name', 'email', 'jobTitle', 'grade', 'team']);
  const change = <T extends object>(part: Part, entries: T[], wanted: PersonFields): T[] =>
    Object.keys(wanted).length === 0
      ? entries
      : entries.map((entry, at) => (keys.has(placeKey({ part, at })) ? tidy(entry, wanted) : entry));
  return {
    ...council,
    members: change('members', council.members, ofMembers),
    officers: change('officers', council.officers, ofOfficers),
  };
};

const pick = (fields: PersonFields, names: readonly (keyof PersonFields)[]): PersonFields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => names.some((wanted) => wanted === name)));

/** Takes some people out of a profile. */
export const withoutPeople = (council: Council, keys: ReadonlySet<string>): Council => ({
  ...council,
  members: council.members.filter((_, at) => !keys.has(placeKey({ part: 'members', at }))),
  officers: council.officers.filter((_, at) => !keys.has(placeKey({ part: 'officers', at }))),
});

/** Adds somebody of whom nothing is known yet, as the last of their kind. */
export const withNewPerson = (council: Council, part: Part): Council =>
  part === 'members'
    ? { ...council, members: [...council.members, { name: '', email: '', roles: [] }] }
    : { ...council, officers: [...council.officers, { name: '', email: '', jobTitle: '' }] };
