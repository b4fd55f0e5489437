import { persuasions } from '../../reading/acts/persuasion.ts';
import { isCouncilPublicity } from '../../reading/publicity.ts';
import type { Rule } from '../rule.ts';

/** How far the words may come short in a draft of the very sort. */
const SHORT = 0.8;

const rule: Rule = {
  id: 'publicity/persuasion',
  title: 'Publicity that argues instead of informing',
  why: 'Council publicity informs; it does not use loaded words to win people over to one side.',
  advice: 'Give the facts and the options, and say how people can comment.',
  writer: 'any',
  kinds: ['press-release'],
  check(reading) {
    if (!isCouncilPublicity(reading)) return [];
    return persuasions(reading, SHORT).map((place) => ({
      ...place,
      message: 'This reads as an argument for one side rather than as information.',
    }));
  },
};
export default rule;
