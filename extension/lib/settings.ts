import {
  type Council,
  LEVELS,
  type OwnSettings,
  PROTOCOL_NAMES,
  type ProtocolName,
  parseCouncil,
} from '../../core/index.ts';
import type { Identity } from './draft-of-compose.ts';

/** What the user has told Probity. Kept on the device. */
export interface Settings {
  /** The council's own profile, as imported. */
  readonly profile: Council | undefined;
  /** Used instead of the profile's own protocol, or where there is no profile. */
  readonly protocol: ProtocolName | undefined;
  readonly writer: Writer | undefined;
  /** The user's own levels, by rule; what the council has pinned they cannot loosen. */
  readonly own: OwnSettings;
}

/** Who is writing. */
export interface Writer extends Identity {
  readonly role: 'officer' | 'member' | 'political-assistant';
}

export const NO_SETTINGS: Settings = { profile: undefined, protocol: undefined, writer: undefined, own: {} };

/** Knows nobody: rules that need to know who somebody is stay silent. */
const emptyProfile = (protocol: ProtocolName): Council => parseCouncil({ name: 'Your council', protocol });

const sameAddress = (a: { email: string }, b: { email: string }): boolean =>
  a.email.toLowerCase() === b.email.toLowerCase();

/**
 * The council that drafts are checked for: the imported profile, or an empty one, under the chosen protocol, and with the
 * writer in it even if the profile leaves them out.
 */
export const councilOf = ({ profile, protocol, writer }: Settings): Council => {
  const council = profile ?? emptyProfile(protocol ?? PROTOCOL_NAMES[0]);
  const known = writer && [...council.members, ...council.officers].some((person) => sameAddress(person, writer));
  const named: Council = { ...council, protocol: protocol ?? council.protocol };
  if (!writer?.email || known) return named;
  const { name, email, role } = writer;
  const person = { name: name || email, email };
  if (role === 'member') return { ...named, members: [...named.members, { ...person, roles: [] }] };
  const grade = role === 'officer' ? 'officer' : 'political-assistant';
  return { ...named, officers: [...named.officers, { ...person, jobTitle: '', grade }] };
};

const KEY = 'settings';

const isText = (value: unknown): value is string => typeof value === 'string';

const OWN_LEVELS: readonly unknown[] = [...LEVELS, 'off'];

const readOwn = (stored: unknown): OwnSettings =>
  Object.fromEntries(Object.entries(stored ?? {}).filter(([, level]) => OWN_LEVELS.includes(level)));

/** What was stored, if it can still be read; what cannot is as if it had never been set. */
const readStored = (stored: unknown): Settings => {
  const { profile, protocol, writer, own } = (stored ?? {}) as Record<string, unknown>;
  const person = writer as Partial<Record<keyof Writer, unknown>> | undefined;
  const role = person?.role;
  const knownRole = role === 'officer' || role === 'member' || role === 'political-assistant' ? role : undefined;
  let council: Council | undefined;
  try {
    council = profile === undefined ? undefined : parseCouncil(profile);
  } catch {
    council = undefined;
  }
  return {
    profile: council,
    protocol: PROTOCOL_NAMES.find((name) => name === protocol),
    writer:
      person && isText(person.name) && isText(person.email) && knownRole
        ? { name: person.name, email: person.email, role: knownRole }
        : undefined,
    own: readOwn(own),
  };
};

/** Reads what the user has told Probity. */
export const loadSettings = async (): Promise<Settings> => readStored((await browser.storage.local.get(KEY))[KEY]);

/** Keeps what the user has told Probity. */
export const saveSettings = (settings: Settings): Promise<void> => browser.storage.local.set({ [KEY]: settings });

/** Calls back with the settings whenever they change; returns what stops that. */
export const onSettings = (changed: (settings: Settings) => void): (() => void) => {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(readStored(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
};
