import type { QuotedMessage } from '../draft/draft.ts';
import { readAddresses } from './addresses.ts';
import { readPrintedMoment } from './printed-moment.ts';

export interface SplitText {
  /** What the writer wrote. */
  readonly body: string;
  /** The message answered, where its heading could be read. */
  readonly replyTo?: QuotedMessage;
}

interface Heading {
  /** Index of the first line of the heading, separators included. */
  readonly first: number;
  /** Index of the line after its last. */
  readonly after: number;
  readonly message: Omit<QuotedMessage, 'body'>;
}

const SEPARATOR = /^\s*(?:-{2,}\s*(?:original message|forwarded message)\s*-{2,}|_{5,}|-{5,})\s*$/i;
/** "On 2 March 2026 you wrote:", "On 2 March 2026 the Head of Planning wrote:" are sentences of the writer's own. */
const OWN_WORDS = /^(?:(?:I|you|he|she|we|they|it)$|(?:the|an?|one|some|my|your|our|his|her|its|their|this|that)\b)/;
const unquoted = (line: string): string => line.replace(/^(?:\s?>)+\s?/, '');

/** "On 2 Mar 2026 at 10:14, Helen Marsh <h.marsh@…> wrote:", wrapped over up to three lines. */
const readWroteLine = (lines: readonly string[], at: number): Heading | undefined => {
  if (!/^\s*On\s/.test(lines[at] ?? '')) return undefined;
  let joined = '';
  for (let next = at; next < Math.min(at + 3, lines.length); next++) {
    const line = (lines[next] ?? '').trim();
    if (!line) return undefined;
    joined = joined ? `${joined} ${line}` : line;
    if (!/\bwrote:$/.test(joined)) continue;
    const inner = joined.replace(/^On\s+/, '').replace(/\s*\bwrote:$/, '');
    const moment = readPrintedMoment(inner);
    const from = moment && readAddresses(inner.slice(moment.end).replace(/^[\s,]+/, ''))[0];
    return moment && from && (from.email || !OWN_WORDS.test(from.name))
      ? { first: at, after: next + 1, message: { from, to: [], date: moment.iso } }
      : undefined;
  }
  return undefined;
};

const FIELD = /^\s*\*?(From|Sent|Date|To|Cc|Subject)\s*:\*?\s*(.*)$/i;

/** Outlook's block: From, Sent, To, Cc and Subject, each on its line (a long list may go on below). */
const readHeadingBlock = (lines: readonly string[], at: number): Heading | undefined => {
  if (FIELD.exec(lines[at] ?? '')?.[1]?.toLowerCase() !== 'from') return undefined;
  const fields = new Map<string, string>();
  let next = at;
  for (let last = ''; next < lines.length; next++) {
    const line = lines[next] ?? '';
    const field = FIELD.exec(line);
    const name = field?.[1]?.toLowerCase();
    if (name && !fields.has(name)) fields.set(name, field?.[2] ?? '');
    else if (line.trim() && (last === 'to' || last === 'cc')) fields.set(last, `${fields.get(last)} ${line.trim()}`);
    else break;
    last = name ?? last;
  }
  const from = readAddresses(fields.get('from') ?? '')[0];
  const moment = readPrintedMoment(fields.get('sent') ?? fields.get('date') ?? '');
  if (!from || !moment || !(fields.has('to') || fields.has('subject'))) return undefined;
  const subject = fields.get('subject');
  const first = at > 0 && SEPARATOR.test(lines[at - 1] ?? '') ? at - 1 : at;
  const cc = fields.get('cc');
  return {
    first,
    after: next,
    message: {
      from,
      to: readAddresses(fields.get('to') ?? ''),
      ...(cc === undefined ? {} : { cc: readAddresses(cc) }),
      date: moment.iso,
      ...(subject === undefined ? {} : { subject }),
    },
  };
};

/**
 * Parts what the writer wrote from the message quoted under it. Only a heading that names a sender and a moment is
 * taken for one; otherwise everything stays in the body. Answers written between or below lines quoted with `>` stay
 * in the body too.
 */
export const splitQuotedThread = (text: string): SplitText => {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  for (let at = 0; at < lines.length; at++) {
    const heading = readWroteLine(lines, at) ?? readHeadingBlock(lines, at);
    if (!heading) continue;
    const below = lines.slice(heading.after);
    const marked = below.some((line) => /^\s?>/.test(line));
    const quoted = marked ? below.filter((line) => /^\s?>/.test(line)).map(unquoted) : below;
    const own = marked ? below.filter((line) => !/^\s?>/.test(line)) : [];
    const body = [...lines.slice(0, heading.first), ...own].join('\n').trimEnd();
    return { body, replyTo: { ...heading.message, body: quoted.join('\n').trim() } };
  }
  return { body: text };
};
