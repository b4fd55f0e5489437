import { t } from '../../core/review/words.ts';
import type { BackgroundMessage } from '../lib/background-messages.ts';
import { speakFromBrowser } from '../lib/browser-words.ts';
import { addToLog } from '../lib/log.ts';
import { isNamedPattern } from '../lib/sites.ts';

const SCRIPT_ID = 'sites-switched-on';
const SCRIPT_FILE = '/content-scripts/content.js';

/** Runs Probity on exactly those other sites that the user has switched on. */
const serveGrantedSites = async (): Promise<void> => {
  const { origins = [] } = await browser.permissions.getAll();
  // the means come with the first site that is switched on
  if (!browser.scripting) return;
  const matches = origins.filter((origin) => !isNamedPattern(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, matches, js: [SCRIPT_FILE], runAt: 'document_start', allFrames: true },
  ]);
};

/** Says on the browser's button that a page is not checked. */
const warnOf = async (tabId: number): Promise<void> => {
  const button = browser.action ?? browser.browserAction;
  await button.setBadgeText({ tabId, text: '!' });
  await button.setTitle({ tabId, title: t('compose.checkerFailed') });
};

/** Asks the first questions, unless an administrator has put Probity there: nobody's tabs open by themselves then. */
const welcome = async (): Promise<void> => {
  const { installType } = await browser.management.getSelf();
  if (installType !== 'admin') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
};

export default defineBackground(() => {
  speakFromBrowser();
  browser.runtime.onMessage.addListener((message: BackgroundMessage, { tab }) => {
    if (message.kind === 'decided') void addToLog(message.entry);
    else if (tab?.id !== undefined) void warnOf(tab.id);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void serveGrantedSites();
    if (reason === 'install') void welcome();
  });
  browser.runtime.onStartup.addListener(() => void serveGrantedSites());
  browser.permissions.onAdded.addListener(() => void serveGrantedSites());
  browser.permissions.onRemoved.addListener(() => void serveGrantedSites());
});
