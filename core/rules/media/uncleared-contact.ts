import { isCommunications } from '../../council/roles.ts';
import { listOf } from '../../reading/naming.ts';
import { officerOf } from '../../reading/people.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Rule } from '../rule.ts';

/** Whether the communications team is in the message, wrote it, or is said to have cleared it. */
const cleared = (reading: Reading): boolean => {
  const { writer, audience } = reading;
  if (writer.officer && isCommunications(writer.officer)) return true;
  const inMessage = audience.recipients.some((recipient) => {
    const officer = officerOf(recipient);
    return officer !== undefined && isCommunications(officer);
  });
  return (
    inMessage ||
    reading.has('clearance', ['body', 'salutation']) ||
    reading.has('paid-advertising', ['body', 'subject'])
  );
};

const rule: Rule = {
  id: 'media/uncleared-contact',
  title: 'Officer writes to the press without the communications team',
  why: 'What officers tell the press speaks for the whole council, so the communications team clears it first.',
  advice: 'Pass the enquiry to the communications team, or copy them in and say that they have cleared your answer.',
  writer: 'officer',
  kinds: ['email'],
  examples: { flagged: [], fine: [] },
  check(reading, { facts }) {
    const press = reading.audience.press.filter(({ field }) => field !== 'bcc');
    const first = press[0] ?? reading.audience.press[0];
    if (!first || cleared(reading)) return [];
    return [
      {
        field: first.field,
        start: first.place,
        end: first.place + 1,
        message: `This goes to ${listOf(reading.audience.press.map(({ name, email }) => name || email))}, and nothing shows that the communications team knows.`,
        advice: `Pass the enquiry to ${facts.media.clearedBy}, or copy them in and say that they have cleared your answer.`,
      },
    ];
  },
};
export default rule;
