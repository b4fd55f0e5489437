import { addressKey, parseAddress } from '../../core/council/address.ts';
import { isPoliticalAssistant } from '../../core/council/roles.ts';
import type { Council } from '../../core/index.ts';
import type { WriterRole } from './settings.ts';

/** Somebody in a council's profile who may be the one that writes. */
export interface KnownPerson {
  readonly name: string;
  readonly email: string;
  readonly role: WriterRole;
  /** What they are there: job title, or ward. May be empty. */
  readonly post: string;
}

/** Everybody in a profile who may write in the council's name: its members, then its officers. */
export const knownPeople = (profile: Council): readonly KnownPerson[] => [
  ...profile.members.map(({ name, email, ward }) => ({ name, email, role: 'member' as const, post: ward ?? '' })),
  ...profile.officers.map((officer) => ({
    name: officer.name,
    email: officer.email,
    role: isPoliticalAssistant(officer) ? ('political-assistant' as const) : ('officer' as const),
    post: officer.jobTitle,
  })),
];

const keyOf = (email: string): string | undefined => {
  const address = parseAddress(email);
  return address && addressKey(address);
};

/** The person in a profile who has an address. */
export const personAt = (profile: Council, email: string): KnownPerson | undefined => {
  const key = keyOf(email);
  return key === undefined ? undefined : knownPeople(profile).find((person) => keyOf(person.email) === key);
};
