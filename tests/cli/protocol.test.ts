import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCouncil } from '../../core/council/council.ts';
import { checkStamp } from '../../core/council/profile-stamp.ts';
import { runCommand } from './run-command.ts';
import { folderOf } from './scratch-folder.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const ASHDALE = read('../protocols/ashdale.json');
const GUIDE = read('../../core/protocols/writing-a-protocol.md');
const DRAFT = JSON.stringify({
  id: 'gullies',
  kind: 'email',
  date: '2026-03-02T10:00:00Z',
  from: { name: 'Officer', email: 'officer@ashdale.example' },
  to: [{ name: 'Member', email: 'member@ashdale.example' }],
  cc: [],
  bcc: [{ name: 'Other', email: 'other@ashdale.example' }],
  subject: 'Gullies',
  body: 'Dear Councillor,\n\nThe gullies are cleared on Tuesday.\n',
});
const PROFILE = {
  name: 'Ashdale District Council',
  protocol: 'dudley',
  members: ['Member', 'Other'].map((name) => ({ name, email: `${name.toLowerCase()}@ashdale.example` })),
  officers: [{ name: 'Officer', email: 'officer@ashdale.example', jobTitle: 'Engineer' }],
};

/** What the guide shows of a command: the command line, and each line of its output that it quotes. */
const shown = [...GUIDE.matchAll(/```\n\$ probity (.*)\n([\s\S]*?)```/g)].map(([, command = '', output = '']) => ({
  command,
  lines: output.split('\n').flatMap((line) => line.replace(/…(?: and .*)?$/, '').trimEnd() || []),
}));

/** Runs a command of the guide in a folder. */
const runIn = async (folder: string, command: string) => {
  const { exit, out, err } = await runCommand(
    command.replace(/\b(?:ashdale|council)\.json/g, (name) => join(folder, name)),
  );
  return { exit, said: (out + err).replaceAll(`${folder}/`, '') };
};

describe('the guide to writing a protocol', { timeout: 30_000 }, () => {
  it.each(shown)('shows what $command prints', async ({ command, lines }) => {
    const wrong = lines.some((line) => line.includes('is not a valid'));
    const folder = folderOf({
      ...(command.includes(' new ') ? {} : { 'ashdale.json': wrong ? ASHDALE.replace('"must"', '"always"') : ASHDALE }),
      'council.json': JSON.stringify(PROFILE),
    });
    const { said } = await runIn(folder, command);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(said).toContain(line);
  });

  it('has five commands and the example that its tests have', async () => {
    expect(shown).toHaveLength(5);
    const quoted = [...GUIDE.matchAll(/^\| .* \| `("[a-z-]+\/.*)` \|$/gm)].map(([, line = '']) =>
      JSON.parse(`{${line}}`),
    );
    expect(quoted).toHaveLength(4);
    const { rules } = JSON.parse(ASHDALE) as { rules: Record<string, object> };
    for (const entry of quoted as Record<string, object>[])
      for (const [rule, adoption] of Object.entries(entry)) expect(rules[rule]).toMatchObject(adoption);
    const start = (await runIn(folderOf({}), 'protocol new --from dudley --council-name Ashdale')).said;
    expect(start).toContain(/```json\n(.*)\n```/.exec(GUIDE)?.[1]);
  });
});

describe('probity protocol', { timeout: 30_000 }, () => {
  it('check exits with 1 where there is something to look at, and with 2 where something is wrong', async () => {
    const folder = folderOf({ 'ashdale.json': ASHDALE, 'bad.json': '{', 'none.json': '{}' });
    expect((await runIn(folder, 'protocol check ashdale.json')).exit).toBe(1);
    expect(await runCommand(`protocol check ${folder}/bad.json`)).toMatchObject({
      exit: 2,
      err: expect.stringContaining('line 1: it is not JSON'),
    });
    expect(await runCommand(`protocol check ${folder}/gone.json`)).toMatchObject({
      exit: 2,
      err: expect.stringContaining('no such file'),
    });
    const { err } = await runCommand(`protocol try ${folder}/none.json`);
    expect(err).toMatch(/line 1, name: missing; .*\n.*line 1, council: missing/);
  });

  it.each([
    ['Sir Ynys Môn', 'sir-ynys-mon'],
    ['King’s Lynn', 'kings-lynn'],
    ['Council', 'our-own'],
    ['Dudley', 'our-own'],
  ])('new gives %s a short name that the file may have: %s', async (council, name) => {
    const folder = folderOf({});
    const output = `${folder}/own.json`;
    await runCommand(['protocol', 'new', '--council-name', council, '--output', output]);
    expect(JSON.parse(readFileSync(output, 'utf8'))).toMatchObject({ council, name });
    expect(await runCommand(['protocol', 'check', output])).toMatchObject({ exit: 1, err: '' });
  });

  it('new overwrites nothing', async () => {
    const folder = folderOf({ 'ashdale.json': 'mine' });
    expect((await runIn(folder, 'protocol new --output ashdale.json')).exit).toBe(2);
    expect(readFileSync(join(folder, 'ashdale.json'), 'utf8')).toBe('mine');
  });

  it('try takes drafts of one’s own, and says what the protocol that it was drawn from would do', async () => {
    const folder = folderOf({
      'ashdale.json': ASHDALE,
      'council.json': JSON.stringify(PROFILE),
      'drafts/a.json': DRAFT,
    });
    const { said } = await runIn(folder, `protocol try ashdale.json ${folder}/drafts --council council.json`);
    expect(said).toMatch(/tried on 1 draft: 1 would be marked/);
    expect(said).toMatch(/MUST {4}correspondence\/blind-copy: 1 draft\n +Ashdale Code, 3\.2\n +- .*gullies/);
    expect(said).toMatch(/correspondence\/over-familiar: not a rule here, should in Dudley’s; no draft shows it/);
  });

  it('try refuses a draft that it cannot read rather than leave it out', async () => {
    const folder = folderOf({ 'ashdale.json': ASHDALE, 'drafts/a.json': '{}', 'empty/x.bin': '' });
    expect((await runIn(folder, `protocol try ashdale.json ${folder}/drafts`)).exit).toBe(2);
    expect((await runIn(folder, `protocol try ashdale.json ${folder}/empty`)).said).toContain(
      'holds no file that Probity can read',
    );
  });

  it('use puts it into a profile whose checks then cite it, and leaves a profile alone when it is not valid', async () => {
    const folder = folderOf({
      'ashdale.json': ASHDALE,
      'bad.json': '{}',
      'council.json': JSON.stringify(PROFILE),
      'a.json': DRAFT,
    });
    expect((await runIn(folder, `protocol use ${folder}/bad.json --into council.json`)).exit).toBe(2);
    expect(JSON.parse(readFileSync(join(folder, 'council.json'), 'utf8'))).toEqual(PROFILE);
    await runIn(folder, 'protocol use ashdale.json --into council.json');
    const saved: object = JSON.parse(readFileSync(join(folder, 'council.json'), 'utf8'));
    expect(checkStamp(saved)).toMatchObject({ state: 'whole', stamp: { savedOn: '2026-03-02' } });
    expect(parseCouncil(saved)).toMatchObject({
      ...PROFILE,
      protocol: { name: 'ashdale' },
      members: [{ name: 'Member' }, { name: 'Other' }],
    });
    expect((await runIn(folder, 'council check council.json')).said).toContain('protocol ashdale');
    expect(existsSync(join(folder, 'ashdale.json'))).toBe(true);
  });
});
