import { afterEach, describe, expect, it } from 'vitest';
import type { Fix } from '../../core/index.ts';
import type { Editor } from '../../extension/lib/editors/editor.ts';
import { makeFix } from '../../extension/lib/fix.ts';
import type { WatchedCompose } from '../../extension/lib/watched-compose.ts';

const WRITTEN = 'Dear Ms Hill, the roof is done.';
const FIX: Fix = {
  label: 'Say it otherwise',
  edits: [{ field: 'body', start: 18, end: 22, expected: 'roof', replacement: 'gutter' }],
};

/** A compose whose editor answers every change with the same text, as a page's own script may. */
const composeThatWrites = (text: string): WatchedCompose => {
  const element = document.createElement('textarea');
  document.body.append(element);
  let now = WRITTEN;
  document.execCommand = () => {
    now = text;
    return true;
  };
  const bodyEditor = { element, read: () => now, select() {}, selection: () => undefined } as unknown as Editor;
  const draft = { kind: 'letter', id: 'x', date: '2026-07-01T10:00:00Z', author: { role: 'officer' }, body: WRITTEN };
  return { bodyEditor, subjectEditor: undefined, draft, check() {} } as unknown as WatchedCompose;
};

afterEach(() => document.body.replaceChildren());

describe('a fix', () => {
  it.each([
    ['is made when the text is then what was meant', 'Dear Ms Hill, the gutter is done.', 'applied'],
    ['is known to have failed when nothing was changed', WRITTEN, 'failed'],
    ['is known to have gone astray when something else was changed', 'Dear Ms Hill, the roofgutter is done.', 'astray'],
  ])('%s', async (_name, text, result) => {
    expect(await makeFix(composeThatWrites(text), FIX)).toBe(result);
  });

  it('is not made where the draft cannot be checked, and that is said', async () => {
    const of = composeThatWrites('Dear Ms Hill, the gutter is done.');
    const broken = {
      ...of,
      check() {
        throw new Error('broken');
      },
    };
    expect(await makeFix(broken, FIX)).toBe('failed');
    expect(of.bodyEditor.read()).toBe(WRITTEN);
  });
});
