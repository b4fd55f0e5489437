import * as z from 'zod/mini';
import { parseInput } from '../input-error.ts';

// Content-security policies of webmail pages and of Outlook's runtime forbid compiled code.
z.config({ jitless: true });

/** Names of the protocols that come with Probity. */
export const PROTOCOL_NAMES = ['dudley', 'torbay', 'north-lincolnshire', 'tower-hamlets', 'uttlesford'] as const;
export const ProtocolNameSchema = z.enum(PROTOCOL_NAMES);
export type ProtocolName = z.infer<typeof ProtocolNameSchema>;
/** Stands in where nothing says which protocol the council has adopted. */
export const DEFAULT_PROTOCOL: ProtocolName = 'dudley';

/** The kinds of draft that Probity reads. */
export const DRAFT_KINDS = ['email', 'letter', 'press-release'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** Somebody in a header. An empty `email` means that the surface could not tell the address: unknown, never nobody. */
export const CorrespondentSchema = z.strictObject({ name: z.string(), email: z.string() });
export type Correspondent = z.infer<typeof CorrespondentSchema>;

const when = z.iso.datetime({ offset: true });

/** The message that an email answers, as quoted under it. */
export const QuotedMessageSchema = z.strictObject({
  from: CorrespondentSchema,
  to: z.array(CorrespondentSchema),
  cc: z.optional(z.array(CorrespondentSchema)),
  date: z.optional(when),
  subject: z.optional(z.string()),
  body: z.string(),
});
export type QuotedMessage = z.infer<typeof QuotedMessageSchema>;

const common = { id: z.optional(z.string()), protocol: z.optional(ProtocolNameSchema), date: when };

/** An email on screen just before sending. */
export const EmailSchema = z.strictObject({
  ...common,
  kind: z.literal('email'),
  from: CorrespondentSchema,
  to: z.array(CorrespondentSchema),
  cc: z.array(CorrespondentSchema),
  bcc: z.array(CorrespondentSchema),
  subject: z.string(),
  body: z.string(),
  replyTo: z.optional(QuotedMessageSchema),
});
export type Email = z.infer<typeof EmailSchema>;

const document = {
  ...common,
  author: z.strictObject({ role: z.enum(['officer', 'member']) }),
  body: z.string(),
};

/** A letter, with letterhead, date, addressee, salutation and signature block in its body. */
export const LetterSchema = z.strictObject({ ...document, kind: z.literal('letter') });
export type Letter = z.infer<typeof LetterSchema>;

/** A press release, with heading, body, ENDS and notes in its body. */
export const PressReleaseSchema = z.strictObject({ ...document, kind: z.literal('press-release') });
export type PressRelease = z.infer<typeof PressReleaseSchema>;

/** A draft: one email, letter or press release, as its writer has it on screen. Dates are ISO 8601. */
export const DraftSchema = z.discriminatedUnion('kind', [EmailSchema, LetterSchema, PressReleaseSchema]);
export type Draft = z.infer<typeof DraftSchema>;

/**
 * Reads a draft from unknown data.
 * @throws InputError naming each field at fault.
 */
export const parseDraft = (value: unknown): Draft => parseInput(DraftSchema, value, 'draft');
