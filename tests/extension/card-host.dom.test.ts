import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type CardHost, createCardHost } from '../../extension/lib/card-host.ts';
import type { Overlay } from '../../extension/lib/overlay.ts';
import type { WatchedCompose } from '../../extension/lib/watched-compose.ts';
import { review, shadowPage } from '../review/shadow-page.ts';

const { root, settle } = shadowPage();
const [ITEM] = review.open;

let cards: CardHost;
beforeEach(() => {
  vi.stubGlobal('CSS', {});
  // jsdom has no layout: words stand where a test says
  Object.assign(Range.prototype, {
    getClientRects: () => [],
    getBoundingClientRect: () => new DOMRect(),
  });
  Object.defineProperties(document.documentElement, {
    clientWidth: { configurable: true, get: () => 1000 },
    clientHeight: { configurable: true, get: () => 700 },
  });
  cards = createCardHost(document, { shadow: root() } as Overlay, () => undefined, undefined);
});
afterEach(() => {
  cards.close();
  vi.unstubAllGlobals();
});

it('a card stays with its words when the editor writes them anew', async () => {
  const editor = document.body.appendChild(document.createElement('p'));
  /** Writes the words into the page, at this height, and marks them. */
  const write = (top: number): Range => {
    editor.replaceChildren('useless');
    const range = document.createRange();
    range.selectNodeContents(editor.firstChild as Text);
    return Object.assign(range, { getClientRects: () => (range.collapsed ? [] : [new DOMRect(20, top, 60, 20)]) });
  };
  const drawn = { item: ITEM, range: write(100) };
  const of = { adapter: {}, review, drawn: [drawn], bodyEditor: { element: editor, keepPlace: () => () => undefined } };
  const watched = of as unknown as WatchedCompose;
  if (ITEM) cards.show(watched, ITEM, { pinned: true, takeFocus: false });
  await settle();
  const card = root().querySelector<HTMLElement>('.card');
  expect(card?.style.top).toBe('128px');
  drawn.range = write(300);
  cards.refresh(watched);
  await settle();
  expect(card?.style.top).toBe('328px');
});
