import TITLES from '../../core/rules/titles.generated.json' with { type: 'json' };

/** What a rule is called, without carrying the rule itself; its id where it is not known. */
export const ruleTitle = (rule: string): string => TITLES[rule as keyof typeof TITLES] ?? rule;
