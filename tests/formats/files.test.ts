import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../core/formats/docx.ts';
import { readEml } from '../../core/formats/eml.ts';
import { type ReadDraft, readDraftsFromFile } from '../../core/formats/read-drafts.ts';
import { decodeText } from '../../core/formats/text-file.ts';
import { draftFromText } from '../../core/formats/written-text.ts';
import { folderOf } from '../cli/scratch-folder.ts';
import { exampleCouncil } from './example-council.ts';
import { makeDocx } from './make-docx.ts';

const options = { date: '2026-03-02T10:00:00.000Z', council: exampleCouncil() };
const bytes = (text: string) => new TextEncoder().encode(text);

describe('an email file', () => {
  it('gives headers, plain text and the message answered', async () => {
    const eml = [
      'From: Paul Redfern <paul.redfern@wexcombe.example>',
      'To: "Moss, Caroline" <caroline.moss@wexcombe.example>',
      'Bcc: =?utf-8?B?QmV0aGFuIFByaWNl?= <bethan.price@wexcombe.example>',
      'Subject: =?utf-8?Q?RE:_Caf=C3=A9?=',
      'Date: Wed, 11 Feb 2026 14:40:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Thank you =E2=80=93 noted.',
      '',
      'On Fri, 6 Feb 2026 at 08:55, Caroline Moss <caroline.moss@wexcombe.example> wrote:',
      '> Mushrooms!',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>another text</p>',
      '--b--',
      '',
    ].join('\r\n');
    expect(await readEml(bytes(eml), options)).toEqual({
      kind: 'email',
      date: '2026-02-11T14:40:00.000Z',
      from: { name: 'Paul Redfern', email: 'paul.redfern@wexcombe.example' },
      to: [{ name: 'Moss, Caroline', email: 'caroline.moss@wexcombe.example' }],
      cc: [],
      bcc: [{ name: 'Bethan Price', email: 'bethan.price@wexcombe.example' }],
      subject: 'RE: Café',
      body: 'Thank you – noted.',
      replyTo: {
        from: { name: 'Caroline Moss', email: 'caroline.moss@wexcombe.example' },
        to: [],
        date: '2026-02-06T08:55:00.000Z',
        body: 'Mushrooms!',
      },
    });
  });

  it('reads the HTML where there is no plain text, and a draft without sender or date', async () => {
    const eml =
      'Subject: x\nContent-Type: text/html; charset=utf-8\n\n<p>One &amp;</p><p>two</p><script>three</script>';
    expect(await readEml(bytes(eml), options)).toMatchObject({
      date: options.date,
      from: { name: '', email: '' },
      subject: 'x',
      body: 'One &\n\ntwo',
    });
  });

  it('is read after the mark with which Windows may begin a file', async () => {
    const eml = '\uFEFFFrom: Ann <a@b.example>\nTo: c@d.example\nSubject: Bins\n\nHello';
    expect(await readEml(bytes(eml), options)).toMatchObject({ from: { name: 'Ann', email: 'a@b.example' } });
  });

  it('is refused when it is something else', async () => {
    await expect(readEml(bytes('Dear all,\n\nhello'), options)).rejects.toThrow('header lines of an email');
  });

  it('is refused when its MIME is broken', async () => {
    const eml = 'From: a@b.example\nContent-Type: multipart/mixed; boundary="never"\n\nno boundary anywhere';
    await expect(readEml(bytes(eml), options)).rejects.toThrow('its MIME is broken');
  });
});

describe('a Word document', () => {
  const letter = [
    '12 March 2026',
    '',
    'Dear Mrs Lee,',
    '',
    'Your bin\vwas missed.',
    '',
    'Yours sincerely',
    'Tom Ashdown',
  ];

  it('gives its page header and then a line for each paragraph and line break', async () => {
    const draft = await readDocx(await makeDocx(letter, ['Wexcombe Borough Council']), options);
    expect(draft).toMatchObject({ kind: 'letter', date: options.date, author: { role: 'member' } });
    expect(draft.body).toBe(
      'Wexcombe Borough Council\n12 March 2026\n\nDear Mrs Lee,\n\nYour bin\nwas missed.\n\nYours sincerely\nTom Ashdown',
    );
  });

  it('is refused when it is none, with the reason', async () => {
    await expect(readDocx(bytes('Dear all'), options)).rejects.toThrow('not a Word document');
    const half = (await makeDocx(letter)).subarray(0, 300);
    await expect(readDocx(half, options)).rejects.toThrow('not a Word document');
  });
});

it.each(['.eml', '.txt', '.ndjson'])('a file in UTF-16 is read as in UTF-8: %s', async (extension) => {
  const email = 'From: Ann <ann@council.test>\r\nTo: Bo <bo@council.test>\r\nSubject: Café\r\n\r\nSiân’s idea\r\n';
  const draft = { date: options.date, kind: 'press-release', author: { role: 'officer' }, body: 'Siân’s idea' };
  const text = extension === '.ndjson' ? `${JSON.stringify(draft)}\n${JSON.stringify(draft)}\n` : email;
  const folder = folderOf({});
  const read = async (marked: string, encoding: 'utf8' | 'utf16le') => {
    writeFileSync(`${folder}/draft${extension}`, marked, encoding);
    const drafts: ReadDraft[] = [];
    const reading = { ...options, kind: undefined, writer: undefined };
    for await (const found of readDraftsFromFile(`${folder}/draft${extension}`, reading)) drafts.push(found);
    return drafts;
  };
  const expected = await read(text, 'utf8');
  expect(expected[0]).toMatchObject({ draft: { body: 'Siân’s idea' } });
  expect(await read(`\uFEFF${text}`, 'utf16le')).toEqual(expected);
});

describe('a text', () => {
  it('is decoded from UTF-8, UTF-16 and Windows-1252', () => {
    expect(decodeText(bytes('\uFEFF£5 “now”'))).toBe('£5 “now”');
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0xa3, 0x00, 0x35, 0x00))).toBe('£5');
    expect(decodeText(Uint8Array.of(0xa3, 0x35, 0x20, 0x93, 0x94))).toBe('£5 “”');
  });

  it('is a press release, a letter or an email by its frame', () => {
    const kind = (text: string) => draftFromText(text, options).kind;
    expect(kind('PRESS RELEASE\n\nNew bins\n\nENDS\n\nNotes to editors')).toBe('press-release');
    expect(kind('For immediate release\n\nNew bins')).toBe('press-release');
    expect(kind('12 March 2026\n\nDear Mrs Lee\n\nBins.\n\nYours sincerely\nPat')).toBe('letter');
    expect(kind('Hi Helen,\n\nBins.\n\nThanks\nPat')).toBe('email');
  });

  it('keeps the kind and the writer that the caller knows', () => {
    const draft = draftFromText('Hello', { ...options, kind: 'letter', writer: { role: 'member' } });
    expect(draft).toMatchObject({ kind: 'letter', author: { role: 'member' } });
  });
});

describe('guesses on the labelled drafts', () => {
  const drafts = ['plain', 'set-0', 'set-1', 'set-2', 'set-3']
    .flatMap((name) => readFileSync(`tests/corpus/dev/${name}.ndjson`, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const wrong = drafts.filter((draft) => draftFromText(draft.body, options).kind !== draft.kind);

  it('tell every letter and press release', () => {
    expect(wrong.filter((draft) => draft.kind !== 'email')).toEqual([]);
  });

  it('take an email for a letter only when it closes as a letter does', () => {
    expect(wrong.filter((draft) => !/^Yours /m.test(draft.body))).toEqual([]);
  });

  it('tell who drafts 9 in 10 letters', () => {
    const letters = drafts.filter((draft) => draft.kind === 'letter');
    const right = letters.filter((draft) => {
      const read = draftFromText(draft.body, { ...options, kind: 'letter' });
      return read.kind === 'letter' && read.author.role === draft.author.role;
    });
    expect(right.length / letters.length).toBeGreaterThan(0.9);
  });
});
