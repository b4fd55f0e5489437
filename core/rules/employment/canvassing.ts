import { candidateSupport } from '../../reading/acts/canvassing.ts';
import type { Breach, Rule } from '../rule.ts';

/** How far the words may come short in a draft of the very sort. */
const SHORT = 0.4;

const rule: Rule = {
  id: 'employment/canvassing',
  title: 'Support for somebody who wants a council job',
  why: 'Officers are appointed on merit alone. A word from a member puts those who choose under pressure.',
  advice: 'Leave the candidate out of it: let them apply in the ordinary way and name other referees.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading): Breach[] {
    const place = candidateSupport(reading, SHORT);
    if (!place) return [];
    return [{ ...place, message: 'This reads as a member’s support for somebody who wants a job at the Council.' }];
  },
};
export default rule;
