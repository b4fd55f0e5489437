import { describe, expect, it } from 'vitest';
import { t } from '../../core/review/words.ts';
import { OFFICE_JS, paneOpener } from './support/built-pane.ts';
import { underProtocol } from './support/corpus.ts';
import { BLIND_COPY, CLEAN, FAMILIAR_MESSAGE, OTHER_MEMBER } from './support/samples.ts';

const open = paneOpener();
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

  it('replaces words that the writer has selected, and no others', async () => {
    const { page } = await open({
      office: { outlook: FAMILIAR_MESSAGE },
      instead: underProtocol('north-lincolnshire'),
    });
    await page.getByRole('button', { name: 'Dear Gareth' }).click();
    const fix = page.getByRole('button', { name: 'Change to "Dear Councillor Lowe"' });
    const html = () => page.evaluate(() => window.fakeOutlook.html);
    await page.evaluate(() => {
      window.fakeOutlook.selected = 'Gareth, The figures';
    });
    await fix.click();
    await page.getByText('Select “Dear Gareth” in the draft').waitFor();
    await page.getByRole('button', { name: t('review.copyReplacement') }).waitFor();
    expect(await html()).toBe(FAMILIAR_MESSAGE.html);
    await page.evaluate(() => {
      window.fakeOutlook.selected = 'Dear Gareth';
    });
    await fix.click();
    await page.getByText(t('review.nothingFoundDetail')).waitFor();
    expect(await html()).toBe(FAMILIAR_MESSAGE.html.replace('Dear Gareth', 'Dear Councillor Lowe'));
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

  it.each([
    ['on-premises', ['does not check again on Send', 'does not tell the sender']],
    ['LTSC 2021', ['does not check again on Send']],
    ['classic', []],
  ] as const)('stays useful in Outlook %s, and says what is missing there', async (client, missing) => {
    const { page, complaints } = await open({ office: { outlook: { ...BLIND_COPY, client } } });
    await page.getByRole('button', { name: OTHER_MEMBER.email }).waitFor();
    for (const words of missing) await page.getByText(words).waitFor();
    expect(await page.locator('.not-checked li').count()).toBe(missing.length);
    expect(complaints).toEqual([]);
  });

  it('tells everybody by what they are, and says of a list that it cannot tell who is on it', async () => {
    const list = { name: 'Ward bulletin', email: 'ward-bulletin@wexcombe.example', list: true };
    const { page } = await open({ office: { outlook: { ...CLEAN, cc: [list] } } });
    await page.getByText('“Ward bulletin” is a distribution list').waitFor();
    const who = page.getByRole('region', { name: t('review.recipients') });
    await who.getByText('Gareth Lowe').waitFor();
    await expect.poll(() => who.innerText()).toMatch(/Gareth Lowe\s+Member[\s\S]*Helen Marsh\s+Officer/);
  });

  it('speaks of an invitation in its own words', async () => {
    const { page } = await open({ office: { outlook: { ...CLEAN, kind: 'appointment', cc: [OTHER_MEMBER] } } });
    const who = page.getByRole('region', { name: t('review.recipients') });
    for (const field of ['Organiser', 'Required', 'Optional']) await who.getByText(field, { exact: true }).waitFor();
  });

  it('goes to the finding that the send check names while the pane is open', async () => {
    const { page } = await open({ office: { outlook: BLIND_COPY } });
    await page.getByRole('button', { name: OTHER_MEMBER.email }).waitFor();
    expect(await page.getByRole('button', { expanded: true }).count()).toBe(0);
    await page.evaluate(() => window.fakeOutlook.askAgain('{"rules":["correspondence/blind-copy"]}'));
    await page.getByText(/Cartwright is in Bcc/).waitFor();
  });

  it('explains a finding by examples of its rule', async () => {
    const { page, outside } = await open({ office: { outlook: BLIND_COPY } });
    await page.getByRole('button', { name: OTHER_MEMBER.email }).click();
    await page.getByRole('button', { name: t('review.explain') }).click();
    await page.getByText(t('review.flaggedExamples')).waitFor();
    expect(outside).toEqual([OFFICE_JS]);
  });

  it('says of a draft in Welsh that its words are not checked', async () => {
    const html =
      'Annwyl bawb, mae hwn yn gyfarfod o bobl y cyngor ac rydym wedi bod yn siarad gyda chi am hyn. Diolch yn fawr iawn.';
    const { page } = await open({ office: { outlook: { ...CLEAN, html } } });
    await page.getByText('they read as Welsh').waitFor();
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
