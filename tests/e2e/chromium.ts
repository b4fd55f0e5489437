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

/** Sets what a user would set in the options. */
export const storeSettings = async (context: BrowserContext, settings: object): Promise<void> => {
  const worker = await extensionWorker(context);
  await worker.evaluate((stored) => chrome.storage.local.set({ settings: stored }), settings);
};

/**
 * Lets the extension serve a site, as its user does in the popup; it does so as soon as the browser has noted it.
 * @param address Of any page of the site.
 */
export const switchOnSite = async (context: BrowserContext, address: string): Promise<void> => {
  const home = (await extensionWorker(context)).url();
  const popup = await context.newPage();
  // stands for the browser's own question, which a test cannot answer
  await popup.goto('chrome://extensions');
  await popup.evaluate(
    ([id, site]) =>
      (
        chrome as unknown as { developerPrivate: { addHostPermission(id: string, site: string): Promise<void> } }
      ).developerPrivate.addHostPermission(id, site),
    [new URL(home).host, `${new URL(address).origin}/*`] as const,
  );
  await popup.addInitScript((site) => {
    // a popup opened as a page would find itself in front
    if (location.protocol === 'chrome-extension:') chrome.tabs.query = (async () => [{ url: site }]) as never;
  }, address);
  await popup.goto(new URL('/popup.html', home).href);
  await popup.getByRole('button', { name: 'Switch on for this site' }).click();
  await popup.getByText(`On for ${new URL(address).host}`).waitFor();
  await popup.close();
};
