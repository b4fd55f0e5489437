import { render } from 'preact';
import { speakOnPage } from '../../lib/browser-words.ts';
import { onSettingsAndPolicy } from '../../lib/settings-and-policy.ts';
import { OptionsPage } from './options-page.tsx';

speakOnPage('options.title');
const root = document.getElementById('options');
if (root) onSettingsAndPolicy((settings, policy) => render(<OptionsPage settings={settings} policy={policy} />, root));
