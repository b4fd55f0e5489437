import type { MemberPerson, OfficerPerson } from '../council/directory.ts';
import { parseName, writtenSurname } from '../council/person-name.ts';
import { isCoOpted, isMayor } from '../council/roles.ts';
import { PARTIES } from '../language/lexicons/parties.ts';
import type { Recipient } from './people.ts';

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

/** How a message speaks of a party: "Labour", "the Greens". */
export const partyName = (party: string): string => PARTIES.find((one) => one.party === party)?.people ?? party;

/** How a message speaks of a recipient. */
export const recipientName = (recipient: Recipient): string => {
  if (recipient.identity.kind === 'member') return memberName(recipient.identity.person);
  if (recipient.identity.kind === 'officer') return officerName(recipient.identity.person);
  return recipient.name || recipient.email || 'a recipient without an address';
};

/** "A", "A and B", "A, B and C"; long lists end in a number. */
export const listOf = (names: readonly string[], most = 4): string => {
  if (names.length > most) return `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} others`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}` : (names[0] ?? '');
};

/** Given name and surname in folded form. */
export const foldedName = (name: string): { given: string; surname: string } => {
  const parsed = parseName(name)[0];
  return { given: parsed?.given[0] ?? '', surname: parsed?.surname ?? '' };
};
