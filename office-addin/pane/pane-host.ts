import type { Draft, Finding, Fix } from '../../core/index.ts';
import type { FixResult } from '../../core/review/components/index.ts';
import type { Dismissal } from '../../core/review/index.ts';

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

/** What the pane needs of the program it stands in. */
export interface PaneHost {
  /** Whether the writer can correct kind and author: a document says neither. */
  readonly correctable: boolean;
  /**
   * Reads the draft.
   * @throws Error when the host cannot give it.
   */
  read(correction: Correction): Promise<Reading>;
  /** Calls back when the draft may have changed; returns what ends that. */
  watch(changed: () => void): () => void;
  /** Shows a finding in the draft. */
  jump(finding: Finding): Promise<Shown>;
  /** Makes a fix in the draft, after verifying what stands there. */
  fix(fix: Fix): Promise<FixResult>;
  /** What was dismissed in this draft before. */
  dismissals(): Promise<readonly Dismissal[]>;
  /** Keeps what is dismissed with the draft; whether that worked. */
  keepDismissals(dismissals: readonly Dismissal[]): Promise<boolean>;
  /** Rules whose findings the send check asks to be shown, most serious first. */
  askedFor(): Promise<readonly string[]>;
}
