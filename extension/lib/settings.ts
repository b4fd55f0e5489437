import { sameAddress } from '../../core/council/address.ts';
import { nameWords } from '../../core/council/person-name.ts';
import { isStandIn } from '../../core/council/stand-in-address.ts';
import { type Correspondent, DEFAULT_PROTOCOL } from '../../core/draft/draft.ts';
import {
  type Council,
  LEVELS,
  type OwnSettings,
  PROTOCOL_NAMES,
  type ProtocolName,
  parseCouncil,
} from '../../core/index.ts';
import { t } from '../../core/review/words.ts';
import { inTurn } from './in-turn.ts';
import { problemsOf } from './profile-file.ts';

/** What the user has told Probity. Kept on the device. */
export interface Settings {
  /** The council's own profile, as imported. */
  readonly profile: Council | undefined;
  /** Used instead of the profile's own protocol, or where there is no profile. */
  readonly protocol: ProtocolName | undefined;
  readonly writer: Writer | undefined;
  /** The user's own levels, by rule; what the council has pinned they cannot loosen. */
  readonly own: OwnSettings;
  /** What of it was stored and cannot be read, in words; it is kept in the store and has no effect. */
  readonly problems: readonly string[];
}

export const WRITER_ROLES = ['officer', 'member', 'political-assistant'] as const;
export type WriterRole = (typeof WRITER_ROLES)[number];

/** Who is writing. */
export interface Writer extends Readonly<Correspondent> {
  readonly role: WriterRole;
}

export const NO_SETTINGS: Settings = {
  profile: undefined,
  protocol: undefined,
  writer: undefined,
  own: {},
  problems: [],
};

/** Knows nobody: rules that need to know who somebody is stay silent. */
const emptyProfile = (protocol: ProtocolName): Council => parseCouncil({ name: t('profile.title'), protocol });

/** People with the writer's own address, where one of that name has a stand-in alone; undefined where none has. */
const withAddress = <P extends { readonly name: string; readonly email: string }>(
  people: readonly P[],
  { name, email }: Readonly<Correspondent>,
): P[] | undefined => {
  const key = nameWords(name).join();
  const isWriter = (person: P) => isStandIn(person.email) && nameWords(person.name).join() === key;
  return people.filter(isWriter).length === 1
    ? people.map((person) => (isWriter(person) ? { ...person, email } : person))
    : undefined;
};

/**
 * The council that drafts are checked for: the imported profile, or an empty one, under the chosen protocol, and with the
 * writer in it even if the profile leaves them out.
 */
export const councilOf = ({ profile, protocol, writer }: Settings): Council => {
  const council = profile ?? emptyProfile(protocol ?? DEFAULT_PROTOCOL);
  const known =
    writer && [...council.members, ...council.officers].some(({ email }) => sameAddress(email, writer.email));
  const named: Council = { ...council, protocol: protocol ?? council.protocol };
  if (!writer?.email || known) return named;
  const { name, email, role } = writer;
  const person = { name: name || email, email };
  if (role === 'member')
    return {
      ...named,
      members: withAddress(named.members, writer) ?? [...named.members, { ...person, roles: [] }],
    };
  const grade = role === 'officer' ? 'officer' : 'political-assistant';
  return {
    ...named,
    officers: withAddress(named.officers, writer) ?? [...named.officers, { ...person, jobTitle: '', grade }],
  };
};

const KEY = 'settings';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

const OWN_LEVELS: readonly unknown[] = [...LEVELS, 'off'];

/** One part of what was stored: its value where it can be read, and what is wrong where it cannot. */
interface Part<Value> {
  readonly value: Value;
  readonly problems: readonly string[];
}

const NOTHING: Part<undefined> = { value: undefined, problems: [] };

const readStoredProfile = (stored: unknown): Part<Council | undefined> => {
  if (stored === undefined) return NOTHING;
  try {
    return { value: parseCouncil(stored), problems: [] };
  } catch (error) {
    return { value: undefined, problems: problemsOf(error).map((problem) => t('settings.unreadableProfile', problem)) };
  }
};

const readProtocol = (stored: unknown): Part<ProtocolName | undefined> => {
  const value = PROTOCOL_NAMES.find((name) => name === stored);
  return { value, problems: stored === undefined || value ? [] : [t('settings.unreadableProtocol')] };
};

const readWriter = (stored: unknown): Part<Writer | undefined> => {
  if (stored === undefined) return NOTHING;
  const { name, email, role } = isObject(stored) ? stored : {};
  const known = WRITER_ROLES.find((value) => value === role);
  return isText(name) && isText(email) && known
    ? { value: { name, email, role: known }, problems: [] }
    : { value: undefined, problems: [t('settings.unreadableWriter')] };
};

const readOwn = (stored: unknown = {}): Part<OwnSettings> => {
  const levels = Object.entries(isObject(stored) ? stored : {});
  const isLevel = ([, level]: [string, unknown]) => OWN_LEVELS.includes(level);
  return {
    value: Object.fromEntries(levels.filter(isLevel)) as OwnSettings,
    problems: levels.filter((entry) => !isLevel(entry)).map(([rule]) => t('settings.unreadableOwn', rule)),
  };
};

/** Reads what was stored, by this version or an earlier one; what cannot be read is named and has no effect. */
const readStored = (stored: unknown): Settings => {
  if (stored !== undefined && !isObject(stored)) return { ...NO_SETTINGS, problems: [t('settings.unreadableAll')] };
  const profile = readStoredProfile(stored?.['profile']);
  const protocol = readProtocol(stored?.['protocol']);
  const writer = readWriter(stored?.['writer']);
  const own = readOwn(stored?.['own']);
  return {
    profile: profile.value,
    protocol: protocol.value,
    writer: writer.value,
    own: own.value,
    problems: [profile, protocol, writer, own].flatMap(({ problems }) => problems),
  };
};

/** What is stored as it stands, read or not: to be saved as a file before it is set anew. */
export const storedAsItIs = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

/** Reads what the user has told Probity. */
export const loadSettings = async (): Promise<Settings> => readStored(await storedAsItIs());

const keep = inTurn(KEY);

/**
 * Keeps what the user has told Probity anew; all else that is stored stays as it is, also what cannot be read.
 * @throws when the browser has no room for it.
 */
export const saveSettings = (change: Partial<Omit<Settings, 'problems'>>): Promise<void> =>
  keep(async () => {
    const stored = await storedAsItIs();
    await browser.storage.local.set({ [KEY]: { ...(isObject(stored) ? stored : {}), ...change } });
  });

/** Calls back with the settings whenever they change; returns what stops that. */
export const onSettings = (changed: (settings: Settings) => void): (() => void) => {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(readStored(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
};
