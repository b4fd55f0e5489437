import type { Page } from 'playwright-core';
import { t } from '../../../core/review/words.ts';
import { underProtocol } from './corpus.ts';
import type { OpenOptions } from './open-page.ts';
import { BLIND_COPY, CLEAN, FAMILIAR_LETTER, FAMILIAR_MESSAGE, LETTER, OTHER_MEMBER } from './samples.ts';

/** A state that a user may see the pane in, and how to bring it about. */
export interface PaneState {
  readonly name: string;
  readonly open: OpenOptions;
  /** What is done until it shows. */
  readonly reach: (page: Page) => Promise<void>;
}

const shows =
  (words: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByText(words).first().waitFor();
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
/** Opens the first finding, and then presses what is named. */
const firstFinding =
  (...buttons: string[]) =>
  async (page: Page): Promise<void> => {
    await page.locator('button.head').first().click();
    for (const button of buttons) await press(page, button);
    await page.locator('.clauses').first().waitFor();
  };

const outlook = (compose: Partial<typeof BLIND_COPY> = {}): OpenOptions => ({
  office: { outlook: { ...BLIND_COPY, ...compose } },
});
const letter = { paragraphs: LETTER, headers: ['Wexcombe Borough Council'] };

/** Every state, in the order in which a user might meet them. */
export const PANE_STATES: readonly PaneState[] = [
  { name: 'Nothing found', open: { office: { outlook: CLEAN } }, reach: shows(t('review.nothingFoundDetail')) },
  { name: 'A finding in Outlook', open: outlook(), reach: firstFinding() },
  { name: 'Explained', open: outlook(), reach: firstFinding(t('review.explain')) },
  {
    name: 'A reason is asked for',
    open: outlook(),
    reach: firstFinding(t('review.dismissWithReason'), t('review.dismiss')),
  },
  {
    name: 'Dismissed',
    open: outlook(),
    reach: async (page) => {
      await firstFinding(t('review.dismissWithReason'))(page);
      await page.getByLabel(t('review.reasonLabel')).fill('She asked me to');
      await page.getByRole('button', { name: t('review.dismiss'), exact: true }).click();
      await page.getByText(t('review.dismissed', 1)).click();
    },
  },
  {
    name: 'Words to select, in Outlook',
    open: { office: { outlook: FAMILIAR_MESSAGE }, instead: underProtocol('north-lincolnshire') },
    reach: async (page) => {
      await firstFinding('Change to "Dear Councillor Lowe"')(page);
      await page.getByText('Select “Dear Gareth”').waitFor();
    },
  },
  {
    name: 'An invitation, with a list and an old Outlook',
    open: outlook({
      kind: 'appointment',
      client: 'on-premises',
      cc: [OTHER_MEMBER, { name: 'Ward bulletin', email: 'ward-bulletin@wexcombe.example', list: true }],
    }),
    reach: shows('Ward bulletin'),
  },
  {
    name: 'A letter in Word',
    open: { office: { word: letter } },
    reach: async (page) => {
      await firstFinding(t('review.goTo'))(page);
      await page.getByText('Selected in the document.').waitFor();
    },
  },
  {
    name: 'Underlined, commented',
    open: { office: { word: letter } },
    reach: async (page) => {
      await press(page, 'Underline in the document');
      await firstFinding(t('review.addComment'))(page);
      await page.getByText('Added as a comment').waitFor();
    },
  },
  {
    name: 'Word on the web',
    open: { office: { word: { paragraphs: FAMILIAR_LETTER, client: 'web' } } },
    reach: shows('Headers and footers'),
  },
  {
    name: 'A long document',
    open: { office: { word: { paragraphs: [...LETTER, ...Array<string>(3000).fill('Well.')], slow: 400 } } },
    reach: (page) => page.getByRole('progressbar').waitFor(),
  },
  {
    name: 'The draft cannot be read',
    open: outlook({ faults: { 'body.getAsync': 'fails' } }),
    reach: shows('could not read this draft'),
  },
  {
    name: 'No profile',
    open: { ...outlook(), instead: { 'profile.json': { status: 404, body: '' } } },
    reach: shows('so nothing is checked'),
  },
  { name: 'Office.js is not there', open: { office: 'unreachable' }, reach: shows('did not load') },
];
