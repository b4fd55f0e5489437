import type { Member, Officer } from '../../council/council.ts';
import { colleaguesSlighted, leavesItOpen } from '../../reading/acts/colleague-slighted.ts';
import { criticismOfOfficer } from '../../reading/acts/criticism-of-officer.ts';
import { plainMargin } from '../../reading/acts/signs.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import { listOf, memberName, personName } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

/** A member should hear less of a colleague's faults than the public of an officer's, so that less is enough. */
const ENOUGH = 1.9;

const rule: Rule = {
  id: 'respect/criticism-of-colleague',
  title: 'Criticism of a colleague, made to a member',
  why: 'An officer who tells a member about the faults of another officer or member draws them into what is for managers, and the person cannot answer.',
  advice: 'Leave them out, and say what will be done. Raise a concern about a colleague with your own manager.',
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
    /** What is told of fault found with somebody; advice on an officer is the rule's own, as routes are for members. */
    const told = (who: Member | Officer | undefined, called: string, reads = 'may be read') => ({
      message: `This ${reads} as criticism of ${who ? personName(who) : called}, made to ${listOf(members.map(memberName)) || 'a member'}.`,
      ...(who && 'roles' in who
        ? {
            advice: `Leave them out, and say what will be done. Raise a concern about a member ${facts.complaintAboutMember.route}.`,
          }
        : {}),
    });
    const inPassing: Breach[] = colleaguesSlighted(reading, readers)
      .filter(
        ({ field, start, end }) =>
          !plainly.some((place) => place.field === field && place.start < end && start < place.end),
      )
      .slice(0, 2)
      .map(({ field, start, end, who, margin }) => ({
        field,
        start,
        end,
        margin,
        ...told(who && readers.has(who.email) ? undefined : who, 'a colleague or a member'),
      }));
    const openly = plainly.map(({ officer, member, called = 'a colleague', plain, evidence, field, start, end }) => ({
      field,
      start,
      end,
      margin: plainMargin(evidence - ENOUGH),
      ...told(officer ?? member, called, plain ? 'reads' : undefined),
    }));
    return [...openly, ...inPassing];
  },
};
export default rule;
