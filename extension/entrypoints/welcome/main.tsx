import { render } from 'preact';
import { speakOnPage } from '../../lib/browser-words.ts';
import { onSettingsAndPolicy } from '../../lib/settings-and-policy.ts';
import { WelcomePage } from './welcome-page.tsx';

speakOnPage('welcome.title');
const root = document.getElementById('welcome');
if (root) onSettingsAndPolicy((settings, policy) => render(<WelcomePage settings={settings} policy={policy} />, root));
