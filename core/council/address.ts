import { PRIVATE_MAIL_DOMAINS } from './private-mail-domains.ts';

/** An address taken apart, in lower case. */
export interface Address {
  readonly local: string;
  readonly domain: string;
}

/** The longest address that mail allows is 254 characters; more is not an address. */
const LONGEST = 320;

/**
 * Takes an email address apart.
 * @returns Its two sides in lower case, or undefined where there is no address in it.
 */
export const parseAddress = (email: string): Address | undefined => {
  const text = email.trim().toLowerCase();
  const at = text.lastIndexOf('@');
  if (at < 1 || text.length > LONGEST) return undefined;
  const end = text.endsWith('.') ? text.length - 1 : text.length;
  const domain = text.slice(at + 1, end);
  return domain ? { local: text.slice(0, at), domain } : undefined;
};

/** The address as a directory keeps it: lower case, without a `+tag`. */
export const addressKey = ({ local, domain }: Address): string => {
  const plus = local.indexOf('+');
  return `${plus > 0 ? local.slice(0, plus) : local}@${domain}`;
};

/** Whether two addresses are one as people write them, whatever their case; an empty one is nobody's. */
export const sameAddress = (one: string, other: string): boolean =>
  one !== '' && one.trim().toLowerCase() === other.trim().toLowerCase();

/** A domain of the profile as a key: in lower case, without the `@` that people write before it. */
export const domainKey = (domain: string): string => {
  const key = domain.trim().toLowerCase();
  return key.startsWith('@') ? key.slice(1) : key;
};

/** A domain and every domain that it stands under, longest first: `mail.wexcombe.gov.uk`, `wexcombe.gov.uk`, `gov.uk`, `uk`. */
const lineage = (domain: string): string[] => {
  const labels = domain.split('.');
  return labels.map((_, place) => labels.slice(place).join('.'));
};

/**
 * Finds what stands under a domain or the nearest domain above it.
 * @param byDomain Keys in lower case.
 */
export const underDomain = <T>(byDomain: ReadonlyMap<string, T>, domain: string): T | undefined => {
  for (const name of lineage(domain)) {
    const found = byDomain.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Whether an address is with a mail service that people use at home, rather than with a body of any kind. */
export const isPrivateMail = (email: string): boolean => {
  const address = parseAddress(email);
  return address !== undefined && lineage(address.domain).some((name) => PRIVATE_MAIL_DOMAINS.has(name));
};

/** Names under which only public bodies are registered, in the United Kingdom and elsewhere: `gov.uk`, `gov.scot`, `nhs.net`. */
const PUBLIC_LABELS = ['gov', 'llyw', 'nhs', 'police', 'parliament', 'mod', 'sch', 'ac'];

const PARISH_LABELS = ['parishcouncil', 'parish-council', 'towncouncil', 'town-council', '-pc', '-tc'];
/** How a council's own label ends where it is not under `gov.uk`: `ashcombe-dc.org.uk`, `marlockcouncil.com`. */
const COUNCIL_LABELS = ['council', '-dc', '-bc', '-cc', '-mbc', ...PARISH_LABELS];

const hasLabel = (domain: string, endings: readonly string[]): boolean =>
  domain.split('.').some((label) => endings.some((ending) => label.length > ending.length && label.endsWith(ending)));

/** Whether an address is with a public body: government, councils, health, police, schools, universities. */
export const isPublicBody = (email: string): boolean => {
  const domain = parseAddress(email)?.domain ?? '';
  const labels = domain.split('.');
  return PUBLIC_LABELS.includes(labels[labels.length - 2] ?? '') || hasLabel(domain, COUNCIL_LABELS);
};

/** Whether a domain reads as a parish or town council's: `thornhill-pc.gov.uk`, `carrowtowncouncil.org.uk`. */
export const looksLikeParish = (domain: string): boolean => hasLabel(domain, PARISH_LABELS);
