import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../core/index.ts';
import { type Review, reviewDraft } from '../../core/review/index.ts';
import { type CardHost, createCardHost } from '../../extension/lib/card-host.ts';
import type { Overlay } from '../../extension/lib/overlay.ts';
import type { WatchedCompose } from '../../extension/lib/watched-compose.ts';
import { SAMPLE_DRAFT } from '../review/sample-review.ts';
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

describe('a card that is closed', () => {
  const closedFrom = async (focus: () => void): Promise<Element | null> => {
    const editor = document.body.appendChild(document.createElement('textarea'));
    const bodyEditor = { element: editor, keepPlace: () => () => editor.focus() };
    const watched = { adapter: {}, review, drawn: [], bodyEditor } as unknown as WatchedCompose;
    focus();
    if (ITEM) cards.show(watched, ITEM, { pinned: true, takeFocus: true });
    await settle();
    cards.close();
    return document.activeElement;
  };
  const button = (into: ParentNode): HTMLButtonElement => into.appendChild(document.createElement('button'));

  it('puts the writer back on the page’s own button', async () => {
    const send = button(document.body);
    expect(await closedFrom(() => send.focus())).toBe(send);
  });

  it('puts the writer into the draft where it was opened from the list of findings, or from nowhere', async () => {
    const listed = await closedFrom(() => button(root()).focus());
    expect(listed?.tagName).toBe('TEXTAREA');
    listed?.remove();
    const nowhere = await closedFrom(() => undefined);
    expect(nowhere?.tagName).toBe('TEXTAREA');
  });

  it('leaves the focus alone where the writer is in something else of Probity’s', async () => {
    const elsewhere = button(root());
    const host = await closedFrom(() => setTimeout(() => elsewhere.focus()));
    expect(host?.shadowRoot?.activeElement).toBe(elsewhere);
  });
});

describe('a card about words that stand in the draft twice', () => {
  const QUOTE = 'quite useless';
  const reviewOf = (body: string): Review => {
    const findings = [...body.matchAll(/quite useless/g)].map(({ index }): Finding => {
      const finding = ITEM?.finding ?? expect.unreachable();
      return { ...finding, field: 'body', start: index, end: index + QUOTE.length, quote: QUOTE };
    });
    return reviewDraft({ ...SAMPLE_DRAFT, body }, findings);
  };
  const FIRST = 'The first reply of the planning team in June was quite useless';
  const SECOND = 'and what their contractors wrote to us all since then is quite useless.';
  /** Shows the card of one of them, then another text; tells which finding the card is about. */
  const shownAfter = (shown: number, body: string): number | undefined => {
    const element = document.body.appendChild(document.createElement('textarea'));
    const bodyEditor = { element, keepPlace: () => () => undefined };
    const of = { adapter: {}, review: reviewOf(`${FIRST} ${SECOND}`), drawn: [], bodyEditor };
    const watched = of as unknown as WatchedCompose;
    cards.show(watched, of.review.open[shown] ?? expect.unreachable(), { pinned: true, takeFocus: false });
    of.review = reviewOf(body);
    cards.refresh(watched);
    return of.review.open.find(({ id }) => id === cards.shown?.id)?.finding.start;
  };

  it('stays with its own when the other is mended', () => {
    expect(shownAfter(1, `The first reply was fine ${SECOND}`)).toBeGreaterThan(60);
  });

  it('goes with its own, and does not pass to the other', () => {
    expect(shownAfter(0, `The first reply was fine ${SECOND}`)).toBeUndefined();
  });
});
