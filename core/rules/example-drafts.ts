/**
 * Builders that keep the rules' examples short: what an example leaves out is an ordinary email, letter or press release
 * of the example council, on an ordinary working day, under the first protocol.
 */
import type { Correspondent, Email, Letter, PressRelease, QuotedMessage } from '../draft/draft.ts';
import exampleCouncil from './example-council.json' with { type: 'json' };

/** Somebody of the example council by name, `Helen Marsh`, or anybody else with an address: `Jo Lane <jo@home.example>`. */
export type Someone = string;

const people: readonly Correspondent[] = [...exampleCouncil.members, ...exampleCouncil.officers];

/** @throws Error when the example council has nobody of that name and no address is given. */
const correspondent = (someone: Someone): Correspondent => {
  const [, name, address] = /^(.*)<(.+)>$/.exec(someone) ?? [];
  if (name !== undefined && address !== undefined) return { name: name.trim(), email: address };
  const known = people.find((person) => person.name === someone);
  if (!known) throw new Error(`Nobody at the example council is called ${someone}`);
  return { name: known.name, email: known.email };
};

const ORDINARY_DAY = '2026-01-20T10:15:00Z';

interface Common {
  readonly protocol?: Email['protocol'];
  /** ISO 8601. */
  readonly date?: string;
  readonly body: string;
}

interface QuotedParts {
  readonly from: Someone;
  readonly to: readonly Someone[];
  readonly cc?: readonly Someone[];
  readonly date?: string;
  readonly subject?: string;
  readonly body: string;
}

interface EmailParts extends Common {
  readonly from: Someone;
  readonly to: readonly Someone[];
  readonly cc?: readonly Someone[];
  readonly bcc?: readonly Someone[];
  readonly subject: string;
  readonly replyTo?: QuotedParts;
}

interface DocumentParts extends Common {
  /** Who drafts it; who signs is in the text. */
  readonly author: Letter['author']['role'];
}

const common = ({ protocol = 'dudley', date = ORDINARY_DAY, body }: Common) => ({ protocol, date, body });

const quoted = ({ from, to, cc, ...rest }: QuotedParts): QuotedMessage => ({
  ...rest,
  from: correspondent(from),
  to: to.map(correspondent),
  ...(cc ? { cc: cc.map(correspondent) } : {}),
});

/** Everybody who sits on the example council, as recipients. */
export const ALL_MEMBERS: readonly Someone[] = exampleCouncil.members.map(({ name }) => name);

/** An email. */
export const email = (parts: EmailParts): Email => ({
  ...common(parts),
  kind: 'email',
  from: correspondent(parts.from),
  to: parts.to.map(correspondent),
  cc: (parts.cc ?? []).map(correspondent),
  bcc: (parts.bcc ?? []).map(correspondent),
  subject: parts.subject,
  ...(parts.replyTo ? { replyTo: quoted(parts.replyTo) } : {}),
});

/** A letter, its letterhead and signature block in its body. */
export const letter = (parts: DocumentParts): Letter => ({
  ...common(parts),
  kind: 'letter',
  author: { role: parts.author },
});

/** A press release, its heading, ENDS and notes in its body. */
export const release = (parts: DocumentParts): PressRelease => ({
  ...common(parts),
  kind: 'press-release',
  author: { role: parts.author },
});
