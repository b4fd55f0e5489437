import { PROTOCOL_NAMES } from '../../core/index.ts';
import { t } from '../../core/review/words.ts';
import { readProfile } from './profile-file.ts';
import type { Settings } from './settings.ts';

/** What a council's administrator has laid down for everybody, by a policy of the browser. */
export interface Policy extends Partial<Pick<Settings, 'profile' | 'protocol'>> {
  /** Nothing is held; what would have been is noted in the log. */
  readonly monitorOnly: boolean;
  /** What is wrong with the policy, in words that name the field; what is wrong has no effect. */
  readonly problems: readonly string[];
}

export const NO_POLICY: Policy = { monitorOnly: false, problems: [] };

/** Reads a policy as the browser hands it over; see `public/managed-schema.json`. */
export const readPolicy = (stored: Readonly<Record<string, unknown>>): Policy => {
  const problems: string[] = [];
  const { profile, protocol, monitorOnly } = stored;
  // Firefox hands over whatever kind of value it was given
  const wrong = (field: string, expected: string) => problems.push(t('policy.field', field, expected));
  const read = typeof profile === 'string' ? readProfile(profile) : undefined;
  if (profile !== undefined && !read) wrong('profile', t('policy.profileAsText'));
  if (monitorOnly !== undefined && typeof monitorOnly !== 'boolean') wrong('monitorOnly', t('policy.trueOrFalse'));
  if (read && 'problems' in read)
    problems.push(...read.problems.map((problem) => t('policy.field', 'profile', problem)));
  const named = PROTOCOL_NAMES.find((name) => name === protocol);
  if (protocol !== undefined && !named) wrong('protocol', t('policy.oneOf', PROTOCOL_NAMES.join(', ')));
  return {
    ...(read && 'profile' in read && { profile: read.profile }),
    ...(named && { protocol: named }),
    monitorOnly: monitorOnly === true,
    problems,
  };
};

/** Settings as they take effect under a policy, which counts before what the user has set. */
export const underPolicy = (settings: Settings, { profile, protocol }: Policy): Settings => ({
  ...settings,
  ...(profile && { profile, protocol }),
  ...(protocol && { protocol }),
});

/**
 * Calls back with the policy when it has been read, and whenever it changes. Chrome takes some seconds after its start to
 * read a policy, and Firefox refuses where there is none: until then, and there, nothing is laid down.
 * @returns What stops that.
 */
export const onPolicy = (changed: (policy: Policy) => void): (() => void) => {
  const read = async () => {
    try {
      changed(readPolicy(await browser.storage.managed.get()));
    } catch {
      changed(NO_POLICY);
    }
  };
  const listener = (_: unknown, area: string) => {
    if (area === 'managed') void read();
  };
  void read();
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
};
