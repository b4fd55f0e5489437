import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { t } from '../../core/review/words.ts';
import { OFFICE_JS, useBuiltPane } from './support/built-pane.ts';
import { BASE } from './support/open-page.ts';
import { BLIND_COPY, CLEAN, LETTER, OTHER_MEMBER } from './support/samples.ts';

const require = createRequire(import.meta.url);
const open = useBuiltPane();

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
