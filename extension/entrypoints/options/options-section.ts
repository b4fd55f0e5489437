import type { ComponentType } from 'preact';
import type { Council } from '../../../core/index.ts';
import type { WordKey } from '../../../core/review/words.ts';
import type { Policy } from '../../lib/policy.ts';
import type { Settings } from '../../lib/settings.ts';

/** What a section of the options has to go by. */
export interface OptionsSectionProps {
  readonly settings: Settings;
  /** What the administrator has laid down. */
  readonly policy: Policy;
  /** The council that drafts are checked for, under both. */
  readonly council: Council;
}

/** A section of the options, shown when it is chosen. */
export interface OptionsSection {
  /** Stands in the page's address, after `#`. */
  readonly id: string;
  readonly title: WordKey;
  readonly Content: ComponentType<OptionsSectionProps>;
}
