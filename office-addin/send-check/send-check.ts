import { readsAsWelsh } from '../../core/formats/welsh.ts';
import { type Council, createSession, type Session } from '../../core/index.ts';
import { digestOf, reviewDraft, sendVerdict } from '../../core/review/index.ts';
import { APPOINTMENT_BUTTON_ID, MESSAGE_BUTTON_ID } from '../manifest/ids.ts';
import { createQueue, type Queue } from '../outlook/ask.ts';
import { type ComposeItem, isComposeItem, isMessage, type Mailbox } from '../outlook/compose-item.ts';
import { type KeptWithDraft, NOTHING, readKept, writeKept } from '../outlook/kept-with-draft.ts';
import { readEmail } from '../outlook/read-email.ts';
import { holdMessage, mostSerious, REVIEW_LABEL } from './hold-message.ts';

/** Outlook shows a dialog of its own after five seconds; by then, note and all, the message is on its way. */
const LONGEST_CHECK_MS = 4000;
/** How long the decision waits for a note to be kept or shown; it does not depend on it. */
const LONGEST_NOTE_MS = 400;
/** How long it waits, once the draft is read, to be told what was set aside: then it asks about that again. */
const LONGEST_MEMORY_MS = 1000;

/** The event of a Send, as far as it is used. */
export type SendEvent = Pick<Office.MailboxEvent, 'completed'>;
type Decision = Office.SmartAlertsEventCompletedOptions;

const NOT_CHECKED = 'Probity could not check this, so it went without a check.';
const IN_WELSH = 'The words read as Welsh, which Probity cannot check.';

const afterwards = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Says in the item's own bar what was not checked, and waits no longer than a note may take. */
const say = async (item: unknown, ask: Queue, words: string): Promise<void> => {
  const bar = isComposeItem(item) ? item.notificationMessages : undefined;
  if (!bar) return;
  const message = { type: 'errorMessage', message: words };
  const said = ask<void>((done) => bar.replaceAsync('probity', message, done)).catch(() => {
    // The message goes all the same; there is nowhere left to say so.
  });
  await Promise.race([said, afterwards(LONGEST_NOTE_MS)]);
};

/** @param checked Told as soon as the draft has been checked, before anything is kept with it. */
const decide = async (
  item: ComposeItem,
  mailbox: Mailbox,
  ask: Queue,
  session: Session,
  checked: () => void,
): Promise<Decision> => {
  const reading = readEmail(item, mailbox, ask, new Date().toISOString());
  const remembering = readKept(item, ask);
  const draft = await reading;
  const remembered = await Promise.race([remembering, afterwards(LONGEST_MEMORY_MS)]);
  const kept: KeptWithDraft = remembered ?? NOTHING;
  const review = reviewDraft(draft, session.check(draft), kept.dismissals);
  const verdict = sendVerdict(review, kept.asked);
  checked();
  if (readsAsWelsh(draft.body)) await say(item, ask, IN_WELSH);
  if (!verdict.hold) return { allowEvent: true };
  const asked = digestOf(review.open.filter(({ finding }) => finding.level === 'should'));
  // over what was not read nothing is written
  if (remembered) await Promise.race([writeKept(item, ask, { ...kept, asked }), afterwards(LONGEST_NOTE_MS)]);
  const first = mostSerious(verdict.items)?.finding.rule;
  const rules = verdict.items.map(({ finding }) => finding.rule).filter((rule) => rule !== first);
  return {
    allowEvent: false,
    errorMessage: holdMessage(verdict.items),
    cancelLabel: REVIEW_LABEL,
    commandId: isMessage(item) ? MESSAGE_BUTTON_ID : APPOINTMENT_BUTTON_ID,
    // Older clients take nothing but a string. Ids of rules only: no word of the draft leaves it.
    contextData: JSON.stringify({ rules: first ? [first, ...new Set(rules)] : [] }),
    // What is only advised never becomes a block, whatever the manifest says.
    ...(verdict.reasonNeeded ? {} : { sendModeOverride: 'promptUser' }),
  };
};

/**
 * Makes the function that Outlook runs on Send. It completes the event exactly once, whatever happens: with a hold when
 * the draft has findings that ask for one, otherwise by letting it go.
 * @param council The council's profile.
 * @param mailbox Gives the mailbox at the time of the event.
 */
export const createSendCheck = (council: Council, mailbox: () => Mailbox): ((event: SendEvent) => void) => {
  let session: Session | undefined;
  return (event) => {
    const ask = createQueue();
    let item: unknown;
    let ending = false;
    /** Whether this comes first: once it is said that the message goes without a check, a decision comes too late. */
    const isFirst = (): boolean => {
      clearTimeout(watchdog);
      const first = !ending;
      ending = true;
      return first;
    };
    const complete = (decision: Decision): void => {
      if (isFirst()) event.completed(decision);
    };
    const letGo = async (): Promise<void> => {
      if (!isFirst()) return;
      await say(item, ask, NOT_CHECKED);
      event.completed({ allowEvent: true });
    };
    const watchdog = setTimeout(letGo, LONGEST_CHECK_MS);
    try {
      const box = mailbox();
      item = box.item;
      if (!isComposeItem(item)) throw new TypeError('Nothing is being written');
      session ??= createSession(council);
      // what was checked in time is not said to have gone without a check, though Outlook is slow to keep a note
      decide(item, box, ask, session, () => clearTimeout(watchdog)).then(complete, letGo);
    } catch {
      void letGo();
    }
  };
};
