import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { QuotedMessage } from '../../core/draft/draft.ts';
import { mapText } from '../lib/text-map.ts';
import { tryItAdapter } from './try-it-adapter.ts';

export interface BodyEditorProps {
  readonly label: string;
  /** What stands in it at first; from then on its text is its own affair. */
  readonly text: string;
  readonly quoted?: QuotedMessage | undefined;
  /** Laid out like paper: for letters and press releases. */
  readonly paper?: boolean;
}

const lines = (text: string): HTMLElement[] =>
  text.split('\n').map((line) => {
    const block = document.createElement('div');
    block.append(line === '' ? document.createElement('br') : line);
    return block;
  });

const attribution = ({ from, date }: QuotedMessage): string => {
  const day = date ? `On ${new Date(date).toLocaleDateString('en-GB', { dateStyle: 'long' })}, ` : '';
  return `${day}${from.name || from.email} wrote:`;
};

const COMMANDS = [
  ['bold', 'Bold', 'M5 3h4a2.4 2.4 0 0 1 0 5H5zm0 5h4.8a2.5 2.5 0 0 1 0 5H5z'],
  ['italic', 'Italic', 'M7 3h5M4 13h5M9.5 3l-3 10'],
  ['underline', 'Underline', 'M4.5 3v5a3.5 3.5 0 0 0 7 0V3M4 14h8'],
  ['insertUnorderedList', 'Bulleted list', 'M6.5 4H14M6.5 8H14M6.5 12H14M3 4h.1M3 8h.1M3 12h.1'],
] as const;

const FormatButtons = () => (
  <>
    {COMMANDS.map(([command, label, drawing]) => (
      <button
        key={command}
        type="button"
        class="icon"
        aria-label={label}
        title={label}
        // the selection stays in the text
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => document.execCommand(command)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d={drawing} />
        </svg>
      </button>
    ))}
  </>
);

/** The element that is written in, as webmail editors make theirs. */
const editable = (label: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = 'body';
  element.contentEditable = 'true';
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-multiline', 'true');
  element.setAttribute('aria-label', label);
  return element;
};

const quoteOf = (quoted: QuotedMessage): HTMLElement[] => {
  const quote = document.createElement('blockquote');
  quote.append(...lines(`${attribution(quoted)}\n\n${quoted.body}`));
  return [document.createElement('br'), quote];
};

const quoteAsText = (quoted: QuotedMessage): string =>
  `\n\n${attribution(quoted)}\n${quoted.body.replaceAll(/^/gm, '> ')}`;

/** Where the text is written: a formatting editor as webmail has, or a plain text box, as the writer likes. */
export const BodyEditor = ({ label, text, quoted, paper = false }: BodyEditorProps) => {
  const sheet = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const [content, setContent] = useState({ text, quoted, plain: false });

  useLayoutEffect(() => {
    if (!sheet.current) return;
    const element = editable(label);
    element.append(...lines(content.text), ...(content.quoted ? quoteOf(content.quoted) : []));
    sheet.current.replaceChildren(element);
  }, [label, content]);

  const toggle = (): void => {
    const element = sheet.current?.firstElementChild as HTMLElement | null | undefined;
    if (!element) {
      setContent({ text: box.current?.value ?? '', quoted: undefined, plain: false });
      return;
    }
    const own = mapText(element, tryItAdapter.isQuoted).text;
    const kept = content.quoted && element.querySelector('blockquote') ? quoteAsText(content.quoted) : '';
    setContent({ text: own.trimEnd() + kept, quoted: undefined, plain: true });
  };

  return (
    <div class={paper ? 'editor paper' : 'editor'}>
      <div class="toolbar" role="toolbar" aria-label="Formatting">
        {!content.plain && <FormatButtons />}
        <label class="switch">
          <input class="tick" type="checkbox" checked={content.plain} onChange={toggle} />
          Plain text
        </label>
      </div>
      {content.plain ? (
        <textarea ref={box} class="body" aria-label={label} defaultValue={content.text} rows={18} />
      ) : (
        <div ref={sheet} class="sheet" />
      )}
    </div>
  );
};
