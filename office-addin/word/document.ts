import { findSpan } from './find-span.ts';
import type { DocumentText } from './paragraphs.ts';
import { supports } from './requirement.ts';

/**
 * Selects a span of the body, and so scrolls to it.
 * @param read The document as it was when the span was found.
 * @returns What was selected; `gone` when its paragraph no longer reads as it did.
 */
export const selectSpan = (read: DocumentText, start: number, end: number): Promise<'words' | 'paragraph' | 'gone'> =>
  Word.run(async (context) => {
    const found = await findSpan(context, read, start, end);
    if (!found) return 'gone';
    found.range.select();
    await context.sync();
    return found.exact ? 'words' : 'paragraph';
  });

/** Whether this Word lets an add-in write comments. */
export const canComment = (): boolean => supports('1.4');

/**
 * Writes a comment at a span of the body; the text itself stays as it is.
 * @param read The document as it was when the span was found.
 * @returns Whether the words were still there to comment on.
 */
export const commentOnSpan = (read: DocumentText, start: number, end: number, comment: string): Promise<boolean> =>
  Word.run(async (context) => {
    const found = await findSpan(context, read, start, end);
    if (!found) return false;
    found.range.insertComment(comment);
    await context.sync();
    return true;
  });

/** One replacement in the body; offsets as the document was read. */
export interface BodyEdit {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly replacement: string;
}

/**
 * Replaces spans of the body as tracked changes, all or none.
 * @param edits In any order, without overlaps.
 * @returns Whether every span still read as expected, and so was replaced.
 */
export const replaceSpans = (read: DocumentText, edits: readonly BodyEdit[]): Promise<boolean> =>
  Word.run(async (context) => {
    const found: { readonly range: Word.Range; readonly edit: BodyEdit }[] = [];
    for (const edit of edits) {
      const span = await findSpan(context, read, edit.start, edit.end);
      if (!span?.exact || read.body.slice(edit.start, edit.end) !== edit.expected) return false;
      found.push({ range: span.range, edit });
    }
    if (!supports('1.4')) {
      for (const { range, edit } of found) range.insertText(edit.replacement, 'Replace');
      await context.sync();
      return true;
    }
    context.document.load('changeTrackingMode');
    await context.sync();
    const mode = context.document.changeTrackingMode;
    context.document.changeTrackingMode = 'TrackAll';
    try {
      for (const { range, edit } of found) range.insertText(edit.replacement, 'Replace');
      await context.sync();
    } finally {
      context.document.changeTrackingMode = mode;
      await context.sync();
    }
    return true;
  });
