import type { Council, Member, Officer } from '../council/council.ts';
import { foldWord } from '../language/characters.ts';
import { PARTIES } from '../language/lexicons/parties.ts';

/** Who a name belongs to. */
export type Bearer =
  | { readonly kind: 'officer'; readonly officer: Officer }
  | { readonly kind: 'member'; readonly member: Member }
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: 'media'; readonly name: string };

/** How much a name says: a full name or office is sure, a surname or first name alone needs its company. */
export type NameForm = 'full' | 'office' | 'surname' | 'first-name' | 'party' | 'ambiguous-party';

/** One sequence of words by which somebody may be named. */
export interface NameEntry {
  readonly words: readonly string[];
  readonly form: NameForm;
  readonly bearer: Bearer;
}

const FILLERS = new Set(['of', 'for', 'the', 'and', 'to', 'with', 'responsibility', 'in', 'a']);

/** A name as folded words: letters and digits only. */
export const wordsOf = (name: string): string[] =>
  foldWord(name)
    .split(/[\s.,;:()&/+"'-]+/)
    .filter((word) => word !== '');

/** Words of an office that tell it from others; "Director of Place" and "Director for Place" are one office. */
export const officeWords = (title: string): string[] => wordsOf(title).filter((word) => !FILLERS.has(word));

/** Whether a word may stand between the words of an office without changing it. */
export const isOfficeFiller = (word: string): boolean => FILLERS.has(word);

const TITLES = new Set([
  'cllr',
  'councillor',
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'prof',
  'sir',
  'rev',
  'mx',
  'obe',
  'mbe',
  'cbe',
  'jp',
]);

const officesOf = (title: string): string[][] => {
  const outside = title.replace(/\([^)]*\)/g, ' ');
  const inside = [...title.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] as string);
  const offices = [outside, ...inside].map(officeWords).filter((words) => words.length > 0);
  // "Assistant Director, Highways" is also "Highways Assistant Director" and "the highways director".
  return offices.flatMap((words) => {
    const head = words.findIndex((word) => word === 'director' || word === 'head' || word === 'manager');
    return head >= 0 && head < words.length - 1
      ? [words, [...words.slice(head + 1), ...words.slice(0, head + 1)]]
      : [words];
  });
};

type Offices = (title: string) => readonly (readonly string[])[];

/** Thousands of officers share some hundred titles. */
const rememberOffices = (): Offices => {
  const known = new Map<string, readonly (readonly string[])[]>();
  return (title) => {
    const offices = known.get(title) ?? officesOf(title);
    known.set(title, offices);
    return offices;
  };
};

const person = (name: string, titles: readonly string[], bearer: Bearer, officesIn: Offices): NameEntry[] => {
  const words = wordsOf(name).filter((word) => !TITLES.has(word));
  const first = words[0];
  const last = words[words.length - 1];
  const entries: NameEntry[] = [];
  if (words.length > 1 && first && last) {
    entries.push({ words, form: 'full', bearer });
    entries.push({ words: [last], form: 'surname', bearer });
    if (words.length > 2) entries.push({ words: [first, last], form: 'full', bearer });
    if (first.length > 1) entries.push({ words: [first], form: 'first-name', bearer });
  }
  for (const title of titles)
    for (const sequence of officesIn(title))
      if (sequence.length > 1 || sequence[0] === 'mayor') entries.push({ words: sequence, form: 'office', bearer });
  return entries;
};

/** Offices that say what somebody is without saying which council person it is; they are found by pattern instead. */
const TOO_COMMON = new Set(['press office', 'officer', 'councillor', 'member']);

/** Parties that only this council has, from what its profile says of its members: "Wexcombe First". */
const localParties = (council: Council): NameEntry[] => {
  const known = new Set(
    PARTIES.flatMap(({ party, names, ambiguous }) => [foldWord(party), ...names, ...ambiguous].map(foldWord)),
  );
  const parties = new Set(council.members.map(({ party }) => (party ?? '').trim()));
  return [...parties].flatMap((party): NameEntry[] => {
    const words = wordsOf(party);
    if (words.length === 0 || known.has(words.join(' '))) return [];
    return [{ words, form: words.length > 1 ? 'party' : 'ambiguous-party', bearer: { kind: 'party', party } }];
  });
};

/**
 * Where several share a name or title, whichever of them comes first in the profile is taken for it, so the others' entries
 * would never be reached; a council with thousands of social workers would search through all of them at every "social".
 */
const firstOfEach = (entries: readonly NameEntry[]): NameEntry[] => {
  const seen = new Set<string>();
  return entries.filter(({ words, form, bearer }) => {
    const key = `${form} ${bearer.kind} ${words.join(' ')}`;
    return !seen.has(key) && seen.add(key);
  });
};

/**
 * Every name by which the people, parties and press of a council may be mentioned, each once for each kind of bearer.
 * A name is data, never part of a regular expression.
 */
export const namesOf = (council: Council): NameEntry[] => {
  const offices = rememberOffices();
  return firstOfEach([
    ...council.officers.flatMap((officer) => {
      const titles = TOO_COMMON.has(foldWord(officer.jobTitle)) ? [] : [officer.jobTitle];
      return person(officer.name, titles, { kind: 'officer', officer }, offices);
    }),
    ...council.members.flatMap((member) => person(member.name, member.roles, { kind: 'member', member }, offices)),
    ...PARTIES.flatMap(({ party, names, ambiguous }) => [
      ...names.map((name): NameEntry => ({ words: wordsOf(name), form: 'party', bearer: { kind: 'party', party } })),
      ...ambiguous.map(
        (name): NameEntry => ({ words: [name], form: 'ambiguous-party', bearer: { kind: 'party', party } }),
      ),
    ]),
    ...localParties(council),
    ...council.media.map(
      ({ name }): NameEntry => ({ words: wordsOf(name), form: 'full', bearer: { kind: 'media', name } }),
    ),
  ]);
};
