import type { Level } from '../council/rule-setting.ts';
import type { Field } from '../draft/draft.ts';

/** How many findings stand at each level. */
export type Counts = Readonly<Record<Level, number>>;

/**
 * Every string that the review shows or announces, in one place, so that every surface speaks alike and a translator
 * has one file to write. Sentences with a number or a name are functions, as plural forms differ between languages.
 */
export interface Vocabulary {
  readonly language: string;
  readonly productName: string;
  readonly level: Readonly<Record<Level, string>>;
  readonly levelMeaning: Readonly<Record<Level, string>>;
  readonly field: Readonly<Record<Field, string>>;
  /** "2 must, 1 should", or that nothing was found. */
  readonly summary: (counts: Counts) => string;
  readonly nothingFound: string;
  readonly nothingFoundDetail: string;
  readonly nothingAtTheseLevels: string;
  readonly notChecked: string;

  readonly findings: string;
  readonly filterByLevel: string;
  readonly levelCount: (level: string, count: number) => string;
  readonly goTo: string;
  readonly goToWhat: (title: string) => string;
  readonly previousFinding: string;
  readonly nextFinding: string;
  readonly position: (place: number, total: number) => string;
  readonly close: string;
  readonly listHelp: string;

  readonly why: string;
  readonly instead: string;
  readonly source: string;
  readonly apply: (label: string) => string;
  readonly fixApplied: string;
  readonly fixTextChanged: string;
  readonly fixFailed: string;
  readonly copyReplacement: string;
  readonly copied: string;

  readonly dismissHere: string;
  readonly dismissHereMeaning: string;
  readonly dismissWithReason: string;
  readonly mustNeedsReason: string;
  readonly reasonLabel: string;
  readonly reasonHint: string;
  readonly reasonMissing: string;
  readonly dismiss: string;
  readonly cancel: string;
  readonly dismissed: (count: number) => string;
  readonly dismissedBecause: (reason: string) => string;
  readonly undo: string;
  readonly undoWhat: (title: string) => string;

  readonly explain: string;
  readonly hideExplanation: string;
  readonly flaggedExamples: string;
  readonly fineExamples: string;

  readonly preSendTitle: string;
  readonly preSendMust: (count: number) => string;
  readonly preSendShould: (count: number) => string;
  readonly sendReasonLabel: string;
  readonly sendReasonHint: string;
  readonly backToDraft: string;
  readonly sendAnyway: string;

  readonly recipients: string;
  readonly recipientKind: Readonly<
    Record<'member' | 'officer' | 'press' | 'parish-council' | 'council' | 'outside' | 'unknown', string>
  >;
  readonly unknownRecipient: string;
  readonly noAddress: string;
  readonly noRecipients: string;
}

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

/** The review in British English. */
export const ENGLISH: Vocabulary = {
  language: 'en-GB',
  productName: 'Probity',
  level: { must: 'Must', should: 'Should', could: 'Could' },
  levelMeaning: {
    must: 'The protocol or the law requires this. Sending asks for a reason.',
    should: 'The protocol expects this. Sending asks once.',
    could: 'Worth a look. Sending is never held.',
  },
  field: { body: 'text', subject: 'subject', from: 'From', to: 'To', cc: 'Cc', bcc: 'Bcc' },
  summary: (counts) => {
    const parts = (['must', 'should', 'could'] as const).filter((level) => counts[level] > 0);
    return parts.length === 0 ? 'Nothing found' : parts.map((level) => `${counts[level]} ${level}`).join(', ');
  },
  nothingFound: 'Nothing found',
  nothingFoundDetail: 'Nothing in this draft goes against the protocol, as far as Probity can tell.',
  nothingAtTheseLevels: 'Nothing at the levels shown.',
  notChecked: 'Not checked',

  findings: 'Findings',
  filterByLevel: 'Show levels',
  levelCount: (level, count) => `${level} (${count})`,
  goTo: 'Show in draft',
  goToWhat: (title) => `Show in draft: ${title}`,
  previousFinding: 'Previous finding',
  nextFinding: 'Next finding',
  position: (place, total) => `${place} of ${total}`,
  close: 'Close',
  listHelp: 'Use the arrow keys to move between findings and Enter to open one.',

  why: 'Why',
  instead: 'What to do',
  source: 'Source',
  apply: (label) => label,
  fixApplied: 'Done. The draft was changed; your editor’s undo takes it back.',
  fixTextChanged: 'The words have changed since this was found, so nothing was replaced.',
  fixFailed: 'The editor did not take the change, so the draft is as it was. You can copy the words instead.',
  copyReplacement: 'Copy the words',
  copied: 'Copied.',

  dismissHere: 'Dismiss here',
  dismissHereMeaning: 'Only this place, only in this draft.',
  dismissWithReason: 'Dismiss with reason…',
  mustNeedsReason: 'A “must” can be dismissed only with a reason.',
  reasonLabel: 'Why is this all right here?',
  reasonHint: 'A few words, kept on this device.',
  reasonMissing: 'Please write a few words.',
  dismiss: 'Dismiss',
  cancel: 'Cancel',
  dismissed: (count) => `Dismissed (${count})`,
  dismissedBecause: (reason) => `Reason: ${reason}`,
  undo: 'Undo',
  undoWhat: (title) => `Undo dismissing: ${title}`,

  explain: 'Explain',
  hideExplanation: 'Hide explanation',
  flaggedExamples: 'Would be marked',
  fineExamples: 'Would be fine',

  preSendTitle: 'Before this goes',
  preSendMust: (count) =>
    plural(
      count,
      'One thing here goes against what the protocol requires.',
      `${count} things here go against what the protocol requires.`,
    ),
  preSendShould: (count) =>
    plural(count, 'One thing is worth putting right first.', `${count} things are worth putting right first.`),
  sendReasonLabel: 'Your reason for sending it as it is',
  sendReasonHint: 'A few words, kept on this device. Needed for a “must”.',
  backToDraft: 'Back to draft',
  sendAnyway: 'Send anyway',

  recipients: 'Who this goes to',
  recipientKind: {
    member: 'Member',
    officer: 'Officer',
    press: 'Press',
    'parish-council': 'Parish council',
    council: 'At the council',
    outside: 'Outside the council',
    unknown: 'Unknown',
  },
  unknownRecipient: 'Probity cannot tell who this is, so rules that need to know stay silent.',
  noAddress: 'address not shown',
  noRecipients: 'Nobody yet',
};
