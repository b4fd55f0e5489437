import type { Correspondent } from '../../core/draft/draft.ts';
import { type Draft, type Finding, LEVELS, type Session } from '../../core/index.ts';
import { type Dismissal, type Review, type ReviewItem, reviewDraft } from '../../core/review/index.ts';
import type { Adapter, Compose, ComposePart, HeaderField } from './adapters/adapter.ts';
import { draftOfCompose } from './draft-of-compose.ts';
import { editableEditor } from './editors/contenteditable.ts';
import type { Editor } from './editors/editor.ts';
import { fieldEditor } from './editors/field.ts';
import { unlessGone } from './gone.ts';
import { createMarks, type Mark } from './marks.ts';
import type { Overlay } from './overlay.ts';
import { createSelfCheck } from './self-check.ts';
import { mapText } from './text-map.ts';

/** What the writer has decided about a draft: it outlives a change of editor, and ends with the draft. */
export interface Decisions {
  dismissals: readonly Dismissal[];
  /** Digest of what was sent anyway; see `sendVerdict`. */
  acknowledged: string;
}

/** What checking takes besides the page. */
export interface Checker {
  readonly session: () => Session;
  /** Who is writing, as the user has told Probity. */
  readonly identity: () => Readonly<Correspondent> | undefined;
  /** Now, ISO 8601. */
  readonly now: () => string;
}

/** A finding and where it is drawn. */
export interface DrawnItem {
  readonly item: ReviewItem;
  readonly range: Range;
}

/** One compose, read, checked and drawn. */
export interface WatchedCompose {
  readonly adapter: Adapter;
  readonly compose: Compose;
  readonly decisions: Decisions;
  readonly bodyEditor: Editor;
  readonly subjectEditor: Editor | undefined;
  /** Reads and checks the compose as it is this instant, and draws. Throws what the check throws. */
  check(): Review;
  /** As last checked. */
  readonly review: Review;
  readonly draft: Draft | undefined;
  /** Whether the last check failed: what `review` and `draft` say is then of an earlier one. */
  readonly failed: boolean;
  /** Parts of it that have not been found for long. */
  readonly unseen: readonly ComposePart[];
  /** Whether a part is missing since lately, so that it should be checked again a little later. */
  readonly doubtful: boolean;
  /** What is drawn, most pressing level first. */
  readonly drawn: readonly DrawnItem[];
  disconnect(): void;
}

const NOTHING: Review = { open: [], dismissed: [], counts: { must: 0, should: 0, could: 0 } };
/** So much of a moment in ISO 8601 tells the hour: 2026-03-02T10. */
const HOUR = 13;
/** How long after a key a word at the caret still counts as being typed, in milliseconds. */
export const TYPING = 1500;

/** The shown text of a recipient within the row of its header; the whole row where it is not shown by those words. */
const recipientRange = (row: HTMLElement, finding: Finding): Range | undefined => {
  const map = mapText(row);
  const at = map.text.indexOf(finding.quote);
  return at < 0 ? map.rangeOf(0, map.text.length) : map.rangeOf(at, at + finding.quote.length);
};

const isTextField = (element: HTMLElement): element is HTMLTextAreaElement => element.tagName === 'TEXTAREA';

/**
 * Begins to watch a compose; nothing is read until `check`.
 * @param lastKey When a key was last pressed in it, in milliseconds since the epoch.
 */
export const watchCompose = (
  adapter: Adapter,
  compose: Compose,
  decisions: Decisions,
  checker: Checker,
  overlay: Overlay,
  lastKey: () => number,
): WatchedCompose => {
  const { body, subject, root } = compose;
  const bodyEditor = isTextField(body) ? fieldEditor(body, overlay) : editableEditor(body, adapter.isQuoted);
  const subjectEditor = subject && fieldEditor(subject, overlay);
  const bodyPen = createMarks(isTextField(body) ? root.ownerDocument : body.ownerDocument);
  const pagePen = createMarks(root.ownerDocument);
  let review = NOTHING;
  let draft: Draft | undefined;
  let read = '';
  let findings: Finding[] = [];
  let session: Session | undefined;
  let drawn: readonly DrawnItem[] = [];
  let failed = false;
  let unseen: readonly ComposePart[] = [];
  const selfCheck = createSelfCheck(adapter, compose);

  /** Where the word ends that is being typed this instant. */
  const endOfTyped = (): number | undefined => {
    if (draft === undefined || Date.now() - lastKey() > TYPING) return undefined;
    const caret = bodyEditor.selection();
    const typed = caret?.start === caret?.end && /[\p{L}\p{N}'’-]/u.test(draft.body[(caret?.end ?? 0) - 1] ?? '');
    return typed ? caret?.end : undefined;
  };

  const rangeOf = ({ finding }: ReviewItem): Range | undefined => {
    if (finding.field === 'body') return bodyEditor.rangeOf(finding);
    if (finding.field === 'subject') return subjectEditor?.rangeOf(finding);
    const row = adapter.headerRow?.(compose, finding.field as HeaderField);
    return row && recipientRange(row, finding);
  };

  const draw = () => {
    const typedTo = endOfTyped();
    drawn = review.open
      // a finding that ends in the word now being typed is not drawn yet: the word may become another
      .filter(({ finding }) => finding.field !== 'body' || finding.end !== typedTo)
      .flatMap((item) => {
        const range = rangeOf(item);
        return range ? [{ item, range }] : [];
      })
      .sort((a, b) => LEVELS.indexOf(a.item.finding.level) - LEVELS.indexOf(b.item.finding.level));
    const mark = ({ item, range }: DrawnItem): Mark => ({ key: item.id, level: item.finding.level, range });
    bodyPen.draw(drawn.filter(({ item }) => item.finding.field === 'body').map(mark));
    pagePen.draw(drawn.filter(({ item }) => item.finding.field !== 'body').map(mark));
  };

  return {
    adapter,
    compose,
    decisions,
    bodyEditor,
    subjectEditor,
    check() {
      failed = true;
      unseen = selfCheck.look();
      const text = bodyEditor.read();
      subjectEditor?.read();
      const head = adapter.readHead(compose);
      if (text.trim() === '' && (head.kind !== 'email' || head.subject === '')) {
        decisions.dismissals = [];
        decisions.acknowledged = '';
      }
      const next = draftOfCompose(head, text, checker.now(), checker.identity(), adapter.readQuoted?.(compose, text));
      // a few minutes are no reason to check again; a new hour is, as offices close and days begin with one
      const nextRead = JSON.stringify({ ...next, date: next.date.slice(0, HOUR) });
      const nextSession = checker.session();
      if (nextRead !== read || nextSession !== session) findings = nextSession.check(next);
      read = nextRead;
      session = nextSession;
      draft = next;
      review = reviewDraft(next, findings, decisions.dismissals);
      draw();
      failed = false;
      return review;
    },
    get failed() {
      return failed;
    },
    get unseen() {
      return unseen;
    },
    get doubtful() {
      return selfCheck.doubtful;
    },
    get review() {
      return review;
    },
    get draft() {
      return draft;
    },
    get drawn() {
      return drawn;
    },
    disconnect() {
      // those of a frame that is gone went with it; of a text in the page itself they would stay
      unlessGone(() => bodyPen.draw([]));
      pagePen.draw([]);
      bodyEditor.disconnect();
      subjectEditor?.disconnect();
    },
  };
};
