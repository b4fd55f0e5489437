import { sameAddress } from '../council/address.ts';
import type { Correspondent, Draft, Email } from '../draft/draft.ts';
import type { Fix, RecipientEdit, TextEdit } from '../rules/finding.ts';

/** Why a fix was not made. `changed`: the words or the recipient are no longer there. `overlap`: two edits meet. */
export type FixRefusal = 'changed' | 'overlap';

/** What became of a fix: the changed draft, or why the draft stays as it is. */
export type FixOutcome =
  | { readonly applied: true; readonly draft: Draft }
  | { readonly applied: false; readonly because: FixRefusal };

const isTextEdit = (edit: TextEdit | RecipientEdit): edit is TextEdit => 'expected' in edit;

/** The text edits of a fix in one field, last first, so that each can be made without moving the next. */
export const textEditsBackwards = (fix: Fix, field: TextEdit['field']): TextEdit[] =>
  fix.edits
    .filter(isTextEdit)
    .filter((edit) => edit.field === field)
    .sort((a, b) => b.start - a.start || b.end - a.end);

/** The recipient edits of a fix. */
export const recipientEdits = (fix: Fix): RecipientEdit[] =>
  fix.edits.filter((edit): edit is RecipientEdit => !isTextEdit(edit));

/** Whether the words that a text edit replaces still stand in a text, exactly. */
export const stillThere = (text: string, edit: TextEdit): boolean =>
  edit.start >= 0 &&
  edit.start <= edit.end &&
  edit.end <= text.length &&
  text.slice(edit.start, edit.end) === edit.expected;

const editRecipients = (draft: Email, edits: readonly RecipientEdit[]): Email | undefined => {
  const lists = { to: [...draft.to], cc: [...draft.cc], bcc: [...draft.bcc] };
  for (const edit of edits) {
    const at = lists[edit.field].findIndex((person) => sameAddress(person.email, edit.email));
    if (at < 0) return undefined;
    const [person] = lists[edit.field].splice(at, 1) as [Correspondent];
    if (!edit.moveTo) continue;
    const target = lists[edit.moveTo];
    if (!target.some((other) => sameAddress(other.email, person.email))) target.push(person);
  }
  return { ...draft, ...lists };
};

/**
 * Makes a fix in a copy of a draft: all of its edits or none.
 * @param draft The draft as it is now.
 * @param fix A fix of one of its findings, with offsets into the draft as it was checked.
 */
export const applyFix = (draft: Draft, fix: Fix): FixOutcome => {
  let edited = draft;
  for (const field of ['body', 'subject'] as const) {
    const edits = textEditsBackwards(fix, field);
    if (edits.length === 0) continue;
    if (field === 'subject' && edited.kind !== 'email') return { applied: false, because: 'changed' };
    const before = field === 'body' ? edited.body : edited.kind === 'email' ? edited.subject : '';
    let text = before;
    let limit = before.length;
    for (const edit of edits) {
      if (!stillThere(before, edit)) return { applied: false, because: 'changed' };
      if (edit.end > limit) return { applied: false, because: 'overlap' };
      limit = edit.start;
      text = text.slice(0, edit.start) + edit.replacement + text.slice(edit.end);
    }
    edited = { ...edited, [field]: text };
  }
  const moves = recipientEdits(fix);
  if (moves.length > 0) {
    const moved = edited.kind === 'email' ? editRecipients(edited, moves) : undefined;
    if (!moved) return { applied: false, because: 'changed' };
    edited = moved;
  }
  return { applied: true, draft: edited };
};
