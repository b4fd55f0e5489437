import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editableEditor } from '../../extension/lib/editors/contenteditable.ts';
import { replaceText } from '../../extension/lib/replace.ts';

const LETTER =
  '<div>The plan is useless.</div><div id="blank"><br></div><div id="next">Yours,</div><div id="last"><br></div>';

/** An editor that takes words as Firefox's own does, since jsdom has no command. */
const editor = (take: (range: Range, words: string) => void) => {
  document.body.innerHTML = `<div id="editor" contenteditable="true">${LETTER}</div>`;
  document.execCommand = (_command, _ui, words = '') => {
    const range = getSelection()?.getRangeAt(0);
    if (range) take(range, words);
    return true;
  };
  return editableEditor(document.getElementById('editor') as HTMLElement, () => false);
};
const typeOver = (range: Range, words: string): void => {
  range.deleteContents();
  range.insertNode(document.createTextNode(words));
  range.collapse(false);
};
/** As editors do that keep a model of their own: nothing that stood there before stands there still. */
const writeAnew = (range: Range, words: string): void => {
  typeOver(range, words);
  const all = document.getElementById('editor') as HTMLElement;
  all.replaceChildren(...[...all.childNodes].map((node) => node.cloneNode(true)));
  all.normalize();
};
const put = (node: Node | null, offset: number): void => getSelection()?.collapse(node, offset);
const at = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const caret = () => {
  const { focusNode: node, focusOffset: offset } = getSelection() ?? expect.unreachable();
  return { line: (node?.nodeType === Node.TEXT_NODE ? node.parentElement : (node as HTMLElement))?.id, offset };
};

beforeEach(() => {
  vi.stubGlobal('mozInnerScreenX', 0);
  vi.stubGlobal('focus', () => undefined);
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('the caret, while words elsewhere are replaced', () => {
  const fix = async (take = typeOver, place: () => void = () => undefined): Promise<void> => {
    const of = editor(take);
    place();
    expect(await replaceText(of, { start: 12, end: 19 }, 'not ready')).toBe(true);
    expect(of.read()).toContain('The plan is not ready.');
  };

  it.each<[string, (range: Range, words: string) => void]>([
    ['types the words over', typeOver],
    ['writes its text anew', writeAnew],
  ])('stays at the start of its line in an editor that %s', async (_, take) => {
    await fix(take, () => put(at('next').firstChild, 0));
    expect(caret()).toEqual({ line: 'next', offset: 0 });
  });

  it.each(['blank', 'last'])('stays in a line with nothing on it: %s', async (line) => {
    await fix(typeOver, () => put(at(line), 0));
    expect(caret()).toEqual({ line, offset: 0 });
  });

  it('stays there too when the editor let go of it while a card had the focus', async () => {
    const of = editor(typeOver);
    put(at('last'), 0);
    of.keepPlace();
    getSelection()?.removeAllRanges();
    expect(await replaceText(of, { start: 12, end: 19 }, 'not ready')).toBe(true);
    expect(caret()).toEqual({ line: 'last', offset: 0 });
  });
});
