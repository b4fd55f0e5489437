import type { Draft, Finding, Fix } from '../../core/index.ts';
import type { FixResult } from '../../core/review/components/index.ts';
import type { Dismissal, ReviewItem } from '../../core/review/index.ts';

/** What the writer has said that a document is, where Probity's guess was wrong. */
export interface Correction {
  readonly kind?: 'letter' | 'press-release';
  readonly role?: 'officer' | 'member';
}

/** A draft as the host holds it now. */
export interface Reading {
  readonly draft: Draft;
  /** What was not read and why, in a sentence each. */
  readonly notChecked: readonly string[];
}

/** Where a finding was shown: the words themselves, only their paragraph, or a sentence that says where to look. */
export type Shown = { readonly at: 'words' | 'paragraph' | 'gone' } | { readonly at: 'told'; readonly where: string };

/** What became of a comment: written, or not because its words have changed or stand where none can be. */
export type Commented = 'added' | 'gone' | 'elsewhere';

/** The host's own marks under the words of findings, which change no text. */
export interface Underlines {
  /** Draws these in place of those drawn before; whether this host could. */
  draw(items: readonly ReviewItem[]): Promise<boolean>;
  clear(): Promise<void>;
  /** Calls back with the finding whose mark was clicked. */
  onClick(chosen: (id: string) => void): void;
}

/** What the pane needs of the program it stands in. */
export interface PaneHost {
  /** Whether the writer can correct kind and author: a document says neither. */
  readonly correctable: boolean;
  /**
   * Reads the draft.
   * @param progress Told how many paragraphs of how many are read, where that takes a while.
   * @throws Error when the host cannot give it.
   */
  read(correction: Correction, progress: (done: number, all: number) => void): Promise<Reading>;
  /** Calls back when the draft may have changed; returns what ends that. */
  watch(changed: () => void): () => void;
  /** Shows a finding in the draft. */
  jump(finding: Finding): Promise<Shown>;
  /** Whether it could ever make a fix; one that it could not is not offered. Without it, all are. */
  readonly canMake?: (fix: Fix) => boolean;
  /** Makes a fix in the draft, after verifying what stands there. */
  fix(fix: Fix): Promise<FixResult>;
  /** Writes a finding into the draft as a comment, where the host has comments. */
  readonly comment?: (finding: Finding) => Promise<Commented>;
  readonly underlines?: Underlines;
  /** What was dismissed in this draft before. */
  dismissals(): Promise<readonly Dismissal[]>;
  /** Keeps what is dismissed with the draft; whether that worked. */
  keepDismissals(dismissals: readonly Dismissal[]): Promise<boolean>;
  /** Rules whose findings the send check asks to be shown, most serious first. */
  askedFor(): Promise<readonly string[]>;
  /** Calls back when the send check asks again while the pane is open. */
  onAskedFor(asked: (rules: readonly string[]) => void): void;
}
