export { type AdoptedRule, adoptedRules, KNOWN_RULES, overrideProblems, ownSettingProblems } from './adopted.ts';
export { clauseCitation } from './clause-citation.ts';
export { LAW_RULES } from './law.ts';
export { PROTOCOLS, protocolOf } from './protocols.ts';
