import { addressParser } from 'postal-mime';
import type { Correspondent } from '../draft/draft.ts';

/**
 * Reads a list of people as somebody types it or a mail program prints it: addresses with or without names, parted by
 * commas or semicolons.
 * @returns Everybody on it. Who is there without an address has an empty one: a recipient that cannot be read is still a
 * recipient.
 */
export const readAddresses = (list: string): Correspondent[] =>
  addressParser(list, { flatten: true }).flatMap((found) =>
    found.address !== undefined && (found.name || found.address)
      ? found.address.includes('@')
        ? [{ name: found.name, email: found.address }]
        : [{ name: found.name || found.address, email: '' }]
      : [],
  );
