import { type ParsedGroup, type ParsedMailbox, parseAddressList } from 'email-addresses';
import type { Correspondent } from '../../core/draft/draft.ts';

const toCorrespondents = (parsed: ParsedMailbox | ParsedGroup): Correspondent[] =>
  parsed.type === 'group'
    ? parsed.addresses.flatMap(toCorrespondents)
    : [{ name: parsed.name ?? '', email: parsed.address }];

/** Cuts a list at its commas and semicolons, but not at those within quotation marks or angle brackets. */
const cutList = (list: string): string[] => {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  let angled = false;
  for (const unit of list) {
    if (unit === '"') quoted = !quoted;
    else if (unit === '<') angled = true;
    else if (unit === '>') angled = false;
    if (!quoted && !angled && (unit === ',' || unit === ';')) {
      parts.push(part);
      part = '';
    } else part += unit;
  }
  return [...parts, part].map((written) => written.trim()).filter((written) => written !== '');
};

/** Writes a list of recipients as somebody would type it. */
export const writeRecipientList = (people: readonly Correspondent[]): string =>
  people
    .map(({ name, email }) => (name && email ? `"${name.replaceAll('"', '')}" <${email}>` : email || name))
    .join(', ');

/**
 * Reads a list of recipients as somebody types it: addresses with or without names, parted by commas or semicolons.
 * @returns Everybody on it. What is no address is kept as a name whose address is unknown (an empty `email`), since a
 * recipient that cannot be read is still a recipient.
 */
export const parseRecipients = (list: string): Correspondent[] =>
  cutList(list).flatMap((written) => {
    const parsed = parseAddressList({ input: written, rfc6532: true, atInDisplayName: true });
    return parsed ? parsed.flatMap(toCorrespondents) : [{ name: written, email: '' }];
  });
