import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Stamp, StampSchema } from './council.ts';

/** The same value with the fields of every object in alphabetical order. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field)]));
};

/**
 * SHA-256, in hexadecimal, of a profile's content: its JSON in UTF-8 without white space, fields in alphabetical order,
 * its stamp left out. `jq -cjS 'del(.stamp)' council.json | sha256sum` reckons the same.
 */
const checksumOf = (profile: object): string => {
  const { stamp: _, ...content } = profile as { readonly stamp?: unknown };
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(inOrder(content)))));
};

/**
 * Makes the stamp of a profile that is about to be saved.
 * @param profile The profile as it will be written; a stamp that it has already counts for nothing.
 * @param savedOn The day, as `yyyy-mm-dd`.
 */
export const stampOf = (profile: object, savedOn: string): Stamp => ({ savedOn, sha256: checksumOf(profile) });

/** What a profile's stamp tells: nothing, that all is as it was saved, or that something was changed since. */
export type StampCheck =
  | { readonly state: 'none' }
  | { readonly state: 'whole' | 'changed'; readonly stamp: Stamp; readonly sha256: string };

/**
 * Compares a profile with its stamp. It shows what was changed by hand or spoilt on its way; it proves nothing against
 * somebody who means harm, as anybody can make a new stamp.
 * @param profile The profile as its file has it, before any defaults are filled in.
 */
export const checkStamp = (profile: object): StampCheck => {
  const read = StampSchema.safeParse('stamp' in profile ? profile.stamp : undefined);
  if (!read.success) return { state: 'none' };
  const found = checksumOf(profile);
  return { state: found === read.data.sha256 ? 'whole' : 'changed', stamp: read.data, sha256: found };
};

/** A checksum short enough to read out: its first sixteen digits in fours. */
export const shortChecksum = (checksum: string): string => (checksum.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ');
