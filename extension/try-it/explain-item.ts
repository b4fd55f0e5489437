import { type Explanation, explainRule, type ReviewItem } from '../../core/review/index.ts';
import { ruleNamed } from '../../core/rules/registry.ts';

/** A finding explained by its rule's own examples. */
export const explainItem = ({ finding }: ReviewItem): Explanation | undefined => {
  const rule = ruleNamed(finding.rule);
  return rule && explainRule(rule);
};
