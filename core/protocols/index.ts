export { type AdoptedRule, adoptedRules, KNOWN_RULES, overrideProblems, ownSettingProblems } from './adopted.ts';
export { PROTOCOLS, protocolOf } from './protocols.ts';
