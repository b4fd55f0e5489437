/**
 * Does something with a part of a frame that may be gone from its page. Firefox lets nobody touch such a part, and what
 * was to be undone there is gone with it.
 * @returns What it comes to; nothing where the part is gone.
 */
export const unlessGone = <Result>(action: () => Result): Result | undefined => {
  try {
    return action();
  } catch {
    return undefined;
  }
};

/** Whether an element is in its document, and may be touched. */
export const isThere = (element: HTMLElement): boolean => unlessGone(() => element.isConnected) ?? false;
