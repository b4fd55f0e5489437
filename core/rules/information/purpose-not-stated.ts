import { isPoliticalAssistant } from '../../council/roles.ts';
import { purposelessRequest } from '../../reading/acts/information-requests.ts';
import { addresseesOf } from '../../reading/addressees.ts';
import { listOf, officerName } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'information/purpose-not-stated',
  title: 'Papers asked for without saying what for',
  why: 'A member may see papers that are not public where they need them for their work as a member; officers can only judge that when they are told what the papers are for.',
  advice:
    'Say what you need the papers for as a member: the ward case, the committee or the portfolio. The Monitoring Officer can help if you are unsure what you may see.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading, { found }): Breach[] {
    // No purpose would make another group's papers, or an officer's case, a member's to see.
    if (found.has('information/group-papers') || found.has('employment/disciplinary')) return [];
    const officers = addresseesOf(reading).officers.filter((officer) => !isPoliticalAssistant(officer));
    if (officers.length === 0) return [];
    const place = purposelessRequest(reading);
    if (!place) return [];
    return [
      {
        ...place,
        message: `This asks ${listOf(officers.map(officerName))} for papers that are not public and does not say what you need them for as a member.`,
      },
    ];
  },
};
export default rule;
