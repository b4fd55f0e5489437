import type { Draft } from '../../core/draft/draft.ts';
import type { Field } from '../../core/draft/field.ts';

/** How far the offsets of a field may go: UTF-16 units of a text, or how many people a header lists. */
export const lengthOf = (draft: Draft, field: Field): number => {
  if (field === 'body') return draft.body.length;
  if (draft.kind !== 'email') return 0;
  return field === 'from' ? 1 : draft[field].length;
};
