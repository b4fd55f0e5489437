import { Readable, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { run } from '../../core/cli/program.ts';
import { COUNCIL_FILE } from '../formats/example-council.ts';
import { flagWords } from './run-command.ts';
import { folderOf } from './scratch-folder.ts';

const now = () => new Date('2026-03-02T10:00:00Z');
const parts = { rules: [], makeSession: flagWords };
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });

/** Gathers what is written, as if to a terminal or to a file. */
const screen = (isTTY: boolean) => {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += chunk;
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY }), read: () => text };
};

describe('a stream of drafts', () => {
  it('is read no faster than its answers are taken', async () => {
    let read = 0;
    let answered = 0;
    let ahead = 0;
    const stdin = Readable.from(
      (async function* () {
        for (; read < 400; read++) {
          const body = 'x'.repeat(200);
          const draft = { id: String(read), kind: 'letter', date: now(), author: { role: 'officer' }, body };
          yield Buffer.from(`${JSON.stringify(draft)}\n`);
        }
      })(),
      { highWaterMark: 1 },
    );
    const stdout = new Writable({
      highWaterMark: 64,
      async write(_chunk, _encoding, done) {
        for (let turn = 0; turn < 5; turn++) await setImmediate();
        answered++;
        ahead = Math.max(ahead, read - answered);
        done();
      },
    });
    const args = ['check', '--format', 'ndjson', '--council', COUNCIL_FILE];
    await run(args, { stdin, stdout, stderr: nowhere(), now }, parts);
    expect(read).toBe(400);
    expect(ahead).toBeLessThan(10);
  });
});

describe('the progress bar', () => {
  const files = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`${n}.txt`, 'Hello']));
  const checked = async (isTTY: boolean, folder: string) => {
    const [out, err] = [screen(isTTY), screen(isTTY)];
    const terminal = { stdin: Readable.from([]), stdout: out.stream, stderr: err.stream, now };
    const exit = await run(['check', folder, '--council', COUNCIL_FILE], terminal, parts);
    return { exit, out: out.read(), err: err.read() };
  };

  it('is drawn on standard error in a terminal', async () => {
    const { exit, out, err } = await checked(true, folderOf(files));
    expect(exit).toBe(0);
    expect(err).toContain('of 12 files');
    expect(out).toBe('Checked 12 drafts: nothing found.\n');
  });

  it('is left out for a few files, and where nobody watches', async () => {
    expect((await checked(true, folderOf({ 'a.txt': 'Hello' }))).err).toBe('');
    expect((await checked(false, folderOf(files))).err).toBe('');
  });
});
