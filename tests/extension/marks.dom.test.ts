import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMarks, type Mark } from '../../extension/lib/marks.ts';

class Sheet {
  text = '';
  replaceSync(text: string) {
    this.text = text;
  }
}

beforeEach(() => {
  // jsdom draws no highlights, and its documents adopt no sheets
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('CSSStyleSheet', Sheet);
  Object.assign(document, { adoptedStyleSheets: [] });
});
afterEach(() => vi.unstubAllGlobals());

it('the look of marks is given to a page once, and again where the page has put sheets of its own in place of all', () => {
  const own = new Sheet();
  const adopted = () => document.adoptedStyleSheets as unknown as Sheet[];
  const pen = createMarks(document);
  const draw = (key: string) => pen.draw([{ key, level: 'must', range: document.createRange() } satisfies Mark]);
  draw('a');
  draw('b');
  expect(adopted().map(({ text }) => text)).toEqual([expect.stringContaining('probity-must')]);
  Object.assign(document, { adoptedStyleSheets: [own] });
  draw('c');
  expect(adopted()).toEqual([own, expect.objectContaining({ text: expect.stringContaining('probity-must') })]);
});
