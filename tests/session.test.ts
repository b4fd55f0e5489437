import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Draft, type Finding, lint, parseCouncil, parseDraft } from '../core/index.ts';
import exampleCouncil from '../core/rules/example-council.json' with { type: 'json' };
import { EXAMPLES } from '../core/rules/examples-registry.ts';
import { createSession } from '../core/session.ts';
import { anyDraft } from './support/any-draft.ts';
import { lengthOf } from './support/field-length.ts';
import { hostileText } from './support/hostile-text.ts';

// Properties take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const council = parseCouncil(exampleCouncil);
const emptyCouncil = parseCouncil({ name: 'Somewhere', protocol: 'torbay' });
const exampleDrafts = Object.values(EXAMPLES).flatMap(({ flagged, fine }) =>
  [...flagged, ...fine].map(({ draft }) => draft),
);
const drafts = fc.oneof(anyDraft(), fc.constantFrom(...exampleDrafts));

const PROSE = 'The Council accepts your offer, and Cllr Moss has bcc’d the Head of Planning at 7.30. ';

const expectInside = (draft: Draft, { field, start, end }: Finding): void => {
  const whole = Number.isInteger(start) && Number.isInteger(end);
  expect(whole && start >= 0 && end > start && end <= lengthOf(draft, field)).toBe(true);
};

/** A draft with one stretch of its body replaced. */
const edited = (draft: Draft, from: number, taken: number, put: string): Draft => {
  const start = Math.min(from, draft.body.length);
  return { ...draft, body: draft.body.slice(0, start) + put + draft.body.slice(start + taken) };
};

describe('any valid draft', () => {
  it('is checked without an error, and every finding lies inside its field', () => {
    const session = createSession(council);
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(parseDraft(draft)).toEqual(draft);
        for (const finding of session.check(draft)) {
          expectInside(draft, finding);
          if (finding.field === 'body') expect(finding.quote).toBe(draft.body.slice(finding.start, finding.end));
          expect(finding.clauses.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('is checked without an error where the council has told nothing about itself', () => {
    const session = createSession(emptyCouncil);
    fc.assert(
      fc.property(drafts, (draft) => {
        for (const finding of session.check(draft)) expectInside(draft, finding);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, number, (length: number) => string]>([
    ['of twenty megabytes', 20e6, (length) => 'the bus was late and '.repeat(length / 21)],
    ['full of findings', 1e6, (length) => PROSE.repeat(length / PROSE.length)],
    ['of nothing but quotation marks', 4e6, (length) => '“"‘'.repeat(length / 3)],
    ['of nothing but line breaks', 4e6, (length) => '\r\n \n'.repeat(length / 4)],
    ['of one long word', 4e6, (length) => 'a'.repeat(length)],
    [
      'of one paragraph without a repeated sentence',
      1e6,
      (length) => Array.from({ length: length / PROSE.length }, (_, count) => `${count} ${PROSE}`).join(''),
    ],
  ])('%s is checked in bounded time', (_, length, write) => {
    const draft: Draft = { ...(exampleDrafts[0] as Draft), body: write(length) };
    const began = performance.now();
    for (const finding of lint(draft, council)) expectInside(draft, finding);
    expect(performance.now() - began).toBeLessThan(50_000);
  });
});

describe('a session', () => {
  it('finds after any edits what a fresh check of the same draft finds', () => {
    const session = createSession(council);
    const edit = fc.tuple(fc.nat(400), fc.nat(40), hostileText);
    fc.assert(
      fc.property(drafts, fc.array(edit, { minLength: 1, maxLength: 4 }), (draft, edits) => {
        let now = draft;
        for (const [from, taken, put] of edits) {
          now = edited(now, from, taken, put);
          expect(session.check(now)).toEqual(lint(now, council));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the draft as it was', () => {
    const frozen = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.freeze(value);
      for (const part of Object.values(value)) frozen(part);
    };
    for (const draft of exampleDrafts) {
      const copy = structuredClone(draft);
      frozen(copy);
      createSession(council).check(copy);
      expect(copy).toEqual(draft);
    }
  });

  it('forgets the protocol of one draft at the next', () => {
    const session = createSession(council);
    const draft = EXAMPLES['correspondence/form-of-address']?.flagged[0]?.draft as Draft;
    const names = (protocol: Draft['protocol']) =>
      session.check({ ...draft, ...(protocol ? { protocol } : {}) }).map(({ rule }) => rule);
    expect(names('north-lincolnshire')).toContain('correspondence/form-of-address');
    expect(names('dudley')).not.toContain('correspondence/form-of-address');
    expect(names('north-lincolnshire')).toContain('correspondence/form-of-address');
  });
});

describe('how lines are broken', () => {
  const session = createSession(council);
  const places = (draft: Draft, breaks: string): unknown[] =>
    session.check(draft).map(({ rule, field, start, end }) => {
      if (field !== 'body') return { rule, field, start, end };
      const asWritten = (at: number): number => draft.body.slice(0, at).split(breaks).join('\n').length;
      return { rule, field, start: asWritten(start), end: asWritten(end) };
    });

  it.each([
    ['as Windows does', '\r\n'],
    ['as Word does', '\r'],
  ])(
    '%s changes no finding, only its place',
    (_, breaks) => {
      const withBreaks = (draft: Draft): Draft => ({ ...draft, body: draft.body.replaceAll('\n', breaks) });
      const headedByGroup: Draft = {
        kind: 'press-release',
        date: '2026-02-04T10:00:00Z',
        author: { role: 'member' },
        body: 'Wexcombe Council\nThe Labour group\nIt took a Labour council to mend the roads after years of Tory neglect.',
      };
      for (const draft of [...exampleDrafts, headedByGroup])
        expect(places(withBreaks(draft), breaks)).toEqual(places(draft, '\n'));
      fc.assert(
        fc.property(anyDraft(hostileText.map((text) => text.replace(/\r\n?/g, '\n'))), (draft) => {
          expect(places(withBreaks(draft), breaks)).toEqual(places(draft, '\n'));
        }),
        { numRuns: 200 },
      );
    },
    60_000,
  );
});
