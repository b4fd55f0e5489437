import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { loadSettings, NO_SETTINGS, saveSettings, storedAsItIs } from '../../extension/lib/settings.ts';

const PROFILE = { name: 'Test Council', protocol: 'torbay' };
const WRITER = { name: 'Alice Carter', email: 'alice@council.test', role: 'member' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('browser', fakeBrowser);
});

const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

describe('settings in the store', () => {
  it('are none at first', async () => {
    expect(await loadSettings()).toEqual(NO_SETTINGS);
  });

  it('are read as they were saved', async () => {
    await saveSettings({ writer: { name: 'Alice Carter', email: 'alice@council.test', role: 'political-assistant' } });
    await saveSettings({ protocol: 'uttlesford' });
    await saveSettings({ own: { 'correspondence/late-reply': 'off' } });
    expect(await loadSettings()).toEqual({
      ...NO_SETTINGS,
      writer: { ...WRITER, role: 'political-assistant' },
      protocol: 'uttlesford',
      own: { 'correspondence/late-reply': 'off' },
    });
  });

  it.each([
    ['a profile of another version', { profile: { ...PROFILE, protocol: 'camelot' } }, /^Council profile: protocol: /],
    ['a protocol that is no longer there', { protocol: 'camelot' }, /^Protocol$/],
    ['a writer in another shape', { writer: 'Alice Carter' }, /^Who you are$/],
    ['a writer in an unknown role', { writer: { ...WRITER, role: 'mayor' } }, /^Who you are$/],
    ['a level that is no longer there', { own: { 'correspondence/late-reply': 'never' } }, /late-reply$/],
  ])('%s is named, and all else holds', async (_, spoilt, named) => {
    await store({ profile: PROFILE, writer: WRITER, ...spoilt });
    const settings = await loadSettings();
    expect(settings.problems).toEqual([expect.stringMatching(named)]);
    expect(settings.profile?.name).toBe('profile' in spoilt ? undefined : 'Test Council');
    expect(settings.writer).toEqual('writer' in spoilt ? undefined : WRITER);
  });

  it.each([['text'], [['a', 'list']], [7]])('that are no settings at all (%j) are named', async (stored) => {
    await store(stored);
    expect(await loadSettings()).toEqual({ ...NO_SETTINGS, problems: ['All settings'] });
  });

  it('that cannot be read stay in the store while others are saved', async () => {
    const profile = { ...PROFILE, protocol: 'camelot' };
    await store({ profile, writer: WRITER });
    await saveSettings({ protocol: 'dudley' });
    expect(await storedAsItIs()).toEqual({ profile, writer: WRITER, protocol: 'dudley' });
    await saveSettings({ profile: undefined });
    expect((await loadSettings()).problems).toEqual([]);
  });
});
