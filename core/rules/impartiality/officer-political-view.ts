import { politicalViews } from '../../reading/acts/political-view.ts';
import type { Rule } from '../rule.ts';

/** How far the words may come short in a draft of the very sort. */
const SHORT = 0.4;

const rule: Rule = {
  id: 'impartiality/officer-political-view',
  title: 'An officer’s own political view',
  why: 'Officers serve the whole Council and must be seen to be neutral between parties and on contested political choices.',
  advice: 'Leave it out. Explain what the Council has decided, and the facts, without a view on the politics.',
  writer: 'officer',
  kinds: ['email', 'letter', 'press-release'],
  check(reading) {
    return politicalViews(reading, SHORT).map((place) => ({
      ...place,
      message: 'This reads as an officer taking sides on a party, a politician or a political choice.',
    }));
  },
};
export default rule;
