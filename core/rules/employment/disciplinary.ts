import { staffCase } from '../../reading/acts/staff-case.ts';
import { reachesCouncil } from '../../reading/addressees.ts';
import { listOf } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

/** How far the words go beyond enough where they can be of a case only, even if someone is recommended beside. */
const PLAIN_CASE = 0.9;

const rule: Rule = {
  id: 'employment/disciplinary',
  title: 'An officer’s disciplinary, grievance or redundancy case',
  why: 'A member outside the procedure who asks about a case, or presses for an outcome, may make it unfair.',
  advice:
    'Leave the case to the Council’s procedure. Pass on what you know of it to the officer’s director or Human Resources.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading, { found: others }): Breach[] {
    if (!reachesCouncil(reading)) return [];
    const found = staffCase(reading);
    if (!found) return [];
    // "I'd like to see him have it": what is said for a candidate sounds like a plea in a case, where no case is named.
    if (others.has('employment/canvassing') && found.margin < PLAIN_CASE && !reading.has('staff-case')) return [];
    const { does, about, ...place } = found;
    const whose = `${listOf(about.map(({ name }) => name)) || 'an officer'}’s case`;
    return [
      {
        ...place,
        message:
          does === 'asks'
            ? `This reads as asking for the details of ${whose}.`
            : `This reads as trying to sway the outcome of ${whose}.`,
      },
    ];
  },
};
export default rule;
