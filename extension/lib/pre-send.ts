import type { Door, Listeners } from './door.ts';

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
  /**
   * Whether this send must wait for an answer, by the draft as it is this instant. A press that has but begun may yet leave
   * its button: with `sends` it is one.
   */
  readonly mustHold: (of: T, sends: boolean) => boolean;
  /** Asks the writer. */
  readonly ask: (intent: SendIntent<T>) => void;
  /** Told when the check itself failed; the mail then goes. */
  readonly failed: (of: T, error: unknown) => void;
}

/** Holds what would send, at the door of each window that a compose may be sent from. */
export interface SendGuard<T> {
  /** Lets the next send of this compose through, whatever is found: the writer has decided. */
  letThrough(of: T): void;
  /** Listens at a door too. */
  listen(door: Door): void;
  /** Forgets a door whose window is gone. */
  forget(door: Door): void;
  stop(): void;
}

/** How long a decision to send holds, in milliseconds: the page may take a while, or need a second press. */
const PASS = 10_000;
/** What one press sets off (release, click, submit) arrives within so many milliseconds. */
const GESTURE = 1_000;

/** Holds sends until they are answered. Every event of a held gesture is kept from the page, so that none of them sends. */
export const guardSends = <T extends object>(options: SendGuardOptions<T>): SendGuard<T> => {
  const passes = new WeakMap<T, number>();
  const doors = new Set<Door>();
  let heldKey: string | undefined;
  /** What the mouse's button went down on. */
  let pressed: T | undefined;

  const hasPass = (of: T): boolean => {
    const until = passes.get(of);
    if (until === undefined || Date.now() > until) return false;
    // one send only: what remains of the pass is for the rest of this gesture
    passes.set(of, Math.min(until, Date.now() + GESTURE));
    return true;
  };

  const holds = (of: T, sends = true): boolean => {
    if (hasPass(of)) return false;
    try {
      return options.mustHold(of, sends);
    } catch (error) {
      options.failed(of, error);
      return false;
    }
  };

  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** Whether the question could be put. A send about which nobody can be asked is not held. */
  const ask = (intent: SendIntent<T>, event: Event): boolean => {
    try {
      options.ask(intent);
    } catch (error) {
      // a page that acts on the press alone, of which it was not told, sends at the next one
      passes.set(intent.of, Number.POSITIVE_INFINITY);
      options.failed(intent.of, error);
      return false;
    }
    stop(event);
    return true;
  };

  const onPointer = (event: MouseEvent) => {
    // the other buttons open menus, and send nothing
    if (event.button !== 0) return;
    const intent = options.intentOf(event);
    if (event.type === 'mousedown') pressed = intent?.of;
    // some pages send when it comes up, and no click follows
    if (intent && holds(intent.of, event.type === 'mouseup' && pressed === intent.of)) stop(event);
  };
  /** A touch that is prevented never becomes the click that is asked about: it is kept from the page alone. */
  const onTouch = (event: Event) => {
    const intent = options.intentOf(event);
    if (intent && holds(intent.of, false)) event.stopImmediatePropagation();
  };
  const onSend = (event: Event) => {
    const intent = options.intentOf(event);
    if (intent && holds(intent.of)) ask(intent, event);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const intent = options.intentOf(event);
    if (intent && holds(intent.of) && ask(intent, event)) heldKey = event.key;
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== heldKey) return;
    heldKey = undefined;
    stop(event);
  };

  const listeners: Listeners = {
    pointerdown: onPointer,
    mousedown: onPointer,
    pointerup: onPointer,
    mouseup: onPointer,
    touchstart: onTouch,
    touchend: onTouch,
    click: onSend,
    submit: onSend,
    keydown: onKeyDown,
    keyup: onKeyUp,
  };
  return {
    letThrough: (of) => passes.set(of, Date.now() + PASS),
    listen(door) {
      doors.add(door);
      door.on(listeners);
    },
    forget: (door) => void doors.delete(door),
    stop() {
      for (const door of doors) door.off(listeners);
      doors.clear();
    },
  };
};
