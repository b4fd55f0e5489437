import { supports } from './requirement.ts';

/** Paragraphs asked about at one go: enough to be quick, few enough that a long document shows how far it is. */
const SLICE = 200;

/** Told how many paragraphs of how many have been read. */
export type Progress = (done: number, all: number) => void;

/** The text as it will read once tracked changes are taken; without WordApi 1.4, or where it fails, as it stands. */
const reviewedTexts = async (
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
  progress: Progress,
): Promise<readonly string[]> => {
  const asTheyStand = (): string[] => paragraphs.map((paragraph) => paragraph.text);
  if (!supports('1.4')) return asTheyStand();
  const texts: string[] = [];
  try {
    for (let from = 0; from < paragraphs.length; from += SLICE) {
      const results = paragraphs.slice(from, from + SLICE).map((paragraph) => paragraph.getReviewedText('Current'));
      await context.sync();
      texts.push(...results.map((result) => result.value));
      progress(texts.length, paragraphs.length);
    }
    return texts;
  } catch {
    return asTheyStand();
  }
};

/** The body's paragraphs, tables included, and how each reads without what is marked as deleted. */
export interface LoadedBody {
  readonly items: readonly Word.Paragraph[];
  readonly texts: readonly string[];
}

/** Loads the body of the document on screen. */
export const loadBody = async (
  context: Word.RequestContext,
  progress: Progress = () => undefined,
): Promise<LoadedBody> => {
  const { paragraphs } = context.document.body;
  paragraphs.load('items/text');
  await context.sync();
  return { items: paragraphs.items, texts: await reviewedTexts(context, paragraphs.items, progress) };
};
