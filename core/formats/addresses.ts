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
};

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

/**
 * Everybody in a part of a list.
 * @param alone Whether semicolons part the people, so that two names without any address are one person's.
 */
const readPart = (part: string, alone: boolean): Correspondent[] => {
  const people: Correspondent[] = [];
  let joined = false;
  for (const found of addressParser(part, { flatten: true })) {
    if (found.address === undefined || !(found.name || found.address)) continue;
    const person = found.address.includes('@')
      ? { name: found.name, email: found.address }
      : { name: found.name || found.address, email: '' };
    const before = people[people.length - 1];
    joined =
      !joined &&
      before !== undefined &&
      isSurname(before) &&
      isGivenName(person) &&
      (person.email !== '' || (alone && people.length === 1));
    if (joined) people[people.length - 1] = { ...person, name: `${before?.name}, ${person.name}` };
    else people.push(person);
  }
  return people;
};

/**
 * Reads a list of people as somebody types it or a mail program prints it: addresses with or without names, parted by
 * commas or semicolons. "Marsh, Helen <…>", as a council's directory calls people, is one of them.
 * @returns Everybody on it. Who is there without an address has an empty one: a recipient that cannot be read is still a
 * recipient.
 */
export const readAddresses = (list: string): Correspondent[] => {
  const parts = partsOf(list.replace(PRINTED_LINK, '<$1>'));
  return parts.flatMap((part) => readPart(part, parts.length > 1));
};
