import { nameWords } from './person-name.ts';

/** A domain that can be nobody's: RFC 2606. */
const NO_ADDRESS = '@no-address.invalid';

/**
 * The stand-in for the address of somebody whose address no file has, so that they are known by name. Entries need an
 * address of their own, because people are told apart by it.
 * @param taken Addresses that others have.
 */
export const standInAddress = (name: string, taken: ReadonlySet<string>): string => {
  const local =
    nameWords(name)
      .join('.')
      .replace(/[^a-z0-9]+/g, '.')
      .replace(/^\.|\.$/g, '') || 'somebody';
  for (let number = 1; ; number++) {
    const address = `${local}${number === 1 ? '' : number}${NO_ADDRESS}`;
    if (!taken.has(address)) return address;
  }
};

/** Whether an address only stands in for one that is not known. */
export const isStandIn = (email: string): boolean => email.endsWith(NO_ADDRESS);
