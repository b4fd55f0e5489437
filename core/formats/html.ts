import { Parser } from 'htmlparser2';

/** Elements whose text nobody sees. */
const UNSEEN = new Set(['head', 'script', 'style', 'template', 'noscript', 'title', 'svg', 'iframe', 'object']);
/** Elements that stand on lines of their own, with a gap before and after. */
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'dl', 'blockquote', 'pre', 'table']);
/** Elements that stand on lines of their own, without a gap. */
const LINES = new Set(
  'address article aside body caption center dd details div dt fieldset figcaption figure footer form header hr html legend li main nav section summary tr'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

export interface HtmlToTextOptions {
  /** Whether a paragraph leaves an empty line after it, as a browser shows it (the default), or only ends its line. */
  readonly gaps?: boolean;
}

/** Gathers text as a browser lays it out: runs of white space as one space, blocks as lines. */
class LaidOutText {
  private readonly parts: string[] = [];
  private breaks = 0;
  private space = false;
  private atLineStart = true;

  text(text: string, preformatted: boolean): void {
    if (preformatted) {
      if (text) this.put(text);
      return;
    }
    // a no-break space is a character that the writer typed, so it stays
    for (const [index, word] of text.split(/[ \t\r\n\f]+/).entries()) {
      if (index > 0) this.space = true;
      if (word) this.put(word);
    }
  }

  /** Asks for a new line before the next text; `lines` of 2 leaves an empty one between. */
  block(lines: 1 | 2): void {
    this.space = false;
    if (this.parts.length > 0) this.breaks = Math.max(this.breaks, lines);
  }

  lineBreak(): void {
    this.space = false;
    this.flushBreaks();
    this.parts.push('\n');
    this.atLineStart = true;
  }

  cell(): void {
    if (!this.atLineStart && this.breaks === 0) this.put('\t');
  }

  toString(): string {
    return this.parts.join('');
  }

  private put(text: string): void {
    this.flushBreaks();
    if (this.space && !this.atLineStart) this.parts.push(' ');
    this.space = false;
    this.parts.push(text);
    this.atLineStart = text.endsWith('\n');
  }

  private flushBreaks(): void {
    // a line that a <br> has already ended needs one break fewer
    const missing = this.breaks - (this.atLineStart && this.breaks > 0 ? 1 : 0);
    if (missing > 0) {
      this.parts.push('\n'.repeat(missing));
      this.atLineStart = true;
    }
    this.breaks = 0;
  }
}

/**
 * Turns HTML into the text that its reader sees: blocks on lines of their own, entities resolved, scripts, styles and
 * hidden elements left out. Uses neither a DOM nor Node, and never fails, however broken the HTML.
 * @param html A page or a fragment.
 */
export const htmlToText = (html: string, options: HtmlToTextOptions = {}): string => {
  const gap = options.gaps === false ? 1 : 2;
  const out = new LaidOutText();
  /** Depth within the outermost element that is not shown; 0 where text is seen. */
  let unseen = 0;
  let preformatted = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (unseen > 0 || UNSEEN.has(name) || 'hidden' in attributes || HIDDEN_STYLE.test(attributes['style'] ?? '')) {
          if (!VOID.has(name)) unseen++;
          return;
        }
        if (name === 'br') out.lineBreak();
        else if (name === 'td' || name === 'th') out.cell();
        else if (PARAGRAPHS.has(name)) out.block(gap);
        else if (LINES.has(name)) out.block(1);
        if (name === 'pre') preformatted++;
      },
      ontext(text) {
        if (unseen === 0) out.text(text, preformatted > 0);
      },
      onclosetag(name) {
        if (unseen > 0) {
          if (!VOID.has(name)) unseen--;
          return;
        }
        if (PARAGRAPHS.has(name)) out.block(gap);
        else if (LINES.has(name)) out.block(1);
        if (name === 'pre') preformatted--;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return out.toString().replace(/^\n+|\s+$/g, '');
};
