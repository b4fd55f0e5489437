import { render } from 'preact';
import { speakOnPage } from '../../lib/browser-words.ts';
import { openSidePanel } from '../../lib/open-side-panel.ts';
import { loadSettings } from '../../lib/settings.ts';
import { SitePopup } from './site-popup.tsx';

const show = async (root: HTMLElement): Promise<void> => {
  const [[tab], { writer }] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    loadSettings(),
  ]);
  const showSidePanel = async () => {
    if (tab) await openSidePanel(tab.windowId);
    window.close();
  };
  render(
    <SitePopup address={tab?.url} knowsWriter={writer !== undefined} onSidePanel={() => void showSidePanel()} />,
    root,
  );
};

speakOnPage('productName');
const root = document.getElementById('popup');
if (root) void show(root);
