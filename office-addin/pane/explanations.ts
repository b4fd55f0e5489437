import type { Explanation, ReviewItem } from '../../core/review/index.ts';
import { ownFile } from './own-files.ts';

/** Examples of every rule, by its id, as the build writes them beside the pane. */
export type Explanations = Readonly<Record<string, Explanation>>;

/**
 * Fetches the examples of all rules from where the pane itself comes from, once somebody may ask for them.
 * @returns None where they cannot be had: a finding then goes without.
 */
export const loadExplanations = async (): Promise<Explanations> => {
  try {
    return (await ownFile('explanations.json')) as Explanations;
  } catch {
    return {};
  }
};

/** A finding explained by its rule's own examples. */
export const explainWith =
  (explanations: Explanations) =>
  ({ finding }: ReviewItem): Explanation | undefined =>
    Object.hasOwn(explanations, finding.rule) ? explanations[finding.rule] : undefined;
