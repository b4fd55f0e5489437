import * as z from 'zod/mini';
import { LEVELS } from './rule-setting.ts';

/** Two letters or digits that belong to one word, so that no phrase marks every draft. Classic Outlook knows no `\p{L}`. */
const A_WORD = /[0-9A-Za-z\u00C0-\uD7FF]{2}/;
const LONGEST = 120;
const MOST = 200;

/**
 * Words to look for, as a council writes them: case, curly or straight apostrophes and line breaks make no difference,
 * `*` at the start or end of a word stands for any letters ("leaflet*"), and `*` alone for any one word.
 */
const PhraseSchema = z.string().check(
  z.refine((phrase) => A_WORD.test(phrase), { error: 'expected at least one whole word' }),
  z.maxLength(LONGEST, { error: `expected at most ${LONGEST} characters` }),
);
const phrases = z._default(z.array(PhraseSchema).check(z.maxLength(MOST, { error: `expected at most ${MOST}` })), []);

const FullSettingSchema = z.strictObject({
  /** This council's own level, or `off`; the protocol's where it is left out. */
  level: z.optional(z.enum([...LEVELS, 'off'])),
  /** Words that break the rule at this council, wherever the rule applies. */
  phrases,
  /** Words that excuse: a sentence that has one is left alone by the rule. */
  exceptions: phrases,
  /** A user may make the rule stricter for themselves, but not milder, and cannot switch it off. */
  pinned: z._default(z.boolean(), false),
});

/** What a council has settled about a rule; a level by itself may be written for short. */
export const RuleSettingSchema = z.pipe(
  z.transform((value: unknown) => (typeof value === 'string' ? { level: value } : value)),
  FullSettingSchema,
);
