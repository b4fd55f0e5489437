import { partsOf } from '../../core/draft/parts.ts';
import { guessKind } from '../../core/formats/kind.ts';
import type { Draft } from '../../core/index.ts';
import { type DocumentText, joinParagraphs, type ReadParagraph, storyOf } from './paragraphs.ts';

/** What a document says outside its body, a text for each paragraph. */
export interface BesideBody {
  readonly headers: readonly string[];
  readonly footers: readonly string[];
  /** Footnotes and endnotes. */
  readonly notes: readonly string[];
  /** Text boxes. */
  readonly boxes: readonly string[];
}

type DocumentKind = Exclude<Draft['kind'], 'email'>;

/** Parts after which a message has ended; what notes and boxes say belongs before them. */
const AFTER_MESSAGE = ['closing', 'signature', 'notes'];

/** The paragraph of the body at which its message has ended. */
const endOfMessage = (body: readonly string[], kind: DocumentKind): number => {
  const whole = joinParagraphs(storyOf('body', body));
  const close = partsOf(whole.body, kind).find((part) => AFTER_MESSAGE.includes(part.kind));
  if (!close) return body.length;
  let at = 0;
  return body.findIndex((text) => {
    at += text.length + 1;
    return at > close.start;
  });
};

const GAP: ReadParagraph = { story: 'body', place: -1, text: '' };
const between = (paragraphs: readonly ReadParagraph[]): ReadParagraph[] =>
  paragraphs.length === 0 ? [] : [GAP, ...paragraphs, GAP];

/** Tells a letter from a press release. A document that looks like neither yet is being written as a letter. */
export const kindOfDocument = (body: readonly string[], { headers }: BesideBody): DocumentKind =>
  guessKind([...headers, ...body].join('\n')) === 'press-release' ? 'press-release' : 'letter';

/**
 * Puts a document together as its reader gets it: the header's words head it, notes and boxes are part of its message,
 * and the footer's words stand under it, apart from the signature.
 * @param kind Which it is, since that decides where its message ends.
 */
export const wholeDocument = (body: readonly string[], beside: BesideBody, kind: DocumentKind): DocumentText => {
  const paragraphs = storyOf('body', body);
  const end = endOfMessage(body, kind);
  const headers = storyOf('header', beside.headers);
  const footers = storyOf('footer', beside.footers);
  return joinParagraphs([
    ...headers,
    ...(headers.length > 0 ? [GAP] : []),
    ...paragraphs.slice(0, end),
    ...between([...storyOf('note', beside.notes), ...storyOf('box', beside.boxes)]),
    ...paragraphs.slice(end),
    ...(footers.length > 0 ? [GAP, GAP, ...footers] : []),
  ]);
};
