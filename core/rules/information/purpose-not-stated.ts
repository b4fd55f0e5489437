import { purposelessRequest } from '../../reading/acts/information-requests.ts';
import { officersAsked } from '../../reading/addressees.ts';
import { officersNamed } from '../../reading/naming.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'information/purpose-not-stated',
  title: 'Papers asked for without saying what for',
  why: 'Members may see papers that are not public where their work as a member needs them, which only you can tell.',
  advice:
    'Say what you need them for as a member: a ward case, a committee or a portfolio. If unsure, ask the Monitoring Officer.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading, { found }): Breach[] {
    // No purpose would make another group's papers, or an officer's case, a member's to see.
    if (found.has('information/group-papers') || found.has('employment/disciplinary')) return [];
    const { known } = officersAsked(reading);
    if (known.length === 0) return [];
    const place = purposelessRequest(reading);
    if (!place) return [];
    return [
      {
        ...place,
        message: `This asks ${officersNamed(known)} for papers that are not public and does not say what you need them for as a member.`,
      },
    ];
  },
};
export default rule;
