import { type LoadedBody, loadBody } from './load-body.ts';
import {
  asSearch,
  type DocumentText,
  findParagraph,
  occurrencesBefore,
  type Stretch,
  searchPieces,
  stretchesOf,
} from './paragraphs.ts';
import { supports } from './requirement.ts';

/**
 * The hit at the right place among those that are exactly the text: Word takes one kind of quotation mark for another,
 * and finds words that are marked as deleted, which the text as it was read leaves out.
 * @param text The paragraph as it was read.
 * @returns Nothing when there are not as many hits as the text has of them, for then none can be told to be the one.
 */
const searchFor = async (
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  text: string,
  wanted: string,
  place: number,
): Promise<Word.Range | undefined> => {
  const found = paragraph.search(asSearch(wanted), { matchCase: true });
  found.load('items/text');
  await context.sync();
  const hits = found.items.filter((hit) => hit.text === wanted);
  const inText = occurrencesBefore(text, wanted, text.length);
  const deletions = supports('1.4') && (paragraph.text !== text || hits.length !== inText);
  const reviewed = deletions ? hits.map((hit) => hit.getReviewedText('Current')) : undefined;
  if (reviewed) await context.sync();
  const kept = hits.filter((_, at) => !reviewed || reviewed[at]?.value === wanted);
  return kept.length === inText ? kept[occurrencesBefore(text, wanted, place)] : undefined;
};

const rangeOfStretch = async (
  context: Word.RequestContext,
  item: Word.Paragraph,
  { paragraph: { text }, start, end }: Stretch,
): Promise<Word.Range | undefined> => {
  const [head, tail] = searchPieces(text.slice(start, end));
  const first = await searchFor(context, item, text, head, start);
  if (!first || tail === undefined) return first;
  const last = await searchFor(context, item, text, tail, end - tail.length);
  return last && first.expandTo(last);
};

/** What was found of a span: its words, or the paragraph that they are in when Word's search does not give them. */
type Found = { readonly range: Word.Range; readonly exact: boolean };

/** The paragraph of the body in which a stretch stands now. */
export const paragraphNow = (
  { items, texts }: LoadedBody,
  { paragraph: { story, text, place } }: Stretch,
): Word.Paragraph | undefined => (story === 'body' ? items[findParagraph(texts, text, place)] : undefined);

/**
 * Finds a span of the body in the document as it is now.
 * @param read The document as it was when the span was found.
 * @returns Nothing when its paragraph no longer reads as it did.
 */
export const findSpan = async (
  context: Word.RequestContext,
  read: DocumentText,
  start: number,
  end: number,
): Promise<Found | undefined> => {
  const stretches = stretchesOf(read, start, end);
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last) return undefined;
  const body = await loadBody(context);
  const top = paragraphNow(body, first);
  const bottom = paragraphNow(body, last);
  if (!top || !bottom) return undefined;
  const from = await rangeOfStretch(context, top, first);
  if (from && first === last) return { range: from, exact: true };
  const to = from && (await rangeOfStretch(context, bottom, last));
  return from && to ? { range: from.expandTo(to), exact: true } : { range: top.getRange('Content'), exact: false };
};
