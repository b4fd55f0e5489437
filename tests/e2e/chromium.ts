import { type BrowserContext, chromium } from 'playwright-core';

const EXECUTABLE = '/usr/bin/chromium';

/**
 * Starts Chromium with the built extension and no way out to the network.
 * @param extension Folder of the build.
 * @param colorScheme What the page is told the user prefers.
 */
export const startChromium = (extension: string, colorScheme: 'light' | 'dark' = 'light'): Promise<BrowserContext> =>
  // no folder named: a profile of its own, gone when it closes
  chromium.launchPersistentContext('', {
    executablePath: EXECUTABLE,
    headless: true,
    colorScheme,
    viewport: { width: 1280, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // nothing resolves, so nothing can be reached; pages under real addresses are served by the test itself
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
      // Playwright passes --disable-extensions, so both of these are needed
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });

/** The extension's own worker, once it runs. */
export const extensionWorker = async (context: BrowserContext) =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
