import { addressKey, parseAddress } from './address.ts';
import type { Council } from './council.ts';
import { createDirectory, type Directory, type Identity } from './directory.ts';

/** What somebody can be put right to be; `public` is a private person outside the council. */
export const CORRECTED_KINDS = ['officer', 'member', 'press', 'public'] as const;
export type CorrectedKind = (typeof CORRECTED_KINDS)[number];

/** A user's own word on who is behind an address, where the profile does not say so or says otherwise. */
export interface Correction {
  readonly email: string;
  /** As the message had it; may be empty. */
  readonly name: string;
  readonly kind: CorrectedKind;
}

/** A council as a user has put it right. */
export interface PutRight {
  readonly council: Council;
  readonly directory: Directory;
}

/** An address as corrections are looked up by: however it is written, and without a `+tag`. Undefined for what is none. */
export const correctionKey = (email: string): string | undefined => {
  const address = parseAddress(email);
  return address && addressKey(address);
};

const outsider = ({ name, email, kind }: Correction): Identity | undefined => {
  if (kind === 'press') return { kind: 'media', outlet: { name: name || email, domains: [] } };
  return kind === 'public' ? { kind: 'outside', private: true } : undefined;
};

/**
 * A council's people with a user's corrections, each of which counts before the profile for its own address alone.
 * Members and officers whom the profile has already stay as it has them. The profile itself is not changed.
 * @param council A valid council profile.
 * @param corrections At most one for an address; those whose address cannot be read have no effect.
 */
export const putRight = (council: Council, corrections: readonly Correction[]): PutRight => {
  const byKey = new Map<string, Correction>();
  for (const correction of corrections) {
    const key = correctionKey(correction.email);
    if (key !== undefined) byKey.set(key, correction);
  }
  if (byKey.size === 0) return { council, directory: createDirectory(council) };
  const corrected = (email: string): Correction | undefined => byKey.get(correctionKey(email) ?? '');
  const stays = (kind: CorrectedKind) => (person: { readonly email: string }) =>
    (corrected(person.email)?.kind ?? kind) === kind;
  const members = council.members.filter(stays('member'));
  const officers = council.officers.filter(stays('officer'));
  const listed = new Set([...members, ...officers].map(({ email }) => correctionKey(email)));
  for (const [key, { name, email, kind }] of byKey) {
    if (listed.has(key)) continue;
    const person = { name: name || email, email };
    if (kind === 'member') members.push({ ...person, roles: [] });
    if (kind === 'officer') officers.push({ ...person, jobTitle: '' });
  }
  const people: Council = { ...council, members, officers };
  const directory = createDirectory(people);
  const identityOf = (email: string): Identity | undefined => {
    const correction = corrected(email);
    return correction && outsider(correction);
  };
  return {
    council: people,
    directory: {
      ...directory,
      identify: (email) => identityOf(email) ?? directory.identify(email),
      identifyCorrespondent: (person) => identityOf(person.email) ?? directory.identifyCorrespondent(person),
    },
  };
};
