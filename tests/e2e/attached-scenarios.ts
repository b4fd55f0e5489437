import { describe, expect, it } from 'vitest';
import { EDITORS, type EditorKind } from './attached-page.ts';
import { clickOn, type DrivenPage, marked, pause, placeOf, press, shown, until } from './driver.ts';

/** What a browser's own test hands over. */
export interface Attached {
  readonly page: DrivenPage;
  readonly address: string;
  readonly undo: () => Promise<void>;
  /** Editors whose undo this browser keeps when a card closes. Firefox forgets that of a text box. */
  readonly undoable: readonly EditorKind[];
}

/** The text as the writer has it. */
const written = (page: DrivenPage): Promise<string> =>
  page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentDocument ?? document;
    const editor = inner.querySelector<HTMLTextAreaElement>('#editor');
    return editor?.value ?? editor?.innerText ?? '';
  }, undefined);

const isMarked = async (page: DrivenPage): Promise<boolean> => (await marked(page)).should.includes('useless');

/** Marks, cards and fixes in each kind of editor, whatever the rules say. */
export const describeAttached = (attached: () => Attached): void => {
  describe.each(Object.keys(EDITORS) as EditorKind[])('an editor: %s', (kind) => {
    const open = async (): Promise<DrivenPage> => {
      const { page, address } = attached();
      await page.goto(`${address}${kind}`);
      await until('the editor', () =>
        page.evaluate(
          () => (document.querySelector('iframe')?.contentDocument ?? document).querySelector('#editor') !== null,
          undefined,
        ),
      );
      await until('Probity', async () => (await shown(page)).badge);
      await clickOn(page, kind === 'frame' ? 'iframe' : '#editor');
      return page;
    };

    it('is not marked in a word that is being typed, and is once typing rests', async () => {
      const page = await open();
      await page.keyboard.type('The plan is useless');
      await pause(700);
      expect(await isMarked(page)).toBe(false);
      await until('the mark', () => isMarked(page));
    });

    it('is marked at once when the word is finished, and unmarked when it is mended by hand', async () => {
      const page = await open();
      await page.keyboard.type('The plan is useless.');
      await until('the mark', () => isMarked(page));
      for (let i = 0; i < 4; i++) await page.keyboard.press('Backspace');
      await until('the mark to go', async () => !(await isMarked(page)));
    });

    it('takes a fix from the card as if it were typed: once, undoable, with the caret where it was', async () => {
      const page = await open();
      await page.keyboard.type('The plan is useless, they say.');
      const { x, y } = await placeOf(page, 'useless');
      await page.mouse.click(x, y);
      await until('the card', async () => (await shown(page)).card);
      await press(page, 'Replace it');
      await until('the fix', async () => (await written(page)).includes('not ready'));
      expect((await written(page)).trimEnd()).toBe('The plan is not ready, they say.');
      await until('the card to go', async () => !(await shown(page)).card);
      const { undo, undoable } = attached();
      if (!undoable.includes(kind)) return;
      await undo();
      await until('the undo', async () => (await written(page)).includes('useless'));
      expect((await written(page)).trimEnd()).toBe('The plan is useless, they say.');
    });

    it('is left alone while an input method composes', async () => {
      const page = await open();
      const compose = (type: string) =>
        page.evaluate((event) => {
          const inner = document.querySelector('iframe')?.contentDocument ?? document;
          inner.querySelector('#editor')?.dispatchEvent(new CompositionEvent(event, { bubbles: true }));
        }, type);
      await compose('compositionstart');
      await page.keyboard.type('The plan is useless. ');
      await pause(900);
      expect(await isMarked(page)).toBe(false);
      await compose('compositionend');
      await until('the mark', () => isMarked(page));
    });
  });
};
