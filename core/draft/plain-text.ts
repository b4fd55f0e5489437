import type { Draft } from './draft.ts';
import { type Line, linesOf } from './lines.ts';

/** Spaces of one UTF-16 unit that editors and word processors put where a plain one is meant. */
const OTHER_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** How long the longest line is of a text that a mail program has wrapped: RFC 5322 (2.1.1) asks for 78 at most, and some write 80. */
const NARROWEST = 50;
const WIDEST = 80;

/** A line that is shorter even with the next one is no wrapped prose: a name, an address, a heading. */
const TOGETHER = 60;

/** What ends a line by the writer's own hand, and what begins one. */
const ENDS_LINE = /[.?!…:;][”"’')]*$/;
const BEGINS_LINE = /^(?:[-–—•·*>]|\(?(?:\d{1,3}|[a-z])[.)]\s)/i;

/** Whether a line goes on in the next: its first word had no room in the text's width, and nothing says that one ends there. */
const goesOnIn = ({ text }: Line, next: Line, width: number): boolean =>
  text.length >= NARROWEST &&
  next.text !== '' &&
  text.length + 1 + next.text.length >= TOGETHER &&
  text.length + 1 + next.text.search(/\s|$/) > width &&
  !ENDS_LINE.test(text) &&
  !BEGINS_LINE.test(next.text);

/** A text with a space for every line break that only a mail program has put there. */
const unwrapped = (text: string): string => {
  const lines = linesOf(text);
  let width = 0;
  for (const { text: line } of lines) if (line.includes(' ')) width = Math.max(width, line.length);
  if (width < NARROWEST || width > WIDEST) return text;
  let plain = '';
  let from = 0;
  for (const [index, next] of lines.entries()) {
    const line = lines[index - 1];
    if (!line || !goesOnIn(line, next, width)) continue;
    plain += text.slice(from, line.end) + ' '.repeat(next.start - line.end);
    from = next.start;
  }
  return plain + text.slice(from);
};

/** A text as it is meant, unit for unit: plain spaces for others, and for the breaks of wrapped lines. */
const plainText = (text: string): string => unwrapped(text.replace(OTHER_SPACES, ' '));

/**
 * A draft whose texts are written as they are meant: an editor's non-breaking space reads as a space, and so does a line
 * break where a program wrapped the line. Every word stays where it is, so that offsets hold for the draft as given.
 */
export const plainDraft = (draft: Draft): Draft => {
  const body = plainText(draft.body);
  if (draft.kind !== 'email') return body === draft.body ? draft : { ...draft, body };
  const { replyTo } = draft;
  return {
    ...draft,
    body,
    subject: plainText(draft.subject),
    ...(replyTo && { replyTo: { ...replyTo, body: plainText(replyTo.body) } }),
  };
};
