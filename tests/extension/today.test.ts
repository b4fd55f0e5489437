import { afterEach, describe, expect, it, vi } from 'vitest';
import { today } from '../../extension/lib/today.ts';

afterEach(() => vi.useRealTimers());

describe('today', () => {
  it.each([
    ['2026-06-30T22:59:00Z', '2026-06-30'],
    ['2026-06-30T23:01:00Z', '2026-07-01'],
    ['2026-12-31T23:59:00Z', '2026-12-31'],
  ])('at %s is %s, as it is in the United Kingdom', (moment, day) => {
    vi.useFakeTimers({ now: new Date(moment) });
    expect(today()).toBe(day);
  });
});
