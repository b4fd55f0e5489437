import type { RuleExamples } from '../example.ts';

const examples: RuleExamples = { flagged: [], fine: [] };
export default examples;
