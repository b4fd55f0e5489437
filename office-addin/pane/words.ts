import type { LetterView } from './letter-view.ts';

const SOMEBODY: Readonly<Record<LetterView['addressee'], string>> = {
  member: 'A member',
  officer: 'An officer',
  press: 'The press',
  minister: 'A minister or Member of Parliament',
  many: 'Many at once',
  council: 'The council itself',
  outside: 'Somebody outside the council',
};

/** What the pane itself says; the findings speak by the review's own vocabulary. */
export const WORDS = {
  reading: 'Reading the draft…',
  progress: (done: number, all: number) => `Reading the document: ${done} of ${all} paragraphs`,
  welsh: 'The words: they read as Welsh, which Probity cannot check.',
  noAnswer: 'Office did not answer',
  tryAgain: 'Try again',
  cannotRead: (why: string) => `Probity could not read this draft, so it is not checked: ${why}`,
  cannotShow: (why: string) => `Probity could not show this in the draft: ${why}`,
  notKept: 'Outlook did not keep this with the draft. It is set aside while this pane is open.',
  oldProfile: (why: string) =>
    `The council’s profile could not be loaded (${why}). Probity is using the copy it loaded last.`,
  noProfile: (why: string) => `The council’s profile could not be loaded, so nothing is checked: ${why}.`,
  cannotStart: (why: string) => `Probity could not start, so nothing is checked: ${why}`,
  underline: 'Underline in the document',
  cannotUnderline: 'This Word does not underline for add-ins. The list has everything.',
  commented: {
    added: 'Added as a comment. Everybody who opens the document can read it.',
    gone: 'These words have changed, so there is no comment.',
    elsewhere: 'Probity cannot write comments outside the body of the document.',
  },
  cannotComment: (why: string) => `There is no comment, because Word refused: ${why}`,
  shown: {
    words: 'Selected in the document.',
    paragraph: 'Word does not find these words as they stand, so their paragraph is selected.',
    gone: 'These words have changed. Probity has read the document again.',
  },
  kindLabel: 'This is a',
  kind: { letter: 'Letter', 'press-release': 'Press release' },
  roleLabel: 'Written by',
  role: { officer: 'An officer', member: 'A member' },
  signedBy: 'Signed by',
  signatory: ({ signatory, known }: LetterView) =>
    signatory === '' ? 'Nobody yet' : known ? signatory : `${signatory} (not in the council’s profile)`,
  writtenTo: 'To',
  addressee: ({ addressee, addresseeName }: LetterView) =>
    addresseeName === '' ? SOMEBODY[addressee] : `${addresseeName} (${SOMEBODY[addressee].toLowerCase()})`,
  outsideTitle: 'Probity works inside Outlook and Word',
  outside:
    'This page is Probity’s pane. Open it in Outlook while you write a message, or in Word with a letter or press release, by the “Check draft” button.',
  noOffice:
    'Microsoft’s part of the pane (Office.js) did not load, so Probity cannot see your draft. Check the connection and open the pane again.',
  notWriting: 'Open this pane while you write a message or an invitation. Probity does not check messages you receive.',
} as const;
