import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/index.ts';
import { type ReviewItem, reviewDraft } from '../../core/review/index.ts';
import {
  holdMessage,
  LABEL_LIMIT,
  MESSAGE_LIMIT,
  mostSerious,
  REVIEW_LABEL,
} from '../../office-addin/send-check/hold-message.ts';

const finding = (level: Finding['level'], message: string, advice = ''): Finding => ({
  rule: `tests/${level}`,
  title: level,
  level,
  field: 'subject',
  start: 0,
  end: 1,
  quote: 'x',
  message,
  why: '',
  advice,
  clauses: [],
  fixes: [],
});

const items = (...findings: Finding[]): readonly ReviewItem[] =>
  reviewDraft(
    {
      kind: 'email',
      date: '2026-03-02T10:00:00Z',
      from: { name: '', email: '' },
      to: [],
      cc: [],
      bcc: [],
      subject: 'x',
      body: '',
    },
    findings,
  ).open;

describe('what Outlook shows when Send is held', () => {
  it('names the most serious finding, what to do, and how many more there are', () => {
    const held = items(
      finding('should', 'A should.'),
      finding('must', 'A must.', 'Mend it.'),
      finding('could', 'A could.'),
    );
    expect(holdMessage(held)).toBe('A must. Mend it. 2 more things were found.');
    expect(mostSerious(held)?.finding.message).toBe('A must.');
    expect(holdMessage(items(finding('must', 'A must.')))).toBe('A must.');
    expect(holdMessage(items(finding('must', 'A must.'), finding('should', 'B.')))).toBe(
      'A must. One more thing was found.',
    );
  });

  it('leaves advice out rather than cutting it', () => {
    expect(holdMessage(items(finding('must', 'A must.', 'x '.repeat(300))))).toBe('A must.');
  });

  it('keeps to the limits of Outlook, whatever a finding says', () => {
    expect(REVIEW_LABEL.length).toBeLessThanOrEqual(LABEL_LIMIT);
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom('must', 'should', 'could'), fc.string({ unit: 'grapheme', maxLength: 900 })),
          { minLength: 1 },
        ),
        (all) => {
          const message = holdMessage(items(...all.map(([level, words]) => finding(level, words, words))));
          expect(message.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
          // Half of a surrogate pair would throw.
          expect(() => encodeURIComponent(message)).not.toThrow();
        },
      ),
    );
  });
});
