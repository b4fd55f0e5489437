import { isCommunications } from '../../council/roles.ts';
import { listOf } from '../../reading/naming.ts';
import { officerOf, type Recipient } from '../../reading/people.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Rule } from '../rule.ts';

/** Whether the text names somebody of the communications team. */
const communicationsNamed = ({ paragraphs }: Reading): boolean =>
  paragraphs.some(
    ({ part, reading: { mentions } }) =>
      part === 'body' && mentions.some(({ bearer }) => bearer?.kind === 'officer' && isCommunications(bearer.officer)),
  );

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
    reading.has('paid-advertising', ['body', 'subject']) ||
    reading.has('own-account') ||
    ((reading.has('communications-named', ['body']) || communicationsNamed(reading)) &&
      !reading.has('communications-left-out', ['body']))
  );
};

/** Recipients from the press; where only the words show it, the outsider who is written to. */
const pressAmong = (reading: Reading): readonly Recipient[] => {
  if (reading.audience.press.length > 0) return reading.audience.press;
  const outsider = reading.audience.outsiders.find(({ field }) => field === 'to');
  return outsider && reading.has('press-work', ['body', 'subject']) ? [outsider] : [];
};

const rule: Rule = {
  id: 'media/uncleared-contact',
  title: 'Officer writes to the press without the communications team',
  why: 'What officers tell the press speaks for the whole council, so the communications team clears it first.',
  advice: 'Pass this to the communications team, or copy them in and say that they have cleared it.',
  writer: 'officer',
  kinds: ['email'],
  check(reading, { facts }) {
    const press = pressAmong(reading);
    const first = press.find(({ field }) => field !== 'bcc') ?? press[0];
    if (!first || cleared(reading)) return [];
    return [
      {
        field: first.field,
        start: first.place,
        end: first.place + 1,
        message: `This goes to ${listOf(press.map(({ name, email }) => name || email))}, and nothing shows that the communications team knows.`,
        advice: `Pass this to ${facts.media.clearedBy}${facts.media.officers === 'refer-all' ? ' and leave the answer to them' : ', or copy them in and say that they have cleared it'}.`,
      },
    ];
  },
};
export default rule;
