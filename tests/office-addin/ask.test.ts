import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueue } from '../../office-addin/outlook/ask.ts';
import type { ComposeItem } from '../../office-addin/outlook/compose-item.ts';
import { readKept } from '../../office-addin/outlook/kept-with-draft.ts';

type Done = (result: Office.AsyncResult<number>) => void;
const answered = (value: number) => ({ status: 'succeeded', value }) as unknown as Office.AsyncResult<number>;

beforeEach(() => {
  vi.stubGlobal('Office', { AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the queue of calls to Outlook', () => {
  it('has no more than three calls under way, and keeps their order', async () => {
    const ask = createQueue();
    const open: Done[] = [];
    const results = [1, 2, 3, 4, 5].map((value) => ask<number>((done) => open.push(() => done(answered(value)))));
    expect(open).toHaveLength(3);
    open[0]?.(answered(0));
    expect(await results[0]).toBe(1);
    expect(open).toHaveLength(4);
    for (const done of open.slice(1)) done(answered(0));
    open[4]?.(answered(0));
    expect(await Promise.all(results)).toEqual([1, 2, 3, 4, 5]);
  });

  it('goes on after a call that throws and one that fails', async () => {
    const ask = createQueue();
    const thrown = ask<number>(() => {
      throw new Error('not here');
    });
    const failed = ask<number>((done) =>
      done({ status: 'failed', error: { message: 'not now' } } as unknown as Office.AsyncResult<number>),
    );
    await expect(thrown).rejects.toThrow('not here');
    await expect(failed).rejects.toThrow('not now');
    expect(await ask<number>((done) => done(answered(7)))).toBe(7);
  });

  it('gives up on a call that is never answered, whose place is then another’s', async () => {
    vi.useFakeTimers();
    const ask = createQueue();
    const late: Done[] = [];
    const lost = Promise.allSettled([1, 2, 3].map(() => ask<number>((done) => late.push(done))));
    const next = ask<number>((done) => done(answered(4)));
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await lost).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await next).toBe(4);
    for (const done of late) done(answered(0));
    const open: Done[] = [];
    for (const _ of [1, 2, 3, 4]) void ask<number>((done) => open.push(done)).catch(() => undefined);
    expect(open).toHaveLength(3);
  });

  it('leaves nothing to wait for what was kept with a draft when Outlook does not tell it', async () => {
    vi.useFakeTimers();
    const item = { sessionData: { getAsync: () => undefined } } as unknown as ComposeItem;
    const kept = readKept(item, createQueue());
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await kept).toEqual({ dismissals: [], asked: '' });
  });
});
