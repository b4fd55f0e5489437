import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft, Fix, TextEdit } from '../../core/index.ts';
import { applyFix } from '../../core/review/index.ts';
import { SAMPLE_DRAFT, SAMPLE_FINDINGS } from './sample-review.ts';

const release = (body: string): Draft => ({
  kind: 'press-release',
  date: '2026-03-02T10:00:00Z',
  author: { role: 'officer' },
  body,
});
const fixOf = (edits: Fix['edits']): Fix => ({ label: 'Mend it', edits });

/** A text and edits of it that do not meet, in any order; offsets may fall inside an emoji, as an editor's may not. */
const editedText = fc
  .tuple(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
    fc.array(fc.tuple(fc.nat(), fc.string()), { maxLength: 6 }),
  )
  .map(([body, wishes]) => {
    const cuts = [...new Set(wishes.map(([at]) => at % (body.length + 1)))].sort((a, b) => a - b);
    const edits: TextEdit[] = [];
    for (let i = 0; i + 1 < cuts.length; i += 2) {
      const [start, end] = [cuts[i] as number, cuts[i + 1] as number];
      edits.push({ field: 'body', start, end, expected: body.slice(start, end), replacement: wishes[i]?.[1] ?? '' });
    }
    return { body, edits };
  });

describe('a fix of the text', () => {
  test('puts each replacement exactly where its words stood and leaves the rest alone', () => {
    fc.assert(
      fc.property(editedText, fc.boolean(), ({ body, edits }, backwards) => {
        const outcome = applyFix(release(body), fixOf(backwards ? [...edits].reverse() : edits));
        let expected = '';
        let at = 0;
        for (const edit of edits) {
          expected += body.slice(at, edit.start) + edit.replacement;
          at = edit.end;
        }
        expect(outcome).toEqual({ applied: true, draft: release(expected + body.slice(at)) });
      }),
    );
  });

  test('is refused as a whole when any of its words have changed', () => {
    fc.assert(
      fc.property(editedText, fc.nat(), ({ body, edits }, pick) => {
        fc.pre(edits.length > 0);
        const at = pick % edits.length;
        const stale = edits.map((edit, i) => (i === at ? { ...edit, expected: `${edit.expected}x` } : edit));
        expect(applyFix(release(body), fixOf(stale))).toEqual({ applied: false, because: 'changed' });
      }),
    );
  });

  test('is refused when the text has moved under it, beyond its end too', () => {
    const fix = fixOf([{ field: 'body', start: 4, end: 8, expected: 'vote', replacement: 'come' }]);
    expect(applyFix(release('Do, vote!'), fix)).toMatchObject({ applied: true });
    expect(applyFix(release('Oh do vote!'), fix)).toEqual({ applied: false, because: 'changed' });
    expect(applyFix(release('Do'), fix)).toEqual({ applied: false, because: 'changed' });
    const nonsense = fixOf([{ field: 'body', start: -2, end: 1, expected: '', replacement: 'x' }]);
    expect(applyFix(release('Do'), nonsense)).toEqual({ applied: false, because: 'changed' });
  });

  test('is refused when two of its edits meet', () => {
    const fix = fixOf([
      { field: 'body', start: 0, end: 4, expected: 'vote', replacement: '' },
      { field: 'body', start: 3, end: 8, expected: 'e now', replacement: '' },
    ]);
    expect(applyFix(release('vote now'), fix)).toEqual({ applied: false, because: 'overlap' });
  });

  test('changes the subject of an email; a press release has none', () => {
    const fix = fixOf([{ field: 'subject', start: 0, end: 8, expected: 'Kingsmea', replacement: 'Queensmea' }]);
    expect(applyFix(SAMPLE_DRAFT, fix)).toMatchObject({ draft: { subject: 'Queensmead Road resurfacing' } });
    expect(applyFix(release('Kingsmead'), fix)).toEqual({ applied: false, because: 'changed' });
  });

  test('mends the sample, and cannot be made twice', () => {
    const fix =
      SAMPLE_FINDINGS.find(({ rule }) => rule === 'publicity/party-political')?.fixes[0] ?? expect.unreachable();
    const once = applyFix(SAMPLE_DRAFT, fix);
    if (!once.applied) expect.unreachable();
    expect(once.draft.body).not.toContain('vote for us');
    expect(applyFix(once.draft, fix)).toEqual({ applied: false, because: 'changed' });
  });
});

describe('a fix of the recipients', () => {
  const move = fixOf([{ field: 'bcc', email: 'Caroline.Moss@Wexcombe.example', moveTo: 'cc' }]);

  test('moves somebody from one list to another, whatever the case of the address', () => {
    expect(applyFix(SAMPLE_DRAFT, move)).toMatchObject({
      draft: { bcc: [], cc: [{ name: 'Caroline Moss', email: 'caroline.moss@wexcombe.example' }] },
    });
  });

  test('does not put the same person in a list twice', () => {
    const draft = { ...SAMPLE_DRAFT, cc: [...SAMPLE_DRAFT.bcc] };
    expect(applyFix(draft, move)).toMatchObject({ draft: { bcc: [], cc: SAMPLE_DRAFT.bcc } });
  });

  test('takes somebody out, and is refused when they are no longer there', () => {
    const out = fixOf([{ field: 'bcc', email: 'caroline.moss@wexcombe.example' }]);
    expect(applyFix(SAMPLE_DRAFT, out)).toMatchObject({ applied: true, draft: { bcc: [], cc: [] } });
    expect(applyFix({ ...SAMPLE_DRAFT, bcc: [] }, out)).toEqual({ applied: false, because: 'changed' });
    expect(applyFix(release('Text'), out)).toEqual({ applied: false, because: 'changed' });
  });

  test('takes nobody without an address for somebody else without one', () => {
    const nameless = { ...SAMPLE_DRAFT, bcc: [{ name: 'Parish list', email: '' }] };
    expect(applyFix(nameless, fixOf([{ field: 'bcc', email: '' }]))).toEqual({ applied: false, because: 'changed' });
  });

  test('does nothing at all when its text part cannot be made', () => {
    const both = fixOf([...move.edits, { field: 'body', start: 0, end: 4, expected: 'None', replacement: '' }]);
    expect(applyFix(SAMPLE_DRAFT, both)).toEqual({ applied: false, because: 'changed' });
    expect(SAMPLE_DRAFT.bcc).toHaveLength(1);
  });
});
