import { addressKey, domainKey, isPrivateMail, looksLikeParish, parseAddress, underDomain } from './address.ts';
import type { Council, Member, Officer } from './council.ts';
import { isMayoral, type NameTitle, namesAgree, nameWords, type PersonName, parseName } from './person-name.ts';
import { isLeader, isMayor, membersByWard, wardKey } from './roles.ts';

/** Somebody in the council's own directory. The same person is always the same object. */
export type Person = ({ readonly kind: 'member' } & Member) | ({ readonly kind: 'officer' } & Officer);
export type MemberPerson = Extract<Person, { kind: 'member' }>;
export type OfficerPerson = Extract<Person, { kind: 'officer' }>;
export type ParishCouncil = Council['parishCouncils'][number];
export type MediaOutlet = Council['media'][number];

/** What an address belongs to. */
export type Identity =
  | { readonly kind: 'member'; readonly person: MemberPerson }
  | { readonly kind: 'officer'; readonly person: OfficerPerson }
  | { readonly kind: 'media'; readonly outlet: MediaOutlet }
  /** `parish` is absent where only the address shows that it is a parish or town council. */
  | { readonly kind: 'parish'; readonly parish?: ParishCouncil }
  /** At the council, but nobody in its directory: a member, an officer or a shared mailbox. */
  | { readonly kind: 'council-unknown' }
  /** Outside the council; `private` where it is a mail service that people use at home. */
  | { readonly kind: 'outside'; readonly private: boolean }
  /** No address to go by. */
  | { readonly kind: 'unknown' };

/** The council's people and neighbours, for quick look-ups. */
export interface Directory {
  readonly members: readonly MemberPerson[];
  readonly officers: readonly OfficerPerson[];
  /** Whose an address is, by the address alone. */
  identify(email: string): Identity;
  /**
   * Who a correspondent is: by address, and where that does not tell (none, or an unlisted one at the council), by name.
   * A name never makes a private or outside address the council's.
   */
  identifyCorrespondent(correspondent: { readonly name: string; readonly email: string }): Identity;
  /**
   * Who a written name may mean: "Cllr Moss", "C. Moss", "Moss, Caroline", "Councillor Mrs Caroline Moss OBE". "Cllr"
   * finds members only. A bare single word finds nobody.
   */
  named(name: string): readonly Person[];
  /** The members for a ward: "Millfield" or "Millfield Ward". */
  membersFor(ward: string): readonly MemberPerson[];
  readonly leader: MemberPerson | undefined;
  readonly mayor: MemberPerson | undefined;
}

const SHARED_MAILBOXES = new Set([
  'team',
  'office',
  'service',
  'services',
  'unit',
  'desk',
  'enquiries',
  'support',
  'department',
  'secretariat',
  'mailbox',
  'inbox',
]);

const isSharedMailbox = ({ name }: Person): boolean => SHARED_MAILBOXES.has(nameWords(name).pop() ?? '');

const addTo = <T>(lists: Map<string, T[]>, key: string, item: T): void => {
  const list = lists.get(key);
  if (!list) lists.set(key, [item]);
  else if (!list.includes(item)) list.push(item);
};

const domainMap = <T extends { readonly domains: readonly string[] }>(bodies: readonly T[]): Map<string, T> => {
  const found = new Map<string, T>();
  for (const body of bodies) for (const domain of body.domains) found.set(domainKey(domain), body);
  return found;
};

const suits = (title: NameTitle, person: Person): boolean =>
  title === 'councillor'
    ? person.kind === 'member'
    : title === 'mayor'
      ? person.kind === 'member' && person.roles.some((role) => nameWords(role).some(isMayoral))
      : true;

interface NameIndex {
  readonly surnames: ReadonlyMap<string, readonly Person[]>;
  readonly mailboxes: ReadonlyMap<string, readonly Person[]>;
  readonly names: ReadonlyMap<Person, PersonName>;
}

const indexNames = (people: readonly Person[]): NameIndex => {
  const surnames = new Map<string, Person[]>();
  const mailboxes = new Map<string, Person[]>();
  const names = new Map<Person, PersonName>();
  for (const person of people) {
    if (isSharedMailbox(person)) {
      addTo(mailboxes, nameWords(person.name).join(' '), person);
      continue;
    }
    const name = parseName(person.name)[0];
    if (!name) continue;
    names.set(person, name);
    addTo(surnames, name.surname, person);
  }
  return { surnames, mailboxes, names };
};

const findNamed = (index: NameIndex, text: string): readonly Person[] => {
  const mailbox = index.mailboxes.get(nameWords(text).join(' '));
  if (mailbox) return mailbox;
  for (const written of parseName(text)) {
    if (written.title === undefined && written.given.length === 0) continue;
    const found = (index.surnames.get(written.surname) ?? []).filter((person) => {
      const known = index.names.get(person);
      return known !== undefined && suits(written.title, person) && namesAgree(written, known);
    });
    if (found.length > 0) return found;
  }
  return [];
};

const personIdentity = (person: Person): Identity =>
  person.kind === 'member' ? { kind: 'member', person } : { kind: 'officer', person };

/**
 * Lays a council profile out for look-ups, each of which takes the same short time however large the council is.
 * @param council The profile; later changes to it are not seen.
 */
export const createDirectory = (council: Council): Directory => {
  const members = council.members.map((member): MemberPerson => ({ kind: 'member', ...member }));
  const officers = council.officers.map((officer): OfficerPerson => ({ kind: 'officer', ...officer }));
  const people: readonly Person[] = [...members, ...officers];

  const byAddress = new Map<string, Person>();
  for (const person of people) {
    const address = parseAddress(person.email);
    if (address && !byAddress.has(addressKey(address))) byAddress.set(addressKey(address), person);
  }
  const ownDomains = new Map(council.domains.map((domain) => [domainKey(domain), true] as const));
  const media = domainMap(council.media);
  const parishes = domainMap(council.parishCouncils);
  // most look-ups are by address, and thousands of names take longer to lay out than all the rest
  let laidOut: NameIndex | undefined;
  const names = (): NameIndex => {
    laidOut ??= indexNames(people);
    return laidOut;
  };
  const wards = membersByWard(members);

  const identify = (email: string): Identity => {
    const address = parseAddress(email);
    if (!address) return { kind: 'unknown' };
    const person = byAddress.get(addressKey(address));
    if (person) return personIdentity(person);
    const outlet = underDomain(media, address.domain);
    if (outlet) return { kind: 'media', outlet };
    const parish = underDomain(parishes, address.domain);
    if (parish) return { kind: 'parish', parish };
    if (underDomain(ownDomains, address.domain)) return { kind: 'council-unknown' };
    return looksLikeParish(address.domain) ? { kind: 'parish' } : { kind: 'outside', private: isPrivateMail(email) };
  };

  return {
    members,
    officers,
    identify,
    identifyCorrespondent: ({ name, email }) => {
      const identity = identify(email);
      if (identity.kind !== 'unknown' && identity.kind !== 'council-unknown') return identity;
      const [person, another] = findNamed(names(), name);
      return person && !another ? personIdentity(person) : identity;
    },
    named: (name) => findNamed(names(), name),
    membersFor: (ward) => wards.get(wardKey(ward)) ?? [],
    leader: members.find(isLeader),
    mayor: members.find(isMayor),
  };
};
