import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../core/review/words.ts';
import { buildOffice } from '../../office-addin/build-office.ts';
import { corpusCouncil } from './support/corpus.ts';
import { BASE, launch, type OpenOptions, openPage } from './support/open-page.ts';
import { BLIND_COPY, CLEAN, FAMILIAR_LETTER, LETTER, OTHER_MEMBER } from './support/samples.ts';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const require = createRequire(import.meta.url);
let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probity-office-'));
  await buildOffice({
    council: corpusCouncil(),
    baseUrl: BASE,
    sendMode: 'promptUser',
    version: '0.1.0',
    outDir: folder,
  });
  browser = await launch();
});
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const open = (options: OpenOptions) => openPage(browser, folder, options);
const BLIND = /Blind|Bcc|copied/i;

describe('the pane in Outlook', () => {
  it('lists a member in blind copy, asks only for Office.js, and keeps to its own policy', async () => {
    const { page, outside, complaints } = await open({ office: { outlook: BLIND_COPY } });
    await page.getByRole('status').filter({ hasText: '1 must' }).waitFor();
    const finding = page.getByRole('button', { name: OTHER_MEMBER.email });
    await finding.click();
    await page.getByText(/Cartwright is in Bcc/).waitFor();
    expect(outside).toEqual([OFFICE_JS]);
    expect(complaints).toEqual([]);
  });

  it('reads again as recipients and words change', async () => {
    const { page } = await open({ office: { outlook: CLEAN } });
    await page.getByText(t('review.nothingFoundDetail')).waitFor();
    await page.evaluate((person) => window.fakeOutlook.people.bcc.push(person), OTHER_MEMBER);
    await page.getByRole('button', { name: OTHER_MEMBER.email }).waitFor();
    await page.evaluate(() => {
      window.fakeOutlook.people.bcc = [];
    });
    await page.getByText(t('review.nothingFoundDetail')).waitFor();
  });

  it('says where to look, since Outlook lets no add-in move there', async () => {
    const { page } = await open({ office: { outlook: BLIND_COPY } });
    await page.getByRole('button', { name: OTHER_MEMBER.email }).click();
    await page.getByRole('button', { name: t('review.goTo') }).click();
    await page.getByText(`Look in the Bcc line for “${OTHER_MEMBER.email}”.`).waitFor();
  });

  it('moves the recipient where a fix says, and nobody is lost', async () => {
    const { page } = await open({ office: { outlook: BLIND_COPY } });
    await page.getByRole('button', { name: OTHER_MEMBER.email }).click();
    await page.getByRole('button', { name: /Cc/ }).first().click();
    await expect
      .poll(() => page.evaluate(() => window.fakeOutlook.people))
      .toEqual({
        to: [{ name: 'Helen Marsh', email: 'helen.marsh@wexcombe.example' }],
        cc: [OTHER_MEMBER],
        bcc: [],
      });
  });

  it('keeps a dismissal and its reason with the draft, where the send check finds it', async () => {
    const { page } = await open({ office: { outlook: BLIND_COPY } });
    await page.getByRole('button', { name: OTHER_MEMBER.email }).click();
    await page.getByRole('button', { name: t('review.dismissWithReason') }).click();
    await page.getByLabel(t('review.reasonLabel')).fill('She asked me to');
    await page.getByRole('button', { name: t('review.dismiss'), exact: true }).click();
    await page.getByText(t('review.dismissed', 1)).waitFor();
    const kept = await page.evaluate(() => window.fakeOutlook.sessionData.get('probity') ?? '');
    expect(JSON.parse(kept)).toMatchObject({
      dismissals: [{ anchor: { rule: 'correspondence/blind-copy', field: 'bcc' }, reason: 'She asked me to' }],
    });
  });

  it('opens the finding that the send check named', async () => {
    const context = JSON.stringify({ rules: ['correspondence/blind-copy'] });
    const { page } = await open({ office: { outlook: { ...BLIND_COPY, context } } });
    await page.getByText(/Cartwright is in Bcc/).waitFor();
    expect(await page.getByRole('button', { expanded: true }).textContent()).toMatch(BLIND);
  });

  it('stays useful where Outlook offers no more than on-premises Exchange, and says what is missing', async () => {
    const { page, complaints } = await open({ office: { outlook: { ...BLIND_COPY, mailboxSet: 5 } } });
    await page.getByRole('button', { name: OTHER_MEMBER.email }).waitFor();
    await page.getByText('does not check again on Send').waitFor();
    await page.getByText('does not tell the sender').waitFor();
    expect(complaints).toEqual([]);
  });

  it('says that it cannot tell who a contact list without an address is', async () => {
    const { page } = await open({ office: { outlook: { ...CLEAN, cc: [{ name: 'All ward members', email: '' }] } } });
    await page.getByText('gave no address for a name or contact list').waitFor();
  });

  it('says so when the draft cannot be read, and tries again when asked', async () => {
    const { page } = await open({ office: { outlook: { ...BLIND_COPY, faults: { 'body.getAsync': 'fails' } } } });
    await page.getByRole('alert').filter({ hasText: 'could not read this draft' }).waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await page.getByText(t('review.nothingFound')).count()).toBe(0);
  });

  it('says so when Outlook never answers, instead of waiting for good', async () => {
    const { page } = await open({ office: { outlook: { ...BLIND_COPY, faults: { 'to.getAsync': 'never' } } } });
    await page.getByRole('alert').filter({ hasText: 'Office did not answer' }).waitFor();
  });

  it('shows hostile words as words', async () => {
    const name = '<img src=x onerror="document.title=1">';
    const { page, outside, complaints } = await open({
      office: { outlook: { ...BLIND_COPY, bcc: [{ name, email: OTHER_MEMBER.email }] } },
    });
    await page.getByRole('button', { name: OTHER_MEMBER.email }).click();
    expect(await page.locator('img').count()).toBe(0);
    expect(outside).toEqual([OFFICE_JS]);
    expect(complaints).toEqual([]);
  });
});

describe('the pane in Word', () => {
  const BINDING = /On behalf of the Council I accept/;

  it('takes a letter for a letter by its writer, and lists what is amiss', async () => {
    const { page, outside, complaints } = await open({ office: { word: { paragraphs: LETTER } } });
    await page.getByRole('button', { name: BINDING }).waitFor();
    expect(await page.getByLabel('This is a').inputValue()).toBe('letter');
    expect(await page.getByLabel('Written by').inputValue()).toBe('member');
    expect(outside).toEqual([OFFICE_JS]);
    expect(complaints).toEqual([]);
  });

  it('believes the writer about what the document is', async () => {
    const { page } = await open({ office: { word: { paragraphs: LETTER } } });
    await page.getByRole('button', { name: BINDING }).waitFor();
    await page.getByLabel('This is a').selectOption('press-release');
    await expect.poll(() => page.getByRole('button', { name: BINDING }).count()).toBe(0);
    await page.getByLabel('This is a').selectOption('letter');
    await page.getByRole('button', { name: BINDING }).waitFor();
  });

  it('selects the words of a finding', async () => {
    const { page } = await open({ office: { word: { paragraphs: LETTER } } });
    await page.getByRole('button', { name: BINDING }).click();
    await page.getByRole('button', { name: t('review.goTo') }).click();
    await page.getByText('Selected in the document.').waitFor();
    expect(await page.evaluate(() => window.fakeWord.selected)).toMatch(BINDING);
  });

  it('reads again when a paragraph changes', async () => {
    const { page } = await open({ office: { word: { paragraphs: LETTER } } });
    await page.getByRole('button', { name: BINDING }).waitFor();
    await page.evaluate(() => window.fakeWord.type(12, 'Thank you for your quotation; officers will write to you.'));
    await expect.poll(() => page.getByRole('button', { name: BINDING }).count()).toBe(0);
  });

  it('says that words have gone when they change before they are shown', async () => {
    const { page } = await open({ office: { word: { paragraphs: LETTER } } });
    await page.getByRole('button', { name: BINDING }).click();
    // Both at once, before the pane looks again by itself.
    await page.getByRole('button', { name: t('review.goTo') }).evaluate((button: HTMLButtonElement) => {
      window.fakeWord.paragraphs[12] = { text: 'Something else.', reviewed: 'Something else.' };
      button.click();
    });
    await page.getByText('These words have changed.').waitFor();
    expect(await page.evaluate(() => window.fakeWord.selected)).toBe('');
  });

  it('does not check words that are marked as deleted, and reads them where the client cannot tell', async () => {
    const paragraphs = LETTER.map((text) => (BINDING.test(text) ? { text, reviewed: 'Thank you for writing.' } : text));
    const { page } = await open({ office: { word: { paragraphs } } });
    await page.getByRole('heading', { name: t('review.findings') }).waitFor();
    expect(await page.getByRole('button', { name: BINDING }).count()).toBe(0);
    const old = await open({ office: { word: { paragraphs, wordSet: 3 } } });
    await old.page.getByRole('button', { name: BINDING }).waitFor();
    expect(old.complaints).toEqual([]);
  });

  it('makes a fix as a tracked change at the right one of two places, then lets tracking be as it was', async () => {
    const profile = JSON.stringify({ ...corpusCouncil(), protocol: 'north-lincolnshire' });
    const { page } = await open({
      office: { word: { paragraphs: FAMILIAR_LETTER } },
      instead: { 'profile.json': { status: 200, body: profile } },
    });
    await page
      .getByRole('button', { name: /Dear Ruth/ })
      .first()
      .click();
    await page.locator('.detail .primary').click();
    await page.getByText(t('review.fixApplied')).waitFor();
    const { inserted, paragraphs, mode } = await page.evaluate(() => ({
      inserted: [...window.fakeWord.inserted],
      paragraphs: window.fakeWord.paragraphs.map(({ text }) => text),
      mode: window.fakeWord.changeTrackingMode,
    }));
    expect(inserted).toEqual([{ text: expect.stringContaining('Okafor'), mode: 'TrackAll' }]);
    expect(paragraphs[8]).toMatch(/^Dear (Cllr|Councillor) Okafor/);
    expect(paragraphs.filter((_text, at) => at !== 8)).toEqual(FAMILIAR_LETTER.filter((_text, at) => at !== 8));
    expect(mode).toBe('Off');
  });
});

describe('the pane when something is missing', () => {
  it("explains itself outside Office, with Microsoft's own script from its package", async () => {
    const real = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
    const { page } = await open({ office: { real } });
    await page.getByRole('heading', { name: 'Probity works inside Outlook and Word' }).waitFor();
  });

  it('explains itself when Office.js cannot be reached', async () => {
    const { page } = await open({ office: 'unreachable' });
    await page.getByText('Microsoft’s part of the pane (Office.js) did not load').waitFor();
  });

  it('goes on with the last good profile, and says so; without one it says that nothing is checked', async () => {
    const { page } = await open({ office: { outlook: BLIND_COPY } });
    await page.getByRole('button', { name: OTHER_MEMBER.email }).waitFor();
    await page.route(`${BASE}/profile.json`, (route) => route.fulfill({ status: 200, body: '{"name":7}' }));
    await page.reload();
    await page.getByText('using the copy it loaded last').waitFor();
    await page.getByText(/name: expected text/).waitFor();
    await page.getByRole('button', { name: OTHER_MEMBER.email }).waitFor();
    const fresh = await open({
      office: { outlook: BLIND_COPY },
      instead: { 'profile.json': { status: 200, body: 'not json' } },
    });
    await fresh.page.getByText('so nothing is checked: it is not JSON').waitFor();
  });
});

describe('access', () => {
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const settings = [
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
    ['dark', 'active'],
  ] as const;
  const panes = [
    ['Outlook', { outlook: BLIND_COPY }, OTHER_MEMBER.email],
    ['Word', { word: { paragraphs: LETTER } }, 'On behalf of the Council'],
  ] as const;

  it.each(panes.flatMap(([name, office, finding]) => settings.map((set) => [name, ...set, office, finding] as const)))(
    '%s, %s, forced colours %s: nothing that axe faults, nothing wider than the pane',
    async (_name, colorScheme, forcedColors, office, finding) => {
      const { page } = await open({ office, colorScheme, forcedColors, bypassCSP: true });
      await page.getByRole('button', { name: finding }).click();
      await page.getByRole('button', { name: t('review.goTo') }).click();
      await page.addScriptTag({ content: axe });
      const { violations } = (await page.evaluate('axe.run(document)')) as {
        violations: { id: string; nodes: { target: string[] }[] }[];
      };
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );

  it('can be used by keyboard alone', async () => {
    const { page } = await open({ office: { outlook: BLIND_COPY } });
    await page.getByRole('button', { name: OTHER_MEMBER.email }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(OTHER_MEMBER.email);
    await page.keyboard.press('Enter');
    await page.getByText(/Cartwright is in Bcc/).waitFor();
  });
});

describe('the events page', () => {
  it('loads Office.js and the send check under its own policy', async () => {
    const { page, outside, complaints } = await open({ office: { outlook: CLEAN }, path: 'events.html' });
    expect(await page.evaluate(() => [...window.fakeOutlook.actions.keys()])).toEqual([
      'onMessageSendHandler',
      'onAppointmentSendHandler',
    ]);
    expect(outside).toEqual([OFFICE_JS]);
    expect(complaints).toEqual([]);
  });
});
