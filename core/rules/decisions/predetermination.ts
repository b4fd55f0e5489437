import { predetermination } from '../../reading/acts/predetermination.ts';
import type { Rule } from '../rule.ts';

const rule: Rule = {
  id: 'decisions/predetermination',
  title: 'A vote or verdict given before the hearing',
  why: 'Planning and licensing cases are judged on what is heard. A member who has shown a closed mind beforehand puts the decision at risk of being quashed.',
  advice:
    'Say that you will decide when you have heard both sides. If your mind is made up, do not sit on the case, and speak as a ward member instead.',
  writer: 'member',
  kinds: ['email', 'letter', 'press-release'],
  check(reading) {
    return predetermination(reading).map((place) => ({
      ...place,
      message: 'This reads as settling a planning or licensing case before it has been heard.',
    }));
  },
};
export default rule;
