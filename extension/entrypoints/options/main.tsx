import { render } from 'preact';
import { speakFromBrowser } from '../../lib/browser-words.ts';
import { NO_POLICY, onPolicy } from '../../lib/policy.ts';
import { loadSettings, onSettings } from '../../lib/settings.ts';
import { OptionsPage } from './options-page.tsx';

speakFromBrowser();
const root = document.getElementById('options');
if (root) {
  let policy = NO_POLICY;
  const show = async () => render(<OptionsPage settings={await loadSettings()} policy={policy} />, root);
  void show();
  onSettings(() => void show());
  onPolicy((next) => {
    policy = next;
    void show();
  });
}
