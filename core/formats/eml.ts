import PostalMime, { type Address } from 'postal-mime';
import type { Correspondent, Draft } from '../draft/draft.ts';
import { htmlToText } from './html.ts';
import { decodeText, UnreadableError, utf16Of } from './text-file.ts';
import { draftFromText, type ReadingOptions } from './written-text.ts';

const correspondents = (addresses: readonly Address[] | undefined): Correspondent[] =>
  (addresses ?? []).flatMap((address) =>
    address.group
      ? address.group.map(({ name, address: email }) => ({ name, email }))
      : [{ name: address.name, email: address.address ?? '' }],
  );

const MAIL_HEADER = /^(?:from|to|cc|bcc|subject|date|received|message-id|mime-version|reply-to):/i;

/**
 * Counts the headers of an email at the start of a file.
 * @returns 0 when the file starts with anything else than a block of header lines.
 */
export const countMailHeaders = (start: string): number => {
  const [head = ''] = start.replace(/^\uFEFF/, '').split(/\r?\n\r?\n/, 1);
  const lines = head.split(/\r?\n/).filter((line) => line !== '');
  // a line that goes on from the one above starts with a space; "From " opens a message in a mailbox file
  const block = lines.every((line) => /^(?:[!-9;-~]+:|[ \t]|From )/.test(line));
  return block ? lines.filter((line) => MAIL_HEADER.test(line)).length : 0;
};

const isoDate = (printed: string | undefined): string | undefined => {
  const moment = new Date(printed ?? '');
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
};

/**
 * The file without the mark of its encoding with which Windows may begin it, which would hide the first header. What
 * Notepad saves as Unicode has two bytes a letter, and is written anew in UTF-8.
 */
const withoutMark = (bytes: Uint8Array): Uint8Array => {
  if (utf16Of(bytes)) return new TextEncoder().encode(decodeText(bytes));
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
};

/**
 * Reads an email file (RFC 5322), as a mail program saves a draft.
 * @param bytes The file.
 * @throws UnreadableError when it is no message, or its parts cannot be told apart.
 */
export const readEml = async (bytes: Uint8Array, options: ReadingOptions): Promise<Draft> => {
  const message = withoutMark(bytes);
  if (countMailHeaders(new TextDecoder('latin1').decode(message.subarray(0, 65_536))) === 0)
    throw new UnreadableError(
      'it does not start with the header lines of an email (From, To, Subject), so it is no .eml',
    );
  const email = await PostalMime.parse(message).catch((error: Error) => {
    throw new UnreadableError(`its MIME is broken: ${error.message}`);
  });
  const type = email.headers.find((header) => header.key === 'content-type')?.value ?? 'text/plain';
  if (/^multipart\//i.test(type) && email.text === undefined && email.html === undefined)
    throw new UnreadableError(
      'its MIME is broken: it says that it has several parts, but no text part could be told apart, so nothing was checked',
    );
  // an empty plain part beside a full HTML one is a habit of some senders
  const text = email.text?.trim() || email.html === undefined ? (email.text ?? '') : htmlToText(email.html);
  return draftFromText(
    text.replace(/\r\n/g, '\n').trimEnd(),
    { ...options, kind: options.kind ?? 'email', date: isoDate(email.date) ?? options.date },
    {
      from: correspondents(email.from && [email.from])[0] ?? { name: '', email: '' },
      to: correspondents(email.to),
      cc: correspondents(email.cc),
      bcc: correspondents(email.bcc),
      subject: email.subject ?? '',
    },
  );
};
