import { foretoldDecisions } from '../../reading/acts/foretold-decision.ts';
import type { Rule } from '../rule.ts';

/** As many places as show what is meant; the surest come first. */
const PLACES = 2;

const rule: Rule = {
  id: 'media/anticipates-decision',
  title: 'A decision told before it is taken',
  why: 'What has yet to be decided is open. To tell it as settled suggests that minds are made up, and may make the decision unlawful.',
  advice: 'Say when and by whom the matter will be considered, and that nothing is settled until then.',
  writer: 'any',
  kinds: ['email', 'letter', 'press-release'],
  check(reading) {
    return foretoldDecisions(reading)
      .slice(0, PLACES)
      .map((place) => ({
        ...place,
        message: 'This reads as if a decision that is still to be taken were settled.',
      }));
  },
};
export default rule;
