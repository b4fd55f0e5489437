/** A stretch of text: UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One thing that people type in, whatever it is made of. Offsets are into its own `text`. */
export interface Editor {
  readonly element: HTMLElement;
  /** Reads the text afresh; the other methods speak of the text last read. */
  read(): string;
  /** The drawable range for a span, in the page or in the field's mirror. */
  rangeOf(span: Span): Range | undefined;
  /** The selection, when it stands in this editor; in the text as it is now. */
  selection(): Span | undefined;
  /** Focuses the editor and selects a span, or puts the caret at an empty one. */
  select(span: Span): void;
  /**
   * Notes where the caret is.
   * @returns Focuses the editor and puts the caret back there, wherever edits have moved that place to.
   */
  keepPlace(): () => void;
  /** Scrolls a span into sight; focus and caret stay. */
  reveal(span: Span): void;
  /** Lets go of everything drawn or watched. */
  disconnect(): void;
}
