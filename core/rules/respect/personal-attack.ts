import { insults } from '../../reading/acts/insult.ts';
import type { Breach, Rule } from '../rule.ts';

/** How far each manner of abuse goes beyond what it must be worth. */
const MARGIN = { plain: Number.POSITIVE_INFINITY, face: 1.6, word: 0.9, hint: 0.6 } as const;

const rule: Rule = {
  id: 'respect/personal-attack',
  title: 'Personal attack',
  why: 'Members, officers and the public are owed courtesy even in strong disagreement. A view, a report or a decision may be attacked; the person may not.',
  advice: 'Say what is wrong with what was done, decided or written, and leave the person out of it.',
  writer: 'any',
  kinds: ['email', 'letter', 'press-release'],
  check(reading): Breach[] {
    return insults(reading).map(({ field, start, end, named, manner }) => ({
      field,
      start,
      end,
      margin: MARGIN[manner],
      message: named ? `This reads as an insult to ${named}.` : 'This reads as a personal insult.',
    }));
  },
};
export default rule;
