import { Message } from './message.tsx';
import { messageOf } from './message-of.ts';
import { show } from './show.ts';
import { speak } from './speak.ts';
import { WORDS } from './words.ts';

/** Office.js fetches more of itself; where that is cut off it never says so. */
const LONGEST_START_MS = 15_000;
const afterwards = (milliseconds: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

const start = async (root: HTMLElement): Promise<void> => {
  const say = (text: string, title = 'Probity'): void => show(root, Message, { title, text });
  if (typeof Office === 'undefined') return say(WORDS.noOffice);
  // The linter is most of what the pane is made of, and comes while Office makes ready.
  const linter = import('./check-draft.ts');
  linter.catch(() => undefined);
  const ready = await Promise.race([Office.onReady(), afterwards(LONGEST_START_MS)]);
  if (!ready) return say(WORDS.noOffice);
  const { host } = ready;
  if (host !== Office.HostType.Word && host !== Office.HostType.Outlook) return say(WORDS.outside, WORDS.outsideTitle);
  try {
    const { checkDraft } = await linter;
    const instead = await checkDraft(root, host);
    if (instead !== undefined) say(instead);
  } catch (error) {
    say(WORDS.cannotStart(messageOf(error)));
  }
};

speak();
const root = document.getElementById('pane');
if (root) void start(root);
