import { type Correction, correctionKey, putRight } from '../../core/council/corrections.ts';
import { createSession } from '../../core/index.ts';
import { t } from '../../core/review/words.ts';
import { generic } from './adapters/generic.ts';
import { gmail } from './adapters/gmail.ts';
import { outlook } from './adapters/outlook.ts';
import { roundcube } from './adapters/roundcube.ts';
import { attachProbity } from './attach.ts';
import { speakFromBrowser } from './browser-words.ts';
import { loadCorrections, onCorrections } from './corrections.ts';
import { tellExtension } from './extension-messages.ts';
import type { ServePage } from './hand-over.ts';
import type { LogEntry } from './log.ts';
import { NO_POLICY, onPolicy, type Policy, underPolicy } from './policy.ts';
import { councilOf, loadSettings, NO_SETTINGS, onSettings, type Settings } from './settings.ts';
import { createRecipientReader } from './side-panel/compose-state.ts';
import { type SidePanelService, serveSidePanel } from './side-panel/serve-side-panel.ts';

/** Checks, marks and holds what is written on a page, by what the user has set. */
export const servePage: ServePage = ({ document, door }) => {
  speakFromBrowser();
  let settings: Settings = NO_SETTINGS;
  let policy: Policy = NO_POLICY;
  let kept: readonly Correction[] = [];
  let corrections = kept;
  let council = councilOf(settings);
  let known = putRight(council, corrections);
  let session = createSession(known.council, {}, known.directory);
  let sidePanel: SidePanelService | undefined;
  let warned = false;
  const now = () => new Date().toISOString();
  const decided = (entry: Omit<LogEntry, 'site'>) =>
    tellExtension({ kind: 'decided', entry: { ...entry, site: document.location.host } });
  const probity = attachProbity({
    document,
    door,
    adapters: [gmail, outlook, roundcube, generic],
    session: () => session,
    identity: () => settings.writer,
    isAlive: () => browser.runtime?.id !== undefined,
    monitorOnly: () => policy.monitorOnly,
    now,
    onOverride: (override) => decided({ ...override, event: policy.monitorOnly ? 'not-held' : 'sent-anyway' }),
    onDismiss: ({ finding: { rule, level } }, reason) =>
      decided({ at: now(), event: 'set-aside', findings: [{ rule, level }], reason }),
    onReview: () => sidePanel?.changed(),
    onComposes() {
      const unseen = probity.unfound !== undefined;
      if (unseen !== warned) tellExtension({ kind: unseen ? 'compose-unseen' : 'compose-seen' });
      warned = unseen;
      sidePanel?.changed();
    },
    onPlace: () => sidePanel?.placed(),
    ...(!import.meta.env.FIREFOX && { openSidePanel: () => tellExtension({ kind: 'open-side-panel' }) }),
  });
  const recipientsOf = createRecipientReader(() => ({
    known,
    council,
    corrections,
    laidDown: policy.profile !== undefined,
    self: settings.writer?.email,
  }));
  sidePanel = serveSidePanel({
    document,
    probity,
    recipientsOf,
    notChecked: () => (underPolicy(settings, policy).profile ? [] : [t('compose.noProfile')]),
  });
  const apply = () => {
    const effective = underPolicy(settings, policy);
    council = councilOf(effective);
    // of themselves, users speak in the options
    const self = correctionKey(settings.writer?.email ?? '');
    corrections = kept.filter(({ email }) => correctionKey(email) !== self);
    known = putRight(council, corrections);
    session = createSession(known.council, effective.own, known.directory);
    probity.refresh();
  };
  const take = (next: Settings) => {
    settings = next;
    apply();
  };
  // the first check waits for nothing; what has been set comes in as soon as it is read
  void loadSettings().then(take);
  const putRightBy = (next: readonly Correction[]) => {
    kept = next;
    apply();
  };
  void loadCorrections().then((stored) => stored.length > 0 && putRightBy(stored));
  const stops = [
    onSettings(take),
    onCorrections(putRightBy),
    onPolicy((next) => {
      policy = next;
      apply();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    sidePanel.stop();
    probity.detach();
  };
};
