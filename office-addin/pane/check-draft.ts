import { type Council, createSession } from '../../core/index.ts';
import type { MountOptions } from '../../core/review/components/mount.ts';
import { isComposeItem, isMessage } from '../outlook/compose-item.ts';
import { loadProfile } from './load-profile.ts';
import { messageOf } from './message-of.ts';
import { Pane } from './pane.tsx';
import type { PaneHost } from './pane-host.ts';
import { show } from './show.ts';
import { speak } from './speak.ts';
import { WORDS } from './words.ts';

/** Outlook tells no theme to add-ins that check on Send; Word does, and it need not be the system's. */
const themeOf = (host: Office.HostType): MountOptions => {
  const theme = host === Office.HostType.Word ? Office.context.officeTheme : undefined;
  return theme && 'isDarkTheme' in theme ? { theme: theme.isDarkTheme ? 'dark' : 'light' } : {};
};

/** Each host's part is fetched only there. */
const hostFor = async (host: Office.HostType, council: Council): Promise<PaneHost | undefined> => {
  if (host === Office.HostType.Word) {
    const { createWordHost } = await import('../word/word-host.ts');
    return createWordHost(council);
  }
  const { mailbox } = Office.context;
  const item: unknown = mailbox.item;
  if (!isComposeItem(item)) return undefined;
  if (!isMessage(item)) speak(true);
  const { createOutlookHost } = await import('../outlook/outlook-host.ts');
  return createOutlookHost(item, mailbox);
};

/**
 * Checks the draft that is being written and shows what was found.
 * @param root Where the pane goes.
 * @returns What there is to say instead, when nothing can be checked.
 */
export const checkDraft = async (root: HTMLElement, host: Office.HostType): Promise<string | undefined> => {
  const loaded = await loadProfile().catch(messageOf);
  if (typeof loaded === 'string') return WORDS.noProfile(loaded);
  const { council, problem } = loaded;
  const paneHost = await hostFor(host, council);
  if (!paneHost) return WORDS.notWriting;
  const note = problem === undefined ? {} : { profileNote: WORDS.oldProfile(problem) };
  show(root, Pane, { host: paneHost, council, session: createSession(council), ...note }, themeOf(host));
  return undefined;
};
