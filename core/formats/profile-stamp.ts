import { type Stamp, StampSchema } from '../council/council.ts';

/** JSON with the keys of every object in order, so that the same content has the same text however it was laid out. */
const inOrder = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${inOrder(field)}`).join(',')}}`;
};

const contentOf = (profile: object): object =>
  Object.fromEntries(Object.entries(profile).filter(([key]) => key !== 'stamp'));

/** SHA-256 of a profile's content, its own stamp left out, in hexadecimal. */
const sha256Of = async (profile: object): Promise<string> => {
  const bytes = new TextEncoder().encode(inOrder(contentOf(profile)));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

/**
 * Makes the stamp of a profile that is about to be saved.
 * @param profile The profile as it will be written; a stamp that it has already counts for nothing.
 * @param savedOn The day, as `yyyy-mm-dd`.
 */
export const stampOf = async (profile: object, savedOn: string): Promise<Stamp> => ({
  savedOn,
  sha256: await sha256Of(profile),
});

/** What a profile's stamp tells: nothing, that all is as it was saved, or that something was changed since. */
export type StampCheck =
  | { readonly state: 'none' }
  | { readonly state: 'whole' | 'changed'; readonly stamp: Stamp; readonly sha256: string };

/**
 * Compares a profile with its stamp. It shows what was changed by hand or spoilt on its way; it proves nothing against
 * somebody who means harm, as anybody can make a new stamp.
 * @param profile The profile as its file has it.
 */
export const checkStamp = async (profile: object): Promise<StampCheck> => {
  const read = StampSchema.safeParse('stamp' in profile ? profile.stamp : undefined);
  if (!read.success) return { state: 'none' };
  const sha256 = await sha256Of(profile);
  return { state: sha256 === read.data.sha256 ? 'whole' : 'changed', stamp: read.data, sha256 };
};

/** A checksum short enough to read out: its first sixteen digits in fours. */
export const shortChecksum = (sha256: string): string => (sha256.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ');
