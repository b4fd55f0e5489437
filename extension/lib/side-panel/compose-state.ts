import { type Correction, correctionKey, type PutRight } from '../../../core/council/corrections.ts';
import { createDirectory, type Directory } from '../../../core/council/directory.ts';
import type { Council } from '../../../core/index.ts';
import { type RecipientView, recipientViews } from '../../../core/review/index.ts';
import { isShown } from '../adapters/adapter.ts';
import { withPossibleFixes } from '../fix.ts';
import { notCheckedIn } from '../not-checked.ts';
import type { WatchedCompose } from '../watched-compose.ts';
import type { ComposeState, PanelRecipient } from './panel-messages.ts';

/** Whom a page's drafts are checked for, and by whose word. */
export interface People {
  /** As the user has put them right. */
  readonly known: PutRight;
  /** The council without that. */
  readonly council: Council;
  readonly corrections: readonly Correction[];
  /** Whether the council's people are laid down by a policy. */
  readonly laidDown: boolean;
  /** The user's own address, where the options have it. */
  readonly self: string | undefined;
}

/** What the profile itself lists, rather than what an address merely looks like. */
const LISTED: readonly RecipientView['kind'][] = ['member', 'officer', 'press', 'parish-council'];

/**
 * Shows who a draft goes to by what the page's council knows.
 * @param people Asked anew each time, since what they are may change at any moment.
 */
export const createRecipientReader = (people: () => People) => {
  let council: Council | undefined;
  let plain: Directory | undefined;
  /** Laid out only when the panel first asks: most pages are written in without it. */
  const plainDirectory = (of: Council): Directory => {
    if (of !== council || !plain) plain = createDirectory(of);
    council = of;
    return plain;
  };
  return ({ draft }: WatchedCompose): PanelRecipient[] => {
    if (!draft) return [];
    const { known, corrections, laidDown, self, council: unchanged } = people();
    const otherwise = recipientViews(draft, plainDirectory(unchanged));
    return recipientViews(draft, known.directory).map((view, at) => {
      const key = correctionKey(view.email);
      const correction = key === undefined ? undefined : corrections.find(({ email }) => correctionKey(email) === key);
      const without = otherwise[at]?.kind ?? 'unknown';
      return {
        ...view,
        // an outlet that the profile does not know has no name but theirs
        role: correction?.kind === 'press' && without !== 'press' ? '' : view.role,
        ...(correction && { correction: { kind: correction.kind, otherwise: without } }),
        correctable: key === undefined ? 'no-address' : key === correctionKey(self ?? '') ? 'self' : 'yes',
        laidDown: laidDown && LISTED.includes(without),
      };
    });
  };
};

/** What the panel is told of a compose. */
export const composeState = (
  id: string,
  of: WatchedCompose,
  recipients: PanelRecipient[],
  notChecked: readonly string[],
): ComposeState => {
  const { compose, draft, review } = of;
  return {
    id,
    kind: draft?.kind ?? 'email',
    subject: draft?.kind === 'email' ? draft.subject : '',
    shown: isShown(compose.body),
    review: { ...review, open: review.open.map((item) => withPossibleFixes(of, item)) },
    notChecked: [...notChecked, ...notCheckedIn(of)],
    recipients,
  };
};
