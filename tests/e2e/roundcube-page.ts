import { clickOn, type DrivenPage, until } from './driver.ts';

/** Roundcube's two ways to write. */
export type Mode = 'plain' | 'html';

/** A user's session at the test webmail. */
export const logIn = async (page: DrivenPage, address: string, user: string): Promise<void> => {
  await page.goto(address);
  await clickOn(page, '#rcmloginuser');
  await page.keyboard.type(user);
  await clickOn(page, '#rcmloginpwd');
  await page.keyboard.type('test');
  await page.keyboard.press('Enter');
  await until('the inbox', () =>
    page.evaluate(
      () => document.querySelector('#messagelist') !== null && document.readyState === 'complete',
      undefined,
    ),
  );
};

/** Opens a new message and puts the caret in its text. */
export const compose = async (
  page: DrivenPage,
  address: string,
  mode: Mode,
  headers: Record<'to' | 'subject', string> & { readonly bcc?: string },
): Promise<void> => {
  const query = new URLSearchParams({ _task: 'mail', _action: 'compose' });
  for (const [name, value] of Object.entries(headers)) query.set(`_${name}`, value);
  await page.goto(`${address}?${query}`);
  await until('the compose form', async () => {
    const shown = await page.evaluate(
      () => ({ loaded: document.readyState === 'complete', form: document.querySelector('#composebody') !== null }),
      undefined,
    );
    // Once, right after the login, no form came and the cause was not found: a user would press Compose again.
    if (shown.loaded && !shown.form) await page.goto(`${address}?${query}`);
    return shown.loaded && shown.form;
  });
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
