import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueue } from '../../office-addin/outlook/ask.ts';

type Done = (result: Office.AsyncResult<number>) => void;
const answered = (value: number) => ({ status: 'succeeded', value }) as unknown as Office.AsyncResult<number>;

beforeEach(() => {
  vi.stubGlobal('Office', { AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' } });
});
afterEach(() => {
  vi.unstubAllGlobals();
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
});
