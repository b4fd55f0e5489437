import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Correction } from '../../core/council/corrections.ts';
import {
  keepCorrection,
  loadCorrections,
  onCorrections,
  undoAllCorrections,
  undoCorrection,
} from '../../extension/lib/corrections.ts';

const JO: Correction = { email: 'jo@post.test', name: 'Jo', kind: 'press' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('browser', fakeBrowser);
});

describe('whom the user has put right', () => {
  it('is kept, the latest word for an address alone, however it is written', async () => {
    await keepCorrection(JO);
    await keepCorrection({ email: 'sam@post.test', name: '', kind: 'officer' });
    await keepCorrection({ email: 'Jo+list@Post.test', name: 'Jo', kind: 'member' });
    expect((await loadCorrections()).map(({ email, kind }) => [email, kind])).toEqual([
      ['sam@post.test', 'officer'],
      ['Jo+list@Post.test', 'member'],
    ]);
  });

  it('loses nobody when several are put right at once', async () => {
    const emails = ['a', 'b', 'c', 'd'].map((box) => `${box}@post.test`);
    await Promise.all(emails.map((email) => keepCorrection({ email, name: '', kind: 'press' })));
    expect((await loadCorrections()).map(({ email }) => email)).toEqual(emails);
  });

  it('can be taken back, one or all, and says so to whoever listens', async () => {
    const heard = vi.fn();
    const stop = onCorrections(heard);
    await keepCorrection(JO);
    await undoCorrection('JO@post.test');
    expect(heard.mock.calls).toEqual([[[JO]], [[]]]);
    await keepCorrection(JO);
    await undoAllCorrections();
    expect(await loadCorrections()).toEqual([]);
    stop();
    await keepCorrection(JO);
    expect(heard).toHaveBeenCalledTimes(4);
  });

  it.each([
    ['no list', 'all of them'],
    ['an unknown kind', [{ ...JO, kind: 'mayor' }]],
    ['no address', [{ name: 'Jo', kind: 'press' }]],
  ])('is nobody where %s was stored', async (_, stored) => {
    await fakeBrowser.storage.local.set({ corrections: stored });
    expect(await loadCorrections()).toEqual([]);
  });

  it('loses nobody to another entry that cannot be read', async () => {
    await fakeBrowser.storage.local.set({ corrections: [{ ...JO, kind: 'mayor' }, JO] });
    expect(await loadCorrections()).toEqual([JO]);
  });
});
