import puppeteer, { type Browser } from 'puppeteer-core';
import { until } from './driver.ts';

const EXECUTABLE = '/usr/bin/firefox-esr';
const ADD_ON = 'probity@probity.example';
/** Firefox makes up the host of an add-on's pages, unless it is told one. */
const HOST = '4f1c1b5e-0000-4000-8000-000000000001';

/**
 * Starts Firefox with the built extension as a temporary add-on.
 * @param extension Absolute folder of the build.
 */
export const startFirefox = async (extension: string): Promise<Browser> => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: EXECUTABLE,
    headless: true,
    // without it a driver may not open an add-on's own pages
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: HOST }) },
  });
  await browser.installExtension(extension);
  return browser;
};

/** Imports a council profile on the options page. */
export const importProfile = async (browser: Browser, profile: unknown): Promise<void> => {
  const blank = await browser.newPage();
  // the page moves to the add-on's own process, which ends this one
  void blank.goto(`moz-extension://${HOST}/options.html#council`).catch(() => undefined);
  const options = await until('the options page', async () => {
    for (const page of await browser.pages()) {
      const ready = await page
        .evaluate(() => location.hash === '#council' && document.querySelector('input[type="file"]') !== null)
        .catch(() => false);
      if (ready) return page;
    }
    return undefined;
  });
  await options.evaluate((text) => {
    const files = new DataTransfer();
    files.items.add(new File([text], 'council.json', { type: 'application/json' }));
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('the options page takes no file');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, JSON.stringify(profile));
  await until('the profile', () =>
    options.evaluate(() => document.body.textContent?.includes('Test Council. Members: 2')),
  );
  await options.close();
};
