import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseCouncil } from '../../core/index.ts';
import { canComment, commentOnSpan, replaceSpans, selectSpan } from '../../office-addin/word/document.ts';
import { loadBody } from '../../office-addin/word/load-body.ts';
import {
  asSearch,
  type DocumentText,
  findParagraph,
  joinParagraphs,
  searchPieces,
  storyOf,
  stretchesOf,
} from '../../office-addin/word/paragraphs.ts';
import { createSquiggles } from '../../office-addin/word/squiggles.ts';
import { kindOfDocument, wholeDocument } from '../../office-addin/word/whole-document.ts';
import { createWordHost } from '../../office-addin/word/word-host.ts';
import { findingOn } from '../formats/sample-outcome.ts';
import { WORD_CLIENTS } from './support/clients.ts';
import { createFakeWord, type FakeDocument, type FakeWord } from './support/fake-word.ts';
import { FAMILIAR_LETTER } from './support/samples.ts';

const open = (document: FakeDocument): FakeWord => {
  const fake = createFakeWord(document);
  vi.stubGlobal('Word', fake.Word);
  vi.stubGlobal('Office', { context: { requirements: { isSetSupported: fake.isSetSupported } } });
  return fake;
};
afterEach(() => {
  vi.unstubAllGlobals();
});

const readDocument = (): Promise<DocumentText> =>
  Word.run(async (context) => joinParagraphs(storyOf('body', (await loadBody(context)).texts)));

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

  it('takes no words that are marked as deleted for the same words that stay', async () => {
    const before = {
      text: 'Dear Ruth, Dear Ruth, I write.',
      reviewed: 'Dear Ruth, I write.',
      deleted: [[0, 11]] as const,
    };
    const fake = open({ paragraphs: [before] });
    expect(await selectWords('Dear Ruth')).toBe('words');
    expect(fake.selectedAt).toEqual([0, 11]);
    const edit = { start: 0, end: 9, expected: 'Dear Ruth', replacement: 'Dear Councillor Okafor' };
    expect(await replaceSpans(await readDocument(), [edit])).toBe(true);
    expect(fake.paragraphs[0]?.text).toBe('Dear Ruth, Dear Councillor Okafor, I write.');
  });

  it('selects the paragraph where a deletion inside the words leaves only deleted ones to be found', async () => {
    // "the mayor" is deleted at the front, and stays only with "very old" deleted from its middle
    const text = 'the mayor, the very old mayor';
    const fake = open({
      paragraphs: [
        {
          text,
          reviewed: 'the mayor',
          deleted: [
            [0, 11],
            [15, 24],
          ] as const,
        },
      ],
    });
    expect(await selectWords('the mayor')).toBe('paragraph');
    const edit = { start: 0, end: 9, expected: 'the mayor', replacement: 'she' };
    expect(await replaceSpans(await readDocument(), [edit])).toBe(false);
    expect(fake.paragraphs[0]?.text).toBe(text);
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

  it('leaves the tracking of changes as it was when Word refuses to replace the words', async () => {
    const fake = open({ paragraphs: ['one thing', 'two things'] });
    const read = await readDocument();
    const across = { start: 4, end: 13, expected: 'thing\ntwo', replacement: '2' };
    await expect(replaceSpans(read, [across])).rejects.toThrow('GeneralException');
    expect(fake.changeTrackingMode).toBe('Off');
  });
});

describe('a finding of a document that has been read again since', () => {
  it('is gone, and not at whatever words stand there now', async () => {
    const fake = open({ paragraphs: ['the mayor lied'] });
    const host = createWordHost(parseCouncil({ name: 'The Council', protocol: 'dudley' }));
    const readIt = () => host.read({}, () => undefined);
    await readIt();
    const finding = { ...findingOn('the mayor lied', 'lied'), fixes: [] };
    expect(await host.jump(finding)).toEqual({ at: 'words' });
    fake.type(0, 'Dear all, the mayor lied');
    await readIt();
    fake.selected = '';
    expect(await host.jump(finding)).toEqual({ at: 'gone' });
    expect(await host.comment?.(finding)).toBe('gone');
    expect([fake.selected, fake.comments]).toEqual(['', []]);
  });
});

describe('comments', () => {
  it('go to the words, and leave the text as it is', async () => {
    const fake = open({ paragraphs: ['the mayor', 'Dear Mr Lowe, the mayor writes'] });
    const read = await readDocument();
    expect(canComment()).toBe(true);
    expect(await commentOnSpan(read, 24, 33, 'Who?')).toBe(true);
    expect(fake.comments).toEqual([{ on: 'the mayor', text: 'Who?' }]);
    expect(fake.paragraphs.map(({ text }) => text)).toEqual(['the mayor', 'Dear Mr Lowe, the mayor writes']);
  });

  it('are not written where the words have gone, nor offered where Word has none', async () => {
    const fake = open({ paragraphs: ['the mayor'] });
    const read = await readDocument();
    fake.paragraphs.pop();
    expect(await commentOnSpan(read, 0, 9, 'Who?')).toBe(false);
    expect(fake.comments).toEqual([]);
    open({ paragraphs: [], client: '2019' });
    expect(canComment()).toBe(false);
  });
});

describe('squiggles', () => {
  const found = (read: DocumentText, words: string, level: 'must' | 'could' = 'must') => {
    const start = read.body.indexOf(words);
    return { id: words, finding: { field: 'body' as const, start, end: start + words.length, level } };
  };
  const wordsOf = (fake: FakeWord) => [...fake.squiggles.values()].map(({ words }) => words);

  it('go under the words of each finding, across paragraphs too, in the colour of its level', async () => {
    const fake = open({ paragraphs: ['the mayor', 'Dear Mr Lowe', 'and so on'] });
    const read = await readDocument();
    expect(await createSquiggles().draw(read, [found(read, 'Mr Lowe\nand'), found(read, 'mayor', 'could')])).toBe(true);
    expect([...fake.squiggles.values()]).toEqual([
      { words: 'Mr Lowe', colour: 'Red' },
      { words: 'and', colour: 'Red' },
      { words: 'mayor', colour: 'Blue' },
    ]);
  });

  it('are drawn anew and not on top of one another, and go when they are no longer wanted', async () => {
    const fake = open({ paragraphs: ['the mayor'] });
    const read = await readDocument();
    const squiggles = createSquiggles();
    for (const words of ['the', 'mayor']) await squiggles.draw(read, [found(read, words)]);
    expect(wordsOf(fake)).toEqual(['mayor']);
    fake.squiggles.clear();
    await squiggles.clear();
    await squiggles.draw(read, [found(read, 'the')]);
    await squiggles.clear();
    expect(fake.squiggles.size).toBe(0);
  });

  it('are those that were wanted last, when they are wanted anew before they are drawn', async () => {
    const fake = open({ paragraphs: ['the mayor'] });
    const read = await readDocument();
    const squiggles = createSquiggles();
    await Promise.all(['the', 'mayor'].map((words) => squiggles.draw(read, [found(read, words)])));
    expect(wordsOf(fake)).toEqual(['mayor']);
    await Promise.all([squiggles.draw(read, [found(read, 'the')]), squiggles.clear()]);
    expect(wordsOf(fake)).toEqual([]);
  });

  it('are taken away again by a Word that tells of no clicks on them', async () => {
    const fake = open({ paragraphs: ['the mayor lied'], fault: 'onAnnotationClicked' });
    const read = await readDocument();
    expect(await createSquiggles().draw(read, [found(read, 'lied')])).toBe(false);
    expect([...fake.squiggles]).toEqual([]);
  });

  it('lead back to their finding', async () => {
    const fake = open({ paragraphs: ['the mayor'] });
    const read = await readDocument();
    const squiggles = createSquiggles();
    const clicked: string[] = [];
    squiggles.onClick((id) => clicked.push(id));
    await squiggles.draw(read, [found(read, 'the'), found(read, 'mayor')]);
    fake.click('mayor');
    expect(clicked).toEqual(['mayor']);
  });

  it('are left out of a paragraph with words marked as deleted, where they would sit at other words', async () => {
    const fake = open({ paragraphs: [{ text: 'the very old mayor', reviewed: 'the mayor' }, 'the leader'] });
    const read = await readDocument();
    await createSquiggles().draw(read, [found(read, 'mayor'), found(read, 'leader')]);
    expect(wordsOf(fake)).toEqual(['leader']);
  });

  it.each(Object.keys(WORD_CLIENTS) as (keyof typeof WORD_CLIENTS)[])(
    'say in Word %s whether they were drawn',
    async (client) => {
      open({ paragraphs: ['the mayor'], client });
      const read = await readDocument();
      expect(await createSquiggles().draw(read, [found(read, 'mayor')])).toBe(WORD_CLIENTS[client].draws);
    },
  );
});

describe('a document as its reader gets it', () => {
  const beside = {
    headers: ['Wexcombe Borough Council'],
    footers: ['Town Hall, Wexcombe'],
    notes: ['As agreed in May.'],
    boxes: ['Vote for us!'],
  };

  it('is headed by its header, has notes and boxes in its message, and its footer at the foot', () => {
    const { paragraphs, body } = wholeDocument(FAMILIAR_LETTER, beside, 'letter');
    const order = [
      'Wexcombe Borough Council',
      'Dear Ruth',
      'fifty copies',
      'As agreed',
      'Vote',
      'Yours',
      'Olivia',
      'Town',
    ];
    const places = order.map((words) => body.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(paragraphs.filter(({ story, place }) => story === 'body' && place >= 0).map(({ text }) => text)).toEqual(
      FAMILIAR_LETTER,
    );
  });

  it('is a press release when only its header says so, and a letter before it looks like anything', () => {
    const nothing = { headers: [], footers: [], notes: [], boxes: [] };
    expect(kindOfDocument(['New library opens', 'It opened.'], { ...nothing, headers: ['PRESS RELEASE'] })).toBe(
      'press-release',
    );
    expect(kindOfDocument(['Well.'], nothing)).toBe('letter');
  });

  it('is itself when nothing stands beside it', () => {
    const nothing = { headers: [], footers: [], notes: [], boxes: [] };
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 20 }).map((text) => text.replace(/[\n\r\v]/g, ' '))), (body) => {
        expect(wholeDocument(body, nothing, 'letter').body).toBe(body.join('\n'));
      }),
    );
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
        const read = joinParagraphs(storyOf('body', paragraphs));
        const start = a % (read.body.length + 1);
        const end = start + (b % (read.body.length - start + 1));
        const words = stretchesOf(read, start, end).map(
          (one) => paragraphs[one.paragraph.place]?.slice(one.start, one.end) ?? '',
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
