import { createSession } from '../../core/index.ts';
import { generic } from './adapters/generic.ts';
import { gmail } from './adapters/gmail.ts';
import { outlook } from './adapters/outlook.ts';
import { roundcube } from './adapters/roundcube.ts';
import { attachProbity } from './attach.ts';
import { tellBackground } from './background-messages.ts';
import type { ServePage } from './hand-over.ts';
import type { LogEntry } from './log.ts';
import { councilOf, loadSettings, NO_SETTINGS, onSettings, type Settings } from './settings.ts';

/** Checks, marks and holds what is written on a page, by what the user has set. */
export const servePage: ServePage = ({ document, door }) => {
  let settings: Settings = NO_SETTINGS;
  let session = createSession(councilOf(settings));
  const now = () => new Date().toISOString();
  const decided = (entry: Omit<LogEntry, 'site'>) =>
    tellBackground({ kind: 'decided', entry: { ...entry, site: document.location.host } });
  const probity = attachProbity({
    document,
    door,
    adapters: [gmail, outlook, roundcube, generic],
    session: () => session,
    identity: () => settings.writer,
    now,
    onOverride: (override) => decided({ ...override, event: 'sent-anyway' }),
    onDismiss: ({ finding: { rule, level } }, reason) =>
      decided({ at: now(), event: 'set-aside', findings: [{ rule, level }], reason }),
  });
  const apply = (next: Settings) => {
    settings = next;
    session = createSession(councilOf(next), next.own);
    probity.refresh();
  };
  // the first check waits for nothing; what the user has set comes in as soon as it is read
  void loadSettings().then(apply);
  const stop = onSettings(apply);
  return () => {
    stop();
    probity.detach();
  };
};
