import { describe, expect, it } from 'vitest';
import { makeDocx } from '../formats/make-docx.ts';
import { runCommand } from './run-command.ts';
import { folderOf } from './scratch-folder.ts';

const ANNWYL = `Annwyl Gynghorydd,

Diolch yn fawr am eich llythyr. Mae'r cyngor wedi cytuno ar y cynllun ac mae gwaith ar y ffordd yn dechrau yr wythnos nesaf. Bydd y swyddogion yn ysgrifennu at bobl y pentref cyn hynny.

Yn gywir iawn`;

const letter = (body: string, more: object = {}) =>
  JSON.stringify({ kind: 'letter', date: '2026-03-02T10:00:00Z', author: { role: 'officer' }, body, ...more });

describe('bad input is refused with a reason, and the rest is still checked', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['not JSON', 'a.json', 'Dear all', 'it is not JSON'],
    ['JSON that breaks off', 'a.json', '{"kind": "letter", "bo', 'it is not JSON'],
    [
      'a wrong field',
      'a.json',
      letter('x', { author: { role: 'mayor' } }),
      'author.role: expected one of officer, member',
    ],
    ['an unknown field', 'a.json', letter('x', { colour: 'red' }), 'unknown field colour'],
    ['a missing field', 'a.json', '{"kind":"letter","body":"x","author":{"role":"member"}}', 'date: missing; expected'],
    [
      'an unknown protocol',
      'a.ndjson',
      letter('x', { protocol: 'narnia' }),
      'protocol: expected one of dudley, torbay,',
    ],
    ['a value that is no draft', 'a.json', '42', 'not a valid draft'],
    ['an empty array', 'a.json', '[]', 'it holds no drafts'],
    ['an empty NDJSON file', 'a.ndjson', '\n', 'it holds no drafts'],
    ['a body of 20 MB', 'a.txt', 'word '.repeat(4_000_000), '20 MB long and Probity reads up to 10 MB'],
    ['a body of 20 MB in NDJSON', 'a.ndjson', letter('word '.repeat(4_000_000)), '20 MB long'],
    ['a .docx that is none', 'a.docx', 'Dear all', 'it is not a Word document'],
    [
      'a zip that is no .docx',
      'a.docx',
      new Uint8Array([0x50, 0x4b, 5, 6, ...Array(18).fill(0)]),
      'not a Word document',
    ],
    ['an .eml that is none', 'a.eml', 'Dear all,\n\nhello', 'does not start with the header lines of an email'],
    [
      'an .eml with broken MIME',
      'a.eml',
      'From: a@b.example\nContent-Type: multipart/alternative; boundary="x"\n\n--y\n\nno part',
      'its MIME is broken',
    ],
    ['an empty file', 'a.txt', '', 'it is empty: there is no text to check'],
    ['a file of blank lines', 'a.html', '<p>&nbsp;</p>\n', 'it is empty: there is no text to check'],
    ['a draft in Welsh', 'a.txt', ANNWYL, 'it reads as Welsh'],
  ])('%s', async (_, name, content, reason) => {
    const folder = folderOf({ [name]: content, 'z.txt': 'I blame her' });
    const { exit, out, err } = await runCommand(`check ${folder}`);
    expect(exit).toBe(2);
    expect(err).toMatch(new RegExp(`^Could not check .*${name}`, 'm'));
    expect(err).toContain(reason);
    expect(err.split('\n').every((line) => line.length < 400)).toBe(true);
    expect(out).toContain('z.txt');
    expect(out).toContain('1 finding (1 must). 1 draft could not be checked.');
  });

  it('never repeats the text of a draft in an error', async () => {
    const folder = folderOf({
      'a.json': '{"kind": "letter", "body": "very confidential" oops',
      'b.json': letter('x', { date: 'secret' }),
    });
    const { err } = await runCommand(`check ${folder}`);
    expect(err).not.toMatch(/confidential|secret/);
  });

  it('shows what was found in a Welsh draft all the same', async () => {
    const folder = folderOf({ 'a.txt': `${ANNWYL}\nblame` });
    expect(await runCommand(`check ${folder}`)).toMatchObject({ exit: 2, out: expect.stringContaining('1 finding') });
  });

  it('reads hostile HTML as the text that it shows', async () => {
    const html =
      '<script>blame</script><style>blame</style><p onclick="blame">I &lt;b&gt;bl<b>ame</b> her</p><iframe src="//x">';
    const folder = folderOf({ 'a.html': html });
    const { exit, out } = await runCommand(`check ${folder} --format ndjson`);
    expect(JSON.parse(out).findings).toMatchObject([{ start: 5, end: 10, quote: 'blame' }]);
    expect(exit).toBe(1);
  });

  it('reads a Word document', async () => {
    const folder = folderOf({ 'a.docx': await makeDocx(['Dear Ann', 'I blame her.', 'Yours sincerely', 'Bo']) });
    expect((await runCommand(`check ${folder}`)).out).toContain('line 2 | I blame her.');
  });

  it('says that a folder holds nothing to read', async () => {
    const folder = folderOf({ 'a.png': 'x' });
    expect(await runCommand(`check ${folder}`)).toMatchObject({
      exit: 2,
      err: expect.stringContaining('holds no file'),
    });
  });
});
