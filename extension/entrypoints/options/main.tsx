import { render } from 'preact';
import { loadSettings, onSettings } from '../../lib/settings.ts';
import { OptionsPage } from './options-page.tsx';

const root = document.getElementById('options');
if (root) {
  const show = async () => render(<OptionsPage settings={await loadSettings()} />, root);
  void show();
  onSettings(() => void show());
}
