import type { CardHost } from './card-host.ts';
import type { Door, Listeners } from './door.ts';
import { unlessGone } from './gone.ts';
import { hitTest } from './hit-test.ts';
import { isIn } from './send-intent.ts';
import type { DrawnItem, WatchedCompose } from './watched-compose.ts';

/** A compose as the listeners need it. */
export interface Listening {
  readonly of: WatchedCompose;
  /** Something in it may have changed. */
  readonly nudge: () => void;
  /** An input method has begun or ended. */
  readonly composing: (yes: boolean) => void;
  /** Checks it now. */
  readonly check: () => void;
  /** A key was pressed in it. */
  readonly typed: () => void;
}

export interface PageEventsOptions {
  readonly document: Document;
  readonly entries: () => Iterable<Listening>;
  readonly cards: () => CardHost | undefined;
  /** Our own element on the page. */
  readonly overlayHost: () => Element | undefined;
  /** The door of a window, opened when first asked for. */
  readonly doorOf: (view: Window) => Door;
  readonly listenForSends: (door: Door) => void;
  /** Whether Probity's time on the page is over: then nothing is shown any more. */
  readonly hasEnded: () => boolean;
  /** Something on the page may have come or gone. */
  readonly moved: () => void;
  /** The writer may be at another place in a draft. */
  readonly placed: () => void;
}

/** How long the pointer must rest on marked words before their card opens, in milliseconds. */
const REST = 350;

/**
 * Listens to what the writer does: typing, pointing, and the keys F8 (next finding), Shift+F8 (previous) and Escape.
 * An editor's frame is listened to as well, afresh at each check, since a frame that rewrites its document forgets.
 */
export const listenToPage = (options: PageEventsOptions) => {
  const views = new Set<Window>();
  let resting: ReturnType<typeof setTimeout> | undefined;

  const entryAt = (element: Element): Listening | undefined =>
    [...options.entries()].find(({ of }) => isIn(of.compose, element));

  const entryOf = (of: WatchedCompose | undefined): Listening | undefined =>
    [...options.entries()].find((entry) => entry.of === of);

  const drawnAt = (of: WatchedCompose, target: Element, x: number, y: number): DrawnItem | undefined => {
    if (options.hasEnded()) return undefined;
    return hitTest(
      of.drawn.filter(({ item, range }) => {
        if (range.startContainer.ownerDocument !== target.ownerDocument) return false;
        if (item.finding.field === 'body') return of.bodyEditor.element.contains(target);
        if (item.finding.field === 'subject') return of.subjectEditor?.element === target;
        return !of.bodyEditor.element.contains(target);
      }),
      x,
      y,
    );
  };

  const onChange = (event: Event) => {
    const target = event.target as Partial<Element>;
    if (target.nodeType === Node.ELEMENT_NODE) entryAt(target as Element)?.nudge();
    if (event.type === 'focusin') options.moved();
  };
  const onComposition = (event: Event) =>
    entryAt(event.target as Element)?.composing(event.type === 'compositionstart');

  const onPointerMove = (event: PointerEvent) => {
    const target = event.target as Element;
    clearTimeout(resting);
    // with a button down they are selecting or dragging, and a card would lie over what they reach for
    if (target === options.overlayHost() || event.buttons !== 0) return;
    const { clientX, clientY } = event;
    resting = setTimeout(() => {
      const cards = options.cards();
      const of = target.isConnected ? entryAt(target)?.of : undefined;
      const hit = of && drawnAt(of, target, clientX, clientY);
      if (!hit) cards?.pointerLeft();
      else if (!cards?.shown?.pinned && cards?.shown?.id !== hit.item.id) {
        cards?.show(of, hit.item, { pinned: false, takeFocus: false });
      }
    }, REST);
  };

  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    if (target === options.overlayHost()) return;
    const of = entryAt(target)?.of;
    const hit = of && drawnAt(of, target, event.clientX, event.clientY);
    // the caret stays in the editor, where the writer has put it
    if (hit) options.cards()?.show(of, hit.item, { pinned: true, takeFocus: false });
    else options.cards()?.close();
    onChange(event);
    options.placed();
  };

  const composeForKeys = (target: Element): WatchedCompose | undefined => {
    const shown = options.cards()?.shown?.of;
    return target === options.overlayHost() ? shown : (entryAt(target)?.of ?? [...options.entries()][0]?.of);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as Element;
    const cards = options.cards();
    if (event.key === 'F8' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      const of = composeForKeys(target);
      entryOf(of)?.check();
      // the check may have found that the draft is gone, or Probity is
      if (!of || !entryOf(of) || of.review.open.length === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      cards?.step(of, event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape' && cards?.shown && target !== options.overlayHost()) {
      // webmails close the whole compose on Escape; this one was for the card
      event.preventDefault();
      event.stopImmediatePropagation();
      cards.close();
    } else if (event.key.length === 1 || event.key === 'Backspace') entryAt(target)?.typed();
  };

  const listeners: Listeners = {
    input: onChange,
    change: onChange,
    focusin: onChange,
    compositionstart: onComposition,
    compositionend: onComposition,
    pointermove: onPointerMove,
    click: onClick,
    keydown: onKeyDown,
    keyup: options.placed,
  };
  const leave = (view: Window) => {
    options.doorOf(view).off(listeners);
    unlessGone(() => {
      view.document.removeEventListener('load', options.moved, true);
      view.removeEventListener('blur', options.moved);
    });
    views.delete(view);
  };
  return {
    /** Listens in a document's window; doing it again does nothing more. */
    listen(inner: Document) {
      const view = inner.defaultView;
      if (!view) return;
      views.add(view);
      const door = options.doorOf(view);
      door.renew();
      options.listenForSends(door);
      door.on(listeners);
      // a frame that has loaded, or rewritten itself, tells its element so; the window does not hear of it
      inner.addEventListener('load', options.moved, true);
      view.addEventListener('blur', options.moved);
    },
    /** Listens in a window no more, and forgets it. */
    leave,
    stop() {
      clearTimeout(resting);
      views.forEach(leave);
    },
  };
};
