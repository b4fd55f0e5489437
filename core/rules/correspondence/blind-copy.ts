import { hiddenCopies } from '../../reading/hidden-copies.ts';
import { recipientName } from '../../reading/naming.ts';
import { isInsider } from '../../reading/people.ts';
import type { Reading } from '../../reading/reading.ts';
import type { RecipientEdit } from '../finding.ts';
import type { Breach, Rule } from '../rule.ts';

/** Members and officers in Bcc of an email in which a member and an officer correspond. */
const hiddenRecipients = (reading: Reading): Breach[] => {
  const { audience, writer } = reading;
  const others = audience.recipients.filter(({ self }) => !self);
  const memberThere = writer.role === 'member' || others.some(({ identity }) => identity.kind === 'member');
  const officerThere =
    writer.role === 'officer' ||
    writer.role === 'political-assistant' ||
    others.some(({ identity }) => identity.kind === 'officer' || identity.kind === 'council-unknown');
  if (!memberThere || !officerThere) return [];
  return others
    .filter((recipient) => recipient.field === 'bcc' && isInsider(recipient))
    .map((recipient) => {
      const edit = (moveTo?: 'cc'): RecipientEdit => ({
        field: 'bcc',
        email: recipient.email,
        ...(moveTo ? { moveTo } : {}),
      });
      return {
        field: 'bcc',
        start: recipient.place,
        end: recipient.place + 1,
        message: `${recipientName(recipient)} is in Bcc, so the others will not know that this is copied.`,
        // Without an address nothing tells this recipient from another.
        fixes: recipient.email
          ? [
              { label: 'Move to Cc, where everyone sees it', edits: [edit('cc')] },
              { label: 'Take out of this message', edits: [edit()] },
            ]
          : [],
      };
    });
};

/** Words that say a hidden copy was or will be sent. */
const saidInText = (reading: Reading): Breach[] =>
  hiddenCopies(reading).map(({ field, start, end }) => ({
    field,
    start,
    end,
    message: 'This says that somebody was, or will be, copied in without the others knowing.',
  }));

const rule: Rule = {
  id: 'correspondence/blind-copy',
  title: 'No blind copies between members and officers',
  why: 'Letters and emails between a member and an officer may be copied to others only openly, so that each knows who reads them.',
  advice: 'Copy people in openly and say in the message that you have, or leave them out.',
  writer: 'any',
  kinds: ['email'],
  check: (reading) => [...hiddenRecipients(reading), ...saidInText(reading)],
};
export default rule;
