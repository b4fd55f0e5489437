import type { Rule } from '../rule.ts';

const rule: Rule = {
  id: 'correspondence/binding-letter-in-member-name',
  title: 'correspondence/binding-letter-in-member-name',
  why: '',
  advice: '',
  writer: 'any',
  kinds: ['email', 'letter', 'press-release'],
  examples: { flagged: [], fine: [] },
  check: () => [],
};
export default rule;
