import { criticismOfOfficer, ENOUGH_IN_PUBLIC } from '../../reading/acts/criticism-of-officer.ts';
import { plainMargin } from '../../reading/acts/signs.ts';
import { listOf, officerName, recipientName } from '../../reading/naming.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Rule } from '../rule.ts';

/** Whether a letter greets an officer or member: "Dear Mr Kerr". */
const greetsInsider = ({ paragraphs }: Reading): boolean =>
  paragraphs.some(
    ({ part, reading }) =>
      part === 'salutation' && reading.mentions.some(({ kind }) => kind === 'officer' || kind === 'member'),
  );

/** Who outside the few concerned will read it; undefined when only they will. */
const readers = (reading: Reading): string | undefined => {
  const { kind, audience, letter } = reading;
  if (kind === 'press-release') return 'is for publication';
  if (kind === 'letter') {
    if (letter?.toPress) return 'is for publication';
    if (letter?.toMany) return 'goes to many people';
    return !letter || letter.toInsider || letter.toCouncil || greetsInsider(reading)
      ? undefined
      : 'goes to somebody outside the council';
  }
  if (audience.press.length) return 'goes to the press';
  if (audience.outsiders.length) return `goes to ${listOf(audience.outsiders.map(recipientName))}`;
  return audience.allMembers ? 'goes to all members' : undefined;
};

/** How far short of enough criticism may come and still be told of in a draft of the very sort. */
const SHORT = 0.15;

const rule: Rule = {
  id: 'respect/public-criticism-of-officer',
  title: 'Officer criticised in public',
  why: 'Officers cannot answer back in public. A concern about how one of them has done the job is raised in private, with those who can act on it.',
  advice:
    'Say what went wrong and what will be done, without the officer. Raise a concern about an officer in private with their manager.',
  writer: 'any',
  kinds: ['email', 'letter', 'press-release'],
  check(reading, { facts }) {
    const audience = readers(reading);
    if (!audience) return [];
    const { route } = facts.complaintAboutOfficer;
    const sought = { leftUndone: true, inPassing: true, enough: ENOUGH_IN_PUBLIC - SHORT };
    return criticismOfOfficer(reading, sought).map(
      ({ officer, called = 'an officer', plain, evidence, field, start, end }) => {
        const who = officer ? officerName(officer) : called;
        return {
          field,
          start,
          end,
          margin: plainMargin(evidence - ENOUGH_IN_PUBLIC),
          message: `This ${plain ? 'reads' : 'may be read'} as criticism of ${who}, and ${audience}.`,
          // The route is for members.
          ...(reading.writer.role === 'officer'
            ? {}
            : {
                advice: `Say what went wrong and what will be done, without the officer. Raise a concern about an officer ${route}.`,
              }),
        };
      },
    );
  },
};
export default rule;
