import type { Member, Officer } from '../council/council.ts';
import type { MemberPerson, OfficerPerson } from '../council/directory.ts';
import { parseName, writtenSurname } from '../council/person-name.ts';
import { isCoOpted, isMayor } from '../council/roles.ts';
import { PARTIES } from '../language/lexicons/parties.ts';
import type { Mention } from './mentions.ts';
import type { Recipient } from './people.ts';
import type { Reading } from './reading.ts';
import type { TextReading } from './text-reader.ts';

/**
 * How a message speaks of a member: "Councillor Moss"; "Mayor Sharif" of one elected by no ward, who is no councillor; a
 * co-opted member by name.
 */
export const memberName = (member: Pick<MemberPerson, 'name' | 'ward' | 'roles'>): string => {
  if (isCoOpted(member)) return member.name;
  return `${isMayor(member) && !member.ward ? 'Mayor' : 'Councillor'} ${writtenSurname(member.name)}`;
};

/** How a message speaks of an officer: "Olivia Grant (Head of Planning)". */
export const officerName = (officer: Pick<OfficerPerson, 'name' | 'jobTitle'>): string =>
  officer.jobTitle ? `${officer.name} (${officer.jobTitle.replace(/\s*\([^)]*\)\s*$/, '')})` : officer.name;

/** How a message speaks of somebody whom a draft mentions: in its own words, an office or a role with its article. */
export const asMentioned = ({ tokens }: TextReading, { first, last, form }: Mention): string =>
  (form === 'role' || form === 'office' ? 'the ' : '') + tokens.text.slice(tokens.start[first], tokens.end[last - 1]);

/** How a message speaks of a party: "Labour", "the Greens". */
export const partyName = (party: string): string => PARTIES.find((one) => one.party === party)?.people ?? party;

/** How a message speaks of a member or an officer. */
export const personName = (person: Member | Officer): string =>
  'jobTitle' in person ? officerName(person) : memberName(person);

/** How a message speaks of a recipient. */
export const recipientName = ({ identity, name, email }: Recipient): string =>
  'person' in identity ? personName(identity.person) : name || email || 'a recipient without an address';

/** "A", "A and B", "A, B and C"; long lists end in a number. */
export const listOf = (names: readonly string[], most = 4): string => {
  if (names.length > most) return `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} others`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}` : (names[0] ?? '');
};

/** How a message speaks of officers, of whom the profile may know none. */
export const officersNamed = (officers: readonly Pick<OfficerPerson, 'name' | 'jobTitle'>[], most?: number): string =>
  officers.length > 0 ? listOf(officers.map(officerName), most) : 'an officer';

/** How a message speaks of readers: a newsdesk and its reporters are the press. */
export const readersNamed = ({ audience: { press } }: Reading, readers: readonly Recipient[]): string[] => [
  ...new Set(readers.map((one) => (press.includes(one) ? 'the press' : recipientName(one)))),
];

/** Given name and surname in folded form. */
export const foldedName = (name: string): { given: string; surname: string } => {
  const parsed = parseName(name)[0];
  return { given: parsed?.given[0] ?? '', surname: parsed?.surname ?? '' };
};
