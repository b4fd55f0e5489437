import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A dialog as Gmail rendered it in 2020, with its classic row of recipients. */
export const SAVED_GMAIL = readFileSync(
  path.resolve(import.meta.dirname, '../fixtures/gmail-compose-dialog-2020-10.html'),
  'utf8',
);

/** A dialog with the row of recipients that Gmail has had since 2021; synthetic. */
export const GMAIL = `
  <div role="dialog"><form><input name="from" value="Ann Lee <ann@council.test>">
  <div name="to"><div role="listbox"><div role="option" data-hovercard-id="bob@council.test" data-name="Bob Ray"></div></div>
  <input role="combobox" value="carol@council.test"></div>
  <div name="bcc"><div role="listbox"><div role="option" data-hovercard-id="dan@press.test" data-name="Dan"></div></div></div>
  <input name="subjectbox" value="Roads"></form>
  <div g_editable="true" role="textbox" contenteditable="true">Hello<div class="gmail_quote"><div class="gmail_attr">On
  Tue, 3 Mar 2026 at 10:00, Bob Ray &lt;<a>bob@council.test</a>&gt; wrote:</div><blockquote>Can you
  help?</blockquote></div></div>
  <div><div role="button" class="aoO">Send</div><div role="button" aria-haspopup="true"></div></div></div>`;

/** A reply within a conversation while its head is folded: one line, and rows that are empty still; synthetic. */
export const GMAIL_FOLDED = `
  <div role="region" data-compose-id="1"><form><input type="hidden" name="from" value="ann@council.test">
  <div><div><span email="bob@council.test" name="Bob Ray">Bob Ray</span>, <span email="carol@council.test">carol@council.test</span>,
  <b>Cc:</b> <span email="staff-label" name="Eve">Eve</span>, <b>Bcc:</b> <span email="dan@press.test" name="Dan">Dan</span></div></div>
  <div name="to"><input role="combobox"></div><input name="subjectbox" value="Re: Roads"></form>
  <div g_editable="true" role="textbox" contenteditable="true">Hello<div class="gmail_quote"><blockquote><span
  email="stranger@elsewhere.test">A stranger</span></blockquote></div></div>
  <div><div role="button" class="aoO">Send</div><div role="button" aria-haspopup="true"></div></div></div>`;

/** Outlook on the web, synthetic: a chip without an address, one with, and somebody typed. */
export const OUTLOOK = `
    <div data-app-section="ComposeForm"><div data-testid="ComposeSendButton"><button aria-label="Send" id="send">Send</button></div>
    <div contenteditable="true" aria-label="To"><span data-lpc-hover-target-id="1">Bob Ray</span>
    <span data-lpc-hover-target-id="2" title="carol@council.test">Carol Lee</span> dan@press.test</div>
    <div contenteditable="true" aria-label="Bcc"></div>
    <input id="MSG_1_SUBJECT" value="Roads">
    <div id="editorParent_1"><div role="textbox" contenteditable="true" aria-multiline="true"><div>Hello</div>
    <div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: Bob</div><div>Quoted</div></div></div></div>`;

/** Roundcube's plain-text compose, synthetic. */
export const ROUNDCUBE = `
    <form name="form"><select name="_from"><option>Ann Lee &lt;ann@council.test&gt;</option></select>
    <textarea name="_to" id="_to">Bob Ray &lt;bob@council.test&gt;, </textarea><textarea name="_bcc" id="_bcc">dan@council.test,</textarea>
    <div id="compose_to"><ul class="recipient-input"><li class="recipient">Bob Ray</li></ul></div>
    <input name="_subject" id="compose-subject" value="Re: Roads">
    <textarea name="_message" id="composebody">Thank you.\n\nOn 2026-03-03 10:00, Bob Ray wrote:\n> Can you help?\n> Please.\n</textarea></form>
    <button class="btn send" onclick="return rcmail.command('send')">Send</button>`;

/** A webmail that no adapter was written for. */
export const FORM = `
    <form><label>To <input name="recipients" value="bob@council.test; Carol"></label>
    <label for="c">Blind copy</label><input id="bcc" value="dan@press.test">
    <input name="subject" value="Roads"><textarea>Hello</textarea><button>Send message</button><button>Attach</button></form>`;
