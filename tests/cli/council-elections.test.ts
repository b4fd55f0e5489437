import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { COUNCIL_FILE } from '../formats/example-council.ts';
import { runCommand } from './run-command.ts';
import { folderOf } from './scratch-folder.ts';

const unfolded = (ics: string) => ics.replace(/\r\n[ \t]/g, '').split('\r\n');

afterEach(() => vi.unstubAllEnvs());

describe('council elections', () => {
  it('prints when a poll is and when its pre-election period starts', async () => {
    const { exit, out } = await runCommand(['council', 'elections', COUNCIL_FILE]);
    expect(exit).toBe(0);
    expect(out).toContain('Local election, Thursday 7 May 2026');
    expect(out).toContain('Monday 30 March 2026 to Thursday 7 May 2026: Pre-election period');
    expect(out).toContain('Nominations close at 4 pm (19 working days before the poll)');
  });

  it('prints nothing of a profile that would rewrite a terminal', async () => {
    const elections = [{ date: '2026-11-26', kind: 'by-election', wards: ['Bow\u001b[2J'] }];
    const folder = folderOf({ 'c.json': JSON.stringify({ name: 'X', protocol: 'dudley', elections }) });
    expect((await runCommand(['council', 'elections', join(folder, 'c.json')])).out).toContain(
      'By-election in Bow\ufffd[2J',
    );
  });

  it('writes a calendar of whole days, whose entries keep their ids when it is made again', async () => {
    const folder = folderOf({});
    const file = join(folder, 'elections.ics');
    const { exit, out } = await runCommand(['council', 'elections', COUNCIL_FILE, '--format', 'ics', '--output', file]);
    expect([exit, out]).toEqual([0, '']);
    const lines = unfolded(readFileSync(file, 'utf8'));
    expect(lines).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20260330', 'DTEND;VALUE=DATE:20260508']));
    expect(lines).toContain('SUMMARY:Pre-election period: local election');
    const ids = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(ids).size).toBe(ids.length);
    const again = await runCommand(['council', 'elections', COUNCIL_FILE, '--format', 'ics']);
    expect(unfolded(again.out).filter((line) => line.startsWith('UID:'))).toEqual(ids);
  });

  it.each(['Europe/London', 'Pacific/Auckland', 'America/New_York'])(
    'writes the same days into a calendar on a machine that is in %s',
    async (zone) => {
      const lines = async () =>
        unfolded((await runCommand(['council', 'elections', COUNCIL_FILE, '--format', 'ics'])).out);
      const anywhere = await lines();
      vi.stubEnv('TZ', zone);
      expect(new Date(2026, 4, 7).getUTCHours()).not.toBe(0);
      expect(await lines()).toEqual(anywhere);
      expect(anywhere).toContain('DTSTART;VALUE=DATE:20260507');
    },
  );

  it('keeps apart polls whose wards differ by a Welsh letter alone', async () => {
    const poll = (ward: string) => ({ date: '2026-05-07', kind: 'by-election', wards: [ward] });
    const profile = { name: 'Wexcombe', protocol: 'dudley', nation: 'wales', elections: [poll('Tŷ'), poll('Tŵ')] };
    const folder = folderOf({ 'council.json': JSON.stringify(profile) });
    const { out } = await runCommand(['council', 'elections', join(folder, 'council.json'), '--format', 'ics']);
    const ids = unfolded(out).filter((line) => line.startsWith('UID:'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says so when there are none, and names a profile that cannot be read', async () => {
    const folder = folderOf({ 'council.json': '{"name": "Wexcombe", "protocol": "dudley"}', 'bad.json': '{}' });
    expect(await runCommand(['council', 'elections', join(folder, 'council.json')])).toMatchObject({
      exit: 0,
      out: expect.stringContaining('has no elections'),
    });
    expect(await runCommand(['council', 'elections', join(folder, 'bad.json')])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('name: missing'),
    });
  });

  it('names an output that cannot be written, and never writes over the profile', async () => {
    const folder = folderOf({ 'council.json': readFileSync(COUNCIL_FILE) });
    const file = join(folder, 'council.json');
    for (const output of [join(folder, 'no', 'such'), file])
      expect(await runCommand(['council', 'elections', file, '--output', output])).toMatchObject({
        exit: 2,
        err: expect.stringContaining(`--output ${output}: `),
      });
    expect(readFileSync(file)).toEqual(readFileSync(COUNCIL_FILE));
  });
});
