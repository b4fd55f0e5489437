import { addressParser } from 'postal-mime';
import type { Correspondent } from '../draft/draft.ts';

/** How older Outlooks print an address: "Helen Marsh [mailto:helen@wexcombe.example]". */
const PRINTED_LINK = /\[mailto:([^\]\s]+)\]/gi;
/** What may follow a given name where the surname comes first: "Moss, Caroline J. Cllr". */
const AFTER_GIVEN = /^(?:[a-z]\.?|cllr\.?|councillor)$/i;

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** Whether a name may be the first half of one that a directory prints as "Marsh, Helen" or "van der Berg, Anna". */
const isSurname = ({ name, email }: Correspondent): boolean => {
  const words = name.split(/\s+/);
  return email === '' && words.length <= 3 && words.every((word, at) => isCapital(word) === (at === words.length - 1));
};

const isGivenName = ({ name }: Correspondent): boolean => {
  const [given = '', ...rest] = name.split(/\s+/);
  return isCapital(given) && rest.every((word) => AFTER_GIVEN.test(word));
/** The parts of a list between its semicolons, but for those in quotation marks. */
const partsOf = (list: string): string[] => {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < list.length; at++) {
    if (list[at] === '"') quoted = !quoted;
    else if (list[at] === ';' && !quoted) {
      parts.push(list.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, list.slice(from)].filter((part) => part.trim() !== '');
};

const readPart = (part: string): Correspondent[] =>
  addressParser(part, { flatten: true }).flatMap((found) =>
    found.address !== undefined && (found.name || found.address)
      ? found.address.includes('@')
        ? [{ name: found.name, email: found.address }]
        : [{ name: found.name || found.address, email: '' }]
      : [],
  );

const isOneWord = ({ name }: Correspondent): boolean => name !== '' && !name.includes(' ');

/**
 * Puts together "Lee, Ann", which Outlook prints without quotation marks, so that its comma seems to part two people.
 * @param alone Whether semicolons part the people, so that two names without any address are one person's.
 */
const withSurnames = (people: readonly Correspondent[], alone: boolean): Correspondent[] => {
  const whole: Correspondent[] = [];
  for (const person of people) {
    const before = whole[whole.length - 1];
    const surname = before?.email === '' && isOneWord(before) && isOneWord(person);
    if (surname && (person.email !== '' || (alone && people.length === 2)))
      whole[whole.length - 1] = { name: `${before.name}, ${person.name}`, email: person.email };
    else whole.push(person);
  }
  return whole;
};

/**
 * Reads a list of people as somebody types it or a mail program prints it: addresses with or without names, parted by
 * commas or semicolons. "Marsh, Helen <…>", as a council's directory calls people, is one of them.
 * @returns Everybody on it. Who is there without an address has an empty one: a recipient that cannot be read is still a
 * recipient.
 */
export const readAddresses = (list: string): Correspondent[] => {
  const people: Correspondent[] = [];
  let joined = false;
  for (const found of addressParser(list.replace(PRINTED_LINK, '<$1>'), { flatten: true })) {
    if (found.address === undefined || !(found.name || found.address)) continue;
    const person = found.address.includes('@')
      ? { name: found.name, email: found.address }
      : { name: found.name || found.address, email: '' };
    const before = people[people.length - 1];
    joined = !joined && before !== undefined && isSurname(before) && isGivenName(person);
    if (joined) people[people.length - 1] = { ...person, name: `${before?.name}, ${person.name}` };
    else people.push(person);
  }
  return people;
  const parts = partsOf(list);
  return parts.flatMap((part) => withSurnames(readPart(part), parts.length > 1));
};
