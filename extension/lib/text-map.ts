/**
 * The text of an editor as its writer sees it, with an exact way back to the page: line breaks between blocks and for
 * `<br>`, white space collapsed as the browser shows it, and nothing that will not be sent. Layout is never asked, since
 * that is slow and `innerText` does not map back.
 */
export interface TextMap {
  readonly text: string;
  /**
   * Where a place in the page stands in the text.
   * @returns UTF-16 units from the start; the nearest place when the point itself is not part of the text.
   */
  offsetOf(node: Node, offset: number): number;
  /**
   * The stretch of page that shows a stretch of text.
   * @param start UTF-16 units, inclusive.
   * @param end UTF-16 units, exclusive.
   * @returns A live range, or undefined where nothing of the page stands between the two.
   */
  rangeOf(start: number, end: number): Range | undefined;
}

/** A run of one text node that stands unbroken in the text. */
interface Segment {
  readonly node: Text;
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const NEVER_SENT = new Set('BUTTON INPUT NOSCRIPT OPTION SCRIPT SELECT STYLE TEMPLATE TEXTAREA TITLE'.split(' '));
const LINE_FEED = 0x0a;
/** Nothing that can be seen: also the marks of direction and joining. */
const ZERO_WIDTH = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** By number at first, since every unit of a long draft is asked at every check. */
const isZeroWidth = (unit: number): boolean => unit >= 0x200b && ZERO_WIDTH.test(String.fromCharCode(unit));
const isCollapsible = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === LINE_FEED || unit === 0x0d;
const OTHER_SPACE = /[\t\n\r]/g;
const KEEPS_SPACE = /^(pre|break-spaces)/;

/** The editor's own scaffolding and islands that the writer cannot type in. */
const isScaffold = (element: Element): boolean =>
  NEVER_SENT.has(element.tagName) ||
  element.getAttribute('data-mce-bogus') === 'all' ||
  element.getAttribute('contenteditable') === 'false' ||
  element.hasAttribute('hidden') ||
  (element as HTMLElement).style?.display === 'none';

/** Collects text and segments in document order, deciding line breaks and white space as it goes. */
class Collector {
  text = '';
  readonly segments: Segment[] = [];
  private owedBreaks = 0;
  private atLineStart = true;
  private afterSpace = false;

  /** Asks for at least so many line breaks before whatever comes next. */
  separate(breaks: number): void {
    if (this.text === '') return;
    this.owedBreaks = Math.max(this.owedBreaks, this.atLineStart ? breaks - 1 : breaks);
  }

  /** Writes a line break that the writer made. */
  lineBreak(): void {
    this.settle();
    this.text += '\n';
    this.atLineStart = true;
    this.afterSpace = false;
  }

  /** Keeps the words either side of something left out from running together. */
  gap(): void {
    if (this.owedBreaks > 0 || this.atLineStart || this.afterSpace) return;
    this.text += ' ';
    this.afterSpace = true;
  }

  add(node: Text, keepSpace: boolean): void {
    const { data } = node;
    let from = -1;
    const close = (end: number) => {
      if (from < 0) return;
      const run = data.slice(from, end);
      this.segments.push({ node, from, at: this.text.length, length: run.length });
      this.text += keepSpace ? run : run.replace(OTHER_SPACE, ' ');
      from = -1;
    };
    for (let i = 0; i < data.length; i++) {
      const unit = data.charCodeAt(i);
      const collapses = !keepSpace && isCollapsible(unit);
      if (isZeroWidth(unit) || (collapses && (this.owedBreaks > 0 || this.atLineStart || this.afterSpace))) {
        close(i);
        continue;
      }
      if (this.owedBreaks > 0) this.settle();
      if (from < 0) from = i;
      this.afterSpace = collapses;
      this.atLineStart = keepSpace && unit === LINE_FEED;
    }
    close(data.length);
  }

  private settle(): void {
    this.text += '\n'.repeat(this.owedBreaks);
    if (this.owedBreaks > 0) {
      this.atLineStart = true;
      this.afterSpace = false;
    }
    this.owedBreaks = 0;
  }
}

const walk = (node: Node, out: Collector, leaveOut: (element: Element) => boolean, keepSpace: boolean): void => {
  if (node.nodeType === Node.TEXT_NODE) {
    out.add(node as Text, keepSpace);
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const element = node as HTMLElement;
  if (element.tagName === 'BR') {
    out.lineBreak();
    return;
  }
  const block = BLOCKS.has(element.tagName);
  const breaks = element.tagName === 'P' ? 2 : 1;
  if (isScaffold(element) || leaveOut(element)) {
    if (block) out.separate(breaks);
    else out.gap();
    return;
  }
  if (block) out.separate(breaks);
  const whiteSpace = element.style?.whiteSpace;
  const keeps = whiteSpace ? KEEPS_SPACE.test(whiteSpace) : keepSpace || element.tagName === 'PRE';
  for (let child = element.firstChild; child; child = child.nextSibling) walk(child, out, leaveOut, keeps);
  if (block) out.separate(breaks);
};

/**
 * Reads an element's text.
 * @param root The editable, or any element whose shown text is wanted.
 * @param leaveOut Tells which elements are not the writer's own words (quoted history).
 */
export const mapText = (root: HTMLElement, leaveOut: (element: Element) => boolean = () => false): TextMap => {
  const out = new Collector();
  const keepSpace = KEEPS_SPACE.test(root.ownerDocument.defaultView?.getComputedStyle(root).whiteSpace ?? '');
  for (let child = root.firstChild; child; child = child.nextSibling) walk(child, out, leaveOut, keepSpace);
  const { text, segments } = out;

  /** Place of the first segment that passes a test which, once true, stays true. */
  const firstWhere = (test: (segment: Segment) => boolean): number => {
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (test(segments[middle] as Segment)) high = middle;
      else low = middle + 1;
    }
    return low;
  };

  return {
    text,
    offsetOf(node, offset) {
      const point = root.ownerDocument.createRange();
      point.setStart(node, offset);
      // comparePoint is negative for a place before the point
      const next = firstWhere((s) => point.comparePoint(s.node, s.from + s.length) >= 0);
      const segment = segments[next];
      if (!segment) return text.length;
      const inside = segment.node === node ? offset - segment.from : 0;
      return segment.at + Math.min(Math.max(inside, 0), segment.length);
    },
    rangeOf(start, end) {
      const first = segments[firstWhere((s) => s.at + s.length > start)];
      const last = segments[firstWhere((s) => s.at >= end) - 1];
      if (!first || !last || first.at >= end || last.at + last.length <= start) return undefined;
      const range = root.ownerDocument.createRange();
      range.setStart(first.node, first.from + Math.max(0, start - first.at));
      range.setEnd(last.node, last.from + Math.min(last.length, end - last.at));
      return range;
    },
  };
};
