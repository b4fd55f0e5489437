import type { Council } from '../../core/index.ts';

/** A profile as it is being edited, with what went before and what was undone. It may be invalid while somebody types. */
export interface ProfileHistory {
  readonly past: readonly Council[];
  readonly present: Council;
  readonly future: readonly Council[];
  /** The field that was edited last: what is typed into it next belongs to the same step. */
  readonly field: string | undefined;
}

/** Steps that can be undone; each shares with its neighbours all that did not change. */
const MOST_STEPS = 200;

export const startHistory = (present: Council): ProfileHistory => ({
  past: [],
  present,
  future: [],
  field: undefined,
});

/**
 * Takes an edit.
 * @param field Where it is part of typing into a field, that field's name; the whole of it is then undone at once.
 */
export const edited = (history: ProfileHistory, present: Council, field?: string): ProfileHistory => {
  if (present === history.present) return history;
  const goesOn = field !== undefined && field === history.field;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { past, present, future: [], field };
};

/** Takes the last edit back; the same history where there is none. */
export const undone = (history: ProfileHistory): ProfileHistory => {
  const before = history.past[history.past.length - 1];
  return before
    ? {
        past: history.past.slice(0, -1),
        present: before,
        future: [history.present, ...history.future],
        field: undefined,
      }
    : history;
};

/** Does again what was taken back last. */
export const redone = (history: ProfileHistory): ProfileHistory => {
  const [next, ...future] = history.future;
  return next ? { past: [...history.past, history.present], present: next, future, field: undefined } : history;
};
