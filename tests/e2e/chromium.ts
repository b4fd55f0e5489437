import { type BrowserContext, chromium } from 'playwright-core';
import { CHROMIUM, QUIET } from '../support/chromium-launch.ts';

/**
 * Starts Chromium with the built extension and no way out to the network.
 * @param extension Folder of the build.
 * @param colorScheme What the page is told the user prefers.
 * @param more Further switches.
 */
export const startChromium = (
  extension: string,
  colorScheme: 'light' | 'dark' = 'light',
  more: readonly string[] = [],
): Promise<BrowserContext> =>
  // no folder named: a profile of its own, gone when it closes
  chromium.launchPersistentContext('', {
    executablePath: CHROMIUM,
    headless: true,
    colorScheme,
    viewport: { width: 1280, height: 900 },
    args: [
      ...QUIET,
      // nothing resolves, so nothing can be reached; pages under real addresses are served by the test itself
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
      // Playwright passes --disable-extensions, so both of these are needed
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...more,
    ],
  });

/** The extension's own worker, once it runs. */
export const extensionWorker = async (context: BrowserContext) =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
