import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { generic } from '../../extension/lib/adapters/generic.ts';
import type { Overlay } from '../../extension/lib/overlay.ts';
import { watchCompose } from '../../extension/lib/watched-compose.ts';
import { FORM } from './sample-composes.ts';

beforeEach(() => {
  document.body.innerHTML = FORM;
  // jsdom draws nothing
  vi.stubGlobal('CSS', {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('a draft that nobody has changed', () => {
  it('is checked anew with every hour, as an office closes or a pre-election period begins', () => {
    const [compose] = generic.find(document);
    if (!compose) return expect.unreachable('no compose in this sample');
    const check = vi.fn(() => []);
    let now = '';
    const of = watchCompose(
      generic,
      compose,
      { dismissals: [], acknowledged: '' },
      { session: () => session, identity: () => undefined, now: () => now },
      { layer: document.body } as unknown as Overlay,
      () => 0,
    );
    const session = { check };
    const checksAt = (moment: string): number => {
      check.mockClear();
      now = moment;
      of.check();
      return check.mock.calls.length;
    };
    expect(checksAt('2026-07-03T12:30:00Z')).toBe(1);
    expect(checksAt('2026-07-03T12:59:59Z')).toBe(0);
    expect(checksAt('2026-07-03T13:00:00Z')).toBe(1);
    expect(checksAt('2026-07-03T22:59:00Z')).toBe(1);
    expect(checksAt('2026-07-03T23:01:00Z')).toBe(1);
    of.disconnect();
  });
});
