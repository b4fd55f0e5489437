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

  it('are all kept that are saved at once, also after one for which there was no room', async () => {
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES exceeded'));
    await Promise.all([
      expect(saveSettings({ own: {} })).rejects.toThrow('QUOTA'),
      saveSettings({ protocol: 'uttlesford' }),
      saveSettings({ writer: { name: 'Alice Carter', email: 'alice@council.test', role: 'member' } }),
    ]);
    full.mockRestore();
    expect(await storedAsItIs()).toEqual({ protocol: 'uttlesford', writer: WRITER });
  });

  it('are kept one after the other by two pages that are open', async () => {
    const held = new Map<string, Promise<unknown>>();
    const request = (name: string, change: () => Promise<void>) => {
      const next = (held.get(name) ?? Promise.resolve()).then(change);
      held.set(name, next);
      return next;
    };
    vi.stubGlobal('navigator', { locks: { request } });
    vi.resetModules();
    const other = await import('../../extension/lib/settings.ts');
    await Promise.all([saveSettings({ protocol: 'uttlesford' }), other.saveSettings({ writer: undefined, own: {} })]);
    vi.unstubAllGlobals();
    vi.stubGlobal('browser', fakeBrowser);
    expect(await storedAsItIs()).toMatchObject({ protocol: 'uttlesford', own: {} });
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
