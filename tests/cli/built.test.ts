import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { COUNCIL_FILE } from '../formats/example-council.ts';
import { makeDocx } from '../formats/make-docx.ts';
import { folderOf } from './scratch-folder.ts';

const BUILT = 'dist/cli/probity.js';

describe('the built command', () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['--import', 'tsx', 'core/cli/build.ts']);
  }, 60_000);

  it('runs by itself', () => {
    accessSync(BUILT, constants.X_OK);
    expect(execFileSync(BUILT, ['--version'], { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('answers every labelled draft on standard input, one line each', { timeout: 60_000 }, () => {
    const input = readFileSync('tests/corpus/dev/plain.ndjson', 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const { target, violates, expect: label, also, why, ...draft } = JSON.parse(line);
        return JSON.stringify(draft);
      });
    const ran = spawnSync(BUILT, ['check', '--format', 'ndjson', '--council', COUNCIL_FILE], {
      input: input.join('\n'),
      encoding: 'utf8',
    });
    const answers = ran.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(ran.stderr).toBe('');
    expect(answers.map((answer) => answer.id)).toEqual(input.map((line) => JSON.parse(line).id));
    expect(answers.every((answer) => Array.isArray(answer.findings))).toBe(true);
  });

  it('reads an email and a Word document with the readers it carries', async () => {
    const folder = folderOf({
      'a.eml': 'From: a@b.example\nTo: c@d.example\nSubject: Bins\n\nHello',
      'b.docx': await makeDocx(['Dear Ann', 'Hello', 'Yours sincerely', 'Bo']),
    });
    const ran = spawnSync(BUILT, ['check', folder], { encoding: 'utf8' });
    expect(ran.stdout).toContain('Checked 2 drafts');
    expect(ran.stdout).not.toContain('\u001b');
  });

  it('ends with 2 and not with 1 at a fault of its own: nothing can be said of the drafts', () => {
    const folder = folderOf({ 'a.txt': 'Hello' });
    const fault = "data:text/javascript,Date.prototype.toISOString=()=>{throw%20Error('broken')}";
    const ran = spawnSync(process.execPath, ['--import', fault, BUILT, 'check', folder], { encoding: 'utf8' });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain('broken');
  });

  it('ends quietly when its reader has seen enough', () => {
    const drafts = `for i in $(seq 5000); do echo '{"id":"x","kind":"letter","date":"2026-03-02T10:00:00Z","author":{"role":"officer"},"body":"Hello"}'; done`;
    const ran = spawnSync(
      'bash',
      ['-c', `${drafts} | ${BUILT} check --format ndjson --council ${COUNCIL_FILE} | head -1`],
      {
        encoding: 'utf8',
      },
    );
    expect(ran.stdout).toBe('{"id":"x","findings":[]}\n');
    expect(ran.stderr).not.toMatch(/EPIPE|at /);
  });
});
