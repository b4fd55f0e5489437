import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { MakeSession } from '../../core/cli/check.ts';
import type { Council } from '../../core/council/council.ts';
import type { Draft } from '../../core/draft/draft.ts';
import { COUNCIL_FILE } from '../formats/example-council.ts';
import { runCommand } from './run-command.ts';
import { folderOf } from './scratch-folder.ts';

const draft = (id: string, body: string, more: object = {}) =>
  JSON.stringify({ id, kind: 'letter', date: '2026-03-02T10:00:00Z', author: { role: 'officer' }, body, ...more });
const email = (body: string) => ({
  kind: 'email',
  date: '2026-03-02T10:00:00Z',
  from: { name: 'Ann', email: 'ann@home.example' },
  to: [],
  cc: [],
  bcc: [],
  subject: '',
  body,
});

/** Remembers what it was asked, and finds nothing. */
const recorder = () => {
  const seen: { draft: Draft; council: Council }[] = [];
  const makeSession: MakeSession = (council) => ({
    check: (checked) => {
      seen.push({ draft: checked, council });
      return [];
    },
  });
  return { seen, makeSession };
};

describe('check on standard input', () => {
  it('answers each line of NDJSON with its findings or an error, in order', async () => {
    const stdin = `${draft('a', 'I blame her')}\n${draft('b', 'fine')}\n\nnot json\n${draft('d', 'x', { author: 7 })}\n${draft('e', 'blame')}`;
    const { exit, out, err } = await runCommand(`check --format ndjson --council ${COUNCIL_FILE}`, { stdin });
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { id: 'a', findings: [{ field: 'body', start: 2, end: 7, quote: 'blame' }] },
      { id: 'b', findings: [] },
      { line: 4, error: expect.stringContaining('not JSON') },
      { id: 'd', error: 'This is not a valid draft: author: expected an object with fields' },
      { id: 'e', findings: [{}] },
    ]);
    expect(exit).toBe(2);
    expect(err).toContain('standard input, draft d: This is not a valid draft: author: expected an object with fields');
  });

  it.each([
    ['a draft laid out over many lines', JSON.stringify(JSON.parse(draft('a', 'I blame her')), null, 2)],
    ['an array of drafts', `[${draft('a', 'I blame her')}]`],
    ['an email', 'From: a@b.example\nSubject: x\n\nI blame her'],
    ['HTML', '<p>I <b>blame</b> her</p>'],
    ['a text', 'Dear Ann\n\nI blame her.\n\nYours sincerely\nBo'],
  ])('reads %s', async (_, stdin) => {
    const { exit, out } = await runCommand('check -', { stdin });
    expect(out).toContain('Checked 1 draft: 1 finding (1 must).');
    expect(exit).toBe(1);
  });

  it('says when there was nothing', async () => {
    expect(await runCommand('check')).toMatchObject({ exit: 2, err: expect.stringContaining('it is empty') });
  });
});

describe('check on files', () => {
  it('reads a folder in order, skips what it cannot read there, and reports a file asked for by name', async () => {
    const folder = folderOf({
      'b/2.txt': 'I blame her',
      'a.md': 'perhaps',
      'picture.png': 'x',
      '.hidden/x.txt': 'blame',
      '3.pdf': 'x',
    });
    const all = await runCommand(`check ${folder}`);
    expect(all.exit).toBe(1);
    expect(all.out.indexOf('a.md')).toBeLessThan(all.out.indexOf('2.txt'));
    expect(all.out).toContain('Checked 2 drafts: 2 findings (1 must, 1 should).');
    const some = await runCommand(`check ${folder}/3.pdf ${folder}/nowhere.txt ${folder}/b`);
    expect(some.exit).toBe(2);
    expect(some.err).toContain('3.pdf: Probity reads .eml, .docx, .txt');
    expect(some.err).toContain('nowhere.txt: there is no such file');
    expect(some.out).toContain('Checked 1 draft: 1 finding (1 must). 2 drafts could not be checked.');
  });

  it.each([
    ['must', 'perhaps', 0],
    ['should', 'perhaps', 1],
    ['could', 'perhaps', 1],
    ['never', 'blame', 0],
  ])('--fail-on %s with "%s" exits %i', async (level, body, exit) => {
    const folder = folderOf({ 'a.txt': body });
    expect((await runCommand(`check ${folder} --fail-on ${level}`)).exit).toBe(exit);
  });

  it('writes to a file when asked, and says why when it cannot', async () => {
    const folder = folderOf({ 'a.txt': 'I blame her' });
    const ran = await runCommand(`check ${folder}/a.txt --format sarif --output ${folder}/out.sarif`);
    expect(ran).toMatchObject({ exit: 1, out: '' });
    expect(JSON.parse(readFileSync(`${folder}/out.sarif`, 'utf8')).runs[0].results).toHaveLength(1);
    const refused = await runCommand(`check ${folder}/a.txt --output ${folder}/no/such/out`);
    expect(refused).toMatchObject({ exit: 2, err: expect.stringContaining('cannot be written') });
  });

  it.skipIf(!existsSync('/dev/full'))(
    'names the output whose disk is full, be it at once or in the middle',
    async () => {
      const refused = { exit: 2, err: expect.stringContaining('--output /dev/full: it cannot be written') };
      const few = folderOf({ 'a.txt': 'I blame her' });
      expect(await runCommand(`check ${few} --output /dev/full`)).toMatchObject(refused);
      const many = folderOf({ 'a.ndjson': `${draft('1', 'I blame her')}\n`.repeat(500) });
      expect(await runCommand(`check ${many} --output /dev/full`)).toMatchObject(refused);
    },
  );

  it('writes over no file that it reads, by whatever name', async () => {
    const folder = folderOf({ 'a.txt': 'I blame her', 'council.json': readFileSync(COUNCIL_FILE) });
    symlinkSync(`${folder}/a.txt`, `${folder}/link`);
    for (const output of ['a.txt', 'link', 'council.json'])
      expect(
        await runCommand(`check ${folder}/a.txt --council ${folder}/council.json --output ${folder}/${output}`),
      ).toMatchObject({ exit: 2, err: expect.stringContaining(`${output}: this run reads that file`) });
    expect(readFileSync(`${folder}/a.txt`, 'utf8')).toBe('I blame her');
    expect(readFileSync(`${folder}/council.json`)).toEqual(readFileSync(COUNCIL_FILE));
  });

  it('follows a link to a file in a folder, also one that leads nowhere, and none to a folder', async () => {
    const folder = folderOf({ 'elsewhere/a.txt': 'I blame her', 'here/b.txt': 'perhaps' });
    symlinkSync(`${folder}/elsewhere/a.txt`, `${folder}/here/a.txt`);
    symlinkSync(`${folder}/elsewhere/gone.txt`, `${folder}/here/c.txt`);
    symlinkSync(`${folder}/here`, `${folder}/here/round.txt`);
    const { out } = await runCommand(`check ${folder}/here --format json`);
    expect(JSON.parse(out).totals).toMatchObject({ drafts: 3, unchecked: 1, must: 1, should: 1 });
  });

  it('says of a path that cannot be that it cannot be read, and checks the rest', async () => {
    const folder = folderOf({ 'a.txt': 'I blame her' });
    const { exit, out, err } = await runCommand(`check ${folder}/a.txt/b.txt ${folder}/a.txt`);
    expect(exit).toBe(2);
    expect(err).toContain('b.txt: it cannot be read (ENOTDIR)');
    expect(out).toContain('1 finding (1 must)');
  });
});

describe('--date', () => {
  const dated = async (date: string) => {
    const { seen, makeSession } = recorder();
    const folder = folderOf({ 'a.txt': 'Hello' });
    const { exit } = await runCommand(`check ${folder} --date ${date}`, { makeSession });
    return exit === 0 ? seen[0]?.draft.date : exit;
  };

  it('is a day or a moment', async () => {
    expect(await dated('2026-03-02')).toBe('2026-03-02T00:00:00.000Z');
    expect(await dated('2026-03-02T10:00Z')).toBe('2026-03-02T10:00:00.000Z');
    expect(await dated('2026-07-02T10:00:30+01:00')).toBe('2026-07-02T09:00:30.000Z');
  });

  it.each(['02/03/2026', '2026-02-30', '5', '2', 'March'])('is not %s, which may mean another day', async (date) => {
    expect(await dated(date)).toBe(2);
  });
});

describe('who writes', () => {
  const as = async (writer: readonly string[], stdin: string, council = COUNCIL_FILE) => {
    const { seen, makeSession } = recorder();
    const ran = await runCommand(['check', '--council', council, ...writer], { stdin, makeSession });
    return { ...ran, seen: seen[0] };
  };

  it('a role sets the author of a letter', async () => {
    const { seen } = await as(['--as', 'member'], draft('a', 'x'));
    expect(seen?.draft).toMatchObject({ author: { role: 'member' } });
  });

  it('a name from the profile sets the sender of an email', async () => {
    const { seen } = await as(['--as', 'helen marsh'], JSON.stringify(email('x')));
    expect(seen?.draft).toMatchObject({ from: { name: 'Helen Marsh', email: 'helen.marsh@wexcombe.example' } });
  });

  it('a role gives the unknown sender of an email that place in the directory', async () => {
    const { seen } = await as(['--as', 'member'], JSON.stringify(email('x')));
    expect(seen?.council.members.at(-1)).toMatchObject({ name: 'Ann', email: 'ann@home.example' });
    const unsent = await as(['--as', 'officer'], JSON.stringify({ ...email('x'), from: { name: '', email: '' } }));
    expect(unsent.seen?.council.officers.at(-1)?.email).toBe(
      unsent.seen?.draft.kind === 'email' && unsent.seen.draft.from.email,
    );
  });

  it('a name that two have is refused, and their addresses tell them apart', async () => {
    const people = ['lee.a', 'lee.b'].map((local) => ({ name: 'Ann Lee', email: `${local}@wexcombe.example` }));
    const [member, officer] = people;
    const profile = {
      name: 'Wexcombe',
      protocol: 'dudley',
      members: [member],
      officers: [{ ...officer, jobTitle: '' }],
    };
    const file = `${folderOf({ 'two.json': JSON.stringify(profile) })}/two.json`;
    const { exit, err } = await as(['--as', 'ann lee'], draft('a', 'x'), file);
    expect(exit).toBe(2);
    expect(err).toContain('several have that name: lee.a@wexcombe.example, lee.b@wexcombe.example');
    const { seen } = await as(['--as', 'lee.b@wexcombe.example'], draft('a', 'x'), file);
    expect(seen?.draft).toMatchObject({ author: { role: 'officer' } });
  });

  it('a name that the profile does not know is refused', async () => {
    const { exit, err } = await as(['--as', 'Nobody Atall'], draft('a', 'x'));
    expect(exit).toBe(2);
    expect(err).toContain('knows nobody of that name');
  });
});

describe('council and protocol', () => {
  it('without a profile, says that nobody is known and which protocol is taken', async () => {
    const { seen, makeSession } = recorder();
    const { exit, err } = await runCommand('check', { stdin: draft('a', 'x'), makeSession });
    expect(exit).toBe(0);
    expect(err).toContain('No council profile was given');
    expect(err).toContain('dudley is taken');
    expect(seen[0]?.council).toMatchObject({ protocol: 'dudley', members: [], officers: [] });
  });

  it('--protocol counts before the one that the profile and the draft name', async () => {
    const { seen, makeSession } = recorder();
    await runCommand(`check --council ${COUNCIL_FILE} --protocol uttlesford`, {
      stdin: draft('a', 'x', { protocol: 'torbay' }),
      makeSession,
    });
    expect(seen[0]).toMatchObject({ draft: { protocol: 'uttlesford' }, council: { protocol: 'uttlesford' } });
  });

  it('asks one session for all drafts, so that nothing is read twice', async () => {
    let sessions = 0;
    const makeSession: MakeSession = () => {
      sessions++;
      return { check: () => [] };
    };
    const stdin = Array.from({ length: 50 }, (_, n) =>
      draft(String(n), 'x', { protocol: n % 2 ? 'torbay' : 'dudley' }),
    );
    await runCommand(`check --council ${COUNCIL_FILE}`, { stdin: stdin.join('\n'), makeSession });
    expect(sessions).toBe(1);
  });
});
