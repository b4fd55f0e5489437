import { unlessGone } from './gone.ts';

/** What Probity hears at a window's door. */
const HEARD = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'submit',
  'keydown',
  'keyup',
  'pointermove',
  'input',
  'change',
  'focusin',
  'compositionstart',
  'compositionend',
] as const;

/** What somebody does about each type of event. */
export type Listeners = { readonly [Type in (typeof HEARD)[number]]?: (event: WindowEventMap[Type]) => void };

/**
 * A place before every listener of the page, held from before the page's own scripts run. Whoever is to listen may come
 * later: the place is kept.
 */
export interface Door {
  /** Calls listeners on every event of their type; once, however often they are given. Those that came first are called first. */
  on(listeners: Listeners): void;
  off(listeners: Listeners): void;
  /** Stands there again after a frame has rewritten its document, which sends every listener away. */
  renew(): void;
  close(): void;
}

/**
 * Opens a door.
 * @param view The window; at `document_start`, or the page's own listeners come first.
 */
export const openDoor = (view: Window): Door => {
  const all = new Set<Listeners>();
  const hear = (event: Event) => {
    const before = event.defaultPrevented;
    for (const listeners of all) {
      (listeners[event.type as keyof Listeners] as ((event: Event) => void) | undefined)?.(event);
      // what one of us has stopped is not for the next
      if (event.defaultPrevented && !before) return;
    }
  };
  const door: Door = {
    on: (listeners) => void all.add(listeners),
    off: (listeners) => void all.delete(listeners),
    renew() {
      // the same function each time: a window that still has it does nothing
      for (const type of HEARD) view.addEventListener(type, hear, { capture: true, passive: false });
    },
    close() {
      unlessGone(() => {
        for (const type of HEARD) view.removeEventListener(type, hear, { capture: true });
      });
      all.clear();
    },
  };
  door.renew();
  return door;
};
