import type { Correspondent } from '../../../core/draft/draft.ts';
import { readAddresses } from '../../../core/formats/addresses.ts';
import { quotedInElement } from '../quoted-message.ts';
import { mapText } from '../text-map.ts';
import {
  type Adapter,
  type Compose,
  click,
  type HeaderField,
  isControlEnter,
  isShown,
  partsMissing,
} from './adapter.ts';

const HOSTS = ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'];
const BODY = 'div[role="textbox"][contenteditable="true"][aria-multiline="true"]';
const FORM = '[data-app-section="ComposeForm"], [data-app-section="Form_Content"]';
const EDITOR = '[id^="editorParent_"]';
const SUBJECT = 'input[id^="MSG_"][id$="_SUBJECT"], input[aria-label="Subject"], input[aria-label="Add a subject"]';
const SEND =
  '[data-testid="ComposeSendButton"] button:not([aria-haspopup]), button[id^="splitButton-"][id$="__primaryActionButton"]';
/** The other half of Send while its menu is open. The menu itself, of more ways to send, stands elsewhere in the page. */
const OPEN_MENU = '[data-testid="ComposeSendButton"] [aria-haspopup][aria-expanded="true"]';
const QUOTE_IDS = new Set(['appendonsend', 'divRplyFwdMsg', 'mail-editor-reference-message-container']);
const CHIP = '[data-lpc-hover-target-id]';
/** An address may have an apostrophe within (sean.o'hara@), and a sentence's full stop after it is none of it. */
const ADDRESS = /[^\s<>()"',;][^\s<>()",;@]*@[^\s<>()"',;]*[^\s<>()"',;.:]/;

const bodies = (document: Document): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(BODY)];

/** The first ancestor of the text that has a Send as well; where no Send is found, the form that Outlook names. */
const rootOf = (body: HTMLElement): HTMLElement | undefined => {
  for (let up = body.parentElement; up; up = up.parentElement) if (up.querySelector(SEND)) return up;
  return body.closest<HTMLElement>(FORM) ?? undefined;
};

/** Labels are translated, so ids are asked first. */
const rowOf = (root: HTMLElement, field: HeaderField): HTMLElement | undefined => {
  const label = field[0]?.toUpperCase() + field.slice(1);
  return (
    root.querySelector<HTMLElement>(
      `div[contenteditable="true"][id$="_${field.toUpperCase()}"], div[contenteditable="true"][aria-label="${label}"]`,
    ) ?? undefined
  );
};

/** A chip often shows the name alone: then the address is unknown, which is neither inside nor outside. */
const readChip = (chip: HTMLElement): Correspondent => {
  const shown = chip.textContent?.trim() ?? '';
  const spoken =
    chip.querySelector('[aria-label]')?.getAttribute('aria-label') ?? chip.getAttribute('aria-label') ?? '';
  const title = chip.title || (chip.querySelector<HTMLElement>('[title]')?.title ?? '');
  const email = [shown, title, spoken].map((text) => ADDRESS.exec(text)?.[0]).find(Boolean) ?? '';
  return { name: shown.replace(email, '').replaceAll(/[<>]/g, '').trim(), email };
};

const peopleIn = (root: HTMLElement, field: HeaderField): Correspondent[] => {
  const row = rowOf(root, field);
  if (!row) return [];
  const chips = [...row.querySelectorAll<HTMLElement>(CHIP)].filter((chip) => !chip.parentElement?.closest(CHIP));
  const typed = mapText(row, (part) => part.matches(CHIP)).text;
  return [...chips.map(readChip), ...readAddresses(typed)];
};

/** In an older reply the quoted message has no element of its own: it is whatever stands after the marker. */
const followsMarker = (part: Element): boolean => {
  const marker =
    part.ownerDocument.getElementById('appendonsend') ?? part.ownerDocument.getElementById('divRplyFwdMsg');
  return (
    marker !== null &&
    marker.parentNode === part.parentNode &&
    (marker.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
};

/** Outlook on the web, on each of its four hosts. */
export const outlook: Adapter = {
  webmail: 'Outlook',
  serves: (url) => HOSTS.includes(url.hostname),
  find(document) {
    return bodies(document).flatMap((body): Compose[] => {
      const root = rootOf(body);
      return root ? [{ root, body, subject: root.querySelector<HTMLInputElement>(SUBJECT) ?? undefined }] : [];
    });
  },
  missing: ({ root, subject }) =>
    partsMissing({ recipients: rowOf(root, 'to'), subject, send: root.querySelector(SEND) }),
  hasStray: (document) =>
    [...document.querySelectorAll<HTMLElement>(SEND)].some(
      (send) => isShown(send) && !bodies(document).some((body) => rootOf(body)?.contains(send)),
    ) || bodies(document).some((body) => body.closest(EDITOR) && isShown(body) && !rootOf(body)),
  readHead: ({ root, subject }) => ({
    kind: 'email',
    // the page does not show it dependably: who is writing comes from the options
    from: { name: '', email: '' },
    to: peopleIn(root, 'to'),
    cc: peopleIn(root, 'cc'),
    bcc: peopleIn(root, 'bcc'),
    subject: subject?.value ?? '',
  }),
  readQuoted({ body }) {
    const head = body.querySelector<HTMLElement>('#divRplyFwdMsg');
    const container =
      body.querySelector<HTMLElement>('#mail-editor-reference-message-container') ?? head?.parentElement;
    if (!head || !container || container === body) return undefined;
    return quotedInElement(mapText(container, (part) => part === head).text, '');
  },
  isQuoted: (part) => QUOTE_IDS.has(part.id) || followsMarker(part),
  headerRow: ({ root }, field) => rowOf(root, field),
  sendButton({ root }, pressed) {
    const scheduled = pressed.closest<HTMLElement>('[role="menuitem"]');
    if (scheduled && root.querySelector(OPEN_MENU)) return scheduled;
    const button = pressed.closest<HTMLElement>(SEND);
    return button && root.contains(button) ? button : undefined;
  },
  mainSend: ({ root }) => [...root.querySelectorAll<HTMLElement>(SEND)].find(isShown),
  // with Alt a Mac writes another letter, and AltGr is Ctrl as well: neither is this key
  sendsOn: (key) => isControlEnter(key) || (key.altKey && !key.ctrlKey && key.key.toLowerCase() === 's'),
  press: click,
};
