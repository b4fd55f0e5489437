import { createContext, runInContext } from 'node:vm';

/**
 * What classic Outlook's own runtime lacks, taken out of a fresh context: no page, no `Intl`, no code from strings, no
 * Unicode classes or lookbehind in regular expressions, no `normalize`. Built code calls `RegExp` for whatever is newer
 * than its target, so a wrapper sees it.
 */
const STRIP = `
  for (const name of ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics']) delete globalThis[name];
  const Real = RegExp;
  const Bare = function RegExp(pattern, flags) {
    const source = pattern instanceof Real ? pattern.source : String(pattern);
    if (/\\\\p\\{|\\(\\?<[=!a-z]/i.test(source)) throw new SyntaxError('Invalid regular expression: ' + source);
    return new Real(pattern, flags);
  };
  Bare.prototype = Real.prototype;
  globalThis.RegExp = Bare;
  String.prototype.normalize = function () { return String(this); };
`;

/** Lets a test choose what time it is. */
const CLOCK = `
  const RealDate = Date;
  globalThis.Date = class Date extends RealDate {
    constructor(...parts) { if (parts.length === 0) super(probityNow); else super(...parts); }
  };
`;

export interface BareRuntime {
  /** Runs a script; fails when it takes longer than five seconds at the top level. */
  run(code: string): unknown;
  /** Sets a global. */
  set(name: string, value: unknown): void;
}

/** Timers as the language's hosts give them. */
export interface Timers {
  readonly setTimeout: (run: () => void, after: number) => unknown;
  readonly clearTimeout: (timer: never) => void;
}

export interface BareOptions {
  /** Timers to use; without them, real ones. */
  readonly timers?: Timers;
  /** What `new Date()` says, ISO 8601; without it, the real time. */
  readonly now?: string;
}

/** Timers that stand still until a test moves them on. */
export const createStillClock = (): Timers & { readonly advance: (milliseconds: number) => void } => {
  const waiting = new Map<number, { readonly at: number; readonly run: () => void }>();
  let time = 0;
  let last = 0;
  return {
    setTimeout: (run, after) => {
      last++;
      waiting.set(last, { at: time + after, run });
      return last;
    },
    clearTimeout: (timer) => void waiting.delete(timer),
    advance: (milliseconds) => {
      time += milliseconds;
      for (const [timer, { at, run }] of [...waiting]) {
        if (at > time) continue;
        waiting.delete(timer);
        run();
      }
    },
  };
};

/** Makes a runtime with nothing but the language, timers, and what a test sets. */
export const createBareRuntime = ({ timers = { setTimeout, clearTimeout }, now }: BareOptions = {}): BareRuntime => {
  const globals: Record<string, unknown> = {
    setTimeout: timers.setTimeout,
    clearTimeout: timers.clearTimeout,
    ...(now === undefined ? {} : { probityNow: now }),
  };
  const context = createContext(globals, { codeGeneration: { strings: false, wasm: false } });
  runInContext(STRIP, context);
  if (now !== undefined) runInContext(CLOCK, context);
  return {
    run: (code) => runInContext(code, context, { timeout: 5000 }),
    set: (name, value) => {
      globals[name] = value;
    },
  };
};
