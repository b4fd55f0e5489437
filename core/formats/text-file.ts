/** A file or draft that cannot be checked, with a reason that its writer can act on. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

/** Longest text that one draft may have, in UTF-16 units: some five thousand pages, far beyond any letter. */
const LONGEST_DRAFT = 10_000_000;
/** Longest file, in bytes, that is read whole. Pictures attached to an email count. */
const LONGEST_FILE = 200_000_000;

const inMegabytes = (size: number): string => `${(size / 1e6).toFixed(0)} MB`;

/** Throws an {@link UnreadableError} when a draft's text is longer than Probity reads. */
export const refuseOverlong = (text: string): void => {
  if (text.length > LONGEST_DRAFT)
    throw new UnreadableError(
      `its text is ${inMegabytes(text.length)} long and Probity reads up to ${inMegabytes(LONGEST_DRAFT)} of text in one draft; nothing in it was checked`,
    );
};

/** Throws an {@link UnreadableError} when a file is larger than Probity reads at once. `size` in bytes. */
export const refuseHugeFile = (size: number): void => {
  if (size > LONGEST_FILE)
    throw new UnreadableError(
      `the file has ${inMegabytes(size)} and Probity reads up to ${inMegabytes(LONGEST_FILE)} at once; give many drafts as NDJSON, one on a line`,
    );
};

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Decodes Windows-1252; `TextDecoder` of Node 20 takes it for Latin-1, and so loses every curly quote. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);

/**
 * Decodes a text file: UTF-8 or UTF-16 with a byte order mark, otherwise UTF-8 if it is valid, otherwise Windows-1252,
 * as older word processors in council offices write it.
 */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
};
