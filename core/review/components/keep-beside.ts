import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  type Placement,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

/** Between the two, in pixels. */
const GAP = 8;
/** Kept free at the edge of the window, in pixels. */
const EDGE = 8;
/** What it is given at the least where there is less room, in pixels. */
const LEAST = 160;

const place = async (element: HTMLElement, anchor: Element | VirtualElement, placement: Placement): Promise<void> => {
  const { x, y } = await computePosition(anchor, element, {
    strategy: 'fixed',
    placement,
    middleware: [
      offset(GAP),
      flip({ padding: EDGE }),
      shift({ padding: EDGE, crossAxis: true }),
      size({
        padding: EDGE,
        apply: ({ availableHeight }) => {
          element.style.maxHeight = `${Math.max(LEAST, availableHeight)}px`;
        },
      }),
    ],
  });
  element.style.left = `${Math.round(x)}px`;
  element.style.top = `${Math.round(y)}px`;
};

/**
 * Shows an element beside what it points at, and keeps it there, within the window and no higher than that.
 * @returns Ends that.
 */
export const keepBeside = (
  element: HTMLElement,
  anchor: Element | VirtualElement,
  placement: Placement,
): (() => void) => {
  // The top layer keeps it above the page's own stacking, and out of clipping boxes.
  if ('showPopover' in element) {
    element.popover = 'manual';
    element.showPopover();
  }
  return autoUpdate(anchor, element, () => void place(element, anchor, placement));
};
