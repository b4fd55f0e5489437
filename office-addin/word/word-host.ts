import { guessRole } from '../../core/formats/author.ts';
import type { Council, Finding } from '../../core/index.ts';
import type { PaneHost } from '../pane/pane-host.ts';
import { type BodyEdit, canComment, commentOnSpan, replaceSpans, selectSpan } from './document.ts';
import { type DocumentText, joinParagraphs, type Story, stretchesOf } from './paragraphs.ts';
import { createDocumentReader, type ReadDocument } from './read-document.ts';
import { supports } from './requirement.ts';
import { createSquiggles } from './squiggles.ts';
import { watchDocument } from './watch-document.ts';
import { kindOfDocument, wholeDocument } from './whole-document.ts';

const NOT_CHECKED: Readonly<Record<ReadDocument['notGiven'], readonly string[]>> = {
  nothing: ['Comments.'],
  headers: ['Headers and footers, which this Word does not hand over.', 'Comments.'],
  'all beside the body': [
    'Headers, footers, footnotes and text boxes, which Word did not hand over this time.',
    'Comments.',
  ],
};

const PLACE: Readonly<Record<Exclude<Story, 'body'>, string>> = {
  header: 'the header',
  footer: 'the footer',
  note: 'a footnote or endnote',
  box: 'a text box',
};

/** A long document is not read again by itself before this many times as long as reading it took. */
const TIMES_AS_LONG = 10;

/**
 * Lets the pane work on the letter or press release on screen in Word.
 * @param council The council, whose directory helps to tell who signs.
 */
export const createWordHost = (council: Council): PaneHost => {
  const readDocument = createDocumentReader();
  const squiggles = createSquiggles();
  let read: DocumentText = joinParagraphs([]);
  let restUntil = 0;
  /** Where words stand that are not in the body, which alone an add-in can touch without changing more. */
  const outside = (start: number, end: number): string | undefined => {
    const story = stretchesOf(read, start, end).find(({ paragraph }) => paragraph.story !== 'body')?.paragraph.story;
    return story && story !== 'body' ? PLACE[story] : undefined;
  };
  /** Whether a finding is of the document as it was read last: one from before may stand elsewhere now. */
  const isCurrent = ({ start, end, quote }: Finding): boolean => read.body.slice(start, end) === quote;
  return {
    correctable: true,
    async read(correction, progress) {
      const began = Date.now();
      const { body, beside, notGiven } = await readDocument(progress);
      restUntil = Date.now() + TIMES_AS_LONG * (Date.now() - began);
      const kind = correction.kind ?? kindOfDocument(body, beside);
      read = wholeDocument(body, beside, kind);
      const role = correction.role ?? guessRole(read.body, kind, council);
      return {
        draft: { kind, date: new Date().toISOString(), author: { role }, body: read.body },
        notChecked: NOT_CHECKED[notGiven],
      };
    },
    watch: (changed) => watchDocument(changed, () => Date.now() >= restUntil),
    async jump(finding) {
      if (!isCurrent(finding)) return { at: 'gone' };
      const { start, end, quote } = finding;
      const where = outside(start, end);
      return where
        ? { at: 'told', where: `Look in ${where} for “${quote}”.` }
        : { at: await selectSpan(read, start, end) };
    },
    async fix(fix) {
      const edits = fix.edits.filter((edit): edit is BodyEdit & { field: 'body' } => 'expected' in edit);
      if (edits.length !== fix.edits.length || edits.some((edit) => edit.field !== 'body')) return 'failed';
      if (edits.some(({ start, end }) => outside(start, end))) return 'failed';
      try {
        return (await replaceSpans(read, edits)) ? 'applied' : 'changed';
      } catch {
        return 'failed';
      }
    },
    ...(canComment()
      ? {
          async comment(finding) {
            if (!isCurrent(finding)) return 'gone';
            const { start, end, message, advice, clauses } = finding;
            if (outside(start, end)) return 'elsewhere';
            const sources = clauses.map(({ citation }) => citation).join('; ');
            const text = `Probity: ${message} ${advice}${sources ? ` (${sources})` : ''}`;
            return (await commentOnSpan(read, start, end, text)) ? 'added' : 'gone';
          },
        }
      : {}),
    ...(supports('1.7')
      ? {
          underlines: {
            draw: (items) => squiggles.draw(read, items),
            clear: squiggles.clear,
            onClick: squiggles.onClick,
          },
        }
      : {}),
    // A document travels to people outside, so nothing is kept in it: dismissals last while the pane is open.
    dismissals: async () => [],
    keepDismissals: async () => true,
    askedFor: async () => [],
    onAskedFor: () => undefined,
  };
};
