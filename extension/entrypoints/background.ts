import { t } from '../../core/review/words.ts';
import { askFirstQuestions } from '../lib/ask-first-questions.ts';
import { speakFromBrowser } from '../lib/browser-words.ts';
import type { ExtensionMessage } from '../lib/extension-messages.ts';
import { addToLog } from '../lib/log.ts';
import { openSidePanel } from '../lib/open-side-panel.ts';
import { isNamedPattern } from '../lib/sites.ts';

const SCRIPT_ID = 'sites-switched-on';
const SCRIPT_FILE = '/content-scripts/content.js';

const registerGrantedSites = async (): Promise<void> => {
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

let registering: Promise<void> = Promise.resolve();

/**
 * Runs Probity on exactly those other sites that the user has switched on. One time after the other: two at once would
 * both register, of which browsers refuse the second, and the latest site would be left out.
 */
const serveGrantedSites = (): Promise<void> => {
  registering = registering.then(registerGrantedSites, registerGrantedSites);
  return registering;
};

/** Says on the browser's button that a page is not checked and why; without a reason, that all is well again. */
const warnOf = async (tabId: number, why?: string): Promise<void> => {
  const button = browser.action ?? browser.browserAction;
  await button.setBadgeText({ tabId, text: why === undefined ? '' : '!' });
  await button.setTitle({ tabId, title: why ?? t('productName') });
};

const hear = (
  message: ExtensionMessage,
  { tab }: { tab?: { id?: number | undefined; windowId: number } | undefined },
): void => {
  if (message.kind === 'decided') void addToLog(message.entry);
  if (tab?.id === undefined) return;
  if (message.kind === 'open-side-panel') void openSidePanel(tab.windowId);
  if (message.kind === 'checker-failed') void warnOf(tab.id, t('compose.checkerFailed'));
  if (message.kind === 'compose-unseen') void warnOf(tab.id, t('compose.pageUnseen'));
  if (message.kind === 'compose-seen') void warnOf(tab.id);
};

export default defineBackground(() => {
  speakFromBrowser();
  browser.runtime.onMessage.addListener(hear);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void serveGrantedSites();
    if (reason === 'install') void askFirstQuestions();
  });
  browser.runtime.onStartup.addListener(() => void serveGrantedSites());
  browser.permissions.onAdded.addListener(() => void serveGrantedSites());
  browser.permissions.onRemoved.addListener(() => void serveGrantedSites());
});
