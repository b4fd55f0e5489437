import type { Finding } from '../../core/index.ts';
import type { FixResult } from '../../core/review/components/index.ts';
import { applyFix, type Dismissal, textEditsBackwards } from '../../core/review/index.ts';
import { t } from '../../core/review/words.ts';
import type { TextEdit } from '../../core/rules/finding.ts';
import type { PaneHost } from '../pane/pane-host.ts';
import { createQueue, type Queue } from './ask.ts';
import { type ComposeItem, isMessage, type Mailbox, type MessageItem } from './compose-item.ts';
import { canKeep, readKept, writeKept } from './kept-with-draft.ts';
import { type Email, readEmail } from './read-email.ts';

/** Outlook tells of no change to subject or text, so the pane looks for itself, as often as this. */
const LOOK_EVERY_MS = 2500;

const supports = (version: string): boolean => Office.context.requirements.isSetSupported('Mailbox', version);

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isList = ({ recipientType }: Office.EmailAddressDetails): boolean =>
  recipientType === Office.MailboxEnums.RecipientType.DistributionList;

const notChecked = (draft: Email, lists: readonly string[]): string[] => {
  const people = [draft.from, ...draft.to, ...draft.cc, ...draft.bcc];
  return [
    ...lists.map((name) => `“${name}” is a distribution list, and Outlook does not tell who is on it.`),
    ...(people.some((person) => person.email === '')
      ? ['Outlook gave no address for a name or contact list; Probity goes by the name alone.']
      : []),
    ...(supports('1.7') ? [] : ['This Outlook does not tell the sender; Probity takes it that you are.']),
    ...(supports('1.12') ? [] : ['This Outlook does not check again on Send, so look here before you send.']),
  ];
};

/** Whether two readings differ in nothing but their moment. */
const sameEmail = (one: Email, other: Email): boolean =>
  JSON.stringify({ ...one, date: '' }) === JSON.stringify({ ...other, date: '' });

/** People that Outlook takes in one call. */
const MOST_AT_ONCE = 100;
/** Of a line with more people than this, some clients tell no others; written anew without them it would lose them. */
const MOST_TOLD = 500;

type PeopleField = MessageItem['to'];
type People = Email['to'];

/** Whoever comes to a list from which nobody goes. */
const comers = (before: People, after: People): People | undefined =>
  before.every((one, at) => one === after[at]) ? after.slice(before.length) : undefined;

/** Writes a list of recipients: a long one cannot be written anew in one call, but people can be added to it. */
const writePeople = async (field: PeopleField, ask: Queue, before: People, after: People): Promise<void> => {
  const given = (people: People) => people.map(({ name, email }) => ({ displayName: name, emailAddress: email }));
  if (after.length <= MOST_AT_ONCE) return ask<void>((done) => field.setAsync(given(after), done));
  const come = comers(before, after) ?? [];
  for (let from = 0; from < come.length; from += MOST_AT_ONCE)
    await ask<void>((done) => field.addAsync(given(come.slice(from, from + MOST_AT_ONCE)), done));
};

/** Writes to the item whatever a fix has changed: recipients and subject. */
const writeChanges = async (item: ComposeItem, ask: Queue, before: Email, after: Email): Promise<void> => {
  const lists: Partial<Record<'to' | 'cc' | 'bcc', PeopleField>> = isMessage(item)
    ? { to: item.to, cc: item.cc, bcc: item.bcc }
    : { to: item.requiredAttendees, cc: item.optionalAttendees };
  // Adding comes before taking away: should one call fail, somebody is there twice and nobody is lost.
  const fields = (['to', 'cc', 'bcc'] as const)
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .sort((a, b) => after[b].length - before[b].length - (after[a].length - before[a].length));
  // Of a contact list Outlook tells the name alone, and written back by that it would be a name that nobody has.
  const nameless = fields.some((field) => after[field].some(({ email }) => email === ''));
  const tooLong = fields
    .filter((field) => !comers(before[field], after[field]))
    .some((field) => after[field].length > MOST_AT_ONCE || before[field].length >= MOST_TOLD);
  if (nameless || tooLong) throw new TypeError('Somebody would be lost');
  for (const field of fields) {
    const list = lists[field];
    if (!list) throw new TypeError('An invitation has no Bcc');
    await writePeople(list, ask, before[field], after[field]);
  }
  if (before.subject !== after.subject) await ask<void>((done) => item.subject.setAsync(after.subject, done));
};

/**
 * Puts a fix's words in place of the selected ones, where those are just what it replaces: Outlook lets an add-in change no
 * other words of a message without writing all of it anew, which would cost its formatting.
 */
const replaceSelected = async (
  item: ComposeItem,
  ask: Queue,
  { expected, replacement }: TextEdit,
): Promise<FixResult> => {
  const selected = await ask<{ readonly data: string; readonly sourceProperty: string }>((done) =>
    item.getSelectedDataAsync(Office.CoercionType.Text, done),
  );
  if (selected.sourceProperty !== 'body' || inOneLine(selected.data) !== inOneLine(expected)) return 'select';
  // a double click selects the space behind a word too
  const data = selected.data.replace(selected.data.trim(), () => replacement);
  await ask<void>((done) => item.setSelectedDataAsync(data, { coercionType: Office.CoercionType.Text }, done));
  return 'applied';
};

/** Some words on either side of a finding, to look for by eye: Outlook lets no add-in select words in a message. */
const around = (body: string, { start, end }: Finding): string => {
  const from = Math.max(0, body.lastIndexOf(' ', Math.max(0, start - 30)) + 1);
  const space = body.indexOf(' ', Math.min(body.length, end + 30));
  const to = space < 0 ? body.length : space;
  return `${from > 0 ? '…' : ''}${inOneLine(body.slice(from, to))}${to < body.length ? '…' : ''}`;
};

/** The rules that the send check handed over; none when what came is not from it. */
const rulesIn = (given: string): readonly string[] => {
  try {
    const { rules } = JSON.parse(given) as { rules?: unknown };
    return Array.isArray(rules) ? rules.filter((rule) => typeof rule === 'string') : [];
  } catch {
    return [];
  }
};

/**
 * Lets the pane work on the message or invitation being written in Outlook.
 * @param item The item.
 * @param mailbox Its mailbox.
 */
export const createOutlookHost = (item: ComposeItem, mailbox: Mailbox): PaneHost => {
  const ask = createQueue();
  let lists: readonly string[] = [];
  const read = (): Promise<Email> =>
    readEmail(item, mailbox, ask, new Date().toISOString(), (recipients) => {
      lists = recipients.filter(isList).map(({ displayName, emailAddress }) => displayName || emailAddress);
    });
  let body = '';
  return {
    correctable: false,
    async read() {
      const draft = await read();
      body = draft.body;
      return { draft, notChecked: notChecked(draft, lists) };
    },
    watch(changed) {
      const timer = setInterval(() => {
        if (document.visibilityState === 'visible') changed();
      }, LOOK_EVERY_MS);
      return () => clearInterval(timer);
    },
    async jump(finding) {
      const field = t(`review.field.${finding.field}`);
      const where =
        finding.field === 'body'
          ? `Outlook cannot move to the words for you. Look in the text for “${around(body, finding)}”`
          : `Look in the ${field} line for “${finding.quote}”.`;
      return { at: 'told', where };
    },
    // an invitation has no Bcc to move anybody to
    canMake: ({ edits }) => isMessage(item) || edits.every((edit) => 'expected' in edit || edit.moveTo !== 'bcc'),
    async fix(fix) {
      let before: Email | undefined;
      try {
        before = await read();
        const outcome = applyFix(before, fix);
        if (!outcome.applied || outcome.draft.kind !== 'email') return 'changed';
        const [edit] = textEditsBackwards(fix, 'body');
        if (edit) return fix.edits.length === 1 ? await replaceSelected(item, ask, edit) : 'failed';
        await writeChanges(item, ask, before, outcome.draft);
        return 'applied';
      } catch {
        // one of several changes may have been made, and one that was never answered may be made yet
        const after = before && (await read().catch(() => undefined));
        return before === undefined || (after && sameEmail(before, after)) ? 'failed' : 'astray';
      }
    },
    dismissals: async () => (await readKept(item, ask)).dismissals,
    async keepDismissals(dismissals: readonly Dismissal[]) {
      if (!canKeep(item)) return false;
      return writeKept(item, ask, { ...(await readKept(item, ask)), dismissals });
    },
    async askedFor() {
      const { getInitializationContextAsync } = item;
      if (!getInitializationContextAsync) return [];
      try {
        return rulesIn(await ask<string>((done) => getInitializationContextAsync.call(item, done)));
      } catch {
        // Opened from the ribbon: nothing was handed over.
        return [];
      }
    },
    onAskedFor(asked) {
      const { addHandlerAsync } = item;
      if (!addHandlerAsync || !supports('1.15')) return;
      const told = (event: Pick<Office.InitializationContextChangedEventArgs, 'initializationContextData'>): void =>
        asked(rulesIn(event.initializationContextData));
      const { InitializationContextChanged } = Office.EventType;
      ask<void>((done) => addHandlerAsync.call(item, InitializationContextChanged, told, done)).catch(() => {
        // The pane shows the finding when it is opened anew.
      });
    },
  };
};
