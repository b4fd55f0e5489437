import { unarrangedVisit } from '../../reading/acts/visits.ts';
import type { Rule } from '../rule.ts';

const rule: Rule = {
  id: 'premises/visit-arrangements',
  title: 'A visit that nobody has arranged',
  why: 'Schools, homes and depots have people to look after and work to do. Members visit them by arrangement.',
  advice: 'Ask the head or manager for a time that suits them, and say who is coming and why.',
  writer: 'member',
  kinds: ['email', 'letter'],
  check(reading) {
    return unarrangedVisit(reading).map((place) => ({
      ...place,
      message: 'This reads as a visit that has not been arranged with whoever runs the place.',
    }));
  },
};
export default rule;
