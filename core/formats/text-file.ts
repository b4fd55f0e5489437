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

/** Bytes turned into letters at once: as many as a call may have arguments. */
const AT_ONCE = 8192;

/** Decodes Windows-1252; `TextDecoder` of Node 20 takes it for Latin-1, and so loses every curly quote. */
const decodeWindows1252 = (bytes: Uint8Array): string => {
  let text = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  return text.replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
};

/** A file's text, and how sure it is. */
export interface DecodedText {
  readonly text: string;
  /** Whether the encoding was guessed, as nothing in the file tells it: letters with accents may be wrong. */
  readonly guessed: boolean;
}

/** The kind of UTF-16 that a file's first bytes say it is in, if any. */
export const utf16Of = ([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
};

/**
 * Decodes a text file: UTF-8 or UTF-16 with a byte order mark, otherwise UTF-8 if it is valid, otherwise Windows-1252,
 * as older word processors in council offices write it.
 */
export const decodeTextFile = (bytes: Uint8Array): DecodedText => {
  const decode = (encoding: string): DecodedText => ({
    text: new TextDecoder(encoding, { fatal: encoding === 'utf-8' }).decode(bytes),
    guessed: false,
  });
  const utf16 = utf16Of(bytes);
  if (utf16) return decode(utf16);
  try {
    return decode('utf-8');
  } catch {
    return { text: decodeWindows1252(bytes), guessed: true };
  }
};

/** The text of a file, decoded as {@link decodeTextFile} does. */
export const decodeText = (bytes: Uint8Array): string => decodeTextFile(bytes).text;
