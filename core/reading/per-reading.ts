import type { Reading } from './reading.ts';

/**
 * Answers a question about a draft when it is first asked, and from memory after that: many rules ask the same.
 * @param answer Depends on the reading alone.
 */
export const perReading = <Answer extends object>(
  answer: (reading: Reading) => Answer,
): ((reading: Reading) => Answer) => {
  const known = new WeakMap<Reading, Answer>();
  return (reading) => {
    const before = known.get(reading);
    if (before) return before;
    const is = answer(reading);
    known.set(reading, is);
    return is;
  };
};
