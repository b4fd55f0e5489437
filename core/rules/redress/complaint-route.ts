import type { Officer } from '../../council/council.ts';
import type { OfficerPerson } from '../../council/directory.ts';
import { atLeast, isLeader, isMonitoringOfficer, subjectWords } from '../../council/roles.ts';
import { complaintAboutOfficer } from '../../reading/acts/complaint.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import { listOf, memberName, officerName, officersNamed, readersNamed } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

/** Members who read it beside the Leader from which on it is no longer between few. */
const MANY = 3;

/** What it adds to the margin of a complaint in so many words that nobody outside the council reads it: it is no criticism in public. */
const AMONG_OURSELVES = 0.5;

/** Words of job titles that say nothing of the service. */
const RANKS = new Set('head director officer manager assistant deputy technician chief senior executive'.split(' '));

/** Whether two officers work in the same service, as their job titles tell. */
const sameService = (one: Officer, other: Officer): boolean => {
  const services = subjectWords(one.jobTitle);
  return [...subjectWords(other.jobTitle)].some((word) => services.has(word) && !RANKS.has(word));
};

/**
 * Whether a complaint about these officers may go to an officer: to a director, or to a head or manager of their own
 * service, who stands above each of them.
 */
const mayHear = (officer: OfficerPerson, about: readonly Officer[]): boolean => {
  if (officer.grade === undefined || officer.grade === 'chief-executive' || isMonitoringOfficer(officer)) return true;
  if (officer.grade === 'political-assistant' || !atLeast(officer.grade, 'manager')) return false;
  const { grade } = officer;
  return about.every(
    (other) =>
      !(other.grade && atLeast(other.grade, grade)) && (atLeast(grade, 'director') || sameService(other, officer)),
  );
};

const rule: Rule = {
  id: 'redress/complaint-route',
  title: 'Complaint about an officer, to the wrong place',
  why: 'A complaint about an officer is heard in private by those who manage the officer, and where the officer can answer it.',
  advice: 'Raise it in private with the officer or those who manage them.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading, { facts, found }): Breach[] {
    // What is prepared for scrutiny is no complaint, whatever else it is.
    if (found.has('respect/scrutiny-of-capability')) return [];
    const { members, officers, outside } = addresseesOf(reading);
    const readers = new Set(officers.map(({ email }) => email));
    const complaint = complaintAboutOfficer(reading, readers);
    if (!complaint) return [];
    const { about, made, onlyCriticism, field, start, end, margin } = complaint;
    // Said to the press or the public, it is no complaint that went astray but criticism in public, which is marked as such.
    const inPublic = reading.audience.press.length > 0 || (outside && onlyCriticism);
    if (inPublic && found.has('respect/public-criticism-of-officer')) return [];
    const ofChief = about.some(({ grade }) => grade === 'chief-executive');
    const heard = officers.some((officer) => mayHear(officer, about)) || (ofChief && members.some(isLeader));
    if (heard && !outside && members.length < MANY) return [];
    const readBy = [
      ...officers.filter((officer) => !mayHear(officer, about)).map(officerName),
      ...members.filter((member) => !(ofChief && isLeader(member))).map(memberName),
      ...readersNamed(reading, reading.audience.outsiders),
    ];
    return [
      {
        field,
        start,
        end,
        message: `This reads as a complaint about ${officersNamed(about, 2)}, and goes to ${readBy.length > 0 ? `${listOf(readBy, 2)},` : 'somebody'} who cannot settle it.`,
        margin: made && !outside ? margin + AMONG_OURSELVES : margin,
        advice: `Raise a concern about an officer ${facts.complaintAboutOfficer.route}.`,
      },
    ];
  },
};
export default rule;
