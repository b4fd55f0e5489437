export { type Council, parseCouncil } from './council/council.ts';
export { LEVELS, type Level, type OwnSettings } from './council/rule-setting.ts';
export {
  type Draft,
  type DraftKind,
  PROTOCOL_NAMES,
  type ProtocolName,
  parseDraft,
} from './draft/draft.ts';
export type { Field } from './draft/field.ts';
export { InputError, type InputProblem } from './input-error.ts';
export { lint } from './lint.ts';
export type { Clause, Finding, Fix, RecipientEdit, TextEdit } from './rules/finding.ts';
export { createSession, type Session } from './session.ts';
