import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus near when what had it is taken out of a list, so that the keyboard need not begin at the top again.
 * @param entries How many there are.
 * @returns For the element that gets the focus then.
 */
export const useFocusAfterRemoval = <E extends HTMLElement>(entries: number) => {
  const near = useRef<E>(null);
  const before = useRef(entries);
  useEffect(() => {
    if (entries < before.current && document.activeElement === document.body) near.current?.focus();
    before.current = entries;
  }, [entries]);
  return near;
};
