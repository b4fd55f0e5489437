import { render } from 'preact';
import { adoptReviewStyle } from '../../core/review/components/index.ts';
import { App } from './app.tsx';

adoptReviewStyle(document, document);
render(<App />, document.body);
