import type { Correspondent, Draft, QuotedMessage } from '../../core/draft/draft.ts';
import type { Head } from './adapters/adapter.ts';

const copy = (people: readonly Correspondent[]): Correspondent[] => people.map(({ name, email }) => ({ name, email }));

/**
 * Makes the draft that core reads from what a compose shows.
 * @param head The headers.
 * @param body The text, with offsets that the editor can map back.
 * @param now When it is being written: ISO 8601.
 * @param identity Who is writing, as the user has told Probity, for a page that does not say.
 * @param quoted The message answered, where it could be told.
 */
export const draftOfCompose = (
  head: Head,
  body: string,
  now: string,
  identity: Readonly<Correspondent> | undefined,
  quoted: QuotedMessage | undefined,
): Draft => {
  if (head.kind !== 'email') return { kind: head.kind, date: now, author: head.author, body };
  const from = head.from.email === '' && identity ? { name: identity.name, email: identity.email } : head.from;
  return {
    kind: 'email',
    date: now,
    from: { ...from },
    to: copy(head.to),
    cc: copy(head.cc),
    bcc: copy(head.bcc),
    subject: head.subject,
    body,
    ...(quoted && { replyTo: quoted }),
  };
};
