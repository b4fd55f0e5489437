import { offerService } from './lib/hand-over.ts';
import { servePage } from './lib/serve-page.ts';

// All that checks, marks and holds: loaded by the content script into a page where somebody may write. Chrome only; in
// Firefox it is part of the content script.
offerService(servePage);
