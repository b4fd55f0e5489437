import { render } from 'preact';
import { speakFromBrowser } from '../../lib/browser-words.ts';
import { SitePopup } from './site-popup.tsx';

speakFromBrowser();
const root = document.getElementById('popup');
if (root) {
  void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
    render(<SitePopup address={tab?.url} />, root);
  });
}
