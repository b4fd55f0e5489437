import { freeTimeDemanded } from '../../reading/acts/free-time.ts';
import { officersAsked } from '../../reading/addressees.ts';
import { listOf, officerName } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'instructions/outside-hours',
  title: 'Asking an officer to work or to be reached outside working hours',
  why: 'Evenings, weekends and leave are officers’ own. A member’s request is hard to refuse, and few matters truly cannot wait.',
  advice: 'Say that it can wait until the office is open, and use the Council’s emergency contact for what cannot.',
  writer: 'member',
  kinds: ['email'],
  check(reading, { facts }): Breach[] {
    const { known, any } = officersAsked(reading);
    if (!any) return [];
    const place = freeTimeDemanded(reading);
    if (!place) return [];
    const whom = known.length > 0 ? listOf(known.map(officerName)) : 'an officer';
    return [
      {
        ...place,
        message: `This may press ${whom} to work or to be reached outside working hours.`,
        ...(facts.outOfHours
          ? { advice: `Say that it can wait until the office is open; if it cannot, use ${facts.outOfHours.contact}.` }
          : {}),
      },
    ];
  },
};
export default rule;
