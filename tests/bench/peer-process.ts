/** One peer in a process of its own: makes it ready, then measures a round whenever it is asked to. */
import type { Draft } from '../../core/index.ts';
import { benchDrafts, edited, joinedDrafts } from './drafts.ts';
import { median, quantile, scanBare } from './floor.ts';
import { PEERS, type Peer } from './peers.ts';

/** What one round of one peer gave. Times in milliseconds; `slower` is the time of the same work over the bare scan's. */
export interface Round {
  readonly slower: number;
  /** Share of the drafts that there was time for. */
  readonly share: number;
  readonly short: readonly [p50: number, p95: number];
  readonly long: readonly [p50: number, p95: number];
  readonly edit: number;
}

/** Longest that one measure of one round may take, in milliseconds. */
const PATIENCE = 1500;
const KEYSTROKES = 40;

const [name = '', bundle = ''] = process.argv.slice(2);

const timed = async (work: () => unknown): Promise<number> => {
  const started = performance.now();
  const result = work();
  if (result instanceof Promise) await result;
  return performance.now() - started;
};

/** Times of each draft, until patience runs out; at least one. */
const timesOf = async (check: (draft: Draft) => unknown, drafts: readonly Draft[]): Promise<number[]> => {
  const times: number[] = [];
  const until = performance.now() + PATIENCE;
  for (const draft of drafts) {
    times.push(await timed(() => check(draft)));
    if (performance.now() > until) break;
  }
  return times;
};

const floorOf = (drafts: readonly Draft[]): number => {
  const passes = Array.from({ length: 7 }, () => {
    const started = performance.now();
    for (const { body } of drafts) scanBare(body);
    return performance.now() - started;
  });
  return median(passes);
};

const startedAt = performance.now();
const peer: Peer = await (PEERS[name] as (bundle: string) => Promise<Peer>)(bundle);
const init = performance.now() - startedAt;

const drafts = benchDrafts();
const short = joinedDrafts(drafts, 300, 60);
const long = joinedDrafts(drafts, 2000, 24);

const measure = async (): Promise<Round> => {
  peer.forget?.();
  const before = floorOf(drafts);
  const times = await timesOf((draft) => peer.check(draft), drafts);
  const after = floorOf(drafts);
  const done = drafts.slice(0, times.length);
  const units = (some: readonly Draft[]): number => some.reduce((sum, { body }) => sum + body.length, 0);
  const share = units(done) / units(drafts);
  const spent = times.reduce((sum, time) => sum + time, 0);
  peer.forget?.();
  const shortTimes = await timesOf((draft) => peer.check(draft), short);
  peer.forget?.();
  const longTimes = await timesOf((draft) => peer.check(draft), long);
  const draft = long[0] as Draft;
  await timed(() => peer.check(draft));
  const keystrokes = Array.from({ length: KEYSTROKES }, (_, keystroke) => edited(draft, keystroke));
  return {
    slower: spent / (median([before, after]) * share),
    share,
    short: [quantile(shortTimes, 0.5), quantile(shortTimes, 0.95)],
    long: [quantile(longTimes, 0.5), quantile(longTimes, 0.95)],
    edit: median(await timesOf((changed) => peer.check(changed), keystrokes)),
  };
};

process.on('message', () => {
  measure().then((round) => process.send?.(round));
});
process.send?.({ init });
