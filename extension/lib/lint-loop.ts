/** Calls a check when typing pauses, and never in the middle of an input method's composition. */
export interface LintLoop {
  /** Something may have changed. */
  nudge(): void;
  /** An input method has begun, or ended, composing a character. */
  composing(yes: boolean): void;
  stop(): void;
}

/** Quiet time before a check, in milliseconds: long enough not to run on each key, short enough to feel live. */
const PAUSE = 250;
/** Further milliseconds for each unit of text: a long draft waits longer. */
const PAUSE_PER_UNIT = 0.002;

/**
 * @param check What to run.
 * @param length How long the text is now, in UTF-16 units.
 */
export const createLintLoop = (check: () => void, length: () => number): LintLoop => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inComposition = false;
  const nudge = () => {
    if (inComposition) return;
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE + length() * PAUSE_PER_UNIT);
  };
  return {
    nudge,
    composing(yes) {
      inComposition = yes;
      if (yes) clearTimeout(timer);
      else nudge();
    },
    stop: () => clearTimeout(timer),
  };
};
