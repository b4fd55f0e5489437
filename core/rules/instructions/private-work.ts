import { privateHelpAsked } from '../../reading/acts/private-help.ts';
import { officersAsked } from '../../reading/addressees.ts';
import { officersNamed } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'instructions/private-work',
  title: 'Asking an officer for help with a private matter',
  why: 'Officers’ time and the Council’s equipment are paid for by the public, for its business. A favour is hard for an officer to refuse.',
  advice:
    'For what any resident may ask, use the same form or counter and say that you write as one. Take the rest elsewhere.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading): Breach[] {
    const { known, any } = officersAsked(reading);
    if (!any) return [];
    const place = privateHelpAsked(reading);
    if (!place) return [];
    return [{ ...place, message: `This reads as asking ${officersNamed(known)} for help with a private matter.` }];
  },
};
export default rule;
