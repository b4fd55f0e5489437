/** What the tests need of a page: a part that both browsers' drivers offer in the same words. */
export interface DrivenPage {
  goto(address: string): Promise<unknown>;
  evaluate<Result, Argument>(work: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
  readonly mouse: {
    click(x: number, y: number): Promise<void>;
    move(x: number, y: number, options?: { steps?: number }): Promise<void>;
  };
  readonly keyboard: {
    type(text: string): Promise<void>;
    press(key: string): Promise<void>;
  };
}

/** Where something stands in the window, in pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const STEP = 50;
const PATIENCE = 10_000;

/**
 * Waits until something is so, by asking again and again. A page cannot be asked while it changes to the next one.
 * @param what What is waited for, for the message when it never comes.
 */
export const until = async <T>(what: string, ask: () => Promise<T> | T): Promise<NonNullable<T>> => {
  let refusal: unknown;
  for (let waited = 0; waited < PATIENCE; waited += STEP) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      refusal = error;
    }
    await pause(STEP);
  }
  throw new Error(`waited in vain for ${what}`, { cause: refusal });
};

/** Waits a while: only where the test is that something does not happen. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Clicks with the real mouse in the middle of something, once it stands still: a list may still be finding its place. */
const clickOnceStill = async (page: DrivenPage, what: string, ask: () => Promise<Box | undefined>): Promise<void> => {
  let last: Box | undefined;
  const box = await until(what, async () => {
    const before = last;
    last = await ask();
    const still = before && last && before.left === last.left && before.top === last.top;
    return still ? last : undefined;
  });
  await page.mouse.click(box.left + box.width / 2, box.top + box.height / 2);
};

/** Clicks in the middle of an element with the real mouse, once it is shown. */
export const clickOn = (page: DrivenPage, selector: string): Promise<void> =>
  clickOnceStill(page, selector, () =>
    page.evaluate((wanted) => {
      for (const element of document.querySelectorAll(wanted)) {
        const { left, top, width, height } = element.getBoundingClientRect();
        if (width > 0 && height > 0) return { left, top, width, height };
      }
      return undefined;
    }, selector),
  );

/** What Probity shows on a page, read as a user would see it. */
export const shown = (page: DrivenPage) =>
  page.evaluate(() => {
    const shadow = document.querySelector('#probity-overlay')?.shadowRoot;
    const card = shadow?.querySelector('.card h2');
    const dialog = shadow?.querySelector('dialog[open]');
    return {
      card: card?.textContent ?? undefined,
      prompt: dialog?.textContent ?? undefined,
      badge: shadow?.querySelector('.badge-place button')?.getAttribute('aria-label') ?? undefined,
      /** The focus is in something of Probity's. */
      hasFocus: shadow?.activeElement != null,
      said: shadow?.querySelector('.live')?.textContent ?? '',
    };
  }, undefined);

/** Presses a button of Probity's by its text, with the real mouse. */
export const press = (page: DrivenPage, label: string): Promise<void> =>
  clickOnceStill(page, `the button ${label}`, () =>
    page.evaluate((wanted) => {
      const buttons = document.querySelector('#probity-overlay')?.shadowRoot?.querySelectorAll('button') ?? [];
      for (const button of buttons) {
        if (button.textContent !== wanted && button.getAttribute('aria-label') !== wanted) continue;
        const { left, top, width, height } = button.getBoundingClientRect();
        return { left, top, width, height };
      }
      return undefined;
    }, label),
  );

/** The words that are marked, by level, in the page and in the editor's frame, if it has one. */
export const marked = (page: DrivenPage, frame = 'iframe') =>
  page.evaluate((selector) => {
    const inner = document.querySelector<HTMLIFrameElement>(selector)?.contentWindow;
    const words = (level: string): string[] =>
      [window, inner].flatMap((view) => {
        const registry = (view as typeof globalThis | undefined)?.CSS?.highlights;
        return [...(registry?.get(`probity-${level}`) ?? [])].map((range) => range.toString());
      });
    return { must: words('must'), should: words('should'), could: words('could') };
  }, frame);

/** The middle of some marked words, in the page's own window. */
export const placeOf = (page: DrivenPage, words: string): Promise<{ x: number; y: number }> =>
  until(`the marked words ${words}`, () =>
    page.evaluate((wanted) => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe');
      for (const view of [window, frame?.contentWindow]) {
        const registry = (view as typeof globalThis | undefined)?.CSS?.highlights;
        for (const [name, highlight] of registry ?? []) {
          if (!name.startsWith('probity-')) continue;
          for (const range of highlight) {
            const box = (range as Range).getClientRects()[0];
            if (range.toString() !== wanted || !box) continue;
            const offset = view === window ? undefined : frame?.getBoundingClientRect();
            return {
              x: (offset?.left ?? 0) + box.left + box.width / 2,
              y: (offset?.top ?? 0) + box.top + box.height / 2,
            };
          }
        }
      }
      return undefined;
    }, words),
  );
