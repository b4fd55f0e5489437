/**
 * `npm run bench`: Probity beside its peers and beside a bare scan, on the same drafts in one run. It prints ratios,
 * since a machine that others use too tells nothing else reliably, and writes nothing that stays. See README.md.
 */
import { type ChildProcess, execFile, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { COUNTY, countyProfile } from '../support/county.ts';
import { keyTimes, loadTime, stampTime } from './county-lag.ts';
import { benchDrafts, joinedDrafts } from './drafts.ts';
import { median } from './floor.ts';
import type { Round } from './peer-process.ts';
import { PEERS } from './peers.ts';
import { printTable } from './print-table.ts';

const ROUNDS = 3;
const STARTS = 5;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const names = Object.keys(PEERS);

const answerOf = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('exit', (code) => reject(new Error(`a peer stopped with exit code ${code}`)));
  });

/** Milliseconds from starting a Node process to its end. */
const startToEnd = (args: readonly string[]): Promise<number> => {
  const started = performance.now();
  // Exit code 1 says that there are findings.
  return new Promise((resolve) => execFile(process.execPath, args, () => resolve(performance.now() - started)));
};

/** Three figures: 0.046, 1.24, 137. */
const figures = (value: number): string => (Number.isFinite(value) ? String(Number(value.toPrecision(3))) : '-');

const folder = await mkdtemp(join(tmpdir(), 'probity-bench-'));
const children: ChildProcess[] = [];
try {
  const bundle = join(folder, 'core.mjs');
  const entryPoints = [here('../../core/index.ts')];
  await build({ entryPoints, outfile: bundle, bundle: true, minify: true, format: 'esm', logLevel: 'error' });
  const init = new Map<string, number>();
  for (const name of names) {
    const child = fork(here('peer-process.ts'), [name, bundle], { execArgv: process.execArgv });
    children.push(child);
    init.set(name, (await answerOf<{ init: number }>(child)).init);
  }
  const rounds = new Map<string, Round[]>(names.map((name) => [name, []]));
  // The first round warms up and is not counted. One peer works at a time, so that none takes another's share.
  for (let round = 0; round <= ROUNDS; round++)
    for (const [index, name] of names.entries()) {
      process.stderr.write(`\rround ${round} of ${ROUNDS}: ${name.padEnd(12)}`);
      const child = children[index] as ChildProcess;
      child.send('round');
      const measured = await answerOf<Round>(child);
      if (round > 0) rounds.get(name)?.push(measured);
    }
  process.stderr.write('\r\u001b[K');

  const over = (name: string, of: (round: Round) => number): number => median((rounds.get(name) ?? []).map(of));
  const times = (name: string, of: (round: Round) => number): string => figures(over(name, of) / over('Probity', of));
  process.stdout.write(`${benchDrafts().length} drafts, ${ROUNDS} rounds, medians; x is times Probity's own\n`);
  printTable([
    ['', 'slower than scan', 'x', 'share', '300 words p50', 'p95', '2,000 words p50', 'p95', 'one edit', 'init'],
    ...names.map((name) => [
      name,
      figures(over(name, ({ slower }) => slower)),
      times(name, ({ slower }) => slower),
      `${Math.round(100 * over(name, ({ share }) => share))}%`,
      times(name, ({ short }) => short[0]),
      times(name, ({ short }) => short[1]),
      times(name, ({ long }) => long[0]),
      times(name, ({ long }) => long[1]),
      times(name, ({ edit }) => edit),
      figures((init.get(name) ?? Number.NaN) / (init.get('Probity') ?? Number.NaN)),
    ]),
  ]);

  await new Promise((resolve) => {
    fork(here('../office-addin/bench-send-check.ts'), { execArgv: process.execArgv }).once('exit', resolve);
  });

  const county = countyProfile();
  const [long] = joinedDrafts(benchDrafts(), 2000, 1);
  const empty = JSON.stringify({ name: 'Nobody', protocol: 'dudley' });
  if (long) {
    const [withCounty, withNobody] = keyTimes([county, empty], long) as [number, number];
    process.stdout.write(
      `\nA county of ${COUNTY.members} members and ${COUNTY.officers} officers, ${figures(county.length / 1e6)} MB: a profile of it loads in ${figures(loadTime(county))} ms of processor time, its stamp is compared in ${figures(stampTime(county))} ms, and a key in a 2,000-word draft takes ${figures(withCounty / withNobody)} x what it takes where nobody is known\n`,
    );
  }

  const command = here('../../dist/cli/probity.js');
  if (existsSync(command)) {
    const letter = join(folder, 'draft.txt');
    await writeFile(letter, joinedDrafts(benchDrafts(), 300, 1)[0]?.body ?? '');
    const council = here('../corpus/council.json');
    const idle: number[] = [];
    const checked: number[] = [];
    for (let start = 0; start < STARTS; start++) {
      idle.push(await startToEnd(['-e', '0']));
      checked.push(await startToEnd([command, 'check', '--kind', 'press-release', '--council', council, letter]));
    }
    const ratio = figures(median(checked) / median(idle));
    process.stdout.write(`\nThe built command, from start to result on 300 words: ${ratio} x an empty Node process\n`);
  } else process.stdout.write('\nThe command is not built: npm run build:cli, then its start is measured too\n');
} finally {
  for (const child of children) child.kill();
  await rm(folder, { recursive: true, force: true });
}
