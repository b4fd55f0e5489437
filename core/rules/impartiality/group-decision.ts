import { groupConclusions } from '../../reading/acts/group-conclusion.ts';
import type { Rule } from '../rule.ts';

const rule: Rule = {
  id: 'impartiality/group-decision',
  title: 'A party group’s conclusion as a decision of the Council',
  why: 'A party group cannot decide for the Council. What it concludes must not be told, or acted on, as if the Council had decided.',
  advice: 'Wait for the decision of the Council, its Cabinet, a committee or an authorised officer, and name it.',
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
