import { afterEach, describe, expect, it, vi } from 'vitest';
import { followTabInFront, type PageView, type ShownCompose } from '../../extension/lib/side-panel/tab-link.ts';

const FINDING = { id: 'finding' } as never;
const COMPOSE = { id: '1', key: '0/1' } as ShownCompose;

/** A browser with a served page in front, and the panel's end of what it says. */
const withServedPage = async () => {
  const listeners: ((message: unknown, sender: object) => void)[] = [];
  const gone: (() => void)[] = [];
  const loaded: ((id: number, change: object) => void)[] = [];
  const activated: ((tab: object) => void)[] = [];
  const titles = new Map<number, string>();
  const changed = vi.fn<(view: PageView) => void>();
  const event = { addListener: vi.fn(), removeListener: vi.fn() };
  const port = {
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    onMessage: event,
    onDisconnect: { addListener: (heard: () => void) => gone.push(heard) },
  };
  vi.stubGlobal('browser', {
    action: {
      getBadgeText: async ({ tabId }: { tabId: number }) => (titles.has(tabId) ? '!' : ''),
      getTitle: async ({ tabId }: { tabId: number }) => titles.get(tabId),
    },
    runtime: { onMessage: { addListener: (heard: never) => listeners.push(heard), removeListener: vi.fn() } },
    tabs: {
      query: async () => [{ id: 7, windowId: 1 }],
      sendMessage: async () => undefined,
      connect: () => port,
      onActivated: { ...event, addListener: (heard: never) => activated.push(heard) },
      onUpdated: { ...event, addListener: (heard: never) => loaded.push(heard) },
    },
  });
  const link = followTabInFront(changed);
  await vi.waitFor(() => {
    for (const heard of listeners) heard({ kind: 'serving' }, { tab: { id: 7 }, frameId: 0 });
    expect(gone.length).toBeGreaterThan(0);
  });
  const tell = (message: object, tab: number) => {
    for (const heard of listeners) heard(message, { tab: { id: tab }, frameId: 0 });
  };
  const load = (tab: number) => {
    for (const heard of loaded) heard(tab, { status: 'complete' });
  };
  const activate = (tab: number) => {
    for (const heard of activated) heard({ tabId: tab, windowId: 1 });
  };
  const warning = () => changed.mock.lastCall?.[0].warning;
  return { link, port, leave: () => gone.at(-1)?.(), titles, tell, load, activate, warning };
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

describe('what the browser’s button warns of', () => {
  const WARNING = 'Probity cannot see this message.';

  it('is no longer said when another page has come into the tab', async () => {
    const { titles, tell, leave, load, warning } = await withServedPage();
    titles.set(7, WARNING);
    tell({ kind: 'compose-unseen' }, 7);
    leave();
    await vi.waitFor(() => expect(warning()).toBe(WARNING));
    titles.delete(7);
    load(7);
    await vi.waitFor(() => expect(warning()).toBeUndefined());
  });

  it('is not said of the tab that came to the front meanwhile', async () => {
    const { titles, tell, activate, warning } = await withServedPage();
    titles.set(7, WARNING);
    tell({ kind: 'compose-unseen' }, 7);
    activate(8);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(warning()).toBeUndefined();
  });
});
