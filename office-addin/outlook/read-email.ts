import { htmlToText } from '../../core/formats/html.ts';
import { splitQuotedThread } from '../../core/formats/quoted-thread.ts';
import type { Draft } from '../../core/index.ts';
import type { Queue } from './ask.ts';
import { type ComposeItem, isMessage, type Mailbox } from './compose-item.ts';

export type Email = Extract<Draft, { kind: 'email' }>;
type Person = Email['from'];

/**
 * Names without an address stay: a contact list's address is unknown, not nobody's. So is that of a colleague among the
 * contacts, for whom Outlook on the web gives Exchange's own name of the mailbox (office-js issue 3701).
 */
const person = ({
  displayName,
  emailAddress,
}: Partial<Pick<Office.EmailAddressDetails, 'displayName' | 'emailAddress'>>): Person =>
  emailAddress?.includes('@')
    ? { name: displayName ?? '', email: emailAddress }
    : { name: displayName || (emailAddress ?? ''), email: '' };

/** Parts the thread, or keeps it all: an odd heading may ask for a decoder that classic Outlook lacks. */
const partThread = (text: string): ReturnType<typeof splitQuotedThread> => {
  try {
    return splitQuotedThread(text);
  } catch {
    return { body: text };
  }
};

/**
 * Reads a message or an invitation as it stands, the quoted thread parted from what the writer wrote.
 * @param item The item; an invitation's required and optional attendees count as To and Cc.
 * @param mailbox Whose mailbox it is, for clients that cannot tell the sender.
 * @param ask The item's queue.
 * @param now The moment of reading, ISO 8601.
 * @param seen Told of every recipient as Outlook tells of them.
 * @throws Error when Office cannot give a part; nothing is guessed.
 */
export const readEmail = async (
  item: ComposeItem,
  mailbox: Mailbox,
  ask: Queue,
  now: string,
  seen?: (recipients: readonly Office.EmailAddressDetails[]) => void,
): Promise<Email> => {
  const message = isMessage(item);
  const sender = message ? item.from : item.organizer;
  const fields = message ? [item.to, item.cc, item.bcc] : [item.requiredAttendees, item.optionalAttendees];
  const [from, subject, html, ...lists] = await Promise.all([
    sender ? ask<Office.EmailAddressDetails>((done) => sender.getAsync(done)) : mailbox.userProfile,
    ask<string>((done) => item.subject.getAsync(done)),
    // Plain text is unreliable on the web, and the thread below a reply always comes with it.
    ask<string>((done) => item.body.getAsync(Office.CoercionType.Html, done)),
    ...fields.map((field) => ask<Office.EmailAddressDetails[]>((done) => field.getAsync(done))),
  ]);
  seen?.(lists.flat());
  const [to = [], cc = [], bcc = []] = lists.map((list) => list.map(person));
  return {
    kind: 'email',
    date: now,
    from: person(from),
    to,
    cc,
    bcc,
    subject,
    ...partThread(htmlToText(html, { gaps: false })),
  };
};
