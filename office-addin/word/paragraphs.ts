/** Where a paragraph stands: only the body's can be searched and changed without risk to the document. */
export type Story = 'body' | 'header' | 'footer' | 'note' | 'box';

/** A paragraph as it was read. */
export interface ReadParagraph {
  readonly story: Story;
  /** Its place among the paragraphs of its story. */
  readonly place: number;
  readonly text: string;
}

/** A document's text as it was read: its paragraphs, and their places in the whole. */
export interface DocumentText {
  readonly paragraphs: readonly ReadParagraph[];
  /** The paragraphs, a line each. A soft line break is a line break too, and as long. */
  readonly body: string;
}

/** Gives paragraphs their places in one story. */
export const storyOf = (story: Story, texts: readonly string[]): ReadParagraph[] =>
  texts.map((text, place) => ({ story, place, text }));

/** Puts paragraphs together. */
export const joinParagraphs = (paragraphs: readonly ReadParagraph[]): DocumentText => ({
  paragraphs,
  body: paragraphs.map(({ text }) => text.replace(/[\v\r]/g, '\n')).join('\n'),
});

/** A stretch of one paragraph, in UTF-16 units of it. */
export interface Stretch {
  readonly paragraph: ReadParagraph;
  readonly start: number;
  readonly end: number;
}

/**
 * Tells the paragraphs that a span of the body stands in.
 * @returns A stretch for each paragraph it touches; none when the span is outside the body.
 */
export const stretchesOf = ({ paragraphs }: DocumentText, start: number, end: number): Stretch[] => {
  const found: Stretch[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    const { length } = paragraph.text;
    const from = Math.max(start, at);
    const to = Math.min(end, at + length);
    if (from < to) found.push({ paragraph, start: from - at, end: to - at });
    at += length + 1;
  }
  return found;
};

/** How often a text stands in a longer one before a place, counted as Word's search counts: without overlaps. */
export const occurrencesBefore = (text: string, wanted: string, place: number): number => {
  let count = 0;
  let at = text.indexOf(wanted);
  while (at >= 0 && at < place) {
    count++;
    at = text.indexOf(wanted, at + wanted.length);
  }
  return count;
};

/** Most characters that Word's search takes, its own signs for `^`, tab and line break included. */
const SEARCH_LIMIT = 255;
const SIGNS: Readonly<Record<string, string>> = { '^': '^^', '\t': '^t', '\v': '^l', '\n': '^l' };

/** Writes a text as Word's search wants it. */
export const asSearch = (text: string): string => text.replace(/[\^\t\v\n]/g, (sign) => SIGNS[sign] ?? sign);

/**
 * Cuts a text that is too long to search for into its head and its tail.
 * @returns The text itself when it is short enough; otherwise a head and a tail, neither splitting a surrogate pair.
 */
export const searchPieces = (text: string): readonly [string] | readonly [string, string] => {
  if (asSearch(text).length <= SEARCH_LIMIT) return [text];
  let size = Math.min(SEARCH_LIMIT, text.length);
  while (asSearch(text.slice(0, size)).length > SEARCH_LIMIT || asSearch(text.slice(-size)).length > SEARCH_LIMIT)
    size--;
  const high = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
  const head = high(text.charCodeAt(size - 1)) ? size - 1 : size;
  const tail = high(text.charCodeAt(text.length - size - 1)) ? size - 1 : size;
  return [text.slice(0, head), text.slice(text.length - tail)];
};

/**
 * Finds a paragraph again after edits elsewhere.
 * @returns The place of the paragraph with the same text nearest to where it was, or -1.
 */
export const findParagraph = (now: readonly string[], text: string, was: number): number => {
  let best = -1;
  for (const [at, candidate] of now.entries()) {
    if (candidate === text && (best < 0 || Math.abs(at - was) < Math.abs(best - was))) best = at;
  }
  return best;
};
