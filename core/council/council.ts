import * as z from 'zod/mini';
import { ProtocolNameSchema } from '../draft/draft.ts';
import { parseInput } from '../input-error.ts';
import { GRADES } from './grades.ts';
import { ProtocolSchema } from './protocol.ts';
import { RuleSettingSchema } from './rule-setting-schema.ts';

const GradeSchema = z.enum(GRADES);

const text = z.string().check(z.minLength(1));
const list = <T extends z.ZodMiniType>(item: T) => z._default(z.array(item), []);

/**
 * What the last import wrote here, as a short mark for each field: a field that no longer fits its mark was edited by
 * hand since, and is kept by the next import. Entries made by hand have none.
 */
const ImportedSchema = z.string();

/** The day of the first import whose files had no longer somebody whom an earlier import had entered. */
const MissingSinceSchema = z.optional(z.iso.date());

export const MemberSchema = z.strictObject({
  name: text,
  email: text,
  party: z.optional(z.string()),
  /** The party as the file that it was imported from has it, where `party` says it otherwise. */
  partyAsWritten: z.optional(z.string()),
  ward: z.optional(z.string()),
  roles: list(z.string()),
  imported: z.optional(ImportedSchema),
  missingSince: MissingSinceSchema,
});
export type Member = z.infer<typeof MemberSchema>;

export const OfficerSchema = z.strictObject({
  name: text,
  email: text,
  jobTitle: z.string(),
  /** Left out where it is not known; rules that turn on it then stay silent. */
  grade: z.optional(GradeSchema),
  team: z.optional(z.string()),
  imported: z.optional(ImportedSchema),
  missingSince: MissingSinceSchema,
});
export type Officer = z.infer<typeof OfficerSchema>;

export const ElectionSchema = z.strictObject({
  /** Polling day. */
  date: z.iso.date(),
  kind: z.enum([
    'local',
    'parish',
    'mayor',
    'combined-authority-mayor',
    'police-commissioner',
    'general',
    'by-election',
    'referendum',
  ]),
  /** The day on which notice of election was in fact published; without it the last lawful day is taken. */
  noticeOn: z.optional(z.iso.date()),
  /** Wards polled, where the poll does not cover the whole area. */
  wards: z.optional(z.array(z.string())),
});
export type Election = z.infer<typeof ElectionSchema>;

/** Nations of the United Kingdom; each has its own law of local elections. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

/** Which grade a job title stands for. */
export const GradeRowSchema = z.strictObject({
  /** The whole title; `*` stands for any words: "Group Engineer", "Head of *". Case and punctuation make no difference. */
  title: text,
  /** `ask` where the title alone does not tell. */
  grade: z.enum([...GRADES, 'ask']),
});
export type GradeRow = z.infer<typeof GradeRowSchema>;

/** When a profile was saved, and by which its readers see whether it has been changed since. */
export const StampSchema = z.strictObject({
  /** The day on which it was saved. */
  savedOn: z.iso.date(),
  /** SHA-256 of all the rest, in hexadecimal. */
  sha256: z.string(),
});
export type Stamp = z.infer<typeof StampSchema>;

/** A council's own picture of itself: who its people are, which protocol it has adopted, when its elections are. */
export const CouncilSchema = z.strictObject({
  name: text,
  /** One that comes with Probity, by name, or the council's own. */
  protocol: z.union([ProtocolNameSchema, ProtocolSchema]),
  nation: z._default(z.enum(NATIONS), 'england'),
  domains: list(z.string()),
  wards: list(z.string()),
  members: list(MemberSchema),
  officers: list(OfficerSchema),
  parishCouncils: list(z.strictObject({ name: text, domains: list(z.string()), wards: list(z.string()) })),
  media: list(z.strictObject({ name: text, domains: list(z.string()) })),
  elections: list(ElectionSchema),
  /** This council's own grades by job title, for imports; the first row that fits counts, before Probity's own table. */
  grades: z.optional(z.array(GradeRowSchema)),
  /** What this council has settled about single rules, by id. */
  rules: z.optional(z.record(z.string(), RuleSettingSchema)),
  stamp: z.optional(StampSchema),
});
export type Council = z.infer<typeof CouncilSchema>;

/**
 * Reads a council profile from unknown data.
 * @throws InputError naming each field at fault.
 */
export const parseCouncil = (value: unknown): Council => parseInput(CouncilSchema, value, 'council profile');
