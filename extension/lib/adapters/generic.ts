import type { Correspondent } from '../../../core/draft/draft.ts';
import { readAddresses } from '../../../core/formats/addresses.ts';
import { quotedInElement, quotedInText } from '../quoted-message.ts';
import { writeRecipientList } from '../recipients.ts';
import { mapText } from '../text-map.ts';
import {
  type Adapter,
  type Compose,
  click,
  EDITABLES,
  editableBody,
  type HeaderField,
  isControlEnter,
  isShown,
  partsMissing,
} from './adapter.ts';

/** Words that a sending button bears, in its label or its text. */
const SENDS = /^\W*(send|anfon)\b/i;
const BUTTONS = 'button, input[type="submit"], input[type="button"], [role="button"]';

/** Names that forms give to their headers. */
const NAMES: Record<HeaderField | 'subject', RegExp> = {
  from: /^_?(from|sender)$/i,
  to: /^_?(to|recipients?)$/i,
  cc: /^_?cc$/i,
  bcc: /^_?bcc$/i,
  subject: /^_?subject$/i,
};

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const labelOf = (field: Field): string =>
  (
    field.getAttribute('aria-label') ??
    field.labels?.[0]?.textContent ??
    field.getAttribute('placeholder') ??
    ''
  ).replaceAll(/[^a-z]/gi, '');

const fieldOf = (root: HTMLElement, name: keyof typeof NAMES): Field | undefined =>
  [...root.querySelectorAll<Field>('input:not([type="hidden"]), textarea, select')].find(
    (field) => NAMES[name].test(field.name) || NAMES[name].test(field.id) || NAMES[name].test(labelOf(field)),
  );

const peopleIn = (root: HTMLElement, name: HeaderField): Correspondent[] => {
  const field = fieldOf(root, name);
  if (!field) return [];
  const chosen = field.tagName === 'SELECT' ? (field as HTMLSelectElement).selectedOptions[0]?.text : field.value;
  return readAddresses(chosen ?? '');
};

/** The value of a `<button>` is for the form alone, and shown to nobody. */
const isSend = (button: HTMLElement): boolean =>
  SENDS.test(
    button.getAttribute('aria-label') ??
      (button.tagName === 'INPUT' ? (button as HTMLInputElement).value : (button.textContent ?? '')),
  );

const isHeader = (field: HTMLElement): boolean =>
  Object.values(NAMES).some((name) => name.test((field as HTMLTextAreaElement).name) || name.test(field.id));

/** What a person writes in, within an element: the tallest thing that takes many lines. */
const bodyIn = (root: HTMLElement): HTMLElement | undefined => {
  const fields = [...root.querySelectorAll<HTMLElement>(`textarea, ${EDITABLES}`)].filter((field) => !isHeader(field));
  const frames = [...root.querySelectorAll('iframe')].filter(isShown).flatMap((frame) => editableBody(frame) ?? []);
  const shown = [...fields.filter(isShown), ...frames];
  return shown.reduce<HTMLElement | undefined>(
    (tallest, field) => (tallest && tallest.clientHeight >= field.clientHeight ? tallest : field),
    undefined,
  );
};

const composeOf = (send: HTMLElement): Compose | undefined => {
  for (let root = send.parentElement; root; root = root.parentElement) {
    const body = bodyIn(root);
    if (!body) continue;
    const whole = root.closest<HTMLElement>('form, [role="dialog"], dialog') ?? root;
    const subject = fieldOf(whole, 'subject');
    return { root: whole, body, subject: subject?.tagName === 'INPUT' ? (subject as HTMLInputElement) : undefined };
  }
  return undefined;
};

/** Any page with something to write in and a button that says it sends. */
export const generic: Adapter = {
  webmail: undefined,
  serves: () => true,
  find(document) {
    const found = new Map<HTMLElement, Compose>();
    for (const send of document.querySelectorAll<HTMLElement>(BUTTONS)) {
      if (!isSend(send) || !isShown(send)) continue;
      const compose = composeOf(send);
      if (compose && !found.has(compose.root)) found.set(compose.root, compose);
    }
    return [...found.values()];
  },
  // its Send is what a form is known by
  missing: ({ root, subject }) => partsMissing({ recipients: fieldOf(root, 'to'), subject, send: true }),
  readHead: ({ root, subject }) => ({
    kind: 'email',
    from: peopleIn(root, 'from')[0] ?? { name: '', email: '' },
    to: peopleIn(root, 'to'),
    cc: peopleIn(root, 'cc'),
    bcc: peopleIn(root, 'bcc'),
    subject: subject?.value ?? '',
  }),
  readQuoted({ body }, text) {
    if (body.tagName === 'TEXTAREA') return quotedInText(text);
    const quote = body.querySelector<HTMLElement>('blockquote');
    return quote ? quotedInElement(mapText(quote).text, quote.previousElementSibling?.textContent ?? '') : undefined;
  },
  isQuoted: (part) => part.tagName === 'BLOCKQUOTE',
  writeRecipients({ root }, lists) {
    for (const name of ['to', 'cc', 'bcc'] as const) {
      const field = fieldOf(root, name);
      const written = writeRecipientList(lists[name]);
      if (!field || field.tagName === 'SELECT' || written === writeRecipientList(peopleIn(root, name))) continue;
      field.value = written;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  },
  headerRow: ({ root }, field) => fieldOf(root, field),
  sendButton(compose, pressed) {
    const button = pressed.closest<HTMLElement>(BUTTONS);
    return button && compose.root.contains(button) && isSend(button) ? button : undefined;
  },
  mainSend: ({ root }) =>
    [...root.querySelectorAll<HTMLElement>(BUTTONS)].find((button) => isSend(button) && isShown(button)),
  sendsOn: isControlEnter,
  press: click,
};
