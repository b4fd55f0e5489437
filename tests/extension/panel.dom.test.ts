import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mount } from '../../core/review/components/index.ts';
import { Panel, type PanelProps } from '../../extension/lib/panel.tsx';
import { review, shadowPage } from '../review/shadow-page.ts';

const { root } = shadowPage();
const WINDOW = { width: 1000, height: 700 };
const BADGE = new DOMRect(900, 640, 60, 28);
/** Between the badge and its list, in pixels. */
const GAP = 8;
/** Kept free at the window's edge, in pixels. */
const EDGE = 8;

let resized: (() => void)[];
let panelHeight: number;

beforeEach(() => {
  resized = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(changed: (entries: unknown[]) => void) {
        resized.push(() => changed([{}]));
      }
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  // jsdom has no layout
  Object.defineProperties(document.documentElement, {
    clientWidth: { configurable: true, get: () => WINDOW.width },
    clientHeight: { configurable: true, get: () => WINDOW.height },
  });
  Object.assign(HTMLElement.prototype, { showPopover() {} });
});
afterEach(() => vi.unstubAllGlobals());

const showPanel = async (): Promise<HTMLElement> => {
  const anchor = root().appendChild(document.createElement('div'));
  anchor.getBoundingClientRect = () => BADGE;
  const none = () => undefined;
  mount<PanelProps>(root(), Panel, {
    anchor,
    review,
    onClose: none,
    onSelect: none,
    onJump: none,
    onUndo: none,
    onFix: () => 'applied',
    onDismiss: none,
  });
  const panel = root().querySelector<HTMLElement>('[role="dialog"]') ?? expect.unreachable();
  Object.defineProperties(panel, {
    offsetWidth: { get: () => 372 },
    offsetHeight: { get: () => panelHeight },
  });
  await vi.waitFor(() => expect(panel.style.top).not.toBe(''));
  return panel;
};

it('is no higher than the window, and scrolls within, however much was found', async () => {
  panelHeight = 2000;
  const panel = await showPanel();
  expect(panel.style.maxHeight).toBe(`${WINDOW.height - 2 * EDGE}px`);
});

it('grows upwards from its badge when a finding is opened in it, and stays in the window', async () => {
  panelHeight = 200;
  const panel = await showPanel();
  expect(panel.style.top).toBe(`${BADGE.top - GAP - 200}px`);
  panelHeight = 500;
  for (const tell of resized) tell();
  await vi.waitFor(() => expect(panel.style.top).toBe(`${BADGE.top - GAP - 500}px`));
});
