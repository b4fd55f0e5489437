import { createBareRuntime, type Timers } from './bare-runtime.ts';
import type { FakeOutlook } from './fake-outlook.ts';

/** What a Send came to. */
export interface Sent {
  /** What the event was completed with; one entry for each time. */
  readonly completed: Office.SmartAlertsEventCompletedOptions[];
  /** Milliseconds until the first completion, real time. */
  readonly took: number;
}

/**
 * Presses Send: runs the function that the built `events.js` registered for an event.
 * @param after Milliseconds to wait for a second answer, which would be an error.
 */
export const pressSend = async (
  outlook: Pick<FakeOutlook, 'actions'>,
  action = 'onMessageSendHandler',
  after = 60,
): Promise<Sent> => {
  const run = outlook.actions.get(action);
  if (!run) throw new Error(`${action} is not associated`);
  const completed: Office.SmartAlertsEventCompletedOptions[] = [];
  const began = performance.now();
  let took = 0;
  await new Promise<void>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error('Send was never answered')), 20_000);
    run({
      completed: (options = {}) => {
        if (completed.length === 0) took = performance.now() - began;
        completed.push(options as Office.SmartAlertsEventCompletedOptions);
        clearTimeout(limit);
        resolve();
      },
    });
  });
  // A second answer would come by one of the other paths, soon after.
  await new Promise((resolve) => {
    setTimeout(resolve, after);
  });
  return { completed, took };
};

/** Loads the built `events.js` in a bare runtime beside an Outlook; without timers of its own it gets real ones. */
export const loadEvents = (code: string, outlook: FakeOutlook, timers?: Timers): void => {
  const runtime = createBareRuntime(timers ? { timers } : {});
  runtime.set('Office', outlook.Office);
  runtime.run(code);
};
