import { LEVELS, type Level } from '../../core/index.ts';

/** Name of a level's highlight. The page shares the registry, hence the long name. */
export const highlightName = (level: Level): string => `probity-${level}`;

/**
 * The line under the words tells the level by its shape, and its colour only helps. Each colour stands out by 3:1 at
 * least from white and from near-black, since an editor's background may be either, whatever the system prefers. What is
 * printed shows none of it.
 */
export const MARK_STYLES = `
@media screen {
  ::highlight(probity-must) { text-decoration: underline wavy 2px #e0393e; }
  ::highlight(probity-should) { text-decoration: underline double 2px #b8720a; }
  ::highlight(probity-could) { text-decoration: underline dotted 2px #2f7de1; }
}
`;

/** One thing to draw. */
export interface Mark {
  /** Same key, same finding: what stays is not drawn again. */
  readonly key: string;
  readonly level: Level;
  readonly range: Range;
}

/** Draws the marks of one editor. */
export interface Marks {
  /** Shows exactly these marks. Only what is new, moved or gone is touched. */
  draw(marks: readonly Mark[]): void;
}

type View = Window & typeof globalThis;

/**
 * The window as the page itself has it. To a content script Firefox may show a frame's `CSS.highlights` as that of the
 * page around it, where the frame's text is never drawn.
 */
const ownView = (view: View): View => (view as { wrappedJSObject?: View }).wrappedJSObject ?? view;

const styles = new WeakMap<Document, CSSStyleSheet>();

/** Gives a document the look of the marks; again after an editor has rewritten its frame, or a page its list of sheets. */
const addStyles = (document: Document, view: View): void => {
  const added = styles.get(document);
  if (added && document.adoptedStyleSheets.includes(added)) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(MARK_STYLES);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  styles.set(document, sheet);
};

/** The document's highlight for a level; made anew when the page has cleared the registry. */
const highlightOf = (view: View, level: Level): Highlight => {
  const name = highlightName(level);
  const { CSS, Highlight } = ownView(view);
  const present = CSS.highlights.get(name);
  if (present) return present;
  const made = new Highlight();
  CSS.highlights.set(name, made);
  return made;
};

/** Whether two ranges have the same ends. */
export const samePlace = (a: Range, b: Range): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

/**
 * Makes the pen for one editor. Nothing is added to the page's nodes: a highlight is a range, not an element.
 * @param document The document that the editor's text stands in.
 */
export const createMarks = (document: Document): Marks => {
  let drawn = new Map<string, Mark>();
  return {
    draw(marks) {
      const view = document.defaultView as View | null;
      if (!view?.CSS.highlights) return;
      if (marks.length > 0) addStyles(document, view);
      const highlights = new Map(LEVELS.map((level) => [level, highlightOf(view, level)]));
      const next = new Map<string, Mark>();
      for (const mark of marks) {
        const before = drawn.get(mark.key);
        const highlight = highlights.get(mark.level) as Highlight;
        if (before?.level === mark.level && samePlace(before.range, mark.range) && highlight.has(before.range)) {
          next.set(mark.key, before);
        } else {
          highlight.add(mark.range);
          next.set(mark.key, mark);
        }
      }
      for (const [key, mark] of drawn) {
        if (next.get(key) !== mark) highlights.get(mark.level)?.delete(mark.range);
      }
      drawn = next;
    },
  };
};
