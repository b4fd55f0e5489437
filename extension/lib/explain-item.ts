import type { Explanation, ReviewItem } from '../../core/review/index.ts';
import EXPLANATIONS from '../../core/rules/explanations.generated.json' with { type: 'json' };

/** A finding explained by a few of its rule's own examples. */
export const explainItem = ({ finding: { rule } }: ReviewItem): Explanation | undefined => {
  const examples = EXPLANATIONS[rule as keyof typeof EXPLANATIONS];
  return examples && { rule, ...examples };
};
