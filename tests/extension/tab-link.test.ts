import { afterEach, describe, expect, it, vi } from 'vitest';
import { followTabInFront, type PageView, type ShownCompose } from '../../extension/lib/side-panel/tab-link.ts';

const FINDING = { id: 'finding' } as never;
const COMPOSE = { id: '1', key: '0/1' } as ShownCompose;

/** A browser with a served page in front, and the panel's end of what it says. */
const withServedPage = async () => {
  const listeners: ((message: unknown, sender: object) => void)[] = [];
  const gone: (() => void)[] = [];
  const event = { addListener: vi.fn(), removeListener: vi.fn() };
  const port = {
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    onMessage: event,
    onDisconnect: { addListener: (heard: () => void) => gone.push(heard) },
  };
  vi.stubGlobal('browser', {
    action: { getBadgeText: async () => '', getTitle: async () => '' },
    runtime: { onMessage: { addListener: (heard: never) => listeners.push(heard), removeListener: vi.fn() } },
    tabs: {
      query: async () => [{ id: 7, windowId: 1 }],
      sendMessage: async () => undefined,
      connect: () => port,
      onActivated: event,
    },
  });
  const link = followTabInFront(vi.fn<(view: PageView) => void>());
  await vi.waitFor(() => {
    for (const heard of listeners) heard({ kind: 'serving' }, { tab: { id: 7 }, frameId: 0 });
    expect(gone.length).toBeGreaterThan(0);
  });
  return { link, port, leave: () => gone.at(-1)?.() };
};

afterEach(() => vi.unstubAllGlobals());

describe('a fix that the side panel asks for', () => {
  it('fails at once where nobody serves the page any more', async () => {
    const { link, leave } = await withServedPage();
    leave();
    expect(await link.fix(COMPOSE, FINDING, 'Say it otherwise')).toBe('failed');
  });

  it('asks to read the draft when the page goes before it has answered', async () => {
    const { link, port, leave } = await withServedPage();
    const result = link.fix(COMPOSE, FINDING, 'Say it otherwise');
    expect(port.postMessage).toHaveBeenCalledWith(expect.objectContaining({ kind: 'fix', compose: '1' }));
    leave();
    expect(await result).toBe('astray');
  });
});
