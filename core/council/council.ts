import * as z from 'zod/mini';
import { ProtocolNameSchema } from '../draft/draft.ts';
import { parseInput } from '../input-error.ts';
import { RuleSettingSchema } from './rule-setting.ts';

/** An officer's place in the hierarchy, highest first. Political assistants stand outside it. */
export const GRADES = [
  'chief-executive',
  'director',
  'assistant-director',
  'head-of-service',
  'manager',
  'officer',
  'political-assistant',
] as const;
export type Grade = (typeof GRADES)[number];

const text = z.string().check(z.minLength(1));
const list = <T extends z.ZodMiniType>(item: T) => z._default(z.array(item), []);

export const MemberSchema = z.strictObject({
  name: text,
  email: text,
  party: z.optional(z.string()),
  ward: z.optional(z.string()),
  roles: list(z.string()),
});
export type Member = z.infer<typeof MemberSchema>;

export const OfficerSchema = z.strictObject({
  name: text,
  email: text,
  jobTitle: z.string(),
  grade: z.enum(GRADES),
  team: z.optional(z.string()),
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

/** A council's own picture of itself: who its people are, which protocol it has adopted, when its elections are. */
export const CouncilSchema = z.strictObject({
  name: text,
  protocol: ProtocolNameSchema,
  nation: z._default(z.enum(NATIONS), 'england'),
  domains: list(z.string()),
  wards: list(z.string()),
  members: list(MemberSchema),
  officers: list(OfficerSchema),
  parishCouncils: list(z.strictObject({ name: text, domains: list(z.string()), wards: list(z.string()) })),
  media: list(z.strictObject({ name: text, domains: list(z.string()) })),
  elections: list(ElectionSchema),
  /** What this council has settled about single rules, by id. */
  rules: z.optional(z.record(z.string(), RuleSettingSchema)),
});
export type Council = z.infer<typeof CouncilSchema>;

/**
 * Reads a council profile from unknown data.
 * @throws InputError naming each field at fault.
 */
export const parseCouncil = (value: unknown): Council => parseInput(CouncilSchema, value, 'council profile');
