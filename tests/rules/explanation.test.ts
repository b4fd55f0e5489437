import { expect, test } from 'vitest';
import { type Example, explainRule } from '../../core/rules/example.ts';

const example = (body: string): Example => ({
  draft: { kind: 'press-release', date: '2026-03-02T10:00:00Z', author: { role: 'officer' }, body },
  because: 'It names her.',
});

test('a rule is explained by its own examples, a long one cut short at a word', () => {
  const long = `${'Residents waited eleven months. '.repeat(20)}`;
  const { rule, flagged, fine } = explainRule('respect/public-criticism-of-officer', {
    flagged: [example(' Short. '), example(long)],
    fine: [],
  });
  expect(rule).toBe('respect/public-criticism-of-officer');
  expect(flagged[0]).toEqual({ text: 'Short.', because: 'It names her.' });
  expect(flagged[1]?.text.length).toBeLessThanOrEqual(241);
  expect(flagged[1]?.text).toMatch(/(Residents|waited|eleven|months\.)…$/);
  expect(fine).toEqual([]);
});
