import type { Draft, Finding, Level } from '../../core/index.ts';

/** An email with something wrong at every level, for tests of the review. */
export const SAMPLE_DRAFT: Extract<Draft, { kind: 'email' }> = {
  kind: 'email',
  date: '2026-03-02T10:00:00Z',
  from: { name: 'Cllr Gareth Lowe', email: 'gareth.lowe@wexcombe.example' },
  to: [
    { name: 'Helen Marsh', email: 'helen.marsh@wexcombe.example' },
    { name: 'News desk', email: 'news@wexcombegazette.example' },
  ],
  cc: [],
  bcc: [{ name: 'Caroline Moss', email: 'caroline.moss@wexcombe.example' }],
  subject: 'Kingsmead Road resurfacing',
  body: 'Dear Helen,\n\nMarcus Bell has been useless from start to finish. His team is useless too.\n\nPlease vote for us in May.\n\nGareth',
};

const finding = (
  rule: string,
  title: string,
  level: Level,
  field: Finding['field'],
  quote: string,
  more: Partial<Finding> = {},
): Finding => {
  const text = field === 'subject' ? SAMPLE_DRAFT.subject : SAMPLE_DRAFT.body;
  const start = field === 'body' || field === 'subject' ? text.indexOf(quote) : 0;
  return {
    rule,
    title,
    level,
    field,
    start,
    end: field === 'body' || field === 'subject' ? start + quote.length : 1,
    quote,
    message: `${title}, in “${quote}”.`,
    why: 'Trust between members and officers rests on this.',
    advice: 'Raise it in private with the Chief Executive.',
    clauses: [{ protocol: 'dudley', paragraph: '136', citation: 'Dudley protocol, paragraph 136' }],
    fixes: [],
    ...more,
  };
};

const criticism = 'Marcus Bell has been useless from start to finish';
const vote = 'Please vote for us in May.';

/** The findings of {@link SAMPLE_DRAFT}, out of order on purpose. */
export const SAMPLE_FINDINGS: readonly Finding[] = [
  finding('publicity/party-political', 'Party-political wording', 'should', 'body', vote, {
    message: 'This asks people to vote for a party.',
    fixes: [
      {
        label: 'Take the sentence out',
        edits: [
          {
            field: 'body',
            start: SAMPLE_DRAFT.body.indexOf(vote),
            end: SAMPLE_DRAFT.body.indexOf(vote) + vote.length,
            expected: vote,
            replacement: '',
          },
        ],
      },
    ],
  }),
  finding('respect/public-criticism-of-officer', 'Public criticism of an officer', 'must', 'body', criticism, {
    message: 'This reads as criticism of Marcus Bell in a message the press will see.',
    why: 'Officers cannot answer criticism in public, so the protocol keeps it out of public view.',
    advice: 'Take it up in private with the Director of Place, David Kerr, or with the Chief Executive.',
  }),
  finding('correspondence/blind-copy', 'Blind copy', 'must', 'bcc', 'caroline.moss@wexcombe.example', {
    message: 'Caroline Moss is copied in without Helen Marsh knowing.',
    fixes: [
      {
        label: 'Move Caroline Moss to Cc',
        edits: [{ field: 'bcc', email: 'caroline.moss@wexcombe.example', moveTo: 'cc' }],
      },
    ],
  }),
  finding('correspondence/form-of-address', 'Form of address', 'could', 'body', 'Dear Helen'),
];
