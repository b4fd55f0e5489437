import puppeteer, { type Browser } from 'puppeteer-core';

const EXECUTABLE = '/usr/bin/firefox-esr';

/**
 * Starts Firefox with the built extension as a temporary add-on.
 * @param extension Absolute folder of the build.
 */
export const startFirefox = async (extension: string): Promise<Browser> => {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: EXECUTABLE, headless: true });
  await browser.installExtension(extension);
  return browser;
};
