import { promotions } from '../../reading/acts/promotion-of-politician.ts';
import { isCouncilPublicity } from '../../reading/publicity.ts';
import type { Rule } from '../rule.ts';

/** How far the words may come short in a draft of the very sort. */
const SHORT = 0.6;

const rule: Rule = {
  id: 'publicity/promotes-politician',
  title: 'Council publicity that promotes a politician',
  why: 'Publicity paid for by everyone is about the service. It may quote the member who answers for the subject, but not build up one politician.',
  advice: 'Say what the Council has done or decided, and keep a member’s quotation short and about the service.',
  writer: 'any',
  kinds: ['press-release'],
  check(reading) {
    if (!isCouncilPublicity(reading)) return [];
    return promotions(reading, SHORT).map(({ who, margin, field, start, end }) => ({
      field,
      start,
      end,
      margin,
      message: `This reads as publicity for ${who ?? 'one politician'} rather than for the service.`,
    }));
  },
};
export default rule;
