import { offerService } from '../lib/hand-over.ts';
import { servePage } from '../lib/serve-page.ts';

/** All that checks, marks and holds: loaded by the content script into a page where somebody may write. */
export default defineUnlistedScript({
  // Firefox has it in the content script itself; see there
  exclude: ['firefox'],
  main: () => offerService(servePage),
});
