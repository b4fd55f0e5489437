import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft, Finding } from '../../core/index.ts';
import { anchorFindings, matchAnchors } from '../../core/review/anchor.ts';
import { dismiss, reviewDraft } from '../../core/review/index.ts';

const QUOTE = 'quite useless';

const draftOf = (body: string): Draft => ({
  kind: 'press-release',
  date: '2026-03-02T10:00:00Z',
  author: { role: 'officer' },
  body,
});

const findingAt = (body: string, start: number, more: Partial<Finding> = {}): Finding => ({
  rule: 'respect/public-criticism-of-officer',
  title: 'Public criticism',
  level: 'should',
  field: 'body',
  start,
  end: start + QUOTE.length,
  quote: body.slice(start, start + QUOTE.length),
  message: 'This reads as criticism.',
  why: '',
  advice: '',
  clauses: [],
  fixes: [],
  ...more,
});

const word = fc.oneof(
  fc.stringMatching(/^[a-z]{1,9}$/),
  fc.constantFrom('d’Arcy', 'naïve', 'co-opted', '£1,200', '12:30', 'Cllr', '🙂', 'Ŵyn', 'O\u2019Neill,', 'and'),
);
const words = (least: number, most: number) => fc.array(word, { minLength: least, maxLength: most });
const space = fc.constantFrom(' ', '\n', '\n\n', '\u00a0', '\r\n', '  ');

/** A text with the quote in it, and where. */
const written = fc.record({ before: words(8, 30), after: words(8, 30), gap: space });
const textOf = ({ before, after, gap }: { before: string[]; after: string[]; gap: string }) => {
  const lead = before.join(' ') + gap;
  return { body: `${lead}${QUOTE}${gap}${after.join(' ')}`, start: lead.length };
};

describe('a dismissal stays with its place', () => {
  test('when up to two words on either side are put in, taken out or changed', () => {
    const edit = fc.record({ how: fc.constantFrom('insert', 'delete', 'replace'), at: fc.nat(), word });
    fc.assert(
      fc.property(written, fc.array(edit, { maxLength: 2 }), fc.array(edit, { maxLength: 2 }), (text, left, right) => {
        const was = textOf(text);
        const dismissals = dismiss(
          [],
          reviewDraft(draftOf(was.body), [findingAt(was.body, was.start)]).open[0] ?? expect.unreachable(),
        );
        const change = (list: string[], edits: typeof left) => {
          const next = [...list];
          for (const { how, at, word: other } of edits) {
            const place = at % (next.length + (how === 'insert' ? 1 : 0));
            next.splice(place, how === 'insert' ? 0 : 1, ...(how === 'delete' ? [] : [other]));
          }
          return next;
        };
        const is = textOf({ ...text, before: change(text.before, left), after: change(text.after, right) });
        const after = reviewDraft(draftOf(is.body), [findingAt(is.body, is.start)], dismissals);
        expect(after.open).toEqual([]);
      }),
    );
  });

  test('when anything at all is written further away', () => {
    fc.assert(
      fc.property(written, fc.string(), fc.string(), (text, head, tail) => {
        const was = textOf(text);
        const dismissals = dismiss(
          [],
          reviewDraft(draftOf(was.body), [findingAt(was.body, was.start)]).open[0] ?? expect.unreachable(),
        );
        const body = `${head}\n\n${was.body}\n\n${tail}`;
        const after = reviewDraft(draftOf(body), [findingAt(body, was.start + head.length + 2)], dismissals);
        expect(after.dismissed).toHaveLength(1);
      }),
    );
  });

  test('when the rule words its message otherwise, and when an editor curls the quotation marks', () => {
    const body = "The officers' work was 'quite useless' - so they say - to us all in the end.";
    const curled = 'The officers’ work was ‘quite useless’ – so they say – to us all in the end.';
    const at = body.indexOf(QUOTE);
    const dismissals = dismiss([], reviewDraft(draftOf(body), [findingAt(body, at)]).open[0] ?? expect.unreachable());
    const reworded = findingAt(curled, at, { message: 'In other words.', title: 'Another title', why: 'Because.' });
    expect(reviewDraft(draftOf(curled), [reworded], dismissals).dismissed).toHaveLength(1);
  });
});

describe('a dismissal does not spread', () => {
  test('to the same words in another passage, before or after, nor to another rule or field', () => {
    const body =
      'The heating was quite useless all through January and nobody came to look. ' +
      'At the meeting last night Ms Marsh was called quite useless by two of those present.';
    const [first, second] = [body.indexOf(QUOTE), body.lastIndexOf(QUOTE)];
    const both = [findingAt(body, first), findingAt(body, second)];
    const items = reviewDraft(draftOf(body), both).open;
    for (const [kept, other] of [
      [0, second],
      [1, first],
    ] as const) {
      const dismissals = dismiss([], items[kept] ?? expect.unreachable());
      expect(reviewDraft(draftOf(body), both, dismissals).open.map(({ finding }) => finding.start)).toEqual([other]);
      expect(reviewDraft(draftOf(body), [findingAt(body, other)], dismissals).open).toHaveLength(1);
      const otherRule = both.map((finding) => ({ ...finding, rule: 'respect/insult' }));
      expect(reviewDraft(draftOf(body), otherRule, dismissals).open).toHaveLength(2);
    }
  });

  test('to what stands in its place when the passage round it is written afresh', () => {
    const was = 'The heating was quite useless all through January and nobody came to look at the boiler.';
    const is = 'Councillors heard that Ms Marsh is quite useless, which several residents applauded loudly.';
    const dismissals = dismiss(
      [],
      reviewDraft(draftOf(was), [findingAt(was, was.indexOf(QUOTE))]).open[0] ?? expect.unreachable(),
    );
    expect(reviewDraft(draftOf(is), [findingAt(is, is.indexOf(QUOTE))], dismissals).open).toHaveLength(1);
  });

  test('past one finding each: as many findings are set aside as were dismissed, at most', () => {
    fc.assert(
      fc.property(
        fc.array(written, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(), { maxLength: 4 }),
        (texts, picks) => {
          let body = '';
          const findings: Finding[] = [];
          const starts: number[] = [];
          for (const text of texts) {
            const { body: part, start } = textOf(text);
            starts.push(body.length + start);
            body += `${part}\n`;
          }
          for (const start of starts) findings.push(findingAt(body, start));
          const anchors = anchorFindings(draftOf(body), findings);
          const kept = [...new Set(picks.map((pick) => pick % anchors.length))].map(
            (at) => anchors[at] ?? expect.unreachable(),
          );
          const matches = matchAnchors(kept, anchors).filter((match) => match >= 0);
          expect(matches.length).toBe(kept.length);
          expect(new Set(matches).size).toBe(matches.length);
          const ids = reviewDraft(draftOf(body), findings).open.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    );
  });

  test('in the same words said three times over: the one dismissed is the one that goes', () => {
    const body = `${QUOTE} ${QUOTE} ${QUOTE}`;
    const findings = [0, QUOTE.length + 1, 2 * (QUOTE.length + 1)].map((start) => findingAt(body, start));
    const middle = reviewDraft(draftOf(body), findings).open[1] ?? expect.unreachable();
    const after = reviewDraft(draftOf(body), findings, dismiss([], middle));
    expect(after.dismissed.map(({ finding }) => finding.start)).toEqual([QUOTE.length + 1]);
  });
});
