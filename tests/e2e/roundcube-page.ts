import { clickOn, type DrivenPage, until } from './driver.ts';

/** Roundcube's two ways to write. */
export type Mode = 'plain' | 'html';

/**
 * Waits until the webmail has nothing under way. Its list and its count of unread messages are fetched in the background
 * and save the session as it was when they began: a compose page opened meanwhile is told "Requested compose session not
 * found".
 */
const atRest = (page: DrivenPage): Promise<boolean> =>
  until('the webmail to be at rest', () =>
    page.evaluate(() => {
      const { rcmail, $ } = window as unknown as { rcmail?: { busy: boolean }; $?: { active: number } };
      return document.readyState === 'complete' && rcmail?.busy === false && $?.active === 0;
    }, undefined),
  );

/** A user's session at the test webmail. */
export const logIn = async (page: DrivenPage, address: string, user: string): Promise<void> => {
  await page.goto(address);
  await clickOn(page, '#rcmloginuser');
  await page.keyboard.type(user);
  await clickOn(page, '#rcmloginpwd');
  await page.keyboard.type('test');
  await page.keyboard.press('Enter');
  await until('the inbox', () => page.evaluate(() => document.querySelector('#messagelist') !== null, undefined));
};

/** Opens a new message in a webmail that somebody is logged in to, and puts the caret in its text. */
export const compose = async (
  page: DrivenPage,
  address: string,
  mode: Mode,
  headers: Record<'to' | 'subject', string> & { readonly bcc?: string },
): Promise<void> => {
  const query = new URLSearchParams({ _task: 'mail', _action: 'compose' });
  for (const [name, value] of Object.entries(headers)) query.set(`_${name}`, value);
  await atRest(page);
  await page.goto(`${address}?${query}`);
  await until('the compose form', () =>
    page.evaluate(
      () => document.readyState === 'complete' && document.querySelector('#composebody') !== null,
      undefined,
    ),
  );
  if (mode === 'plain') {
    await clickOn(page, '#composebody');
    return;
  }
  await page.evaluate(() => {
    const { rcmail } = window as unknown as { rcmail: { command(...words: unknown[]): void } };
    rcmail.command('toggle-editor', { id: 'composebody', html: true }, '', null);
  }, undefined);
  await until('the HTML editor', () =>
    page.evaluate(
      () => document.querySelector<HTMLIFrameElement>('#composebody_ifr')?.contentDocument?.body.isContentEditable,
      undefined,
    ),
  );
  await clickOn(page, '#composebody_ifr');
};

/** The draft as it stands, to tell whether anything touched it. */
export const readDraft = (page: DrivenPage) =>
  page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#composebody_ifr');
    const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value;
    return {
      text: frame?.contentDocument?.body.innerHTML ?? field('_message'),
      to: field('_to'),
      cc: field('_cc'),
      bcc: field('_bcc'),
      subject: field('_subject'),
    };
  }, undefined);
