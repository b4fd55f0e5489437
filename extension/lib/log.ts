import type { Level } from '../../core/index.ts';
import { inTurn } from './in-turn.ts';

/** Something that the writer decided against a finding. It holds no word of a draft and nobody's address. */
export interface LogEntry {
  /** When, ISO 8601. */
  readonly at: string;
  /** `not-held`: sent in monitor-only mode, which would otherwise have held it. */
  readonly event: 'sent-anyway' | 'set-aside' | 'not-held';
  readonly findings: readonly { readonly rule: string; readonly level: Level }[];
  /** What the writer gave as the reason; empty where none was asked for. */
  readonly reason: string;
  /** Host of the webmail. */
  readonly site: string;
}

const KEY = 'log';
/** So many entries are kept; the oldest go first. */
const KEPT = 2000;

/** Everything that was decided, oldest first. */
export const readLog = async (): Promise<readonly LogEntry[]> => {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored : [];
};

const keep = inTurn(KEY);

/** Adds an entry. Called in the background alone, where entries of several pages queue and none is lost. */
export const addToLog = (entry: LogEntry): Promise<void> =>
  keep(async () => browser.storage.local.set({ [KEY]: [...(await readLog()), entry].slice(-KEPT) }));

/** Forgets everything that was decided, and nothing that is decided while it does. */
export const clearLog = (): Promise<void> => keep(() => browser.storage.local.remove(KEY));

/** Calls back whenever the log changes; returns what stops that. */
export const onLog = (changed: () => void): (() => void) => {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
};

/** How often each rule was decided against. */
export interface RuleTally {
  readonly rule: string;
  /** Sent anyway, or not held to begin with. */
  readonly sentAnyway: number;
  readonly setAside: number;
}

/** Counts a log by rule, the most often decided against first. */
export const tallyLog = (log: readonly LogEntry[]): readonly RuleTally[] => {
  const tallies = new Map<string, { rule: string; sentAnyway: number; setAside: number }>();
  for (const { event, findings } of log)
    for (const { rule } of findings) {
      const tally = tallies.get(rule) ?? { rule, sentAnyway: 0, setAside: 0 };
      tallies.set(rule, tally);
      tally[event === 'set-aside' ? 'setAside' : 'sentAnyway']++;
    }
  return [...tallies.values()].sort(
    (a, b) => b.sentAnyway + b.setAside - (a.sentAnyway + a.setAside) || (a.rule < b.rule ? -1 : 1),
  );
};
