import { render } from 'preact';
import { adoptReviewStyle } from '../../core/review/components/index.ts';
import english from '../../core/review/locales/en.json' with { type: 'json' };
import { speakFrom, wordsOf } from '../../core/review/words.ts';
import { CouncilPage } from './council-page.tsx';

speakFrom(wordsOf(english));
adoptReviewStyle(document, document);
render(<CouncilPage />, document.body);
