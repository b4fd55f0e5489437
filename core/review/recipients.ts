import type { Field } from '../draft/draft.ts';

/** What Probity takes somebody in a header to be. */
export type RecipientKind = 'member' | 'officer' | 'press' | 'parish-council' | 'outside' | 'unknown';

/** Somebody in a header, as the review shows them, so that a wrong guess can be seen. */
export interface RecipientView {
  readonly field: Extract<Field, 'from' | 'to' | 'cc' | 'bcc'>;
  readonly name: string;
  /** Empty where the surface could not tell it. */
  readonly email: string;
  readonly kind: RecipientKind;
  /** What they are in words, where known: "Director of Place", "Labour, Northgate ward". */
  readonly role: string;
}
