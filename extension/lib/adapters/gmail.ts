import type { Correspondent } from '../../../core/draft/draft.ts';
import { readAddresses } from '../../../core/formats/addresses.ts';
import { quotedInElement } from '../quoted-message.ts';
import { mapText } from '../text-map.ts';
import {
  type Adapter,
  type Compose,
  isControlEnter,
  isShown,
  partsMissing,
  pressLikeMouse,
  type RecipientLists,
} from './adapter.ts';

const HOLDER = '[role="dialog"], [role="region"]';
const BODY = '[g_editable="true"][role="textbox"][contenteditable="true"]';
const SUBJECT = 'input[name="subjectbox"]';
const CHIP = '[role="option"][data-hovercard-id], [role="option"][data-name]';
/** Somebody in the one line that stands for the rows while the head of a reply is folded. */
const FOLDED_PERSON = 'span[email]';
/** Beside Send where people have it switched on. The class name is all that tells it. */
const SEND_AND_ARCHIVE = '[role="button"].Uo:not([aria-haspopup="true"])';
const MORE_SEND_OPTIONS = '[role="button"][aria-haspopup="true"]';

/** Everything that belongs to one compose: the nearest ancestor of its text that also has its recipients. */
const rootOf = (body: HTMLElement): HTMLElement | undefined => {
  const holder = body.closest<HTMLElement>('[role="dialog"]') ?? body.closest<HTMLElement>('[role="region"]');
  return holder?.querySelector(`${SUBJECT}, input[name="subject"], [name="to"]`) ? holder : undefined;
};

/** A chip bears its address; one that bears something else (a label of people, a change of Gmail's) is somebody unknown. */
const readChip = (chip: HTMLElement): Correspondent => {
  const id = chip.getAttribute('data-hovercard-id') ?? '';
  const name = chip.getAttribute('data-name') ?? '';
  return id.includes('@') ? { name, email: id } : { name: name || id, email: '' };
};

/** People in a row: chips, and what is typed but not yet a chip, which is sent all the same. */
const peopleIn = (root: HTMLElement, field: 'to' | 'cc' | 'bcc'): Correspondent[] => {
  const row = root.querySelector<HTMLElement>(`div[name="${field}"]`);
  const chips = [...(row?.querySelectorAll<HTMLElement>(CHIP) ?? [])].map(readChip);
  const classic = root.querySelector<HTMLTextAreaElement>(`textarea[name="${field}"]`);
  const classicChips = [...(classic?.parentElement?.querySelectorAll<HTMLInputElement>('input[type="hidden"]') ?? [])];
  const boxes = [...(row?.querySelectorAll<HTMLInputElement>('input:not([type="hidden"])') ?? [])];
  const typed = [classic, ...boxes].map((box) => box?.value ?? '').join();
  return [...chips, ...classicChips.flatMap((chip) => readAddresses(chip.value)), ...readAddresses(typed)];
};

const foldedPersons = ({ root, body }: Compose): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(FOLDED_PERSON)].filter((person) => !body.contains(person));

/** What a folded line says between one person and the next: from whom on they are copied. */
const labelBefore = (person: Element): 'cc' | 'bcc' | undefined => {
  let text = '';
  for (let node = person.previousSibling; node; node = node.previousSibling) {
    if (node instanceof Element && node.matches(FOLDED_PERSON)) break;
    text = `${node.textContent ?? ''}${text}`;
  }
  return /\bbcc\b/i.test(text) ? 'bcc' : /\bcc\b/i.test(text) ? 'cc' : undefined;
};

/** Everybody in a folded head, in the lists that the line puts them in. */
const foldedPeople = (compose: Compose): RecipientLists => {
  const lists: Record<'to' | 'cc' | 'bcc', Correspondent[]> = { to: [], cc: [], bcc: [] };
  let list: keyof typeof lists = 'to';
  for (const person of foldedPersons(compose)) {
    list = labelBefore(person) ?? list;
    const email = person.getAttribute('email') ?? '';
    lists[list].push({ name: person.getAttribute('name') ?? '', email: email.includes('@') ? email : '' });
  }
  return lists;
};

/** Everybody: by the rows and, where those are still empty behind a folded head, by its line. */
const recipientsOf = (compose: Compose): RecipientLists => {
  const { root } = compose;
  const rows = { to: peopleIn(root, 'to'), cc: peopleIn(root, 'cc'), bcc: peopleIn(root, 'bcc') };
  return Object.values(rows).some((people) => people.length > 0) ? rows : foldedPeople(compose);
};

/** A row that shows people none of whom can be read is as good as no row. */
const readsRecipients = (compose: Compose): boolean => {
  const { root } = compose;
  const row = root.querySelector<HTMLElement>('div[name="to"]');
  if (!row) return root.querySelector('textarea[name="to"]') !== null || foldedPersons(compose).length > 0;
  return row.querySelector(CHIP) !== null || row.querySelector('[role="option"]') === null;
};

const moreOf = (root: HTMLElement): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>(MORE_SEND_OPTIONS)].find((button) =>
    button.parentElement?.querySelector('[role="button"]:not([aria-haspopup="true"])'),
  );

/** Whether a compose has its menu of more ways to send open. */
const hasOpenMenu = ({ root }: Compose): boolean => moreOf(root)?.ariaExpanded === 'true';

const sendOf = (root: HTMLElement): HTMLElement | undefined => {
  const beside = moreOf(root)?.parentElement?.querySelector<HTMLElement>('[role="button"]:not([aria-haspopup="true"])');
  // a class name, and so only the second way
  return root.querySelector<HTMLElement>('[role="button"].aoO') ?? beside ?? undefined;
};

/** Gmail: dialog, inline reply, full screen and pop-out. */
export const gmail: Adapter = {
  webmail: 'Gmail',
  serves: (url) => url.hostname === 'mail.google.com',
  find(document) {
    return [...document.querySelectorAll<HTMLElement>(BODY)].flatMap((body): Compose[] => {
      const root = rootOf(body);
      if (!root) return [];
      const subject = root.querySelector<HTMLInputElement>(`${SUBJECT}, input[name="subject"]`);
      return [{ root, body, subject: subject ?? undefined }];
    });
  },
  missing: (compose) =>
    partsMissing({ recipients: readsRecipients(compose), subject: compose.subject, send: sendOf(compose.root) }),
  // a text alone would not do: what people chat in looks the same
  hasStray: (document) =>
    [...document.querySelectorAll<HTMLElement>(SUBJECT)].some(
      (subject) => isShown(subject) && !subject.closest('[role="dialog"], [role="region"]')?.querySelector(BODY),
    ),
  readHead: (compose) => ({
    kind: 'email',
    // empty for people with one account: then who they are comes from the options
    from: readAddresses(compose.root.querySelector<HTMLInputElement>('input[name="from"]')?.value ?? '')[0] ?? {
      name: '',
      email: '',
    },
    ...recipientsOf(compose),
    subject: compose.subject?.value ?? '',
  }),
  readQuoted({ body }) {
    const quote = body.querySelector<HTMLElement>('.gmail_quote blockquote, blockquote.gmail_quote');
    const before = body.querySelector<HTMLElement>('.gmail_attr')?.textContent ?? '';
    return quote ? quotedInElement(mapText(quote).text, before) : undefined;
  },
  isQuoted: (part) => part.classList.contains('gmail_quote') || part.classList.contains('gmail_quote_container'),
  headerRow: (compose, field) => {
    const row = compose.root.querySelector<HTMLElement>(`div[name="${field}"]`);
    return row ?? foldedPersons(compose)[0]?.parentElement ?? undefined;
  },
  sendButton(compose, pressed) {
    const { root } = compose;
    const scheduled = pressed.closest<HTMLElement>('[role="menuitem"][selector="scheduledSend"]');
    // a menu within a compose is that compose's; one elsewhere in the page is that of the button that opened it
    if (scheduled?.closest(HOLDER)) return root.contains(scheduled) ? scheduled : undefined;
    if (scheduled) {
      return hasOpenMenu(compose) || !gmail.find(root.ownerDocument).some(hasOpenMenu) ? scheduled : undefined;
    }
    return (
      [sendOf(root), root.querySelector<HTMLElement>(SEND_AND_ARCHIVE)].find((send) => send?.contains(pressed)) ??
      undefined
    );
  },
  mainSend: ({ root }) => {
    const send = sendOf(root);
    return send && isShown(send) ? send : undefined;
  },
  sendsOn: isControlEnter,
  press: pressLikeMouse,
};
