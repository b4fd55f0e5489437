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
};
