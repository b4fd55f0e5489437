import { render } from 'preact';
import { SitePopup } from './site-popup.tsx';

const root = document.getElementById('popup');
if (root) {
  void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
    render(<SitePopup address={tab?.url} />, root);
  });
}
