import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Correspondent, Email } from '../../core/draft/draft.ts';
import { readAddresses } from '../../core/formats/addresses.ts';
import type { HeaderField, RecipientLists } from '../lib/adapters/adapter.ts';
import { BodyEditor } from './body-editor.tsx';
import { registerForm } from './form-handle.ts';
import { RecipientField } from './recipient-field.tsx';
import type { Writer } from './writers.ts';

export interface EmailFormProps {
  readonly draft: Email;
  readonly writer: Writer;
  readonly onSend: (event: Event) => void;
}

const ROWS = [
  ['to', 'To'],
  ['cc', 'Cc'],
  ['bcc', 'Bcc'],
] as const;

/** A message being written, as a webmail shows it. */
export const EmailForm = ({ draft, writer, onSend }: EmailFormProps) => {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [lists, setLists] = useState<RecipientLists>({ to: draft.to, cc: draft.cc, bcc: draft.bcc });
  const [open, setOpen] = useState({ cc: draft.cc.length > 0, bcc: draft.bcc.length > 0 });
  const latest = useRef({ lists, writer });
  latest.current = { lists, writer };

  useLayoutEffect(() => {
    const row = (field: HeaderField): HTMLElement | undefined =>
      form.current?.querySelector<HTMLElement>(`[data-field="${field}"]`) ?? undefined;
    const people = (field: 'to' | 'cc' | 'bcc'): Correspondent[] => [
      ...latest.current.lists[field],
      ...readAddresses(row(field)?.querySelector('input')?.value ?? ''),
    ];
    return registerForm({
      head: () => ({
        kind: 'email',
        from: latest.current.writer.identity,
        to: people('to'),
        cc: people('cc'),
        bcc: people('bcc'),
        subject: form.current?.querySelector<HTMLInputElement>('[name="subject"]')?.value ?? '',
      }),
      quoted: () => (form.current?.querySelector('blockquote') ? draft.replyTo : undefined),
      row,
      writeRecipients(next) {
        setLists(next);
        setOpen((was) => ({ cc: was.cc || next.cc.length > 0, bcc: was.bcc || next.bcc.length > 0 }));
      },
    });
  }, [draft]);

  return (
    <form ref={form} class="compose" aria-label="New message" onSubmit={onSend} noValidate autocomplete="off">
      <div class="rows">
        <div class="row" data-field="from">
          <span class="label">From</span>
          <output>{writer.label}</output>
          <span class="more">
            {ROWS.filter(([field]) => field !== 'to' && !open[field]).map(([field, label]) => (
              <button
                key={field}
                type="button"
                aria-label={`Add ${label}`}
                onClick={() => setOpen({ ...open, [field]: true })}
              >
                {label}
              </button>
            ))}
          </span>
        </div>
        {ROWS.filter(([field]) => field === 'to' || open[field]).map(([field, label]) => (
          <RecipientField
            key={field}
            field={field}
            label={label}
            people={lists[field]}
            onChange={(people) => setLists({ ...lists, [field]: people })}
          />
        ))}
        <div class="row" data-field="subject">
          <label for={`${id}-subject`}>Subject</label>
          <input id={`${id}-subject`} name="subject" type="text" defaultValue={draft.subject} />
        </div>
      </div>
      <BodyEditor label="Message" text={draft.body} quoted={draft.replyTo} />
      <div class="foot">
        <button type="submit" class="button primary">
          Send
        </button>
      </div>
    </form>
  );
};
