import type { Fix } from '../../core/index.ts';
import type { FixResult } from '../../core/review/components/index.ts';
import { applyFix, type ReviewItem, recipientEdits, textEditsBackwards } from '../../core/review/index.ts';
import { replaceText, sameText } from './replace.ts';
import type { WatchedCompose } from './watched-compose.ts';

const needsRecipients = (fix: Fix): boolean => recipientEdits(fix).length > 0;

/** The finding with only those fixes that this webmail lets us make. */
export const withPossibleFixes = (of: WatchedCompose, item: ReviewItem): ReviewItem => {
  if (of.adapter.writeRecipients || !item.finding.fixes.some(needsRecipients)) return item;
  const fixes = item.finding.fixes.filter((fix) => !needsRecipients(fix));
  return { ...item, finding: { ...item.finding, fixes } };
};

/** All that is written in a compose. */
const textOf = ({ bodyEditor, subjectEditor }: WatchedCompose): string =>
  `${subjectEditor?.read() ?? ''}\n${bodyEditor.read()}`;

/**
 * Makes a fix in the page: nothing at all unless every word and recipient it changes is still there.
 * @param of The compose.
 * @param fix A fix of one of its findings.
 */
export const makeFix = async (of: WatchedCompose, fix: Fix): Promise<FixResult> => {
  try {
    of.check();
  } catch {
    // by what cannot be read nothing is changed
    return 'failed';
  }
  const { draft } = of;
  const outcome = draft && applyFix(draft, fix);
  if (!outcome?.applied) return 'changed';
  const before = textOf(of);
  for (const field of ['body', 'subject'] as const) {
    const editor = field === 'body' ? of.bodyEditor : of.subjectEditor;
    for (const edit of textEditsBackwards(fix, field)) {
      if (!editor || !(await replaceText(editor, edit, edit.replacement)))
        return sameText(textOf(of), before) ? 'failed' : 'astray';
    }
  }
  if (needsRecipients(fix) && outcome.draft.kind === 'email') of.adapter.writeRecipients?.(of.compose, outcome.draft);
  return 'applied';
};
