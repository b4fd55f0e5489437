import type { Level } from '../council/rule-setting.ts';
import type { Field } from '../draft/field.ts';

/** A paragraph of a protocol or of the law, as a finding cites it. */
export interface Clause {
  /** Name of the protocol or source: `dudley`, `law`. */
  readonly protocol: string;
  /** Paragraph as printed there: `123`, `9.1(g)`. */
  readonly paragraph: string;
  /** How people cite it: "Dudley protocol, paragraph 123". */
  readonly citation: string;
}

/** Replaces a span of the subject or body. */
export interface TextEdit {
  readonly field: 'body' | 'subject';
  readonly start: number;
  readonly end: number;
  /** The text that must stand there now; a surface checks it before it edits. */
  readonly expected: string;
  readonly replacement: string;
}

/** Takes one recipient out of a list, or moves it to another. */
export interface RecipientEdit {
  readonly field: 'to' | 'cc' | 'bcc';
  readonly email: string;
  readonly moveTo?: 'to' | 'cc' | 'bcc';
}

/** A labelled edit of the draft that mends a finding. */
export interface Fix {
  readonly label: string;
  readonly edits: readonly (TextEdit | RecipientEdit)[];
}

/** One place where a draft breaks the council's protocol or the law, and what to do instead. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  /** The rule's title, for lists. */
  readonly title: string;
  readonly level: Level;
  readonly field: Field;
  /**
   * Where it stands. In `body` and `subject`: UTF-16 units of that field. In a list of recipients: the first
   * recipient's place in the list. In `from`: 0.
   */
  readonly start: number;
  /** One past the end, counted as `start` is. */
  readonly end: number;
  /** The words marked, or the address of the recipient. */
  readonly quote: string;
  /** What reads wrongly, in one sentence that names the people concerned. */
  readonly message: string;
  /** Why it matters: the protocol's point in plain words. */
  readonly why: string;
  /** What to do instead, with this council's own route. */
  readonly advice: string;
  readonly clauses: readonly Clause[];
  readonly fixes: readonly Fix[];
}
