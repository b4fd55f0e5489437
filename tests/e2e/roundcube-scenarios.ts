import { describe, expect, it } from 'vitest';
import { clickOn, type DrivenPage, marked, pause, placeOf, press, shown, until } from './driver.ts';
import { compose, type Mode, readDraft } from './roundcube-page.ts';
import type { Delivered, RoundcubeServer } from './roundcube-server.ts';

/** What a browser's own test hands over. */
export interface Surroundings {
  readonly page: DrivenPage;
  readonly webmail: RoundcubeServer;
  /** Puts the focus on the Send button without pressing it. */
  readonly focusSend: () => Promise<void>;
}

const SEND = 'button.send';
const BREACH = 'carol@council.test';
const HEADERS = { to: 'bob@council.test', bcc: BREACH };

/** Anything that would betray that Probity was there. */
const TRACES = /probity|data-mce-selected|::highlight|contenteditable/i;

/**
 * From typing to delivery in a real Roundcube: a member writes to a member with an officer in blind copy.
 * @param surroundings Asked for in each test, when the browser and the webmail are up.
 */
export const describeRoundcube = (mode: Mode, surroundings: () => Surroundings): void => {
  describe(`Roundcube, ${mode} editor`, () => {
    let count = 0;
    const write = async (text = 'Dear Bob,\nplease see below.'): Promise<string> => {
      const { page, webmail } = surroundings();
      const subject = `Roads ${mode} ${++count}`;
      await compose(page, webmail.address, mode, { ...HEADERS, subject });
      await page.keyboard.type(text);
      await until('the mark', async () => (await marked(page)).must.includes(BREACH));
      return subject;
    };
    const arrival = async (subject: string): Promise<Delivered> => {
      const { page, webmail } = surroundings();
      const message = await until(`the delivery of ${subject}`, () =>
        webmail.delivered().find((delivered) => delivered.subject === subject),
      );
      await until('the compose to close', () =>
        page.evaluate(
          () => !location.search.includes('_action=compose') && document.readyState === 'complete',
          undefined,
        ),
      );
      return message;
    };
    const noArrival = async (subject: string) => {
      await pause(700);
      expect(
        surroundings()
          .webmail.delivered()
          .some((message) => message.subject === subject),
      ).toBe(false);
    };

    it('marks the breach and tells how many there are', async () => {
      await write();
      const { page } = surroundings();
      expect((await shown(page)).badge).toContain('1 must');
      expect((await shown(page)).said).toContain('1 must');
    });

    it('opens the card under the pointer, closes it when the pointer leaves, and pins it on a click', async () => {
      await write();
      const { page } = surroundings();
      const { x, y } = await placeOf(page, BREACH);
      await page.mouse.move(x + 2, y + 2, { steps: 3 });
      const { card } = await until('the card', async () => ((await shown(page)).card ? shown(page) : undefined));
      expect(card).toBeTruthy();
      expect((await shown(page)).hasFocus).toBe(false);
      await page.mouse.move(5, 400, { steps: 3 });
      await until('the card to go', async () => !(await shown(page)).card);
      await page.mouse.click(x, y);
      await until('the card', async () => (await shown(page)).card);
      await page.mouse.move(5, 400, { steps: 3 });
      await pause(900);
      expect((await shown(page)).card).toBe(card);
      await page.keyboard.press('Escape');
      expect((await shown(page)).card).toBeUndefined();
    });

    it('marks words in the text, exactly, and opens their card on a click', async () => {
      const { page, webmail } = surroundings();
      const subject = `Roads ${mode} ${++count}`;
      await compose(page, webmail.address, mode, { to: 'news@gazette.test', subject });
      await page.keyboard.type(
        'Dear Editor 😀 “of the Gazette”,\n\nOur Director of Place, Carol Lee, is incompetent.\n',
      );
      const words = await until('the mark', async () =>
        (await marked(page)).must.find((found) => found.includes('incompetent')),
      );
      expect('Our Director of Place, Carol Lee, is incompetent.').toContain(words);
      const { x, y } = await placeOf(page, words);
      await page.mouse.click(x, y);
      await until('the card', async () => (await shown(page)).card);
      expect((await shown(page)).hasFocus).toBe(false);
    });

    it('opens the card by keyboard, and Escape gives focus and caret back', async () => {
      await write('Dear Bob,\nplease see below');
      const { page } = surroundings();
      await page.keyboard.press('F8');
      await until('the card to have the focus', async () => (await shown(page)).hasFocus);
      await page.keyboard.press('Escape');
      await until('the card to go', async () => !(await shown(page)).card);
      await page.keyboard.type(', Alice');
      expect((await readDraft(page)).text).toContain('please see below, Alice');
    });

    it.each(['click', 'Enter', ' '])(
      'holds Send pressed by %j, and going back leaves the draft untouched',
      async (way) => {
        const subject = await write();
        const { page, focusSend } = surroundings();
        const before = await readDraft(page);
        if (way === 'click') await clickOn(page, SEND);
        else {
          await focusSend();
          await page.keyboard.press(way);
        }
        await until('the prompt', async () => (await shown(page)).prompt);
        await press(page, 'Back to draft');
        await until('the prompt to go', async () => !(await shown(page)).prompt);
        await noArrival(subject);
        expect(await readDraft(page)).toEqual(before);
      },
    );

    it('sends anyway once a reason is given, and what is delivered holds no trace of Probity', async () => {
      const subject = await write('Dear Bob,\nplease see below.\nAlice Carter');
      const { page } = surroundings();
      await clickOn(page, SEND);
      await until('the prompt', async () => (await shown(page)).prompt);
      await press(page, 'Send anyway');
      // no reason yet: nothing goes
      await noArrival(subject);
      await page.keyboard.type('Agreed with the Monitoring Officer');
      await press(page, 'Send anyway');
      const message = await arrival(subject);
      expect(message.to).toHaveLength(2);
      expect(message.eml).toContain('please see below.');
      expect(message.eml).not.toMatch(TRACES);
      expect(message.eml).not.toContain('Monitoring Officer');
    });

    it('moves the blind copy where everyone sees it, and then lets the message go unasked', async () => {
      const subject = await write();
      const { page } = surroundings();
      await page.keyboard.press('F8');
      await press(page, 'Move to Cc, where everyone sees it');
      await until('the move', async () => (await readDraft(page)).cc?.includes(BREACH));
      expect((await readDraft(page)).bcc).not.toContain(BREACH);
      await until('the mark to go', async () => (await marked(page)).must.length === 0);
      await clickOn(page, SEND);
      const message = await arrival(subject);
      expect(message.eml).toMatch(/^Cc: carol@council\.test/m);
    });
  });
};
