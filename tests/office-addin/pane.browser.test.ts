import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OFFICE_JS, paneOpener } from './support/built-pane.ts';
import { BASE } from './support/open-page.ts';
import { PANE_STATES } from './support/pane-states.ts';
import { BLIND_COPY, CLEAN, OTHER_MEMBER } from './support/samples.ts';

const require = createRequire(import.meta.url);
const open = paneOpener();

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
  const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
    (['none', 'active'] as const).map((forcedColors) => ({ colorScheme, forcedColors })),
  );

  it.each(PANE_STATES.map((state) => [state.name, state] as const))(
    '%s: nothing that axe faults in any look, nothing wider than the pane',
    async (_name, state) => {
      const { page } = await open({ ...state.open, bypassCSP: true });
      await state.reach(page);
      await page.addScriptTag({ content: axe });
      for (const look of looks) {
        // Without the fading of colours, or axe sees them half-way from one look to the next.
        await page.emulateMedia({ ...look, reducedMotion: 'reduce' });
        const { violations } = (await page.evaluate('axe.run(document)')) as {
          violations: { id: string; nodes: { target: string[] }[] }[];
        };
        const faults = violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
        expect(faults, JSON.stringify(look)).toEqual([]);
      }
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
