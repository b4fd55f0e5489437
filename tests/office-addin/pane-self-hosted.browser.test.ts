import { describe, expect, it } from 'vitest';
import { paneOpener } from './support/built-pane.ts';

const open = paneOpener('self-hosted');

describe('the pane in a closed network', () => {
  it("starts with Microsoft's own script from its own folder, asks for nothing else, and explains itself", async () => {
    const { page, outside } = await open({ office: 'unreachable' });
    await page.getByRole('heading', { name: 'Probity works inside Outlook and Word' }).waitFor();
    expect(outside).toEqual([]);
  });
});
