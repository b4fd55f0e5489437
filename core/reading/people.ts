import { sameAddress } from '../council/address.ts';
import type { Directory, Identity, MemberPerson, OfficerPerson } from '../council/directory.ts';
import { isPoliticalAssistant } from '../council/roles.ts';
import type { Correspondent, Draft } from '../draft/draft.ts';

export type WriterRole = 'member' | 'officer' | 'political-assistant' | 'unknown';

/** Who is writing. */
export interface Writer {
  readonly role: WriterRole;
  readonly member?: MemberPerson;
  readonly officer?: OfficerPerson;
}

/** A recipient of an email, as Probity understands them. */
export interface Recipient {
  readonly field: 'to' | 'cc' | 'bcc';
  /** Place in its list. */
  readonly place: number;
  readonly name: string;
  readonly email: string;
  readonly identity: Identity;
  /** The writer, at whichever of their addresses. */
  readonly self: boolean;
}

/** Who an identity is as a writer. */
const writerOf = (identity: Identity): Writer => {
  if (identity.kind === 'member') return { role: 'member', member: identity.person };
  if (identity.kind === 'officer')
    return {
      role: isPoliticalAssistant(identity.person) ? 'political-assistant' : 'officer',
      officer: identity.person,
    };
  return { role: 'unknown' };
};

/** Who writes a draft: by the sender of an email, by the author of a letter or press release. */
export const readWriter = (draft: Draft, directory: Directory): Writer =>
  draft.kind === 'email' ? writerOf(directory.identifyCorrespondent(draft.from)) : { role: draft.author.role };

/** Everybody an email goes to, in the order of the headers. */
export const readRecipients = (draft: Draft, directory: Directory): Recipient[] => {
  if (draft.kind !== 'email') return [];
  const { member, officer } = readWriter(draft, directory);
  const writer = member ?? officer;
  const list = (field: Recipient['field'], people: readonly Correspondent[]): Recipient[] =>
    people.map((person, place) => {
      const identity = directory.identifyCorrespondent(person);
      const known = 'person' in identity ? identity.person : undefined;
      return {
        field,
        place,
        name: person.name,
        email: person.email,
        identity,
        self: sameAddress(person.email, draft.from.email) || (known !== undefined && known === writer),
      };
    });
  return [...list('to', draft.to), ...list('cc', draft.cc), ...list('bcc', draft.bcc)];
};

/** A recipient's own record as a member, where they are one. */
export const memberOf = (recipient: { readonly identity: Identity }): MemberPerson | undefined =>
  recipient.identity.kind === 'member' ? recipient.identity.person : undefined;
/** A recipient's own record as an officer, where they are one. */
export const officerOf = (recipient: { readonly identity: Identity }): OfficerPerson | undefined =>
  recipient.identity.kind === 'officer' ? recipient.identity.person : undefined;

/** Whether somebody is a member or an officer of this council, or holds one of its addresses. */
export const isInsider = ({ identity }: { readonly identity: Identity }): boolean =>
  identity.kind === 'member' || identity.kind === 'officer' || identity.kind === 'council-unknown';

const NEWS_BOXES = [
  'newsdesk',
  'newsroom',
  'news',
  'editor',
  'editorial',
  'letters',
  'reporter',
  'reporters',
  'journalist',
  'studio',
  'features',
  'picturedesk',
  'newseditor',
];
const NEWS_NAMES = [
  'gazette',
  'herald',
  'chronicle',
  'advertiser',
  'echo',
  'observer',
  'tribune',
  'courier',
  'argus',
  'express',
  'mercury',
  'journal',
  'newsdesk',
  'newsroom',
  'editor',
  'reporter',
  'journalist',
  'correspondent',
  'radio',
  'bbc',
  'itv',
  'ldrs',
  'freelance',
  'newspaper',
  'magazine',
  'telegraph',
  'times',
  'mail online',
  'news',
];

/** Where a newspaper takes bookings, not news. */
const ADVERTISING_BOXES = new Set([
  'notices',
  'adverts',
  'subscriptions',
  'circulation',
  'accounts',
  'advertising',
  'classified',
  'classifieds',
  'bookings',
  'sales',
]);

/** Parts of a domain that no ordinary firm has. */
const NEWS_DOMAINS = [
  'gazette',
  'herald',
  'chronicle',
  'advertiser',
  'newspaper',
  'newsdesk',
  'tribune',
  'telegraph',
  'thenews',
  'news-',
];
/** A broadcaster whose letters stand within the names of firms: "webbconsulting". */
const BROADCASTER = /(?:^|[.-])bbc(?:$|[.-])/;

/** Whether a recipient is the press: on the council's list, or plainly so by name or address. */
export const isPress = (recipient: Pick<Recipient, 'identity' | 'name' | 'email'>): boolean => {
  const at = recipient.email.indexOf('@');
  const box = recipient.email.slice(0, Math.max(at, 0)).toLowerCase();
  if (recipient.identity.kind === 'media') return !ADVERTISING_BOXES.has(box);
  if (recipient.identity.kind !== 'outside' && recipient.identity.kind !== 'unknown') return false;
  const domain = recipient.email
    .slice(at + 1)
    .toLowerCase()
    .split('.')
    .slice(0, -1)
    .join('.');
  // The newsletter of a parish, a church or a society is not the press, nor are firms called Express or Mercury.
  if (
    /\b(parish|church|school|residents|society|club|association|newsletter|taxis?|cleaning|scaffolding|removals|consult(?:ants?|ing)|telecoms?)\b/i.test(
      recipient.name,
    )
  )
    return false;
  if (ADVERTISING_BOXES.has(box)) return false;
  const name = ` ${recipient.name.toLowerCase().replace(/[^a-z-]/g, ' ')} `;
  return (
    NEWS_BOXES.includes(box) ||
    NEWS_NAMES.some((word) => name.includes(` ${word} `)) ||
    NEWS_DOMAINS.some((word) => domain.includes(word)) ||
    BROADCASTER.test(domain)
  );
};

/** The readers of a draft. */
export interface Audience {
  readonly recipients: readonly Recipient[];
  readonly members: readonly Recipient[];
  readonly officers: readonly Recipient[];
  /** Neither the council nor unknown. */
  readonly outsiders: readonly Recipient[];
  readonly press: readonly Recipient[];
  /** All members, or so many that it is a circular. */
  readonly allMembers: boolean;
  /** Read by the public, the press or all members. */
  readonly wide: boolean;
}

/** How large a share of the members makes a message a circular. */
const CIRCULAR_SHARE = 0.6;
const CIRCULAR_LEAST = 6;
/** What a list of addresses is called that goes to all of them: "All Councillors", "allmembers@". */
const CIRCULAR_LIST = /^all[ ._-]*(?:cllrs|councillors|members)\b/i;

/** Who will read a draft. A press release is for everyone; a letter goes where it is addressed, which the form tells. */
export const readAudience = (draft: Draft, directory: Directory): Audience => {
  const recipients = readRecipients(draft, directory);
  const members = recipients.filter((recipient) => recipient.identity.kind === 'member' && !recipient.self);
  const outsiders = recipients.filter(
    ({ identity }) => identity.kind === 'outside' || identity.kind === 'media' || identity.kind === 'parish',
  );
  const press = recipients.filter(isPress);
  const allMembers =
    (members.length >= CIRCULAR_LEAST &&
      members.length >= CIRCULAR_SHARE * Math.max(directory.members.length - 1, 1)) ||
    recipients.some(
      ({ identity, name, email }) =>
        identity.kind === 'council-unknown' && (CIRCULAR_LIST.test(name) || CIRCULAR_LIST.test(email)),
    );
  return {
    recipients,
    members,
    officers: recipients.filter((recipient) => recipient.identity.kind === 'officer' && !recipient.self),
    outsiders,
    press,
    allMembers,
    wide: draft.kind === 'press-release' || outsiders.length > 0 || allMembers,
  };
};
