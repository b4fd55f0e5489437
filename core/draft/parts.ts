import type { DraftKind } from './draft.ts';
import { footerFrom } from './footer.ts';
import { type Line, linesOf } from './lines.ts';
import { SENTENCE_END, signOffFrom } from './sign-off.ts';

/** What a stretch of a draft's body is. */
export type PartKind =
  | 'letterhead'
  | 'salutation'
  | 'heading'
  | 'body'
  | 'closing'
  | 'signature'
  | 'notes'
  | 'footer'
  | 'quoted';

/** A stretch of the body; parts come in order and cover it whole. Offsets are UTF-16 units of the body. */
export interface Part {
  readonly kind: PartKind;
  readonly start: number;
  readonly end: number;
}

const GREETING =
  /^(my (very |own )?(dear(est)?|darling)|dear(est)?|darling|hi|hello|hiya|hey|good (morning|afternoon|evening|day)|morning|afternoon|evening|greetings|to)\b/i;
const QUOTED_STARTS =
  /^(-{2,}\s*(original|forwarded) message.*|begin forwarded message:|_{10,}|on .{6,120} wrote:|\*?(from|oddi wrth):.+|>.*)$/i;
/** The rest of a heading below its first line, as English and Welsh mail programs print it. */
const HEADER_LINE = /^\*?(sent|date|to|subject|anfonwyd|dyddiad|at|pwnc):/i;
/** "On Thu, 12 Mar 2026 at 10:14, Helen Marsh <", which goes on in the next line. */
const WRAPPED_START = /^on .{6,120}[<,]?$/i;
const WRAPPED_END = /\S@\S.* wrote:$/i;
/** "On 2 March you wrote:", "On 2 March the Head of Planning wrote:" are the writer's own; a mail program has a name there. */
const OWN_ACCOUNT =
  / (?:I|you|he|she|we|they|it|(?:the|an?|my|your|our|his|her|its|their|this|that) [\w’' -]{1,60}) wrote:$/;
const ENDS = /^[-–—*#\s]*(ends?|###)[-–—*#.\s]*$/i;
const NOTES =
  /^(notes?( (to|for) editors?)?|for (more|further) information|(media |press )?(contact|enquiries))\b.{0,12}:?\s*$/i;
const RELEASE_HEAD =
  /^((press|news|media) (release|statement)|for (immediate )?release|embargo|news from|statement\b)/i;

const quotedFrom = (lines: readonly Line[]): number => {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (WRAPPED_START.test(line.text) && WRAPPED_END.test(lines[index + 1]?.text ?? '')) return index;
    if (!QUOTED_STARTS.test(line.text) || OWN_ACCOUNT.test(line.text)) continue;
    // "From: " alone may be a heading of the writer's own; a quoted header has Sent, Date, To or Subject below it.
    if (
      /^\*?(from|oddi wrth):/i.test(line.text) &&
      !lines.slice(index + 1, index + 4).some((next) => HEADER_LINE.test(next.text))
    )
      continue;
    return index;
  }
  return lines.length;
};

const salutationOf = (lines: readonly Line[], kind: DraftKind): { line: number; end: number } | undefined => {
  const first = lines.findIndex((line) => line.text !== '');
  if (first < 0 || kind === 'press-release') return undefined;
  if (kind === 'letter') {
    const line = lines.findIndex(
      (candidate) =>
        /^(my (very |own )?(dear(est)?|darling)|dear(est)?|darling|sir|madam|hello|to whom it)\b/i.test(
          candidate.text,
        ) && candidate.text.length < 90,
    );
    return line < 0 ? undefined : { line, end: (lines[line] as Line).end };
  }
  const line = lines[first] as Line;
  const comma = line.text.indexOf(',');
  const offset = line.start;
  const words = line.text.split(/\s+/).length;
  if (GREETING.test(line.text)) {
    // "Morning Sam!" on a line of its own greets; a longer cry says something.
    const cry = words <= 4 && line.text.endsWith('!');
    if (line.text.length < 60 && (cry || !SENTENCE_END.test(line.text))) return { line: first, end: line.end };
    return comma > 0 && comma < 60 ? { line: first, end: offset + comma + 1 } : undefined;
  }
  if (words <= 6 && !/[.?!…]$/.test(line.text) && lines.length > first + 1) return { line: first, end: line.end };
  // "If anybody asks, we never met" calls nobody by name.
  if (
    comma > 0 &&
    line.text.slice(0, comma).split(/\s+/).length <= 3 &&
    /^(?!(?:If|When|Once|Until)\b)[A-Z]/.test(line.text)
  )
    return { line: first, end: offset + comma + 1 };
  return undefined;
};

/** A part and the offset in the body at which it ends; it begins where the one before it ended. */
type Ending = readonly [kind: PartKind, end: number];

/** The parts with these ends; one that would be empty is left out. */
const partsUpTo = (endings: readonly Ending[]): Part[] => {
  const parts: Part[] = [];
  let start = 0;
  for (const [kind, end] of endings) {
    if (end <= start) continue;
    parts.push({ kind, start, end });
    start = end;
  }
  return parts;
};

/** Where a line starts; the end of the body for one past the last. */
const startOf = (lines: readonly Line[], index: number): number =>
  (lines[index] ?? { start: lines[lines.length - 1]?.end ?? 0 }).start;

/** A line of more characters than this that ends as a sentence does is prose; the second, where it ends in a full stop. */
const PROSE = 90;
const SENTENCE = 40;

/** Headings may ask or exclaim, and have no full stop. */
const isProse = ({ text }: Line): boolean =>
  SENTENCE_END.test(text) && text.length > (text.endsWith('.') ? SENTENCE : PROSE);

/** How many lines the head of a release has at most, above its headline. */
const HEAD_LINES = 5;

const isReleaseHead = ({ text }: Line): boolean =>
  RELEASE_HEAD.test(text) || /\bcouncil\b.{0,20}$/i.test(text) || /^\d{1,2} \w+ \d{4}$/.test(text);

/** Where the parts of a press release end. */
const endingsOfRelease = (lines: readonly Line[]): Ending[] => {
  const notes = lines.findIndex(({ text }, index) => index > 1 && (ENDS.test(text) || NOTES.test(text)));
  const last = notes < 0 ? lines.length : notes;
  const prose = lines.findIndex((line, index) => index < last && isProse(line));
  const firstProse = prose < 0 ? last : prose;
  let head = 0;
  for (let index = 0; index < Math.min(firstProse, HEAD_LINES); index++)
    if (isReleaseHead(lines[index] as Line)) head = index + 1;
  return [
    ['letterhead', startOf(lines, head)],
    ['heading', startOf(lines, firstProse)],
    ['body', startOf(lines, last)],
    ['notes', startOf(lines, lines.length)],
  ];
};

/** One past the heading of a letter, which stands alone between blank lines, short and without a full stop; -1 without one. */
const pastHeading = (lines: readonly Line[], from: number, closing: number): number => {
  let heading = from;
  while (heading < closing && lines[heading]?.text === '') heading++;
  const line = lines[heading];
  const alone = lines[heading + 1]?.text === '';
  return line && alone && line.text.length < 100 && !/[.?!,;:]$/.test(line.text) ? heading + 1 : -1;
};

/** Where the parts of an email or a letter end. */
const endingsOfMessage = (lines: readonly Line[], kind: 'email' | 'letter'): Ending[] => {
  const endings: Ending[] = [];
  const quoted = kind === 'email' ? quotedFrom(lines) : lines.length;
  const salutation = salutationOf(lines, kind);
  const footer = footerFrom(lines, (salutation?.line ?? -1) + 1, quoted);
  const signOff = signOffFrom(lines, salutation?.line ?? 0, footer);
  if (salutation) {
    if (kind === 'letter') endings.push(['letterhead', startOf(lines, salutation.line)]);
    endings.push(['salutation', salutation.end]);
    const heading = kind === 'letter' ? pastHeading(lines, salutation.line + 1, signOff.closing) : -1;
    if (heading > 0) endings.push(['heading', startOf(lines, heading)]);
  }
  return [
    ...endings,
    ['body', startOf(lines, Math.min(signOff.closing, footer))],
    ['closing', startOf(lines, Math.min(signOff.signature, footer))],
    ['signature', startOf(lines, footer)],
    ['footer', startOf(lines, quoted)],
    ['quoted', startOf(lines, lines.length)],
  ];
};

/**
 * Divides the body of a draft into its parts.
 * @param body The whole text of the body.
 * @param kind The kind of draft, which decides what may come first and last.
 * @returns Parts in order, without gaps; a body of one sentence is one part.
 */
export const partsOf = (body: string, kind: DraftKind): Part[] => {
  const lines = linesOf(body);
  return partsUpTo(kind === 'press-release' ? endingsOfRelease(lines) : endingsOfMessage(lines, kind));
};

/** The text of a part. */
export const partText = (body: string, part: Part): string => body.slice(part.start, part.end);
