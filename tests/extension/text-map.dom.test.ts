import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { mapText } from '../../extension/lib/text-map.ts';

const editor = (html: string): HTMLElement => {
  document.body.innerHTML = '<div id="editor" contenteditable="true"></div>';
  const element = document.getElementById('editor') as HTMLElement;
  element.innerHTML = html;
  return element;
};
const textOf = (html: string): string => mapText(editor(html)).text;

beforeEach(() => {
  document.body.replaceChildren();
});

describe('the text of an editor', () => {
  it.each([
    [
      'lines as Gmail makes them',
      '<div>Dear Ann,</div><div><br></div><div>Thank you.</div>',
      'Dear Ann,\n\nThank you.',
    ],
    ['a first line with no element of its own', 'Dear Ann,<div>Thank you.</div>', 'Dear Ann,\nThank you.'],
    ['paragraphs, which have a gap between them', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['breaks within a paragraph', '<p>One<br>Two<br></p><p>Three</p>', 'One\nTwo\n\nThree'],
    ['nested blocks, with one break for all', '<div><div><div>One</div></div><ul><li>Two</li></ul></div>', 'One\nTwo'],
    ['bold in mid-word', '<p>un<b>help</b>ful</p>', 'unhelpful'],
    ['white space of the source', '<div>\n  <p>One\n   two</p>\n</div>', 'One two'],
    ['a no-break space, which stays', '<p>One\u00a0 two</p>', 'One\u00a0 two'],
    ['preformatted text, where breaks and spaces count', '<pre>One\n  two</pre>', 'One\n  two'],
    ['pre-wrap, as many editors set it', '<div style="white-space: pre-wrap">One\n  two</div>', 'One\n  two'],
    ['zero-width marks of the editor', '<p>\ufeffOne\u200b two</p>', 'One two'],
    [
      'words between marks of direction, which Windows copies along',
      '<p>\u200eOne\u200f \u202atwo\u202c \u2068three\u2069 so\u2060on</p>',
      'One two three soon',
    ],
    ['a joiner inside an emoji, which stays', '<p>👩‍💼 here</p>', '👩‍💼 here'],
    ['scaffolding that is not sent', '<p>One<br data-mce-bogus="1"></p><div data-mce-bogus="all">x</div>', 'One\n'],
    ['an island that cannot be typed in', '<p>Ask <span contenteditable="false">@Ann</span> today</p>', 'Ask today'],
    ['hidden parts', '<p>One<span hidden>x</span><span style="display: none">y</span></p>', 'One '],
    ['an empty line that the editor holds open', '<p><br></p>', '\n'],
  ])('keeps %s', (_what, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('leaves out what the webmail says is quoted, and keeps the words on each side apart', () => {
    const element = editor('<p>Mine.</p><blockquote>Theirs.</blockquote><p>Mine again.</p>');
    expect(mapText(element, (part) => part.tagName === 'BLOCKQUOTE').text).toBe('Mine.\n\nMine again.');
  });
});

const word = fc.constantFrom(
  'Ann',
  'naïve',
  'e\u0301te\u0301',
  '👩‍👩‍👧',
  '😀',
  '“quoted”',
  'a\u00a0b',
  '\u200bx',
  'ﬁ',
  ' ',
  '\r\n',
  '<&>',
  '\ufeff',
);
const inline = fc.array(
  fc.record({ tag: fc.constantFrom('', 'b', 'span', 'a'), text: fc.array(word, { maxLength: 4 }) }),
  {
    maxLength: 4,
  },
);
const block = fc.record({ tag: fc.constantFrom('p', 'div', 'li', 'pre', 'blockquote', 'br', ''), parts: inline });
const page = fc.array(fc.tuple(block, fc.boolean()), { maxLength: 6 });

type Page = typeof page extends fc.Arbitrary<infer T> ? T : never;

/** Builds nodes directly, so that any text at all can be in them. */
const build = (blocks: Page): HTMLElement => {
  const root = editor('');
  let parent: HTMLElement = root;
  for (const [{ tag, parts }, nest] of blocks) {
    const element = tag === '' ? parent : document.createElement(tag);
    if (tag !== '') parent.append(element);
    if (tag === 'br') continue;
    for (const { tag: inlineTag, text } of parts) {
      const node = document.createTextNode(text.join(''));
      if (inlineTag === '') element.append(node);
      else {
        const wrapper = document.createElement(inlineTag);
        wrapper.append(node);
        element.append(wrapper);
      }
    }
    if (nest) parent = element;
  }
  return root;
};

/** The text that a range covers, as the map would show it: white space as spaces, zero-width marks gone. */
const shown = (text: string): string => text.replaceAll(/[\u200b\ufeff]/g, '').replaceAll(/[\t\n\r ]+/g, ' ');

describe('the way back to the page', () => {
  it('leads from every unit of text to the same unit in the page, and from there back again', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const root = build(blocks);
        const map = mapText(root);
        for (let at = 0; at < map.text.length; at++) {
          const range = map.rangeOf(at, at + 1);
          if (!range) {
            // only a break between blocks has no node of its own
            expect(map.text[at]).toBe('\n');
            continue;
          }
          const unit = map.text[at] as string;
          expect(shown(range.toString())).toBe(shown(unit));
          expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(at);
          expect(map.offsetOf(range.endContainer, range.endOffset)).toBe(at + 1);
        }
      }),
    );
  });

  it('covers the words of any span, whatever elements they run through', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (blocks, a, b) => {
        const map = mapText(build(blocks));
        const [start, end] = [a % (map.text.length + 1), b % (map.text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const range = map.rangeOf(start, end);
        const words = shown(map.text.slice(start, end)).replaceAll(' ', '');
        expect(shown(range?.toString() ?? '').replaceAll(' ', '')).toBe(words);
      }),
    );
  });

  it('puts a caret anywhere in the page at a place in the text that is never before an earlier caret', () => {
    fc.assert(
      fc.property(page, (blocks) => {
        const root = build(blocks);
        const map = mapText(root);
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
        let last = 0;
        for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
          const offset = map.offsetOf(node, 0);
          expect(offset).toBeGreaterThanOrEqual(last);
          expect(offset).toBeLessThanOrEqual(map.text.length);
          last = offset;
        }
      }),
    );
  });
});
