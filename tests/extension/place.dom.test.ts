import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepAtCorner } from '../../extension/lib/badge.tsx';
import { fieldEditor } from '../../extension/lib/editors/field.ts';
import type { Overlay } from '../../extension/lib/overlay.ts';

// jsdom's window
const HEIGHT = 768;

const stops: (() => void)[] = [];
/** Puts an element on the page where a browser would have laid it out. */
const put = <Element extends HTMLElement>(into: HTMLElement, html: string, top: number, bottom: number): Element => {
  into.insertAdjacentHTML('beforeend', html);
  return setBox(into.lastElementChild as Element, top, bottom);
};
const setBox = <Element extends HTMLElement>(element: Element, top: number, bottom: number): Element =>
  Object.assign(element, { getBoundingClientRect: () => new DOMRect(100, top, 600, bottom - top) });

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.restoreAllMocks();
  document.body.replaceChildren();
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('style');
});

describe('the badge of a long draft', () => {
  const badgeOf = (editor: HTMLElement): HTMLElement => {
    const place = document.body.appendChild(document.createElement('div'));
    stops.push(keepAtCorner(editor, place));
    return place;
  };
  const fromBottom = ({ style, hidden }: HTMLElement): number | undefined =>
    hidden ? undefined : HEIGHT - Number.parseFloat(style.bottom);

  it('stays within the box that scrolls it, not over what stands below', () => {
    const box = put(document.body, '<div style="overflow: hidden auto"></div>', 100, 500);
    const editor = put(box, '<div contenteditable="true"></div>', 120, 2000);
    expect(fromBottom(badgeOf(editor))).toBe(500 - 6);
  });

  it('goes with a draft that is scrolled out of that box', () => {
    const box = put(document.body, '<div style="overflow: auto"></div>', 100, 500);
    const editor = put(box, '<div contenteditable="true"></div>', -900, 80);
    expect(fromBottom(badgeOf(editor))).toBeUndefined();
  });

  it('is clipped by nothing that the draft’s window stands free of', () => {
    const corner = put(document.body, '<div style="position: static; overflow: hidden"></div>', 0, 0);
    const dialog = put(corner, '<div style="position: fixed"></div>', 300, 768);
    const editor = put(dialog, '<div contenteditable="true"></div>', 320, 700);
    expect(fromBottom(badgeOf(editor))).toBe(700 - 6);
    const holder = put(corner, '<div style="position: absolute"></div>', 300, 768);
    expect(fromBottom(badgeOf(put(holder, '<div contenteditable="true"></div>', 320, 700)))).toBe(700 - 6);
  });
});

describe('the marks of a text box', () => {
  const mirrorOf = (field: HTMLTextAreaElement): CSSStyleDeclaration => {
    const layer = document.body.appendChild(document.createElement('div'));
    stops.push(fieldEditor(field, { layer } as unknown as Overlay).disconnect);
    return (layer.firstElementChild as HTMLElement).style;
  };
  const clipOf = (field: HTMLTextAreaElement): string => mirrorOf(field).clipPath;

  it.each([
    ['right', { clientLeft: 2 }, ['4px', '20px']],
    ['left, as on a page that runs from right to left', { clientLeft: 18 }, ['20px', '4px']],
  ])('keep off a scroll bar on the %s', (_side, bar, paddings) => {
    const html = '<textarea style="padding: 4px; border: 2px solid"></textarea>';
    const field = put<HTMLTextAreaElement>(document.body, html, 100, 300);
    for (const [name, value] of Object.entries({ ...bar, offsetWidth: 600, clientWidth: 580 }))
      Object.defineProperty(field, name, { value });
    const { paddingLeft, paddingRight } = mirrorOf(field);
    expect([paddingLeft, paddingRight]).toEqual(paddings);
  });

  it('are cut off where a box that scrolls cuts off the words', () => {
    const box = put(document.body, '<div style="overflow: auto"></div>', 100, 500);
    expect(clipOf(put(box, '<textarea></textarea>', 80, 600))).toBe('inset(20px 0px 100px 0px)');
  });

  it('stay where it is the page that scrolls, however high it says that its root is', () => {
    Object.assign(document.documentElement.style, { overflow: 'scroll', height: '100%' });
    document.body.style.overflow = 'hidden';
    for (const root of [document.documentElement, document.body])
      vi.spyOn(root, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, -700, 1024, HEIGHT));
    expect(clipOf(put(document.body, '<textarea></textarea>', 300, 600))).toBe('inset(0px 0px 0px 0px)');
  });
});
