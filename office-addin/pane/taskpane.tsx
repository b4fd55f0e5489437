import type { Council } from '../../core/index.ts';
import { type MountOptions, mount } from '../../core/review/components/index.ts';
import { isComposeItem } from '../outlook/compose-item.ts';
import { createOutlookHost } from '../outlook/outlook-host.ts';
import { createWordHost } from '../word/word-host.ts';
import { loadProfile } from './load-profile.ts';
import { Message } from './message.tsx';
import { Pane } from './pane.tsx';
import type { PaneHost } from './pane-host.ts';
import { WORDS } from './words.ts';

/** Outlook tells no theme to add-ins that check on Send; Word does, and it need not be the system's. */
const themeOf = (host: Office.HostType | null): MountOptions => {
  const theme = host === Office.HostType.Word ? Office.context.officeTheme : undefined;
  return theme && 'isDarkTheme' in theme ? { theme: theme.isDarkTheme ? 'dark' : 'light' } : {};
};

const hostFor = (host: Office.HostType | null, council: Council): PaneHost | undefined => {
  if (host === Office.HostType.Word) return createWordHost(council);
  const { mailbox } = Office.context;
  const item: unknown = mailbox.item;
  return isComposeItem(item) ? createOutlookHost(item, mailbox) : undefined;
};

const start = async (root: HTMLElement): Promise<void> => {
  const say = (text: string, title = 'Probity'): void => void mount(root, Message, { title, text });
  if (typeof Office === 'undefined') return say(WORDS.noOffice);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Word && host !== Office.HostType.Outlook) return say(WORDS.outside, WORDS.outsideTitle);
  try {
    const { council, problem } = await loadProfile();
    const paneHost = hostFor(host, council);
    if (!paneHost) return say(WORDS.notWriting);
    const note = problem === undefined ? {} : { profileNote: WORDS.oldProfile(problem) };
    mount(root, Pane, { host: paneHost, council, ...note }, themeOf(host));
  } catch (error) {
    say(WORDS.noProfile(error instanceof Error ? error.message : String(error)));
  }
};

const root = document.getElementById('pane');
if (root) void start(root);
