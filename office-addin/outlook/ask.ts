/** Outlook on the web and the new Outlook answer at most three calls at a time. */
const AT_ONCE = 3;

/** Runs calls in their order, never more than three at a time. */
export type Queue = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void) => Promise<T>;

/**
 * Makes a queue for one item's calls.
 * @returns A function that waits for its turn, makes the call and gives its value, or fails with what Office says or
 * throws. A call that Office never answers keeps its place for good: whoever waits sets a limit.
 */
export const createQueue = (): Queue => {
  const waiting: (() => void)[] = [];
  let running = 0;
  const next = (): void => {
    if (running >= AT_ONCE) return;
    const start = waiting.shift();
    if (!start) return;
    running++;
    start();
  };
  return (call) =>
    new Promise((resolve, reject) => {
      const finish = (settle: () => void): void => {
        running--;
        settle();
        next();
      };
      waiting.push(() => {
        try {
          call((result) =>
            finish(() => {
              if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
              else reject(new Error(result.error?.message ?? 'Office gave no answer'));
            }),
          );
        } catch (error) {
          finish(() => reject(error));
        }
      });
      next();
    });
};
