import type { ReviewItem } from '../../../core/review/index.ts';
import type { Editor } from '../editors/editor.ts';
import type { WatchedCompose } from '../watched-compose.ts';

const isField = (element: HTMLElement): element is HTMLTextAreaElement =>
  element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';

/** Whether the caret of an editor stands on a finding's words. Asked of the page alone, without reading the text again. */
const caretOn = ({ element }: Editor, { finding }: ReviewItem, range: Range): boolean => {
  const { ownerDocument } = element;
  if (isField(element)) {
    const caret = ownerDocument.activeElement === element ? element.selectionStart : null;
    return caret !== null && caret >= finding.start && caret <= finding.end;
  }
  const selection = ownerDocument.defaultView?.getSelection();
  const node = selection?.focusNode;
  return node != null && element.contains(node) && range.isPointInRange(node, selection?.focusOffset ?? 0);
};

/** The marked finding that the caret stands on, the most pressing where there are several. */
export const itemAtCaret = ({ drawn, bodyEditor, subjectEditor }: WatchedCompose): ReviewItem | undefined =>
  drawn.find(({ item, range }) => {
    const { field } = item.finding;
    const editor = field === 'body' ? bodyEditor : field === 'subject' ? subjectEditor : undefined;
    return editor !== undefined && caretOn(editor, item, range);
  })?.item;
