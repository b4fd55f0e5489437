import { createSession } from '../../core/index.ts';
import { generic } from './adapters/generic.ts';
import { gmail } from './adapters/gmail.ts';
import { outlook } from './adapters/outlook.ts';
import { roundcube } from './adapters/roundcube.ts';
import { attachProbity } from './attach.ts';
import { tellBackground } from './background-messages.ts';
import { speakFromBrowser } from './browser-words.ts';
import type { ServePage } from './hand-over.ts';
import type { LogEntry } from './log.ts';
import { NO_POLICY, onPolicy, type Policy, underPolicy } from './policy.ts';
import { councilOf, loadSettings, NO_SETTINGS, onSettings, type Settings } from './settings.ts';

/** Checks, marks and holds what is written on a page, by what the user has set. */
export const servePage: ServePage = ({ document, door }) => {
  speakFromBrowser();
  let settings: Settings = NO_SETTINGS;
  let policy: Policy = NO_POLICY;
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
    monitorOnly: () => policy.monitorOnly,
    now,
    onOverride: (override) => decided({ ...override, event: policy.monitorOnly ? 'not-held' : 'sent-anyway' }),
    onDismiss: ({ finding: { rule, level } }, reason) =>
      decided({ at: now(), event: 'set-aside', findings: [{ rule, level }], reason }),
  });
  const apply = () => {
    const effective = underPolicy(settings, policy);
    session = createSession(councilOf(effective), effective.own);
    probity.refresh();
  };
  const take = (next: Settings) => {
    settings = next;
    apply();
  };
  // the first check waits for nothing; what has been set comes in as soon as it is read
  void loadSettings().then(take);
  const stops = [
    onSettings(take),
    onPolicy((next) => {
      policy = next;
      apply();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    probity.detach();
  };
};
