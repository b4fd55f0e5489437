import { guessRole } from '../../core/formats/author.ts';
import { guessKind } from '../../core/formats/kind.ts';
import type { Council } from '../../core/index.ts';
import type { PaneHost } from '../pane/pane-host.ts';
import { type BodyEdit, readDocument, replaceSpans, selectSpan, watchDocument } from './document.ts';
import { type DocumentText, joinParagraphs } from './paragraphs.ts';

const NOT_CHECKED = ['Headers, footers, footnotes, comments and text boxes.'];

/**
 * Lets the pane work on the letter or press release on screen in Word.
 * @param council The council, whose directory helps to tell who signs.
 */
export const createWordHost = (council: Council): PaneHost => {
  let read: DocumentText = joinParagraphs([]);
  return {
    correctable: true,
    async read(correction) {
      read = await readDocument();
      // A document that looks like neither has the frame of neither yet; it is being written as a letter.
      const kind = correction.kind ?? (guessKind(read.body) === 'press-release' ? 'press-release' : 'letter');
      const role = correction.role ?? guessRole(read.body, kind, council);
      return {
        draft: { kind, date: new Date().toISOString(), author: { role }, body: read.body },
        notChecked: NOT_CHECKED,
      };
    },
    watch: watchDocument,
    jump: async (finding) => ({ at: await selectSpan(read, finding.start, finding.end) }),
    async fix(fix) {
      const edits = fix.edits.filter((edit): edit is BodyEdit & { field: 'body' } => 'expected' in edit);
      if (edits.length !== fix.edits.length || edits.some((edit) => edit.field !== 'body')) return 'failed';
      try {
        return (await replaceSpans(read, edits)) ? 'applied' : 'changed';
      } catch {
        return 'failed';
      }
    },
    // A document travels to people outside, so nothing is kept in it: dismissals last while the pane is open.
    dismissals: async () => [],
    keepDismissals: async () => true,
    askedFor: async () => [],
  };
};
