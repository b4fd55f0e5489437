import { describe, expect, it } from 'vitest';
import { plainDraft } from '../../core/draft/plain-text.ts';
import { type Draft, type Finding, lint, parseCouncil } from '../../core/index.ts';
import exampleCouncil from '../../core/rules/example-council.json' with { type: 'json' };
import { EXAMPLES } from '../../core/rules/examples-registry.ts';

const council = parseCouncil(exampleCouncil);
const FLAGGED = Object.entries(EXAMPLES).map(
  ([rule, { flagged }]) => [rule, flagged.map(({ draft }) => draft)] as const,
);
const FINE = Object.entries(EXAMPLES).map(([rule, { fine }]) => [rule, fine.map(({ draft }) => draft)] as const);

/** A text wrapped as a mail program wraps what it sends: as many words on a line as have room in 72 characters. */
const wrapped = (text: string): string =>
  text
    .split('\n')
    .map((paragraph) => paragraph.replace(/(?![^\n]{1,72}$)([^\n]{1,72}) /g, '$1\n'))
    .join('\n');
const inNonBreakingSpaces = (text: string): string => text.replace(/ /g, '\u00a0');

const places = (findings: readonly Finding[]) =>
  findings.map(({ rule, field, start, end }) => ({ rule, field, start, end }));
const written = (draft: Draft, change: (text: string) => string): Draft => ({ ...draft, body: change(draft.body) });

describe.each([
  ['wrapped lines', wrapped],
  ['non-breaking spaces', inNonBreakingSpaces],
])('%s', (_, change) => {
  it.each([...FLAGGED, ...FINE])('change nothing that is said of the examples of %s', (_rule, drafts) => {
    for (const draft of drafts) {
      const changed = written(draft, change);
      const findings = lint(changed, council);
      expect(places(findings)).toEqual(places(lint(draft, council)));
      for (const { field, start, end, quote } of findings)
        if (field === 'body') expect(quote).toBe(changed.body.slice(start, end));
    }
  });
});

describe('line breaks of the writer’s own', () => {
  const bodyOf = (body: string): string =>
    plainDraft({ kind: 'letter', date: '2026-06-15T09:00:00Z', author: { role: 'officer' }, body }).body;
  const LINE = 'We have looked at the three drawings that you sent us in the spring';

  it.each([
    ['after a sentence', `${LINE}, and like them.\nSimon Pell\nWard Councillor`],
    [
      'before the next item of a list',
      `${LINE} and\n- will build the second of them in the summer\n- and not the third`,
    ],
    ['before a number of a list', `${LINE} and shall build these\n1. the bridge\n2. the path`],
    ['after a line that had room for more', `${LINE}\nA heading\n${LINE} and so on, at some length`],
    ['after a line that is short even with the next', 'The Head of Planning has failed to answer Notes to Ed\nx'],
    ['in an address', 'Mrs J. Lacey\n14 Weir Street\nWexcombe\nWX1 4AB'],
    ['between paragraphs', `${LINE} and here\n\nHere is another, which goes on to say rather more`],
    ['where lines are longer than any program makes them', `${LINE} ${LINE}\n${LINE} and more of the same here\nx`],
  ])('are kept %s', (_, body) => {
    expect(bodyOf(body)).toBe(body);
  });

  it('are a space where a line had no room for the next word, for each unit of the break', () => {
    expect(bodyOf(`${LINE} and we like\r\nthem all, the second more than the others.\r\nYours`)).toBe(
      `${LINE} and we like  them all, the second more than the others.\r\nYours`,
    );
  });
});
