import * as z from 'zod/mini';
import { CORRECTED_KINDS } from '../../../core/council/corrections.ts';
import { LEVELS } from '../../../core/council/rule-setting.ts';
import { DRAFT_KINDS, type DraftKind } from '../../../core/draft/draft.ts';
import { FIELDS } from '../../../core/draft/field.ts';
import type { FixResult } from '../../../core/review/components/index.ts';
import type { Review } from '../../../core/review/index.ts';

/** Name of the connection between the side panel and a frame of a page. */
export const PANEL_PORT = 'side-panel';

const text = z.string();
const place = z.int();
const count = z.int();

const EditSchema = z.union([
  z.object({ field: z.enum(['body', 'subject']), start: place, end: place, expected: text, replacement: text }),
  z.object({
    field: z.enum(['to', 'cc', 'bcc']),
    email: text,
    moveTo: z.exactOptional(z.enum(['to', 'cc', 'bcc'])),
  }),
]);

const FindingSchema = z.object({
  rule: text,
  title: text,
  level: z.enum(LEVELS),
  field: z.enum(FIELDS),
  start: place,
  end: place,
  quote: text,
  message: text,
  why: text,
  advice: text,
  clauses: z.array(z.object({ protocol: text, paragraph: text, citation: text })),
  fixes: z.array(z.object({ label: text, edits: z.array(EditSchema) })),
});

const AnchorSchema = z.object({
  rule: text,
  field: z.enum(FIELDS),
  quote: text,
  prefix: z.array(text),
  suffix: z.array(text),
  ordinal: z.int(),
});

/** An item says outright that it is not set aside, where a message leaves the dismissal out. */
const ItemSchema = z.pipe(
  z.object({
    id: text,
    finding: FindingSchema,
    anchor: AnchorSchema,
    dismissal: z.optional(z.object({ anchor: AnchorSchema, reason: text })),
  }),
  z.transform((item) => ({ ...item, dismissal: item.dismissal })),
);

const KINDS = ['member', 'officer', 'press', 'parish-council', 'council', 'outside', 'unknown'] as const;

const RecipientSchema = z.object({
  field: z.enum(['from', 'to', 'cc', 'bcc']),
  name: text,
  email: text,
  kind: z.enum(KINDS),
  role: text,
  /** What the user has put them right to be, and what they would be taken for without that. */
  correction: z.exactOptional(z.object({ kind: z.enum(CORRECTED_KINDS), otherwise: z.enum(KINDS) })),
  /** Whose word they can be put right by: nobody's where there is no address, the options' where it is the user's own. */
  correctable: z.enum(['yes', 'no-address', 'self']),
  /** Whether who they are is laid down by the administrator's policy. */
  laidDown: z.boolean(),
});

/** Somebody in a header, as the panel shows them. */
export type PanelRecipient = z.infer<typeof RecipientSchema>;

/** One compose, as the panel shows it: what was found in it and who it goes to. Its text is not part of it. */
export interface ComposeState {
  /** Tells the composes of one frame apart. */
  readonly id: string;
  readonly kind: DraftKind;
  readonly subject: string;
  /** Whether it can be seen on the page: it may be minimised. */
  readonly shown: boolean;
  readonly review: Review;
  readonly notChecked: readonly string[];
  readonly recipients: readonly PanelRecipient[];
}

/** All that is written in a frame of a page. */
export interface FrameState {
  readonly kind: 'state';
  readonly composes: readonly ComposeState[];
  /** Id of the compose that the writer is in, or was in last. */
  readonly active?: string;
  /** A webmail whose message cannot be seen. */
  readonly unfound?: string;
}

/** What a frame of a page tells the panel that is connected to it. */
export type FrameMessage =
  | FrameState
  /** The writer is at a finding. */
  | { readonly kind: 'place'; readonly compose: string; readonly item: string }
  /** What became of a fix that was asked for. */
  | { readonly kind: 'fixed'; readonly request: number; readonly result: FixResult };

const ReviewSchema = z.object({
  open: z.array(ItemSchema),
  dismissed: z.array(ItemSchema),
  counts: z.object({ must: count, should: count, could: count }),
});

const StateSchema = z.object({
  kind: z.literal('state'),
  composes: z.array(
    z.object({
      id: text,
      kind: z.enum(DRAFT_KINDS),
      subject: text,
      shown: z.boolean(),
      review: ReviewSchema,
      notChecked: z.array(text),
      recipients: z.array(RecipientSchema),
    }),
  ),
  active: z.exactOptional(text),
  unfound: z.exactOptional(text),
});

export const FrameMessageSchema: z.ZodMiniType<FrameMessage> = z.discriminatedUnion('kind', [
  StateSchema,
  z.object({ kind: z.literal('place'), compose: text, item: text }),
  z.object({ kind: z.literal('fixed'), request: place, result: z.enum(['applied', 'changed', 'failed', 'astray']) }),
]);

const target = { compose: text, item: text };

/** What the panel asks of a frame. Findings and fixes are named, never described: nothing else can be done by asking. */
export const PanelCommandSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('jump'), ...target }),
  z.object({ kind: z.literal('dismiss'), ...target, reason: text }),
  z.object({ kind: z.literal('undo'), ...target }),
  z.object({ kind: z.literal('fix'), ...target, label: text, request: place }),
]);
export type PanelCommand = z.infer<typeof PanelCommandSchema>;

/** A frame says that it is served; the panel asks who is. Neither says anything more. */
export const ServingSchema = z.object({ kind: z.literal('serving') });
export const WhoServesSchema = z.object({ kind: z.literal('who-serves') });
