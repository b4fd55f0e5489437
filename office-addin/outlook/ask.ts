/** Outlook on the web and the new Outlook answer at most three calls at a time. */
const AT_ONCE = 3;
/** A call that is not answered by then gives its place up, or a few lost answers would silence Outlook for good. */
const LONGEST_CALL_MS = 8000;

const NO_ANSWER = 'Office gave no answer';

/** Runs calls in their order, never more than three at a time. */
export type Queue = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void) => Promise<T>;

/**
 * Makes a queue for one item's calls.
 * @returns A function that waits for its turn, makes the call and gives its value, or fails with what Office says or
 * throws, or when Office does not answer.
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
      let limit: ReturnType<typeof setTimeout> | undefined;
      const finish = (settle: () => void): void => {
        if (limit === undefined) return;
        clearTimeout(limit);
        limit = undefined;
        running--;
        settle();
        next();
      };
      waiting.push(() => {
        limit = setTimeout(() => finish(() => reject(new Error(NO_ANSWER))), LONGEST_CALL_MS);
        try {
          call((result) =>
            finish(() => {
              if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
              else reject(new Error(result.error?.message ?? NO_ANSWER));
            }),
          );
        } catch (error) {
          finish(() => reject(error));
        }
      });
      next();
    });
};
