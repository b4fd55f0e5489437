import { privateHelpAsked } from '../../reading/acts/private-help.ts';
import { officersAsked } from '../../reading/addressees.ts';
import { listOf, officerName } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'instructions/private-work',
  title: 'Asking an officer for help with a private matter',
  why: 'Officers’ time and the Council’s equipment are paid for by the public, for the public’s business. A favour puts an officer in a position that is hard to refuse.',
  advice:
    'Use the same form, counter or portal as any resident, say that you write as one, and take private work to a shop or a friend.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading): Breach[] {
    const { known, any } = officersAsked(reading);
    if (!any) return [];
    const place = privateHelpAsked(reading);
    if (!place) return [];
    const whom = known.length > 0 ? listOf(known.map(officerName)) : 'an officer';
    return [{ ...place, message: `This reads as asking ${whom} for help with a private matter.` }];
  },
};
export default rule;
