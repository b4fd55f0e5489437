import type { Rule } from '../rule.ts';

const rule: Rule = {
  id: 'publicity/pre-election',
  title: 'publicity/pre-election',
  why: '',
  advice: '',
  writer: 'any',
  kinds: ['email', 'letter', 'press-release'],
  examples: { flagged: [], fine: [] },
  check: () => [],
};
export default rule;
