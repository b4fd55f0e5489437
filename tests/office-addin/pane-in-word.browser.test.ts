import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { t } from '../../core/review/words.ts';
import { OFFICE_JS, paneOpener } from './support/built-pane.ts';
import { underProtocol } from './support/corpus.ts';
import { FAMILIAR_LETTER, LETTER } from './support/samples.ts';

const open = paneOpener();

describe('the pane in Word', () => {
  const BINDING = /On behalf of the Council I accept/;
  const binding = (page: Page) => page.getByRole('button', { name: BINDING });

  it('tells who signs and whom the letter is for', async () => {
    const { page } = await open({ office: { word: { paragraphs: LETTER } } });
    await page.getByText('Imran Siddiqui', { exact: true }).waitFor();
    await page.getByText('Somebody outside the council', { exact: true }).waitFor();
  });

  it('checks headers, footers, footnotes and text boxes, and says where they stand', async () => {
    const note = LETTER.find((text) => BINDING.test(text)) ?? '';
    const paragraphs = LETTER.map((text) => (text === note ? 'Thank you for your quotation.' : text));
    const { page, complaints } = await open({
      office: { word: { paragraphs, headers: ['Wexcombe Borough Council'], notes: [note] } },
    });
    const finding = binding(page);
    await finding.click();
    await page.getByRole('button', { name: t('review.goTo') }).click();
    await page.getByText('Look in a footnote or endnote for').waitFor();
    await page.getByRole('button', { name: t('review.addComment') }).click();
    await page.getByText('cannot write comments outside the body').waitFor();
    expect(complaints).toEqual([]);
    expect(await page.getByText('Headers and footers, which').count()).toBe(0);
  });

  it.each([
    ['does not hand over headers', { client: 'web' }, 'Headers and footers, which this Word does not hand over.'],
    ['does not write the document out', { fault: 'getOoxml' }, 'Headers, footers, footnotes and text boxes, which'],
  ] as const)('says what is not checked where Word %s, and checks the rest', async (_name, word, words) => {
    const { page } = await open({ office: { word: { paragraphs: LETTER, headers: ['Wexcombe'], ...word } } });
    await page.getByText(words).waitFor();
    await binding(page).waitFor();
  });

  it('adds a comment only on request, without a change to the text', async () => {
    const { page } = await open({ office: { word: { paragraphs: LETTER } } });
    await binding(page).click();
    expect(await page.evaluate(() => window.fakeWord.comments.length)).toBe(0);
    await page.getByRole('button', { name: t('review.addComment') }).click();
    await page.getByText('Added as a comment').waitFor();
    const [comments, paragraphs] = await page.evaluate(() => [
      [...window.fakeWord.comments],
      window.fakeWord.paragraphs.map(({ text }) => text),
    ]);
    expect(comments).toEqual([
      { on: expect.stringMatching(BINDING), text: expect.stringMatching(/^Probity: .*protocol/) },
    ]);
    expect(paragraphs).toEqual(LETTER);
  });

  it('says why when Word refuses a comment, and offers none where Word has none', async () => {
    const { page } = await open({ office: { word: { paragraphs: LETTER, fault: 'insertComment' } } });
    await binding(page).click();
    await page.getByRole('button', { name: t('review.addComment') }).click();
    await page.getByText('because Word refused: the document is read-only').waitFor();
    const old = await open({ office: { word: { paragraphs: LETTER, client: '2019' } } });
    await binding(old.page).click();
    await old.page.getByRole('button', { name: t('review.goTo') }).waitFor();
    expect(await old.page.getByRole('button', { name: t('review.addComment') }).count()).toBe(0);
    expect(old.complaints).toEqual([]);
  });

  it('underlines in the document when asked, opens what is clicked there, and takes it away again', async () => {
    const { page } = await open({ office: { word: { paragraphs: LETTER } } });
    const underline = page.getByRole('button', { name: 'Underline in the document' });
    const words = () => page.evaluate(() => [...window.fakeWord.squiggles.values()].map((one) => one.words));
    await binding(page).waitFor();
    expect(await words()).toEqual([]);
    await underline.click();
    await expect.poll(words).toContainEqual(expect.stringMatching(BINDING));
    await page.evaluate(
      (clicked) => window.fakeWord.click(clicked ?? ''),
      (await words()).find((one) => BINDING.test(one)),
    );
    await page.getByRole('button', { name: BINDING, expanded: true }).waitFor();
    await underline.click();
    await expect.poll(words).toEqual([]);
  });

  it('goes by the list alone where Word cannot underline without a subscription', async () => {
    const { page, complaints } = await open({ office: { word: { paragraphs: LETTER, client: 'LTSC 2024' } } });
    await page.getByRole('button', { name: 'Underline in the document' }).click();
    await page.getByText('This Word does not underline for add-ins').waitFor();
    await binding(page).waitFor();
    expect(complaints).toEqual([]);
  });

  it('reads a long document in slices and tells how far it is', async () => {
    const long = [
      ...LETTER.slice(0, 12),
      ...Array.from({ length: 1500 }, (_, at) => `Line ${at}.`),
      ...LETTER.slice(12),
    ];
    const { page } = await open({ office: { word: { paragraphs: long, slow: 500 } } });
    await page.getByRole('progressbar', { name: /Reading the document: \d+ of 1519 paragraphs/ }).waitFor();
    await binding(page).waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);
  });

  it('says so when Word never answers', async () => {
    const { page } = await open({ office: { word: { paragraphs: LETTER, fault: 'never' } } });
    await page.getByRole('alert').filter({ hasText: 'Office did not answer' }).waitFor();
  });

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
    const old = await open({ office: { word: { paragraphs, client: '2019' } } });
    await old.page.getByRole('button', { name: BINDING }).waitFor();
    expect(old.complaints).toEqual([]);
  });

  it('makes a fix as a tracked change at the right one of two places, then lets tracking be as it was', async () => {
    const { page } = await open({
      office: { word: { paragraphs: FAMILIAR_LETTER } },
      instead: underProtocol('north-lincolnshire'),
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
