import type { Council, Member, Officer } from '../council/council.ts';
import { foldWord } from '../language/characters.ts';
import { PARTIES } from '../language/lexicons/parties.ts';
import { isShortFor } from './short-names.ts';

/** Who a name belongs to. */
export type Bearer =
  | { readonly kind: 'officer'; readonly officer: Officer }
  | { readonly kind: 'member'; readonly member: Member }
  | { readonly kind: 'party'; readonly party: string }
  | { readonly kind: 'media'; readonly name: string };

/** The officer or member to whom a name belongs. */
export const personOf = (bearer: Bearer | undefined): Officer | Member | undefined =>
  bearer?.kind === 'officer' ? bearer.officer : bearer?.kind === 'member' ? bearer.member : undefined;

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

/**
 * Whether a word may be the first name by which somebody goes: it begins as their given name does, or is a short form of that.
 * "Cllr Maggie Dunne" may be Margaret Dunne, and "Josiah Lowe" is not Gareth Lowe.
 * @param written As it stands in a text.
 * @param name Their whole name; titles before it are passed over.
 */
export const mayBeGivenName = (written: string, name: string): boolean => {
  const given = wordsOf(name).find((word) => !isTitle(word)) ?? '';
  const word = foldWord(written);
  return given.startsWith(word.charAt(0)) || isShortFor(word, given);
};

/** Whether a folded word is a title or an honour, and no part of a name. */
export const isTitle = (word: string): boolean => TITLES.has(word);

const COMMITTEES: ReadonlySet<string> = new Set(['committee', 'panel', 'board']);

const officesOf = (title: string): string[][] => {
  const outside = title.replace(/\([^)]*\)/g, ' ');
  const inside = [...title.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] as string);
  const offices = [outside, ...inside].map(officeWords).filter((words) => words.length > 0);
  // "Assistant Director, Highways" is also "Highways Assistant Director" and "the highways director".
  return offices.flatMap((words) => {
    const head = words.findIndex((word) => word === 'director' || word === 'head' || word === 'manager');
    // "Chair of Planning" is the chair of its committee.
    if (words.length > 2 && COMMITTEES.has(words[words.length - 1] as string)) return [words, words.slice(0, -1)];
    return head >= 0 && head < words.length - 1
      ? [words, [...words.slice(head + 1), ...words.slice(0, head + 1)]]
      : [words];
  });
};

/**
 * Gathers entries, each words once for each form and kind of bearer: where several share a name or title, whichever of
 * them comes first in the profile is taken for it, so the others' entries would never be reached. A council with
 * thousands of social workers would search through all of them at every "social".
 */
class Names {
  readonly entries: NameEntry[] = [];
  private readonly seen = new Map<string, Set<string>>();
  private readonly titles = new Set<string>();

  add(words: readonly string[], form: NameForm, bearer: Bearer): void {
    const kind = `${form} ${bearer.kind}`;
    let seen = this.seen.get(kind);
    if (!seen) {
      seen = new Set();
      this.seen.set(kind, seen);
    }
    const text = words.length === 1 ? (words[0] as string) : words.join(' ');
    if (seen.has(text)) return;
    seen.add(text);
    this.entries.push({ words, form, bearer });
  }

  addPerson(name: string, titles: readonly string[], bearer: Bearer): void {
    const words = wordsOf(name).filter((word) => !isTitle(word));
    const first = words[0];
    const last = words[words.length - 1];
    if (words.length > 1 && first && last) {
      this.add(words, 'full', bearer);
      this.add([last], 'surname', bearer);
      if (words.length > 2) this.add([first, last], 'full', bearer);
      if (first.length > 1) this.add([first], 'first-name', bearer);
    }
    for (const title of titles) {
      const key = `${bearer.kind} ${title}`;
      if (this.titles.has(key)) continue;
      this.titles.add(key);
      for (const office of officesOf(title))
        if (office.length > 1 || office[0] === 'mayor') this.add(office, 'office', bearer);
    }
  }
}

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
 * Every name by which the people, parties and press of a council may be mentioned, each once for each kind of bearer.
 * A name is data, never part of a regular expression.
 */
export const namesOf = (council: Council): readonly NameEntry[] => {
  const found = new Names();
  for (const officer of council.officers)
    found.addPerson(officer.name, TOO_COMMON.has(foldWord(officer.jobTitle)) ? [] : [officer.jobTitle], {
      kind: 'officer',
      officer,
    });
  for (const member of council.members) found.addPerson(member.name, member.roles, { kind: 'member', member });
  for (const { party, names, ambiguous } of PARTIES) {
    for (const name of names) found.add(wordsOf(name), 'party', { kind: 'party', party });
    for (const name of ambiguous) found.add([name], 'ambiguous-party', { kind: 'party', party });
  }
  for (const { words, form, bearer } of localParties(council)) found.add(words, form, bearer);
  for (const { name } of council.media) found.add(wordsOf(name), 'full', { kind: 'media', name });
  return found.entries;
};
