import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { parseCouncil } from '../../core/council/council.ts';
import { checkStamp } from '../../core/council/profile-stamp.ts';
import { axeFaults } from '../review/chromium.ts';
import { largeDirectory } from './large-directory.ts';
import { watchPages } from './watched-pages.ts';

const PORT = 43_137;
const sample = (name: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: readFileSync(new URL(`../samples/${name}`, import.meta.url)),
});
const MODERNGOV = sample('moderngov-GetCouncillorsByWard.redacted.xml');
const ENTRA = sample('microsoft-entra-download-users.header-real.csv');

let page: Page;
const { open, url } = watchPages(
  PORT,
  { viewport: { width: 1200, height: 900 } },
  async (opened, site) => {
    opened.on('dialog', (dialog) => void dialog.accept());
    await opened.goto(`${site}council.html`);
    await opened.getByRole('tab', { name: 'Import' }).waitFor();
  },
  (opened) => {
    page = opened;
  },
);
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const tab = (name: string): Promise<void> => page.getByRole('tab', { name }).click();
const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const give = (files: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0]): Promise<void> =>
  page.getByLabel('Files to import').setInputFiles(files);
const takeIn = async (files: Parameters<typeof give>[0]): Promise<void> => {
  await tab('Import');
  await give(files);
  await button('Take into the profile').click();
  await page.getByRole('heading', { name: 'Health of the profile' }).waitFor();
};
const counts = () => page.locator('.counts').textContent();
const saved = async (name: string): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
  return readFileSync(await file.path(), 'utf8');
};
const person = (name: string) => page.locator('.person-row', { hasText: name });

test('from nothing to a first true finding on one’s own council, by the page alone', async () => {
  await page.goto(url());
  await page.getByRole('link', { name: 'Your council’s profile' }).click();
  await page.getByLabel('Council’s name').fill('Wexcombe Borough Council');
  await page.getByLabel('Protocol').selectOption('Torbay');
  await give([MODERNGOV, ENTRA]);
  // the same name in both lists: one person, and an officer
  await page
    .getByLabel('Ruth Tanner', { exact: true })
    .selectOption({ label: 'One person: keep the Officer ruth.tanner@council.example' });
  await button('Take into the profile').click();
  await expect.poll(counts).toContain('8 members, 1 officer, 3 wards');
  await tab('Places and press');
  await button('Add a newspaper or broadcaster').click();
  await page.getByRole('group').getByLabel('Name').fill('The Gazette');
  await page.getByRole('group').getByLabel('Email domains').fill('gazette.example');
  await button('Use this profile').click();
  await page.getByText('Probity now checks by the profile of Wexcombe Borough Council.').waitFor();

  await page.getByRole('link', { name: 'Write a draft with this profile' }).click();
  await page.locator('.compose').waitFor();
  await page.getByLabel('Who is writing').selectOption('cllr.example1@council.example');
  await page.getByLabel('To', { exact: true }).fill('news@gazette.example');
  await page.getByRole('textbox', { name: 'Message' }).click();
  await page.keyboard.type(
    'Dear Editor,\nRuth Tanner has been incompetent throughout and cannot be trusted.\nCllr Asha Begum ',
  );
  await page.locator('aside .head', { hasText: 'Officer criticised in public' }).click();
  await expect
    .poll(() => page.locator('aside').textContent())
    .toContain('This reads as criticism of Ruth Tanner (Monitoring Officer)');
});

describe('an import', () => {
  test('that cannot be read takes nothing in, and says which file and why', async () => {
    await give([MODERNGOV, csv('staff.csv', 'name,email\n"Ann Lee,a@w.example\n')]);
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toMatch(/Nothing was imported\. staff\.csv line 2: a quotation mark/);
    expect(await button('Take into the profile').count()).toBe(0);
    expect(await counts()).toContain('0 members, 0 officers');
    await button('Leave out staff.csv').click();
    await button('Take into the profile').click();
    await expect.poll(counts).toContain('9 members');
  });

  test('of any CSV asks which column holds what', async () => {
    await give([
      csv(
        'people.csv',
        'Who,Mailbox e-mail,Rank\nAnn Lee,ann@w.example,Head of Parks\nBo Ray,bo@w.example,Group Engineer\n',
      ),
    ]);
    await page.getByText('Which column of people.csv holds what?').waitFor();
    expect(await page.getByLabel('Work email').inputValue()).toBe('Mailbox e-mail');
    await page.getByLabel('Full name').selectOption('Who');
    await page.getByLabel('Job title').selectOption('Rank');
    await button('Read it so').click();
    await page.getByLabel('Group Engineer (1 person)').selectOption('Manager');
    await button('Take into the profile').click();
    await tab('People');
    expect(await person('Bo Ray').textContent()).toContain('Group Engineer · Manager');
  });

  test('keeps what was edited by hand, lists who is gone, and is undone in one step', async () => {
    const members = (...rows: string[]) =>
      csv(
        'members.csv',
        ['Council,Ward Name,Councillor Name,Next Election,Party Name', ...rows.map((row) => `Wexcombe,${row}`)].join(
          '\n',
        ),
      );
    await page.getByLabel('Council’s name').fill('Wexcombe');
    await takeIn([members('Lea,Ann Lee,2027-05-06,Labour', 'Lea,Bo Ray,2027-05-06,Green')]);
    await tab('People');
    await person('Ann Lee').getByRole('button').click();
    await page.getByLabel('Ward', { exact: true }).fill('Millfield');
    await tab('Import');
    await give([members('Lea,Ann Lee,2027-05-06,Labour', 'Lea,Cy Dunn,2027-05-06,Labour')]);
    await expect
      .poll(() => page.locator('.changes').allTextContents())
      .toEqual([
        expect.stringContaining('Cy Dunn'),
        expect.stringMatching(/Kept as edited by hand.*Ann Lee.*ward stays “Millfield”, the files say “Lea”/),
        expect.stringMatching(/No longer in the files, but kept: 1.*Bo Ray/),
      ]);
    await button('Take into the profile').click();
    await expect.poll(counts).toContain('3 members');
    expect(await page.locator('.health-note', { hasText: 'not in the last import' }).textContent()).toContain('Bo Ray');
    await button('Undo').click();
    await expect.poll(counts).toContain('2 members');
    await button('Redo').click();
    await expect.poll(counts).toContain('3 members');
  });
});

describe('the editor', () => {
  test('says what is wrong while it is typed, and lets nothing wrong be used or saved', async () => {
    await page.getByLabel('Council’s name').fill('Wexcombe');
    await tab('People');
    await button('Add an officer').click();
    await page.getByLabel('Work email').pressSequentially('jo');
    const said = async (label: string) =>
      page.locator(`#${await page.getByLabel(label, { exact: true }).getAttribute('aria-describedby')}`).textContent();
    expect(await said('Work email')).toBe('expected an address, such as jo.bloggs@wexcombe.gov.uk');
    expect(await said('Name')).toBe('must not be empty');
    expect(await button('Use this profile').isDisabled()).toBe(true);
    expect(await button('Save as a file').isDisabled()).toBe(true);
    await page.getByLabel('Work email').pressSequentially('@wexcombe.example');
    await page.getByLabel('Name', { exact: true }).pressSequentially('Jo Lee');
    expect(await page.locator('.error').count()).toBe(0);
    expect(await button('Use this profile').isEnabled()).toBe(true);
    // what was typed into one field goes in one step
    await button('Undo').click();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('');
    expect(await page.getByLabel('Work email').inputValue()).toBe('jo@wexcombe.example');
  });

  test('sets an actual notice date, shows the period and saves it as a calendar', async () => {
    await page.getByLabel('Council’s name').fill('Wexcombe');
    await tab('Elections');
    await button('Add an election').click();
    await page.getByLabel('Polling day').fill('2027-05-06');
    expect(await page.getByText('Wednesday, 31 March 2027').first().textContent()).toContain('2027');
    await page.getByLabel('Notice published on').fill('2027-03-22');
    await page.getByText('Monday, 22 March 2027 to Thursday, 6 May 2027').waitFor();
    expect(await page.locator('td[data-in="true"]').count()).toBe(10 + 30 + 6);
    expect(await saved('Save as a calendar file (.ics)')).toMatch(/BEGIN:VCALENDAR[\s\S]*DTSTART;VALUE=DATE:20270322/);
  });

  test('settles a rule with level, phrases and a pin, and saves a profile whose checksum fits', async () => {
    await takeIn([ENTRA]);
    await page.getByRole('tab', { name: 'Health' }).press('ArrowLeft');
    expect(await page.getByRole('tab', { name: 'Rules' }).getAttribute('aria-selected')).toBe('true');
    await page.getByLabel('Search the rules').fill('Party politics in');
    await page.locator('.person-button').click();
    await page.getByLabel('Level').selectOption('could');
    await page.getByLabel(/^Pinned/).check();
    await page.getByLabel('Phrases that break the rule').fill('fair deal for wexcombe\n!');
    await page.locator('.person-form .error', { hasText: 'expected at least one whole word' }).waitFor();
    await page.getByLabel('Phrases that break the rule').fill('fair deal for wexcombe\n');
    await tab('Import');
    await page.getByLabel('Council’s name').fill('Wexcombe');
    const file = JSON.parse(await saved('Save as a file')) as object;
    expect(parseCouncil(file).rules).toEqual({
      'publicity/party-political': {
        level: 'could',
        phrases: ['fair deal for wexcombe'],
        exceptions: [],
        pinned: true,
      },
    });
    expect(checkStamp(file).state).toBe('whole');
    await page.getByLabel('Open a profile from a file').setInputFiles({
      name: 'edited.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...file, name: 'Elsewhere' })),
    });
    await page.getByText(/edited\.json is open\..*somebody has changed it since/).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).textContent()).toBe('Elsewhere');
  });

  test('keeps a profile in the browser for the next visit', async () => {
    await page.getByLabel('Council’s name').fill('Wexcombe');
    await button('Use this profile').click();
    await page.getByText('Probity now checks by').waitFor();
    await page.reload();
    await expect.poll(() => page.getByRole('heading', { level: 2 }).textContent()).toBe('Wexcombe');
  });
});

test('8,000 officers are searched, set and edited, and never drawn all at once', async () => {
  await page.getByLabel('Council’s name').fill('County');
  await takeIn([csv('county.csv', largeDirectory(8000))]);
  await tab('People');
  expect(await page.locator('.person-row').count()).toBe(50);
  await page.getByLabel(/^Search by/).fill('social team 8');
  await page.getByLabel(/^Choose all \d+ people found/).check();
  await page.getByLabel('Set', { exact: true }).selectOption('Grade');
  await page.getByLabel('To', { exact: true }).selectOption('Manager');
  await button('Set for all chosen').click();
  await expect.poll(() => page.locator('.person-row').first().textContent()).toContain('Manager');
  await page.locator('.person-button').first().click();
  await page.getByLabel('Job title').fill('Group Engineer');
  await expect.poll(() => page.locator('.person-row').first().textContent()).toContain('Group Engineer');
  // with one of them open, too, no more of the list is drawn than can be looked through
  expect(await page.locator('.person-row').count()).toBeLessThanOrEqual(50);
});

describe.each([
  ['light', 1200],
  ['dark', 320],
] as const)('in %s at %i', (colorScheme, width) => {
  test('axe faults nothing in any part, and nothing is wider than the screen', async () => {
    await page.close();
    page = await open({ colorScheme, viewport: { width, height: 800 } });
    await page.getByLabel('Council’s name').fill('Wexcombe');
    await give([MODERNGOV, ENTRA]);
    await button('Take into the profile').waitFor();
    const fits = async (part: string): Promise<void> => {
      expect(await axeFaults(page), part).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), part).toBe(width);
    };
    await fits('Import');
    await button('Take into the profile').click();
    await fits('Health');
    await tab('People');
    await page.locator('.person-button').first().click();
    await page.getByLabel('Choose Daniel Okoro').check();
    await fits('People');
    await tab('Places and press');
    await button('Add a newspaper or broadcaster').click();
    await fits('Places and press');
    await tab('Elections');
    await button('Add an election').click();
    await fits('Elections');
    await tab('Rules');
    await page.locator('.person-button').first().click();
    await fits('Rules');
  });
});
