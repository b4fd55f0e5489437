import { describe, expect, test } from 'vitest';
import type { Finding } from '../../core/index.ts';
import {
  type Dismissal,
  digestOf,
  dismiss,
  type ReviewItem,
  reviewDraft,
  sendVerdict,
  summaryOf,
  undoDismissal,
} from '../../core/review/index.ts';
import { filterItems, groupByLevel, isReason } from '../../core/review/review.ts';
import { SAMPLE_DRAFT, SAMPLE_FINDINGS } from './sample-review.ts';

const review = (dismissals: readonly Dismissal[] = [], findings = SAMPLE_FINDINGS) =>
  reviewDraft(SAMPLE_DRAFT, findings, dismissals);
const item = (rule: string, from = review()): ReviewItem => {
  const found = [...from.open, ...from.dismissed].find(({ finding }) => finding.rule.endsWith(rule));
  if (!found) throw new Error(`no finding of ${rule}`);
  return found;
};
const rules = (items: readonly ReviewItem[]): string[] => items.map(({ finding }) => finding.rule);
const without = (rule: string): Finding[] => SAMPLE_FINDINGS.filter((finding) => !finding.rule.endsWith(rule));

describe('a review', () => {
  test('puts findings in the order of the draft: headers, subject, body', () => {
    expect(rules(review().open)).toEqual([
      'correspondence/blind-copy',
      'correspondence/form-of-address',
      'respect/public-criticism-of-officer',
      'publicity/party-political',
    ]);
  });

  test('groups them by level, most serious first, and leaves empty levels out', () => {
    const groups = groupByLevel(review().open);
    expect(groups.map(({ level, items }) => [level, rules(items)])).toEqual([
      ['must', ['correspondence/blind-copy', 'respect/public-criticism-of-officer']],
      ['should', ['publicity/party-political']],
      ['could', ['correspondence/form-of-address']],
    ]);
    expect(groupByLevel(review([], without('form-of-address')).open).map(({ level }) => level)).toEqual([
      'must',
      'should',
    ]);
  });

  test('is told in a few words', () => {
    expect(summaryOf(review().counts)).toBe('2 must, 1 should, 1 could');
    expect(summaryOf(review([], []).counts)).toBe('Nothing found');
  });

  test('filters what is shown by level, field and rule, and counts everything all the same', () => {
    const whole = review();
    expect(rules(filterItems(whole.open, { levels: ['should'] }))).toEqual(['publicity/party-political']);
    expect(rules(filterItems(whole.open, { fields: ['bcc'] }))).toEqual(['correspondence/blind-copy']);
    expect(filterItems(whole.open, { levels: ['must'], rules: ['publicity/party-political'] })).toEqual([]);
    expect(filterItems(whole.open, {})).toHaveLength(4);
    expect(whole.counts).toEqual({ must: 2, should: 1, could: 1 });
  });

  test('knows each finding by an id that another wording of its message does not change', () => {
    const reworded = SAMPLE_FINDINGS.map((finding) => ({
      ...finding,
      message: 'Quite other words.',
      why: '',
      advice: '',
    }));
    expect(review([], reworded).open.map(({ id }) => id)).toEqual(review().open.map(({ id }) => id));
    expect(new Set(review().open.map(({ id }) => id)).size).toBe(4);
  });
});

describe('dismissing', () => {
  test('sets a finding aside, and undo brings it back', () => {
    const dismissals = dismiss([], item('form-of-address'));
    const after = review(dismissals);
    expect(rules(after.dismissed)).toEqual(['correspondence/form-of-address']);
    expect(after.counts).toEqual({ must: 2, should: 1, could: 0 });
    expect(review(undoDismissal(dismissals, item('form-of-address', after))).dismissed).toEqual([]);
  });

  test('a must stays until there is a reason', () => {
    expect(review(dismiss([], item('blind-copy'))).dismissed).toEqual([]);
    expect(review(dismiss([], item('blind-copy'), '  . ')).dismissed).toEqual([]);
    const after = review(dismiss([], item('blind-copy'), ' She knows and agrees. '));
    expect(after.dismissed.map(({ dismissal }) => dismissal?.reason)).toEqual(['She knows and agrees.']);
  });

  test('a should that has become a must is no longer dismissed without a reason', () => {
    const dismissals = dismiss([], item('party-political'));
    const graver = SAMPLE_FINDINGS.map((finding): Finding => ({ ...finding, level: 'must' }));
    expect(review(dismissals).dismissed).toHaveLength(1);
    expect(review(dismissals, graver).dismissed).toHaveLength(0);
  });

  test('a should that has become a must is dismissed by a reason given now, and open again when that is undone', () => {
    const graver = SAMPLE_FINDINGS.map((finding): Finding => ({ ...finding, level: 'must' }));
    const before = dismiss([], item('party-political'));
    const given = dismiss(before, item('party-political', review(before, graver)), 'Agreed with the Leader');
    const after = review(given, graver);
    expect(after.dismissed.map(({ dismissal }) => dismissal?.reason)).toEqual(['Agreed with the Leader']);
    const undone = undoDismissal(given, item('party-political', after));
    expect(review(undone, graver).dismissed).toEqual([]);
  });

  test('dismissing again with a reason replaces the dismissal', () => {
    const once = dismiss([], item('form-of-address'));
    const twice = dismiss(once, item('form-of-address', review(once)), 'We are on first-name terms');
    expect(twice).toHaveLength(1);
    expect(item('form-of-address', review(twice)).dismissal?.reason).toBe('We are on first-name terms');
  });

  test('what was dismissed outlives being kept as JSON', () => {
    const kept: Dismissal[] = JSON.parse(JSON.stringify(dismiss([], item('blind-copy'), 'She asked me to')));
    expect(rules(review(kept).dismissed)).toEqual(['correspondence/blind-copy']);
  });

  test.each([
    ['', false],
    ['  \n', false],
    ['ok', false],
    ['yes', true],
    ['Agreed with the Monitoring Officer', true],
  ])('%j as a reason: %s', (text, expected) => {
    expect(isReason(text)).toBe(expected);
  });
});

describe('the verdict at Send', () => {
  const only = (level: Finding['level']): Finding[] => SAMPLE_FINDINGS.filter((finding) => finding.level === level);

  test('must holds and needs a reason', () => {
    const verdict = sendVerdict(review());
    expect(verdict).toMatchObject({ hold: true, reasonNeeded: true });
    expect(verdict.items.map(({ finding }) => finding.level)).toEqual(['must', 'must', 'should']);
  });

  test('should asks and needs none', () => {
    expect(sendVerdict(review([], only('should')))).toMatchObject({ hold: true, reasonNeeded: false });
  });

  test('could never holds, nor does nothing', () => {
    expect(sendVerdict(review([], only('could')))).toMatchObject({ hold: false, items: [], digest: '' });
    expect(sendVerdict(review([], []))).toMatchObject({ hold: false, items: [] });
  });

  test('what was acknowledged does not hold again while findings are unchanged', () => {
    const { digest } = sendVerdict(review());
    expect(sendVerdict(review(), digest)).toMatchObject({ hold: false, reasonNeeded: false, items: [] });
    expect(sendVerdict(review([], without('form-of-address')), digest).hold).toBe(false);
  });

  test('mending one of those acknowledged does not ask again', () => {
    const { digest } = sendVerdict(review());
    expect(sendVerdict(review([], without('blind-copy')), digest).hold).toBe(false);
  });

  test('a new finding asks again, about itself alone', () => {
    const { digest } = sendVerdict(review([], without('blind-copy')));
    const verdict = sendVerdict(review(), digest);
    expect(verdict.hold).toBe(true);
    expect(rules(verdict.items)).toEqual(['correspondence/blind-copy']);
  });

  test('a finding that has become graver asks again', () => {
    const { digest } = sendVerdict(review([], only('should')));
    const graver = only('should').map((finding): Finding => ({ ...finding, level: 'must' }));
    expect(sendVerdict(review([], graver), digest)).toMatchObject({ hold: true, reasonNeeded: true });
  });

  test('what was dismissed does not hold', () => {
    let dismissals: Dismissal[] = [];
    for (const { finding } of review().open) {
      dismissals = dismiss(dismissals, item(finding.rule, review(dismissals)), 'Agreed beforehand');
    }
    expect(sendVerdict(review(dismissals)).hold).toBe(false);
  });

  test('the digest says nothing of the draft and does not depend on order or place', () => {
    const whole = review();
    expect(digestOf([...whole.open].reverse())).toBe(digestOf(whole.open));
    expect(digestOf(whole.open)).not.toMatch(/marcus|useless|moss/i);
    const moved = { ...SAMPLE_DRAFT, body: `Good morning.\n\n${SAMPLE_DRAFT.body}` };
    const shifted = SAMPLE_FINDINGS.map((finding) =>
      finding.field === 'body' ? { ...finding, start: finding.start + 15, end: finding.end + 15 } : finding,
    );
    expect(digestOf(reviewDraft(moved, shifted).open)).toBe(digestOf(whole.open));
  });
});
