import { render } from 'preact';
import { adoptReviewStyle } from '../../../core/review/components/index.ts';
import { speakOnPage } from '../../lib/browser-words.ts';
import { onSettingsAndPolicy } from '../../lib/settings-and-policy.ts';
import { CouncilPage } from './council-page.tsx';

speakOnPage('council.title');
adoptReviewStyle(document, document);
onSettingsAndPolicy((settings, policy) => render(<CouncilPage settings={settings} policy={policy} />, document.body));
