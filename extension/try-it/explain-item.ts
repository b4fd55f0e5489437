import { type Explanation, explainRule, type ReviewItem } from '../../core/review/index.ts';
import { EXAMPLES } from '../../core/rules/examples-registry.ts';

/** A finding explained by its rule's own examples. */
export const explainItem = ({ finding }: ReviewItem): Explanation | undefined => {
  const examples = EXAMPLES[finding.rule];
  return examples && explainRule(finding.rule, examples);
};
