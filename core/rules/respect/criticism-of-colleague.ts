import { colleaguesSlighted, leavesItOpen } from '../../reading/acts/colleague-slighted.ts';
import { criticismOfOfficer } from '../../reading/acts/criticism-of-officer.ts';
import { plainMargin } from '../../reading/acts/signs.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import { memberName, officerName } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

/** A member should hear less of a colleague's faults than the public of an officer's, so that less is enough. */
const ENOUGH = 1.9;

const rule: Rule = {
  id: 'respect/criticism-of-colleague',
  title: 'Criticism of a colleague, made to a member',
  why: 'An officer who tells a member about the faults of another officer or member draws them into a matter that is for managers, and the person cannot answer.',
  advice: 'Leave the colleague out: say what will be done and by when.',
  writer: 'officer',
  kinds: ['email', 'letter'],
  check(reading, { facts }): Breach[] {
    const { members, someMember } = addresseesOf(reading);
    if (!someMember) return [];
    const readers = new Set(members.map(({ email }) => email));
    const open = reading.sentences(['subject', 'body']).filter(leavesItOpen);
    const plainly = criticismOfOfficer(reading, { members: true, inPassing: true, enough: ENOUGH }).filter(
      ({ member, field, start }) =>
        (!member || !readers.has(member.email)) &&
        !open.some((sentence) => sentence.field === field && sentence.start === start),
    );
    const inPassing: Breach[] = colleaguesSlighted(reading, readers)
      .filter(
        ({ field, start, end }) =>
          !plainly.some((place) => place.field === field && place.start < end && start < place.end),
      )
      .slice(0, 2)
      .map(({ field, start, end, margin }) => ({
        field,
        start,
        end,
        margin,
        message: 'This may be read as criticism of a colleague or a member, made to a member.',
        advice: `Leave them out, and say what will be done. Raise a concern about an officer ${facts.complaintAboutOfficer.route}.`,
      }));
    const openly = plainly.map(({ officer, member, named, plain, evidence, field, start, end }) => {
      const who = officer ? officerName(officer) : member ? memberName(member) : `“${named}”`;
      return {
        field,
        start,
        end,
        margin: plainMargin(evidence - ENOUGH),
        message: `This ${plain ? 'reads' : 'may be read'} as criticism of ${who}, made to a member.`,
        advice: `Leave them out, and say what will be done. Raise a concern about ${
          member ? `a member ${facts.complaintAboutMember.route}` : `an officer ${facts.complaintAboutOfficer.route}`
        }.`,
      };
    });
    return [...openly, ...inPassing];
  },
};
export default rule;
