import { readAddresses } from '../../../core/formats/addresses.ts';
import { quotedInElement, quotedInText } from '../quoted-message.ts';
import { writeRecipientList } from '../recipients.ts';
import { mapText } from '../text-map.ts';
import { type Adapter, type Compose, click, editableBody, type HeaderField, isShown, partsMissing } from './adapter.ts';

const FORM = 'form[name="form"]';
const SENDING = 'input[name="_action"][value="send"]';
const SEND = 'button.send, a.send';

const formIn = (document: Document): HTMLFormElement | undefined =>
  [...document.querySelectorAll<HTMLFormElement>(FORM)].find((form) =>
    form.querySelector('textarea#composebody, textarea[name="_message"]'),
  );

/** The HTML editor's body while that editor is in use; else the text box. The writer may switch in mid-draft. */
const bodyOf = (form: HTMLFormElement): HTMLElement | undefined => {
  const frame = form.querySelector<HTMLIFrameElement>('iframe#composebody_ifr');
  const html = frame && isShown(frame) ? editableBody(frame) : undefined;
  return html ?? form.querySelector<HTMLTextAreaElement>('textarea#composebody') ?? undefined;
};

const boxOf = (compose: Compose, field: HeaderField) =>
  compose.root.querySelector<HTMLTextAreaElement>(`textarea[name="_${field}"]`);

const listOf = (compose: Compose, field: HeaderField) => readAddresses(boxOf(compose, field)?.value ?? '');

/** Roundcube, plain text and HTML editor. Its recipient boxes hold the true list; the names shown leave addresses out. */
export const roundcube: Adapter = {
  webmail: 'Roundcube',
  // councils run it under any name, so a page is known by its form
  serves: () => true,
  find(document) {
    const form = formIn(document);
    const body = form && bodyOf(form);
    if (!form || !body) return [];
    return [{ root: form, body, subject: form.querySelector<HTMLInputElement>('input[name="_subject"]') ?? undefined }];
  },
  missing: (compose) =>
    partsMissing({
      recipients: boxOf(compose, 'to'),
      subject: compose.subject,
      send: compose.root.ownerDocument.querySelector(SEND),
    }),
  hasStray(document) {
    const form = formIn(document);
    return document.querySelector(SENDING) !== null && (!form || !bodyOf(form));
  },
  readHead(compose) {
    const sender = compose.root.querySelector<HTMLSelectElement>('select[name="_from"]');
    const written =
      sender?.selectedOptions[0]?.textContent ??
      compose.root.querySelector<HTMLInputElement>('input[name="_from"]')?.value ??
      '';
    return {
      kind: 'email',
      from: readAddresses(written)[0] ?? { name: '', email: '' },
      to: listOf(compose, 'to'),
      cc: listOf(compose, 'cc'),
      bcc: listOf(compose, 'bcc'),
      subject: compose.subject?.value ?? '',
    };
  },
  readQuoted(compose, body) {
    if (compose.body.tagName === 'TEXTAREA') return quotedInText(body);
    const quote = compose.body.querySelector<HTMLElement>('blockquote');
    return quote ? quotedInElement(mapText(quote).text, quote.previousElementSibling?.textContent ?? '') : undefined;
  },
  isQuoted: (part) => part.tagName === 'BLOCKQUOTE' || part.id === 'replybody1' || part.id === 'reply-intro',
  writeRecipients(compose, lists) {
    for (const field of ['to', 'cc', 'bcc'] as const) {
      const box = boxOf(compose, field);
      const list = writeRecipientList(lists[field]);
      if (!box || list === writeRecipientList(listOf(compose, field))) continue;
      const row = box.closest<HTMLElement>(`#compose_${field}`);
      // a row that is not in use yet is brought up by its own item of the menu
      if (row && !isShown(row)) {
        compose.root.ownerDocument.querySelector<HTMLElement>(`#headers-menu a[data-target="${field}"]`)?.click();
      }
      box.value = list;
      box.dispatchEvent(new Event('change', { bubbles: true }));
    }
  },
  headerRow: (compose, field) =>
    compose.root.querySelector<HTMLElement>(
      field === 'from' ? 'select[name="_from"]' : `#compose_${field} ul.recipient-input`,
    ) ?? undefined,
  sendButton(_compose, pressed) {
    return pressed.closest<HTMLElement>('.send[onclick*="send"], a.send, button.send') ?? undefined;
  },
  mainSend: (compose) => [...compose.root.ownerDocument.querySelectorAll<HTMLElement>(SEND)].find(isShown),
  sendsOn: () => false,
  press: click,
};
