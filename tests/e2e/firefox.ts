import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { until } from './driver.ts';

const EXECUTABLE = '/usr/bin/firefox-esr';
const ADD_ON = 'probity@probity.example';
/** Firefox makes up the host of an add-on's pages, unless it is told one. */
const HOST = '4f1c1b5e-0000-4000-8000-000000000001';

/** What makes Firefox read its policies from a file of one's own: it does so only for tests, cut off from the network. */
const underPolicies = (file: string) => ({
  prefs: {
    'browser.policies.alternatePath': file,
    'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
  },
  env: { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
});

/**
 * Starts Firefox with the built extension as a temporary add-on.
 * @param extension Absolute folder of the build.
 * @param policies Absolute path of a `policies.json`, where there is to be one.
 */
export const startFirefox = async (extension: string, policies?: string): Promise<Browser> => {
  const { prefs, env } = policies ? underPolicies(policies) : { prefs: {}, env: {} };
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: EXECUTABLE,
    headless: true,
    // without it a driver may not open an add-on's own pages
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: HOST }), ...prefs },
    env: { ...process.env, ...env },
  });
  await browser.installExtension(extension);
  return browser;
};

/** Opens the council's section of the options, once it is drawn. */
export const openCouncilOptions = async (browser: Browser): Promise<Page> => {
  const blank = await browser.newPage();
  // the page moves to the add-on's own process, which ends this one
  void blank.goto(`moz-extension://${HOST}/options.html#council`).catch(() => undefined);
  return until('the options page', async () => {
    for (const page of await browser.pages()) {
      const ready = await page
        .evaluate(() => location.hash === '#council' && document.querySelector('main section') !== null)
        .catch(() => false);
      if (ready) return page;
    }
    return undefined;
  });
};

/** Imports a council profile on the options page. */
export const importProfile = async (browser: Browser, profile: unknown): Promise<void> => {
  const options = await openCouncilOptions(browser);
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

/** Puppeteer's own line to the browser, by which Firefox also runs scripts in its own window. */
interface Wire {
  readonly connection: {
    send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
  };
}

/** After so many milliseconds a search that has not been answered has found nothing. */
const UNANSWERED = 2000;

/** The sidebar of Firefox's window. */
export interface Sidebar {
  /** Whether some words stand in it, as a user would search for them. */
  shows(words: string): Promise<boolean>;
}

/** Opens the add-on's sidebar, as its user does from Firefox's own button. */
export const openSidebar = async (browser: Browser): Promise<Sidebar> => {
  const { connection } = browser as unknown as Wire;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = tree.result['contexts'] as [{ context: string }];
  const inWindow = async (expression: string): Promise<unknown> => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    return (result['result'] as { value?: unknown } | undefined)?.value;
  };
  const id = `${ADD_ON.replace(/[^a-z]/g, '_')}-sidebar-action`;
  await inWindow(`SidebarController.show(${JSON.stringify(id)})`);
  return {
    shows: async (words) =>
      (await inWindow(`new Promise((resolve) => {
        const { finder } = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
        const answer = (found) => {
          finder.removeResultListener(heard);
          resolve(found);
        };
        const heard = { onFindResult: ({ result }) => answer(result !== Ci.nsITypeAheadFind.FIND_NOTFOUND) };
        finder.addResultListener(heard);
        // A search in a page that gives way to another, as when the sidebar has just been opened, is never answered.
        setTimeout(answer, ${UNANSWERED}, false);
        finder.fastFind(${JSON.stringify(words)}, false, false);
      })`)) === true,
  };
};
