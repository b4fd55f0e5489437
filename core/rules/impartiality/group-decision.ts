import { groupConclusions } from '../../reading/acts/group-conclusion.ts';
import type { Rule } from '../rule.ts';

const rule: Rule = {
  id: 'impartiality/group-decision',
  title: 'A party group’s conclusion as a decision of the Council',
  why: 'A party group cannot decide for the Council, and nothing may be done on its word alone.',
  advice: 'Wait for a decision of the Council, its executive, a committee or an officer, and name it.',
  writer: 'any',
  kinds: ['email', 'letter', 'press-release'],
  check(reading) {
    return groupConclusions(reading).map((place) => ({
      ...place,
      message: 'This reads as if what a party group has concluded were a decision of the Council.',
    }));
  },
};
export default rule;
