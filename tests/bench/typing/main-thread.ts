import type { CDPSession, Page } from 'playwright-core';

/** One task of a page's main thread. Times in milliseconds. */
export interface Task {
  /** From its beginning to its end. */
  readonly took: number;
  /** What of that the processor worked on it: other work on the machine hardly changes it. */
  readonly worked: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Bears the name of the mark by which the page's own thread is known in the trace. */
const MARK = 'this is the page that is typed in';

/**
 * Records the tasks of a page's main thread while something is done.
 * @returns Every task of at least a millisecond.
 */
export const tasksDuring = async (page: Page, work: () => Promise<void>): Promise<Task[]> => {
  const session: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['blink.user_timing', 'disabled-by-default-devtools.timeline', 'toplevel'] },
    transferMode: 'ReportEvents',
  });
  await page.evaluate((mark) => performance.mark(mark), MARK);
  await work();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const home = events.find(({ name }) => name === MARK);
  if (!home) throw new Error('the trace does not tell which thread is the page’s');
  return events
    .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === home.pid && tid === home.tid)
    .map(({ dur = 0, tdur = 0 }) => ({ took: dur / 1000, worked: tdur / 1000 }))
    .filter(({ took }) => took >= 1);
};
