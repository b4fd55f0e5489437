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
  it('is checked anew when a day begins in the United Kingdom, as a pre-election period may', () => {
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
    expect(checksAt('2026-07-01T10:00:00Z')).toBe(1);
    expect(checksAt('2026-07-01T22:59:00Z')).toBe(0);
    expect(checksAt('2026-07-01T23:01:00Z')).toBe(1);
    expect(checksAt('2026-07-02T00:01:00Z')).toBe(0);
    of.disconnect();
  });
});
