import { insults } from '../../reading/acts/insult.ts';
import type { Breach, Rule } from '../rule.ts';

const rule: Rule = {
  id: 'respect/personal-attack',
  title: 'Personal attack',
  why: 'Members, officers and the public are owed courtesy even in strong disagreement, in private as in public. A view, a report or a decision may be attacked; the person may not.',
  advice: 'Say what is wrong with what was done, decided or written, and leave the person out of it.',
  writer: 'any',
  kinds: ['email', 'letter', 'press-release'],
  check(reading): Breach[] {
    return insults(reading).map(({ field, start, end, named }) => ({
      field,
      start,
      end,
      message: named ? `This reads as an insult to ${named}.` : 'This reads as a personal insult.',
    }));
  },
};
export default rule;
