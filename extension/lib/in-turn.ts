/**
 * Makes changes of something stored wait for one another, so that none is lost that was made while another was being
 * kept: within a page, and between all pages of the extension, of which several may be open.
 * @param name What is changed.
 */
export const inTurn = (name: string): ((change: () => Promise<void>) => Promise<void>) => {
  let last: Promise<void> = Promise.resolve();
  return (change) => {
    const next = async () => (globalThis.navigator?.locks ? navigator.locks.request(name, change) : change());
    // also after one that could not be kept
    last = last.then(next, next);
    return last;
  };
};
