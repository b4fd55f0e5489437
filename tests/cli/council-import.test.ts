import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCouncil } from '../../core/council/council.ts';
import { runCommand } from './run-command.ts';
import { folderOf } from './scratch-folder.ts';

const SAMPLES = 'tests/samples';
const MODERNGOV = `${SAMPLES}/moderngov-GetCouncillorsByWard.redacted.xml`;
const ENTRA = `${SAMPLES}/microsoft-entra-download-users.header-real.csv`;
const NAMED = ['--council-name', 'Wexcombe Borough Council', '--protocol', 'dudley'];

const run = (...args: string[]) => runCommand(['council', 'import', ...args]);
const profileIn = (path: string) => parseCouncil(JSON.parse(readFileSync(path, 'utf8')));

describe('council import', () => {
  it('makes a profile, says what it understood and asks what it cannot know', async () => {
    const folder = folderOf({});
    const { exit, out, err } = await run(MODERNGOV, ENTRA, ...NAMED, '--output', `${folder}/council.json`);
    expect({ exit, err }).toEqual({ exit: 1, err: '' });
    for (const part of [
      'ModernGov councillors: 9 members, 3 wards',
      'Home addresses (3 of them)',
      'left out 1: account is disabled or deleted (Press Office (line 4))',
      'left out 1: guest account',
      'Added: 9 members, 1 officer, 3 wards, 1 domain',
      'To be settled by you (3)',
      'Daniel Okoro has the address cllr.example2@council.example in one file',
      'Wexcombe Borough Council: 9 members, 1 officer, 3 wards, 0 elections.',
      `Written to ${folder}/council.json.`,
    ])
      expect(out).toContain(part);
    expect(profileIn(`${folder}/council.json`).members).toHaveLength(9);
    expect(readdirSync(folder)).toEqual(['council.json']);
    expect(await runCommand(`council check ${folder}/council.json`)).toMatchObject({ exit: 0 });
  });

  it('ends with 0 where nothing is left to settle', async () => {
    const folder = folderOf({ 'staff.csv': 'Full name;E-mail;Post\nAnn Example;ann@c.example;Head of Parks\n' });
    const map = 'name=Full name,email=E-mail,title=Post';
    expect(await run(`${folder}/staff.csv`, ...NAMED, '--map', map, '--output', `${folder}/c.json`)).toMatchObject({
      exit: 0,
    });
    expect(profileIn(`${folder}/c.json`).officers).toMatchObject([{ name: 'Ann Example', grade: 'head-of-service' }]);
  });

  it('reads a file once that is given twice', async () => {
    const folder = folderOf({ 'staff.csv': 'name,title\nAnn Example,Head of Parks\n' });
    const [file, out] = [`${folder}/staff.csv`, `${folder}/c.json`];
    await run(file, file, ...NAMED, '--map', 'name=name,title=title', '--output', out);
    expect(profileIn(out).officers.map(({ name }) => name)).toEqual(['Ann Example']);
  });

  it('brings a profile up to date, keeps how its settings were written, and follows a link', async () => {
    const profile = { name: 'Wexcombe', protocol: 'torbay', rules: { 'correspondence/blind-copy': 'off' } };
    const folder = folderOf({ 'real.json': JSON.stringify(profile) });
    symlinkSync('real.json', `${folder}/council.json`);
    await run(ENTRA, '--into', `${folder}/council.json`);
    expect(lstatSync(`${folder}/council.json`).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(`${folder}/real.json`, 'utf8'))).toMatchObject({
      ...profile,
      officers: [{ name: 'Ruth Tanner' }],
    });
    const before = readFileSync(`${folder}/real.json`, 'utf8');
    expect((await run(ENTRA, '--into', `${folder}/council.json`)).out).toContain('Nothing changes.');
    expect(readFileSync(`${folder}/real.json`, 'utf8')).toBe(before);
  });

  it('writes nothing in a dry run', async () => {
    const folder = folderOf({});
    const { out } = await run(ENTRA, ...NAMED, '--dry-run', '--output', `${folder}/c.json`);
    expect(out).toContain('Nothing was written (--dry-run).');
    expect(existsSync(`${folder}/c.json`)).toBe(false);
  });

  it('lists few names unless asked for all', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => `N${at} Person${at},n${at}@c.example,Clerk to the Court ${at}`);
    const folder = folderOf({ 'staff.csv': `name,email,title\n${rows.join('\n')}\n` });
    const args = [`${folder}/staff.csv`, ...NAMED, '--map', 'name=name,email=email,title=title', '--dry-run'];
    expect((await run(...args)).out).toContain('… and 29 more (--full)');
    expect((await run(...args, '--full')).out).toContain('Clerk to the Court 39');
  });
});

describe('council import refuses, and writes nothing', () => {
  const BOMB = '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "b">]><councillorsbyward>&a;</councillorsbyward>';

  it.each<[string, Record<string, string | Uint8Array>, string[], string]>([
    ['an XML bomb', { 'f.xml': BOMB }, [], 'f.xml line 2: it declares a document type'],
    ['a web page', { 'f.xml': '<html><body>Sign in</body></html>' }, [], 'it is a web page'],
    ['unknown columns', { 'f.csv': 'a,b\n1,2\n' }, [], 'Say which is which (--map name=COLUMN,'],
    ['a mapping that is none', { 'f.csv': 'a,b\n1,2\n' }, ['--map', 'name'], 'Give fields and columns'],
    ['a packed file', { 'f.csv': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) }, [], 'save it as CSV first'],
    [
      'UTF-16 without its mark',
      { 'f.csv': Buffer.from('name,email', 'utf16le') },
      [],
      'in an encoding that Probity does not know',
    ],
    ['a format that is none', { 'f.csv': 'a,b\n' }, ['--format', 'excel'], 'Allowed choices are moderngov'],
    [
      'nowhere to write',
      { 'f.csv': 'a,b\n' },
      ['--output', '/nowhere/at/all/c.json', '--map', 'name=a'],
      'it cannot be written',
    ],
  ])('%s', async (_, files, more, reason) => {
    const folder = folderOf(files);
    const output = more.includes('--output') ? [] : ['--output', `${folder}/c.json`];
    const { exit, err } = await run(`${folder}/${Object.keys(files)[0]}`, ENTRA, ...NAMED, ...output, ...more);
    expect(exit).toBe(2);
    expect(err).toContain(reason);
    expect(readdirSync(folder)).toEqual(Object.keys(files));
  });

  it('a profile that is already there, a missing file, a folder, and no place to write', async () => {
    const folder = folderOf({ 'c.json': '{}' });
    expect(await run(ENTRA, '--output', `${folder}/c.json`)).toMatchObject({
      exit: 2,
      err: expect.stringContaining('--into'),
    });
    expect(await run(`${folder}/x.csv`, '--dry-run')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('no such file'),
    });
    expect(await run(folder, '--dry-run')).toMatchObject({ exit: 2, err: expect.stringContaining('it is a folder') });
    expect(await run(ENTRA)).toMatchObject({ exit: 2, err: expect.stringContaining('say where the profile goes') });
    expect(await run(ENTRA, '--into', `${folder}/c.json`)).toMatchObject({
      exit: 2,
      err: expect.stringContaining('not a valid council profile'),
    });
    expect(readFileSync(`${folder}/c.json`, 'utf8')).toBe('{}');
  });

  it('another protocol than that of the profile, which an import leaves as it is', async () => {
    const profile = '{"name": "Wexcombe", "protocol": "torbay"}';
    const into = ['--into', `${folderOf({ 'c.json': profile })}/c.json`];
    expect(await run(ENTRA, ...into, '--protocol', 'dudley')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('names its own protocol, torbay'),
    });
    expect(readFileSync(`${into[1]}`, 'utf8')).toBe(profile);
    expect(await run(ENTRA, ...into, '--protocol', 'torbay')).toMatchObject({ err: '' });
  });

  it.each(['council import x.csv --dry-run', 'protocol new'])('a council without a name: %s', async (command) => {
    const { exit, err } = await runCommand([...command.split(' '), '--council-name', ' ']);
    expect([exit, err]).toEqual([2, expect.stringContaining("Give the council's name.")]);
  });

  it('reads other encodings, and says so', async () => {
    const text = 'name,email,title\nSi\u00e2n Price,s@c.example,Head of Parks\n';
    const folder = folderOf({ 'old.csv': Buffer.from(text, 'latin1') });
    writeFileSync(`${folder}/wide.csv`, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    const map = ['--map', 'name=name,email=email,title=title', '--dry-run'];
    const old = await run(`${folder}/old.csv`, ...NAMED, ...map);
    expect(old.out).toContain('not in UTF-8 and was read as Windows-1252');
    expect(old.out).toContain('officer Siân Price');
    const wide = await run(`${folder}/wide.csv`, ...NAMED, ...map);
    expect(wide).toMatchObject({ exit: 0, out: expect.stringContaining('officer Siân Price') });
    expect(wide.out).not.toContain('Windows-1252');
  });

  it('never prints what would rewrite a terminal', async () => {
    const folder = folderOf({ 'f.csv': 'name,email,title\nAnn\u001b[2J Example,a@c.example,Head of Parks\n' });
    const { out } = await run(`${folder}/f.csv`, ...NAMED, '--map', 'name=name,email=email,title=title', '--dry-run');
    expect(out).toContain('Ann\ufffd[2J Example');
    expect(out).not.toContain('\u001b');
  });
});
