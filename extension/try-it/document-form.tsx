import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Letter, PressRelease } from '../../core/draft/draft.ts';
import { BodyEditor } from './body-editor.tsx';
import { registerForm } from './form-handle.ts';
import type { Writer } from './writers.ts';

export interface DocumentFormProps {
  readonly draft: Letter | PressRelease;
  readonly writer: Writer;
  readonly onSend: (event: Event) => void;
}

/** A letter or a press release being written. */
export const DocumentForm = ({ draft, writer, onSend }: DocumentFormProps) => {
  const latest = useRef(writer);
  latest.current = writer;
  const { kind } = draft;
  useLayoutEffect(
    () =>
      registerForm({
        head: () => ({ kind, author: { role: latest.current.role } }),
        quoted: () => undefined,
        row: () => undefined,
        writeRecipients() {},
      }),
    [kind],
  );
  const letter = kind === 'letter';
  return (
    <form
      class="compose document"
      aria-label={letter ? 'New letter' : 'New press release'}
      onSubmit={onSend}
      noValidate
      autocomplete="off"
    >
      <BodyEditor label={letter ? 'Letter' : 'Press release'} text={draft.body} paper />
      <div class="foot">
        <button type="submit" class="button primary">
          {letter ? 'Send to print' : 'Send to newsdesks'}
        </button>
      </div>
    </form>
  );
};
