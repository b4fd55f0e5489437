import { NO_POLICY, onPolicy, type Policy } from './policy.ts';
import { loadSettings, onSettings, type Settings } from './settings.ts';

/**
 * Calls back with what the user has set and what the administrator has laid down: when the settings have been read, and
 * whenever either changes. For a page of the extension's own, as long as it is open.
 */
export const onSettingsAndPolicy = (changed: (settings: Settings, policy: Policy) => void): void => {
  let settings: Settings | undefined;
  let policy = NO_POLICY;
  const take = (next: Settings) => {
    settings = next;
    changed(settings, policy);
  };
  void loadSettings().then(take);
  onSettings(take);
  onPolicy((next) => {
    policy = next;
    if (settings) changed(settings, policy);
  });
};
