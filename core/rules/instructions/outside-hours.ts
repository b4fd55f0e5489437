import { freeTimeDemanded } from '../../reading/acts/free-time.ts';
import { officersAsked } from '../../reading/addressees.ts';
import { officersNamed } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'instructions/outside-hours',
  title: 'Asking an officer to work or to be reached outside working hours',
  why: 'Evenings, weekends and leave are officers’ own. A member’s request is hard to refuse, and few matters truly cannot wait.',
  advice: 'Say that it can wait until the office is open; if it cannot, use the Council’s emergency contact.',
  writer: 'member',
  kinds: ['email'],
  check(reading, { facts }): Breach[] {
    const { known, any } = officersAsked(reading);
    if (!any) return [];
    const place = freeTimeDemanded(reading);
    if (!place) return [];
    return [
      {
        ...place,
        message: `This reads as expecting ${officersNamed(known)} to work, or to be reached, outside working hours.`,
        advice: `Say that it can wait until the office is open; if it cannot, use ${facts.outOfHours?.contact ?? 'the Council’s emergency contact'}.`,
      },
    ];
  },
};
export default rule;
