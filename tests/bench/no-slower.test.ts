import { expect, it } from 'vitest';
import { createSession } from '../../core/index.ts';
import { benchCouncil, benchDrafts } from './drafts.ts';
import { scanBare } from './floor.ts';

const WARM_UP = 2;
const ROUNDS = 5;
/** Times the bare scan that reading a draft for the first time, and asking it all rules, may take. */
const CEILING = 1000;

/** Microseconds of processor time of this process so far: unlike time on the clock, others' work hardly changes it. */
const cpuTime = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

it('reads a draft for the first time in step with a bare scan of it', { timeout: 120_000 }, () => {
  const council = benchCouncil();
  const drafts = benchDrafts();
  const ratios: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const session = createSession(council);
    const scanStarted = cpuTime();
    for (let pass = 0; pass < 10; pass++) for (const { body } of drafts) scanBare(body);
    const checkStarted = cpuTime();
    for (const draft of drafts) session.check(draft);
    const ended = cpuTime();
    if (round >= WARM_UP) ratios.push((ended - checkStarted) / ((checkStarted - scanStarted) / 10));
  }
  // The least disturbed round: what else the machine does only ever adds.
  const ratio = Math.min(...ratios);
  process.stdout.write(`first sight: ${Math.round(ratio)} x a bare scan\n`);
  expect(ratio).toBeLessThan(CEILING);
});
