import { domainKey, isPrivateMail, parseAddress, underDomain } from './address.ts';
import type { Member, Officer } from './council.ts';
import { isMayor } from './roles.ts';
import { isStandIn } from './stand-in-address.ts';

/** The people of a profile. */
export interface People {
  readonly members: readonly Member[];
  readonly officers: readonly Officer[];
}

/** Things in groups by a key, in the order of their first. */
export const groupedBy = <T>(items: readonly T[], key: (item: T) => string): T[][] => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
};

/** Members for whom no ward is given; a directly elected mayor needs none. */
export const withoutWard = (members: readonly Member[]): Member[] =>
  members.filter((member) => !member.ward && !isMayor(member));

/** Members for whom no party is given. */
export const withoutParty = (members: readonly Member[]): Member[] => members.filter(({ party }) => !party);

/** People whose work address is not known, so that a stand-in takes its place. */
export const withoutAddress = ({ members, officers }: People): (Member | Officer)[] =>
  [...members, ...officers].filter(({ email }) => isStandIn(email));

/** Officers of unknown grade by job title, the title that most have first. */
export const ungraded = (officers: readonly Officer[]): Officer[][] =>
  groupedBy(
    officers.filter(({ grade }) => grade === undefined),
    ({ jobTitle }) => jobTitle,
  ).sort((one, other) => other.length - one.length);

/** How many people have an address at each domain, but for private mail services and stand-ins. */
export const domainCounts = ({ members, officers }: People): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { email } of [...members, ...officers]) {
    const domain = parseAddress(email)?.domain;
    if (domain && !isStandIn(email) && !isPrivateMail(email)) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  return counts;
};

/** Tells whether a domain is one of the council's own, or stands under one. */
export const ownDomains = (domains: readonly string[]): ((domain: string) => boolean) => {
  const own = new Map(domains.map((domain) => [domainKey(domain), true] as const));
  return (domain) => underDomain(own, domain) !== undefined;
};
