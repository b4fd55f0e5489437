import { describe, expect, it } from 'vitest';
import { createSession, parseCouncil, parseDraft } from '../../core/index.ts';
import wexcombe from '../corpus/council.json' with { type: 'json' };

const RULE = 'publicity/party-political';
const release = (text: string) =>
  parseDraft({
    kind: 'press-release',
    protocol: 'dudley',
    date: '2026-01-12T09:00:00Z',
    author: { role: 'officer' },
    body: `Wexcombe Borough Council\n\n12 January 2026\n\nNew benches\n\n${text}\n\nENDS`,
  });
const found = (setting: unknown, text: string): string[] =>
  createSession(parseCouncil({ ...wexcombe, rules: { [RULE]: setting } }))
    .check(release(text))
    .filter(({ rule }) => rule === RULE)
    .map(({ quote }) => quote);

describe('words that a council has added to a rule', () => {
  it.each([
    ['whatever their case', 'fair deal wexcombe', 'A Fair Deal Wexcombe event.', 'Fair Deal Wexcombe'],
    ['over a line break', 'fair deal', 'It is a fair\ndeal for all.', 'fair\ndeal'],
    ['with any ending', 'manifesto*', 'As our manifestos said.', 'manifestos'],
    ['with any beginning', '*washing', 'This is greenwashing.', 'greenwashing'],
    ['with one word left open', 'the * deal', 'It is the Wexcombe deal.', 'the Wexcombe deal'],
    ['with a curly apostrophe', "people's pledge", 'The people’s pledge is kept.', 'people’s pledge'],
    ['that look like an expression', 'deal (fair)', 'A deal (fair) for all.', 'deal (fair)'],
  ])('are found %s', (_, phrase, text, quote) => {
    expect(found({ phrases: [phrase] }, text)).toEqual([quote]);
  });

  it.each([
    ['inside other words', 'deal', 'An ideal place.'],
    ['as an expression', 'fa.r', 'It is fair.'],
  ])('are not found %s', (_, phrase, text) => {
    expect(found({ phrases: [phrase] }, text)).toEqual([]);
  });

  it('are not found in drafts that the rule is not for', () => {
    const session = createSession(
      parseCouncil({ ...wexcombe, rules: { 'correspondence/late-reply': { phrases: ['benches'] } } }),
    );
    expect(session.check(release('Some benches.')).map(({ rule }) => rule)).toEqual([]);
  });
});

it('words that excuse silence the rule in their sentence, and nowhere else', () => {
  const blame = 'The paths are being mended after eleven years of Labour neglect.';
  expect(found({}, blame)).toHaveLength(1);
  expect(found({ exceptions: ['eleven years'] }, blame)).toEqual([]);
  expect(
    found({ exceptions: ['eleven years'] }, `It took eleven years. ${blame.replace('eleven', 'ten')}`),
  ).toHaveLength(1);
});

it.each([
  [
    'a phrase without a word',
    { phrases: ['*'] },
    'rules.publicity/party-political.phrases[0]: expected at least one whole word',
  ],
  [
    'a level that does not exist',
    { level: 'maybe' },
    'rules.publicity/party-political.level: expected one of must, should, could, off',
  ],
  ['a level that does not exist, for short', 'maybe', 'rules.publicity/party-political.level: expected one of'],
  ['an unknown field', { regex: '.*' }, 'rules.publicity/party-political: unknown field regex'],
])('a profile with %s is refused by name', (_, setting, message) => {
  expect(() => parseCouncil({ ...wexcombe, rules: { [RULE]: setting } })).toThrow(message);
});
