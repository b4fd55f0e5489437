import { FindingCard, type FindingCardProps, type Mounted, mount } from '../../core/review/components/index.ts';
import { matchAnchors, type ReviewItem } from '../../core/review/index.ts';
import { makeFix, withPossibleFixes } from './fix.ts';
import { samePlace } from './marks.ts';
import type { Overlay } from './overlay.ts';
import { type Anchor, anchorOfRange, frameOfEditor } from './place.ts';
import { rememberPlace } from './remember-place.ts';
import type { WatchedCompose } from './watched-compose.ts';

/** How a card was asked for. A pinned card stays until it is closed; one opened by hovering goes with the pointer. */
export interface CardOptions {
  readonly pinned: boolean;
  readonly takeFocus: boolean;
}

/** Shows one finding's card at a time. */
export interface CardHost {
  /** The finding whose card is open. */
  readonly shown: { readonly of: WatchedCompose; readonly id: string; readonly pinned: boolean } | undefined;
  show(of: WatchedCompose, item: ReviewItem, options: CardOptions): void;
  /** Goes to the next finding (1) or the one before (-1): from the open card, else from the caret. */
  step(of: WatchedCompose, by: 1 | -1): void;
  /** Brings the card up to date with a new review, or closes it when its finding is gone. */
  refresh(of: WatchedCompose): void;
  /** The pointer is over nothing marked: a card that was opened by hovering goes soon, unless the pointer is on it. */
  pointerLeft(): void;
  /** Closes the card; the writer is put back where they were, when the card had the focus. */
  close(): void;
}

/** Time for the pointer to get from the words to the card, in milliseconds. */
const GRACE = 300;

interface Open {
  of: WatchedCompose;
  item: ReviewItem;
  /** What it points at: the drawn words, where they are drawn. */
  range: Range | undefined;
  anchor: Anchor;
  options: CardOptions;
  readonly restore: () => void;
}

/**
 * @param overlay Where the card goes.
 * @param onDismiss Told when a finding is set aside.
 */
export const createCardHost = (
  page: Document,
  overlay: Overlay,
  onDismiss: (of: WatchedCompose, item: ReviewItem, reason: string) => void,
  explain: FindingCardProps['explain'],
): CardHost => {
  let open: Open | undefined;
  let mounted: Mounted<FindingCardProps> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const rangeOf = (of: WatchedCompose, item: ReviewItem): Range | undefined =>
    of.drawn.find((drawn) => drawn.item.id === item.id)?.range;

  const anchorOf = (of: WatchedCompose, range: Range | undefined): Anchor => {
    if (range) return anchorOfRange(range);
    const element = frameOfEditor(of.bodyEditor.element, page);
    return { contextElement: element, getBoundingClientRect: () => element.getBoundingClientRect() };
  };

  const close = () => {
    const was = open;
    const focused = overlay.shadow.activeElement;
    open = undefined;
    clearTimeout(leaving);
    mounted?.unmount();
    mounted = undefined;
    // what stays had it elsewhere, as in the list
    if (focused?.isConnected === false) was?.restore();
  };

  const propsOf = ({ of, item, anchor, options }: Open): FindingCardProps => {
    const items = of.review.open;
    return {
      item: withPossibleFixes(of, item),
      anchor,
      takeFocus: options.takeFocus,
      position: { place: items.findIndex((other) => other.id === item.id) + 1, total: items.length },
      onPrevious: () => step(of, -1),
      onNext: () => step(of, 1),
      onClose: close,
      onFix: (_item, fix) => makeFix(of, fix),
      onDismiss: (_item, reason) => {
        onDismiss(of, item, reason);
        close();
      },
      onPointerEnter: () => clearTimeout(leaving),
      onPointerLeave: pointerLeft,
      ...(explain && { explain }),
    };
  };

  const render = () => {
    if (!open) return;
    const props = propsOf(open);
    if (mounted) mounted.update(props);
    else mounted = mount<FindingCardProps>(overlay.shadow, FindingCard, props);
  };

  const show = (of: WatchedCompose, item: ReviewItem, options: CardOptions) => {
    clearTimeout(leaving);
    const restore = open?.of === of ? open.restore : rememberPlace(page, of);
    if (open && open.of !== of) close();
    const range = rangeOf(of, item);
    open = { of, item, range, anchor: anchorOf(of, range), options, restore };
    render();
  };

  const step = (of: WatchedCompose, by: 1 | -1) => {
    const items = of.review.open;
    if (items.length === 0) return;
    const shownAt = open?.of === of ? items.findIndex((item) => item.id === open?.item.id) : -1;
    const at = shownAt >= 0 ? shownAt + by : placeFromCaret(of, items, by);
    const item = items[(at + items.length) % items.length] as ReviewItem;
    if (item.finding.field === 'body') of.bodyEditor.reveal(item.finding);
    show(of, item, { pinned: true, takeFocus: true });
  };

  const pointerLeft = () => {
    clearTimeout(leaving);
    if (open && !open.options.pinned) leaving = setTimeout(close, GRACE);
  };

  return {
    get shown() {
      return open && { of: open.of, id: open.item.id, pinned: open.options.pinned };
    },
    show,
    step,
    refresh(of) {
      if (open?.of !== of) return;
      const { review } = of;
      // by what stands around it: an id counts those of the same words before it, which come and go
      const all = [...review.open, ...review.dismissed].map(({ anchor }) => anchor);
      const item = review.open[matchAnchors([open.item.anchor], all).indexOf(0)];
      if (!item) {
        close();
        return;
      }
      const range = rangeOf(of, item);
      // a new anchor only where the words moved, or the editor wrote them anew: each one opens the card afresh
      const anew = open.range && range && !samePlace(open.range, range);
      const moved = anew || open.item.finding.start !== item.finding.start;
      open = { ...open, item, ...(moved && { range, anchor: anchorOf(of, range) }) };
      render();
    },
    pointerLeft,
    close,
  };
};

/** Which finding comes first from where the caret is: the first after it going on, the last before it going back. */
const placeFromCaret = (of: WatchedCompose, items: readonly ReviewItem[], by: 1 | -1): number => {
  const caret = of.bodyEditor.selection()?.start;
  const inBody = (item: ReviewItem) => item.finding.field === 'body';
  if (caret === undefined) return by > 0 ? 0 : items.length - 1;
  const next = items.findIndex((item) => inBody(item) && item.finding.start >= caret);
  if (by > 0) return Math.max(next, 0);
  return (next < 0 ? items.length : next) - 1;
};
