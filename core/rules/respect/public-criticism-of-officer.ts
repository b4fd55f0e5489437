import type { Rule } from '../rule.ts';

const rule: Rule = {
  id: 'respect/public-criticism-of-officer',
  title: 'respect/public-criticism-of-officer',
  why: '',
  advice: '',
  writer: 'any',
  kinds: ['email', 'letter', 'press-release'],
  examples: { flagged: [], fine: [] },
  check: () => [],
};
export default rule;
