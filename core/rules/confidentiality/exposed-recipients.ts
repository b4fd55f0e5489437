import { isPublicBody } from '../../council/address.ts';
import type { Recipient } from '../../reading/people.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Rule } from '../rule.ts';

/** The Information Commissioner's guidance on email gives no number; this rule begins at ten. */
const MANY = 10;

const ROLE_BOXES = new Set([
  'clerk',
  'townclerk',
  'parishclerk',
  'info',
  'office',
  'admin',
  'enquiries',
  'enquiry',
  'contact',
  'secretary',
  'manager',
  'press',
  'news',
  'newsdesk',
  'elections',
  'hello',
  'mail',
  'chair',
  'treasurer',
  'trustees',
  'committee',
  'support',
  'reception',
  'head',
  'headteacher',
  'bookings',
  'sales',
  'accounts',
  'team',
  'editor',
  'helpdesk',
  'services',
  'planning',
  'licensing',
  'housing',
  'director',
  'ceo',
  'customerservices',
  'feedback',
  'mo',
  'monitoringofficer',
  'legal',
  'legalservices',
  'governance',
  'demserv',
  'democraticservices',
]);

/** A box that as many bodies have by the same name is no person's. */
const SAME_BOX = 3;

const boxOf = (email: string): string =>
  email
    .slice(0, email.indexOf('@'))
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/**
 * Whether an address is a desk's by the name beside it: "Referrals", "Duty desk", with an address that says no more. Somebody who
 * goes by a first name has a surname in the address.
 */
const isDesk = ({ name, email }: Recipient): boolean => {
  const words = name.split(/\s+/).filter(Boolean);
  return (
    !name.includes('@') &&
    words.filter((word) => word !== word.toLowerCase()).length < 2 &&
    words.join('').toLowerCase().includes(boxOf(email))
  );
};

/** Whether an address is somebody's own: outside, not a public body's, not an organisation's box, not one of several at a firm. */
const privateAddresses = (recipients: readonly Recipient[]): Recipient[] => {
  const outside = recipients.filter(
    ({ identity, field, self }) => field !== 'bcc' && !self && identity.kind === 'outside',
  );
  const own = outside.filter(({ identity }) => identity.kind === 'outside' && identity.private);
  const ofBodies = outside.filter((recipient) => !own.includes(recipient));
  const named = new Map<string, number>();
  for (const { email } of ofBodies) named.set(boxOf(email), (named.get(boxOf(email)) ?? 0) + 1);
  const persons = ofBodies.filter((recipient) => {
    const { email } = recipient;
    const box = boxOf(email);
    return !isPublicBody(email) && !ROLE_BOXES.has(box) && (named.get(box) as number) < SAME_BOX && !isDesk(recipient);
  });
  // Where most write for a body, the others at bodies do as well: a network of clerks, of monitoring officers.
  return persons.length * 2 > ofBodies.length
    ? outside.filter((one) => own.includes(one) || persons.includes(one))
    : own;
};

/** How many people they are: somebody in To and Cc is one. */
const countOf = (addresses: readonly Recipient[]): number =>
  new Set(addresses.map(({ email }) => email.trim().toLowerCase())).size;

const exposed = (reading: Reading): Recipient[] => {
  const addresses = privateAddresses(reading.audience.recipients);
  return countOf(addresses) >= MANY ? addresses : [];
};

const rule: Rule = {
  id: 'confidentiality/exposed-recipients',
  title: 'Private addresses shown to every recipient',
  why: 'People may not want others to have their address, or to know that they are on this list. The Information Commissioner asks senders not to show them.',
  advice: 'Send separate messages or use a mailing service; at the least move the addresses to Bcc.',
  writer: 'any',
  kinds: ['email'],
  check(reading) {
    const addresses = exposed(reading);
    const fields = [...new Set(addresses.map(({ field }) => field))];
    return fields.map((field) => {
      const places = addresses.filter((recipient) => recipient.field === field).map(({ place }) => place);
      return {
        field,
        start: Math.min(...places),
        end: Math.max(...places) + 1,
        message: `Everybody who gets this can see the private addresses of ${countOf(addresses)} people.`,
        fixes: [
          {
            label: 'Move the private addresses to Bcc',
            edits: addresses.map(({ field: from, email }) => ({ field: from, email, moveTo: 'bcc' as const })),
          },
        ],
      };
    });
  },
};
export default rule;
