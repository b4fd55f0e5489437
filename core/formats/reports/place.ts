import type { Correspondent, Draft } from '../../draft/draft.ts';
import type { Finding } from '../../rules/finding.ts';

/** Where a finding stands, as an editor counts. Lines and columns from 1; columns in UTF-16 units. */
export interface Place {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The line on which a finding starts, and the marked part of that line. */
export interface MarkedLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const at = (text: string, offset: number): readonly [number, number] => {
  let line = 1;
  let lineStart = 0;
  for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) {
    line++;
    lineStart = next + 1;
  }
  return [line, offset - lineStart + 1];
};

/**
 * Where a span of a text stands.
 * @param start In UTF-16 units, as `end` is.
 */
export const placeOf = (text: string, start: number, end: number): Place => {
  const [startLine, startColumn] = at(text, start);
  const [endLine, endColumn] = at(text, end);
  return { startLine, startColumn, endLine, endColumn };
};

const written = ({ name, email }: Correspondent): string => (name && email ? `${name} <${email}>` : name || email);

const recipients = (draft: Draft, finding: Finding): readonly Correspondent[] => {
  if (draft.kind !== 'email') return [];
  if (finding.field === 'from') return [draft.from];
  return finding.field === 'to' || finding.field === 'cc' || finding.field === 'bcc' ? draft[finding.field] : [];
};

/** The line of the draft that a finding marks: of the body, of the subject, or of the header. */
export const markedLine = (draft: Draft, finding: Finding): MarkedLine => {
  if (finding.field === 'body' || finding.field === 'subject') {
    const text = finding.field === 'body' ? draft.body : draft.kind === 'email' ? draft.subject : '';
    const lineStart = text.lastIndexOf('\n', finding.start - 1) + 1;
    const newline = text.indexOf('\n', finding.start);
    const line = text.slice(lineStart, newline < 0 ? text.length : newline).replace(/\r$/, '');
    return { text: line, start: finding.start - lineStart, end: Math.min(finding.end - lineStart, line.length) };
  }
  const before = recipients(draft, finding).slice(0, finding.start).map(written).join(', ');
  const marked = recipients(draft, finding).slice(finding.start, Math.max(finding.end, finding.start + 1));
  const after = recipients(draft, finding)
    .slice(Math.max(finding.end, finding.start + 1))
    .map(written)
    .join(', ');
  const words = marked.map(written).join(', ');
  const start = before ? before.length + 2 : 0;
  return {
    text: [before, words, after].filter((part) => part !== '').join(', '),
    start,
    end: start + words.length,
  };
};
