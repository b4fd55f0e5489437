import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readDocument, replaceSpans, selectSpan } from '../../office-addin/word/document.ts';
import {
  asSearch,
  findParagraph,
  joinParagraphs,
  searchPieces,
  stretchesOf,
} from '../../office-addin/word/paragraphs.ts';
import { createFakeWord, type FakeDocument, type FakeWord } from './support/fake-word.ts';

const open = (document: FakeDocument): FakeWord => {
  const fake = createFakeWord(document);
  vi.stubGlobal('Word', fake.Word);
  vi.stubGlobal('Office', { context: { requirements: { isSetSupported: fake.isSetSupported } } });
  return fake;
};
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Reads the document and selects the n-th place where some words stand in it. */
const selectWords = async (words: string, nth = 0) => {
  const read = await readDocument();
  let start = read.body.indexOf(words);
  for (let skipped = 0; skipped < nth; skipped++) start = read.body.indexOf(words, start + words.length);
  return selectSpan(read, start, start + words.length);
};

describe('finding words in a Word document', () => {
  it('selects the right one of several places in one paragraph', async () => {
    const fake = open({ paragraphs: ['the mayor', 'the mayor and the mayor and the mayor'] });
    expect(await selectWords('the mayor', 2)).toBe('words');
    expect(fake.selectedAt).toEqual([1, 14]);
  });

  it('is not led astray by quotation marks that Word takes for each other', async () => {
    const fake = open({ paragraphs: ["it's one, it’s another"] });
    expect(await selectWords('it’s')).toBe('words');
    expect(fake.selectedAt).toEqual([0, 10]);
  });

  it('finds words longer than Word searches for, and words with its own signs in them', async () => {
    const long = `Start ${'of something very long indeed '.repeat(20)}and its end.`;
    const fake = open({ paragraphs: ['Before', `Well. ${long} After.`, 'a ^p b\tc\vd'] });
    expect(await selectWords(long)).toBe('words');
    expect(fake.selected).toBe(long);
    const read = await readDocument();
    expect(read.body).toContain('a ^p b\tc\nd');
    expect(await selectWords('^p b\tc\nd')).toBe('words');
    expect(fake.selected).toBe('^p b\tc\vd');
  });

  it('selects across paragraphs', async () => {
    const fake = open({ paragraphs: ['Yours sincerely', 'Councillor Lowe', 'Leader'] });
    expect(await selectWords('Lowe\nLead')).toBe('words');
    expect(fake.selected).toBe('Lowe\rLead');
  });

  it('finds its paragraph again when others were put in before it', async () => {
    const fake = open({ paragraphs: ['one', 'the words here'] });
    const read = await readDocument();
    fake.paragraphs.unshift({ text: 'new', reviewed: 'new' });
    expect(await selectSpan(read, 8, 13)).toBe('words');
    expect(fake.selectedAt).toEqual([2, 4]);
  });

  it('selects the paragraph when a tracked deletion inside the words hides them from the search', async () => {
    const fake = open({ paragraphs: [{ text: 'the very old mayor', reviewed: 'the mayor' }] });
    expect(await selectWords('the mayor')).toBe('paragraph');
    expect(fake.selected).toBe('the very old mayor');
  });

  it('replaces nothing when the words have changed, nor one of two edits alone', async () => {
    const fake = open({ paragraphs: ['one thing', 'two things'] });
    const read = await readDocument();
    const edits = [
      { start: 0, end: 3, expected: 'one', replacement: '1' },
      { start: 10, end: 13, expected: 'two', replacement: '2' },
    ];
    fake.paragraphs[1] = { text: 'too late', reviewed: 'too late' };
    expect(await replaceSpans(read, edits)).toBe(false);
    expect(fake.inserted).toEqual([]);
    fake.paragraphs[1] = { text: 'two things', reviewed: 'two things' };
    expect(await replaceSpans(read, edits)).toBe(true);
    expect(fake.paragraphs.map(({ text }) => text)).toEqual(['1 thing', '2 things']);
    expect(fake.inserted.map(({ mode }) => mode)).toEqual(['TrackAll', 'TrackAll']);
    expect(fake.changeTrackingMode).toBe('Off');
  });
});

describe('places in a document', () => {
  const texts = fc.array(
    fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.replaceAll('\n', ' ')),
    { minLength: 1 },
  );

  it('tells for any span exactly the stretches of paragraphs that it covers', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (paragraphs, a, b) => {
        const read = joinParagraphs(paragraphs);
        const start = a % (read.body.length + 1);
        const end = start + (b % (read.body.length - start + 1));
        const words = stretchesOf(read, start, end).map(
          (one) => paragraphs[one.paragraph]?.slice(one.start, one.end) ?? '',
        );
        expect(words.join('').replace(/[\v\r]/g, '')).toBe(read.body.slice(start, end).replaceAll('\n', ''));
      }),
    );
  });

  it('cuts long words so that each piece can be searched for and none splits a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 800 }), (words) => {
        const pieces = searchPieces(words);
        for (const piece of pieces) expect(asSearch(piece).length).toBeLessThanOrEqual(255);
        expect(words.startsWith(pieces[0])).toBe(true);
        expect(words.endsWith(pieces.at(-1) ?? '')).toBe(true);
        if (pieces.length === 1) expect(pieces[0]).toBe(words);
        for (const piece of pieces) expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(piece)).toBe(false);
      }),
    );
  });

  it('finds a paragraph by its text, nearest to where it was', () => {
    expect(findParagraph(['a', 'b', 'a', 'b'], 'a', 3)).toBe(2);
    expect(findParagraph(['a', 'b', 'a', 'b'], 'c', 0)).toBe(-1);
  });
});
