import type { ProtocolFacts } from '../council/protocol.ts';
import type { DraftKind } from '../draft/draft.ts';
import type { Field } from '../draft/field.ts';
import type { Reading } from '../reading/reading.ts';
import type { Fix } from './finding.ts';

/** Where a draft breaks a rule and what to say about it; the engine adds level and clauses. */
export interface Breach {
  readonly field: Field;
  /** UTF-16 offsets in `body` and `subject`; places in the list for recipients. */
  readonly start: number;
  readonly end: number;
  /** What reads wrongly, in one sentence that names the people concerned. */
  readonly message: string;
  /** What to do instead, with this council's own route; the rule's own advice where it is left out. */
  readonly advice?: string;
  readonly fixes?: readonly Fix[];
  /**
   * How far the words go beyond what the act must be worth; below nought where they come short of it, which only a draft of
   * a sort that often breaks the rule makes up for (`plausibility.ts`). Left out where nothing is weighed.
   */
  readonly margin?: number;
}

/** What a rule may ask besides the Reading: what this council's protocol has settled. */
export interface RuleContext {
  readonly facts: ProtocolFacts;
  /** Rules that have found something in this draft already, in the order of the registry. */
  readonly found: ReadonlySet<string>;
}

/** One short question put to the Reading. No rule knows a council's name or a paragraph number. */
export interface Rule {
  /** Category and name, as the file is called: `correspondence/blind-copy`. */
  readonly id: string;
  readonly title: string;
  /** The point of the rule in plain words. */
  readonly why: string;
  /** What to do instead. */
  readonly advice: string;
  /** Whose drafts it is for. */
  readonly writer: 'any' | 'member' | 'officer' | 'political-assistant';
  /** Whether a rule for officers is for political assistants too. They work for a group, and most that officers must not do they may. */
  readonly alsoAssistants?: true;
  readonly kinds: readonly DraftKind[];
  /** Looks for breaches; an empty array when there are none or when the Reading cannot tell. */
  check(reading: Reading, context: RuleContext): Breach[];
}
