import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Whatever listens to something of the browser's. */
const hub = () => {
  const listeners: ((told: unknown) => void)[] = [];
  return { addListener: (listener: (told: unknown) => void) => void listeners.push(listener), listeners };
};
const tick = () => new Promise((resolve) => setTimeout(resolve));

let origins: string[];
let scripts: { id: string; matches: string[] }[];
const onAdded = hub();

beforeEach(async () => {
  origins = [];
  scripts = [];
  onAdded.listeners.length = 0;
  vi.resetModules();
  vi.stubGlobal('defineBackground', (main: () => void) => main);
  vi.stubGlobal('browser', {
    i18n: { getMessage: () => '' },
    runtime: { onMessage: hub(), onInstalled: hub(), onStartup: hub() },
    permissions: {
      onAdded,
      onRemoved: hub(),
      getAll: async () => ({ origins: [...origins] }),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts],
      unregisterContentScripts: async () => void scripts.splice(0),
      registerContentScripts: async (given: typeof scripts) => {
        await tick();
        if (scripts.length > 0) throw new Error('Duplicate script ID');
        scripts.push(...given);
      },
    },
  });
  const { default: start } = await import('../../extension/entrypoints/background.ts');
  (start as unknown as () => void)();
});

describe('sites that the user switches on', () => {
  it('are all served, also one that is switched on while the one before is being registered', async () => {
    for (const site of ['https://one.test/*', 'https://two.test/*']) {
      origins.push(site);
      for (const told of onAdded.listeners) told({});
      await Promise.resolve();
    }
    await vi.waitFor(() => expect(scripts.map(({ matches }) => matches)).toEqual([origins]));
  });
});
