import type { Rule } from '../rule.ts';

const rule: Rule = {
  id: 'publicity/party-political',
  title: 'publicity/party-political',
  why: '',
  advice: '',
  writer: 'any',
  kinds: ['email', 'letter', 'press-release'],
  check: () => [],
};
export default rule;
