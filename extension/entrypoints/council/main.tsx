import { render } from 'preact';
import { adoptReviewStyle } from '../../../core/review/components/index.ts';
import { speakOnPage } from '../../lib/browser-words.ts';
import { onSettingsAndPolicy } from '../../lib/settings-and-policy.ts';
import { CouncilEditor } from './council-editor.tsx';

speakOnPage('council.title');
adoptReviewStyle(document, document);
const root = document.getElementById('council');
if (root) {
  onSettingsAndPolicy(({ profile }, policy) =>
    render(<CouncilEditor profile={profile} laidDown={policy.profile} />, root),
  );
}
