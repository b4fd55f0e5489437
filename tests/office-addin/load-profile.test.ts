import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadProfile } from '../../office-addin/pane/load-profile.ts';
import { corpusCouncil } from './support/corpus.ts';

let kept: Map<string, string>;
beforeEach(() => {
  vi.useFakeTimers();
  kept = new Map();
  vi.stubGlobal('Office', { context: { partitionKey: 'here.' } });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** As browsers fetch from a server that takes the call and says nothing. */
const silent = (_: string, { signal }: RequestInit): Promise<Response> =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

describe('the profile of the pane', () => {
  it('is the last good copy when the server never answers', async () => {
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify(corpusCouncil())));
    expect((await loadProfile()).council.name).toBe(corpusCouncil().name);
    vi.stubGlobal('fetch', silent);
    const loading = loadProfile();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await loading).toMatchObject({
      council: { name: corpusCouncil().name },
      problem: 'the server did not answer',
    });
  });

  it('is said to be missing where there is no copy either', async () => {
    vi.stubGlobal('fetch', silent);
    const loading = expect(loadProfile()).rejects.toThrow('the server did not answer');
    await vi.advanceTimersByTimeAsync(20_000);
    await loading;
  });
});
