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
  /** Runs a script; fails when it takes longer than a second at the top level. */
  run(code: string): unknown;
  /** Sets a global. */
  set(name: string, value: unknown): void;
}

export interface BareOptions {
  /** How much faster than real time timers run. */
  readonly haste?: number;
  /** What `new Date()` says, ISO 8601; without it, the real time. */
  readonly now?: string;
}

/** Makes a runtime with nothing but the language, timers, and what a test sets. */
export const createBareRuntime = ({ haste = 1, now }: BareOptions = {}): BareRuntime => {
  const globals: Record<string, unknown> = {
    setTimeout: (run: () => void, after: number) => setTimeout(run, after / haste),
    clearTimeout: (timer: NodeJS.Timeout) => clearTimeout(timer),
    ...(now === undefined ? {} : { probityNow: now }),
  };
  const context = createContext(globals, { codeGeneration: { strings: false, wasm: false } });
  runInContext(STRIP, context);
  if (now !== undefined) runInContext(CLOCK, context);
  return {
    run: (code) => runInContext(code, context, { timeout: 1000 }),
    set: (name, value) => {
      globals[name] = value;
    },
  };
};
