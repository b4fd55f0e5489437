/** A send that is about to happen. */
export interface SendIntent<T> {
  /** What it would send: a key for one compose that stays the same while it is on the page. */
  readonly of: T;
  /** What was pressed; nothing where a shortcut or the form itself sends. */
  readonly button: HTMLElement | undefined;
}

/** What the guard asks of its owner. */
export interface SendGuardOptions<T> {
  /** Which compose an event would send, if any. Must be quick: it is asked on every press and key. */
  readonly intentOf: (event: Event) => SendIntent<T> | undefined;
  /** Whether this send must wait for an answer, by the draft as it is this instant. */
  readonly mustHold: (of: T) => boolean;
  /** Asks the writer. */
  readonly ask: (intent: SendIntent<T>) => void;
  /** Told when the check itself failed; the mail then goes. */
  readonly failed: (of: T, error: unknown) => void;
}

/** Stands at the window's door, before any listener of the page. */
export interface SendGuard<T> {
  /** Lets the next send of this compose through, whatever is found: the writer has decided. */
  letThrough(of: T): void;
  /** Listens in a window too; again after a frame has been rewritten. */
  listen(view: Window): void;
  stop(): void;
}

/** How long a decision to send holds, in milliseconds: the page may take a while, or need a second press. */
const PASS = 10_000;
/** What one press sets off (release, click, submit) arrives within so many milliseconds. */
const GESTURE = 1_000;

const POINTER = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend'] as const;

/** Holds sends until they are answered. Every event of a held gesture is kept from the page, so that none of them sends. */
export const guardSends = <T extends object>(options: SendGuardOptions<T>): SendGuard<T> => {
  const passes = new WeakMap<T, number>();
  const views = new Set<Window>();
  let heldKey: string | undefined;

  const hasPass = (of: T): boolean => {
    const until = passes.get(of);
    if (until === undefined || Date.now() > until) return false;
    // one send only: what remains of the pass is for the rest of this gesture
    passes.set(of, Math.min(until, Date.now() + GESTURE));
    return true;
  };

  const holds = (of: T): boolean => {
    if (hasPass(of)) return false;
    try {
      return options.mustHold(of);
    } catch (error) {
      options.failed(of, error);
      return false;
    }
  };

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const onPointer = (event: Event) => {
    const intent = options.intentOf(event);
    if (intent && holds(intent.of)) stop(event);
  };
  const onSend = (event: Event) => {
    const intent = options.intentOf(event);
    if (!intent || !holds(intent.of)) return;
    stop(event);
    options.ask(intent);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== ' ')) return;
    const intent = options.intentOf(event);
    if (!intent || !holds(intent.of)) return;
    stop(event);
    heldKey = event.key;
    options.ask(intent);
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== heldKey) return;
    heldKey = undefined;
    stop(event);
  };

  // the same functions each time: adding them again to a window that still has them does nothing
  const listen = (view: Window) => {
    views.add(view);
    for (const type of POINTER) view.addEventListener(type, onPointer, { capture: true, passive: false });
    view.addEventListener('click', onSend, true);
    view.addEventListener('submit', onSend, true);
    view.addEventListener('keydown', onKeyDown, true);
    view.addEventListener('keyup', onKeyUp, true);
  };
  return {
    letThrough: (of) => passes.set(of, Date.now() + PASS),
    listen,
    stop() {
      for (const view of views) {
        for (const type of POINTER) view.removeEventListener(type, onPointer, { capture: true });
        view.removeEventListener('click', onSend, true);
        view.removeEventListener('submit', onSend, true);
        view.removeEventListener('keydown', onKeyDown, true);
        view.removeEventListener('keyup', onKeyUp, true);
      }
      views.clear();
    },
  };
};
