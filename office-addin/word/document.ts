import {
  asSearch,
  type DocumentText,
  findParagraph,
  joinParagraphs,
  occurrencesBefore,
  type Stretch,
  searchPieces,
  stretchesOf,
} from './paragraphs.ts';

const supports = (version: string): boolean => Office.context.requirements.isSetSupported('WordApi', version);

/** The text as it will read once tracked changes are taken; without WordApi 1.4, or where it fails, as it stands. */
const reviewedTexts = async (
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
): Promise<readonly string[]> => {
  const asTheyStand = (): string[] => paragraphs.map((paragraph) => paragraph.text);
  if (!supports('1.4')) return asTheyStand();
  try {
    const results = paragraphs.map((paragraph) => paragraph.getReviewedText('Current'));
    await context.sync();
    return results.map((result) => result.value);
  } catch {
    return asTheyStand();
  }
};

const loadParagraphs = async (
  context: Word.RequestContext,
): Promise<{ readonly items: Word.Paragraph[]; readonly texts: readonly string[] }> => {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text');
  await context.sync();
  return { items: paragraphs.items, texts: await reviewedTexts(context, paragraphs.items) };
};

/** Reads the document on screen: body and tables, without what is marked as deleted. */
export const readDocument = (): Promise<DocumentText> =>
  Word.run(async (context) => joinParagraphs((await loadParagraphs(context)).texts));

/** The hit at the right place among those that are exactly the text: Word takes one kind of quotation mark for another. */
const searchFor = async (
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  text: string,
  wanted: string,
  place: number,
): Promise<Word.Range | undefined> => {
  const hits = paragraph.search(asSearch(wanted), { matchCase: true });
  hits.load('items/text');
  await context.sync();
  return hits.items.filter((hit) => hit.text === wanted)[occurrencesBefore(text, wanted, place)];
};

const rangeOfStretch = async (
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  text: string,
  { start, end }: Stretch,
): Promise<Word.Range | undefined> => {
  const [head, tail] = searchPieces(text.slice(start, end));
  const first = await searchFor(context, paragraph, text, head, start);
  if (!first || tail === undefined) return first;
  const last = await searchFor(context, paragraph, text, tail, end - tail.length);
  return last && first.expandTo(last);
};

/** What was found of a span: its words, or the paragraph that they are in when Word's search does not give them. */
type Found = { readonly range: Word.Range; readonly exact: boolean };

const findSpan = async (
  context: Word.RequestContext,
  read: DocumentText,
  start: number,
  end: number,
): Promise<Found | undefined> => {
  const stretches = stretchesOf(read, start, end);
  const [first] = stretches;
  const last = stretches.at(-1);
  if (!first || !last) return undefined;
  const { items, texts } = await loadParagraphs(context);
  const locate = (stretch: Stretch): { paragraph: Word.Paragraph; text: string } | undefined => {
    const text = read.paragraphs[stretch.paragraph] ?? '';
    const paragraph = items[findParagraph(texts, text, stretch.paragraph)];
    return paragraph && { paragraph, text };
  };
  const top = locate(first);
  const bottom = locate(last);
  if (!top || !bottom) return undefined;
  const from = await rangeOfStretch(context, top.paragraph, top.text, first);
  if (from && first === last) return { range: from, exact: true };
  const to = from && (await rangeOfStretch(context, bottom.paragraph, bottom.text, last));
  return from && to
    ? { range: from.expandTo(to), exact: true }
    : { range: top.paragraph.getRange('Content'), exact: false };
};

/**
 * Selects a span of the document, and so scrolls to it.
 * @param read The document as it was when the span was found.
 * @returns What was selected; `gone` when its paragraph no longer reads as it did.
 */
export const selectSpan = (read: DocumentText, start: number, end: number): Promise<'words' | 'paragraph' | 'gone'> =>
  Word.run(async (context) => {
    const found = await findSpan(context, read, start, end);
    if (!found) return 'gone';
    found.range.select();
    await context.sync();
    return found.exact ? 'words' : 'paragraph';
  });

/** One replacement in the body; offsets as the document was read. */
export interface BodyEdit {
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly replacement: string;
}

/**
 * Replaces spans of the document as tracked changes, all or none.
 * @param edits In any order, without overlaps.
 * @returns Whether every span still read as expected, and so was replaced.
 */
export const replaceSpans = (read: DocumentText, edits: readonly BodyEdit[]): Promise<boolean> =>
  Word.run(async (context) => {
    const found: { readonly range: Word.Range; readonly edit: BodyEdit }[] = [];
    for (const edit of edits) {
      const span = await findSpan(context, read, edit.start, edit.end);
      if (!span?.exact || read.body.slice(edit.start, edit.end) !== edit.expected) return false;
      found.push({ range: span.range, edit });
    }
    if (!supports('1.4')) {
      for (const { range, edit } of found) range.insertText(edit.replacement, 'Replace');
      await context.sync();
      return true;
    }
    context.document.load('changeTrackingMode');
    await context.sync();
    const mode = context.document.changeTrackingMode;
    context.document.changeTrackingMode = 'TrackAll';
    for (const { range, edit } of found) range.insertText(edit.replacement, 'Replace');
    await context.sync();
    context.document.changeTrackingMode = mode;
    await context.sync();
    return true;
  });

/** How long typing rests before the pane reads again; and how often it looks where Word tells of no change. */
const REST_MS = 700;
const LOOK_EVERY_MS = 4000;

/** Calls back when the document may have changed. Returns what ends that. */
export const watchDocument = (changed: () => void): (() => void) => {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const soon = async (): Promise<void> => {
    clearTimeout(resting);
    resting = setTimeout(changed, REST_MS);
  };
  // Word misses some changes even where it tells of them, so the pane looks for itself too.
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible') changed();
  }, LOOK_EVERY_MS);
  if (supports('1.6')) {
    Word.run(async (context) => {
      context.document.onParagraphChanged.add(soon);
      context.document.onParagraphAdded.add(soon);
      context.document.onParagraphDeleted.add(soon);
      await context.sync();
    }).catch(() => {
      // The timer goes on looking.
    });
  }
  return () => {
    clearTimeout(resting);
    clearInterval(timer);
  };
};
