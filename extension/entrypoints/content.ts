import { createSession } from '../../core/index.ts';
import { generic } from '../lib/adapters/generic.ts';
import { gmail } from '../lib/adapters/gmail.ts';
import { outlook } from '../lib/adapters/outlook.ts';
import { roundcube } from '../lib/adapters/roundcube.ts';
import { attachProbity } from '../lib/attach.ts';
import { councilOf, loadSettings, NO_SETTINGS, onSettings, type Settings } from '../lib/settings.ts';
import { NAMED_SITES } from '../lib/sites.ts';

export default defineContentScript({
  matches: NAMED_SITES,
  // later would be too late: the page's own listeners would hear Send first
  runAt: 'document_start',
  allFrames: true,
  main(context) {
    let settings: Settings = NO_SETTINGS;
    let session = createSession(councilOf(settings));
    const probity = attachProbity({
      document,
      adapters: [gmail, outlook, roundcube, generic],
      session: () => session,
      identity: () => settings.writer,
      now: () => new Date().toISOString(),
    });
    const apply = (next: Settings) => {
      settings = next;
      session = createSession(councilOf(next));
      probity.refresh();
    };
    // the first check waits for nothing; what the user has set comes in as soon as it is read
    void loadSettings().then(apply);
    const stop = onSettings(apply);
    context.onInvalidated(() => {
      stop();
      probity.detach();
    });
  },
});
