import { parseCouncil } from '../../core/council/council.ts';
import { checkStamp } from '../../core/council/profile-stamp.ts';
import type { Draft } from '../../core/draft/draft.ts';
import { createSession } from '../../core/session.ts';
import { edited } from './drafts.ts';
import { median } from './floor.ts';

const RUNS = 9;
const KEYS = 40;

/** Milliseconds of processor time, which a machine that others use too disturbs less than the clock. */
const timeOf = (act: () => unknown): number => {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const several = (act: () => unknown): number => {
  act();
  return median(Array.from({ length: RUNS }, () => timeOf(act)));
};

/** From a profile's text to a checker that is ready; the phrases, which every council has alike, were read before. */
export const loadTime = (profile: string): number => several(() => createSession(parseCouncil(JSON.parse(profile))));

/** To compare a profile with its stamp, as is done when somebody opens its file. */
export const stampTime = (profile: string): number => {
  const written: object = JSON.parse(profile);
  return several(() => checkStamp(written));
};

/**
 * From a key to the new findings, in a draft that has been checked before: a time for each profile. Keys are pressed by
 * turns, so that what else a machine does falls on all alike.
 */
export const keyTimes = (profiles: readonly string[], draft: Draft): number[] => {
  const sessions = profiles.map((profile) => createSession(parseCouncil(JSON.parse(profile))));
  for (const session of sessions) session.check(draft);
  const times: number[][] = sessions.map(() => []);
  for (let key = 0; key < KEYS; key++)
    for (const [index, session] of sessions.entries())
      times[index]?.push(timeOf(() => session.check(edited(draft, key))));
  return times.map(median);
};
