import type { ComponentType } from 'preact';
import { type Council, createSession } from '../../core/index.ts';
import { type MountOptions, mount } from '../../core/review/components/index.ts';
import { speakFrom, wordsOf } from '../../core/review/words.ts';
import { language, review } from '../../locales/en.json';
import { isComposeItem } from '../outlook/compose-item.ts';
import { createOutlookHost } from '../outlook/outlook-host.ts';
import { createWordHost } from '../word/word-host.ts';
import { loadProfile } from './load-profile.ts';
import { Message } from './message.tsx';
import { Pane } from './pane.tsx';
import type { PaneHost } from './pane-host.ts';
import { WORDS } from './words.ts';

/** Puts a component in place of what the page shows until then. */
const show = <Props extends object>(
  root: HTMLElement,
  component: ComponentType<Props>,
  props: Props,
  options?: MountOptions,
): void => {
  root.replaceChildren();
  mount(root, component, props, options);
};

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

/** Office.js fetches more of itself; where that is cut off it never says so. */
const LONGEST_START_MS = 15_000;
const afterwards = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const start = async (root: HTMLElement): Promise<void> => {
  const say = (text: string, title = 'Probity'): void => show(root, Message, { title, text });
  if (typeof Office === 'undefined') return say(WORDS.noOffice);
  const ready = await Promise.race([Office.onReady(), afterwards(LONGEST_START_MS)]);
  if (!ready) return say(WORDS.noOffice);
  const { host } = ready;
  if (host !== Office.HostType.Word && host !== Office.HostType.Outlook) return say(WORDS.outside, WORDS.outsideTitle);
  const loaded = await loadProfile().catch(messageOf);
  if (typeof loaded === 'string') return say(WORDS.noProfile(loaded));
  const { council, problem } = loaded;
  try {
    const paneHost = hostFor(host, council);
    if (!paneHost) return say(WORDS.notWriting);
    const note = problem === undefined ? {} : { profileNote: WORDS.oldProfile(problem) };
    show(
      root,
      Pane,
      { host: paneHost, councilName: council.name, session: createSession(council), ...note },
      themeOf(host),
    );
  } catch (error) {
    say(WORDS.cannotStart(messageOf(error)));
  }
};

speakFrom(wordsOf({ language, review }));
const root = document.getElementById('pane');
if (root) void start(root);
