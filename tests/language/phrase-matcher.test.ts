import { expect, it } from 'vitest';
import { anchoredPhrases, writtenNotation } from '../../core/language/compile/written-notation.ts';
import type { Lexicon } from '../../core/language/pattern.ts';
import { matchPhrases, type PhraseMatcher } from '../../core/language/phrase-matcher.ts';
import { scan } from '../../core/language/scan.ts';
import { EVERY_DRAFT, type Scope, scopeOf } from '../../core/language/scope.ts';
import { buildVocabulary, type Vocabulary } from '../../core/language/vocabulary.ts';

const NO_MENTIONS = { endOf: () => -1, startOf: () => -1, kindsBetween: () => 0 };
const NO_WORDS: Lexicon = { classes: {}, inflectionsOf: () => [] };
const matcherOf = (
  phrases: readonly string[],
  vocabulary: Vocabulary,
  { lexicon = NO_WORDS, scope = EVERY_DRAFT }: { readonly lexicon?: Lexicon; readonly scope?: Scope } = {},
): PhraseMatcher =>
  matchPhrases(
    { phrases: anchoredPhrases(lexicon)(phrases) },
    vocabulary,
    lexicon,
    () => scope,
    writtenNotation(vocabulary.idOf, lexicon),
  );

const vocabulary = buildVocabulary(['make', 'sure', 'and', 'please']);
const matcher = matcherOf(['^ make sure'], vocabulary, {
  lexicon: { ...NO_WORDS, classes: { 'clause-opener': ['and', 'please'] } },
  scope: scopeOf(['email'], 'member'),
});
const found = (text: string, draft = EVERY_DRAFT): number =>
  matcher.find(
    scan(text, vocabulary, () => false),
    NO_MENTIONS,
    draft,
  ).length;

it.each([
  ['a sentence', 'The gate is open. Make sure it is shut.'],
  ['a clause', 'If the gate is open, make sure it is shut.'],
  ['a line of a list', 'By Friday\nmake sure it is shut'],
  ['what follows a joining word', 'Go down there and make sure. '],
  ['what follows a polite word', 'Please make sure.'],
])('^ stands at the start of %s', (_, text) => {
  expect(found(text)).toBe(1);
});

it('^ does not stand in the middle of a clause', () => {
  expect(found('They always make sure of it.')).toBe(0);
});

it('a phrase is looked for only in the drafts that it is for', () => {
  expect(found('Make sure.', scopeOf(['email'], 'member'))).toBe(1);
  expect(found('Make sure.', scopeOf(['email'], 'others'))).toBe(0);
  expect(found('Make sure.', scopeOf(['letter'], 'member'))).toBe(0);
});

/** Counts how often one of some phrases stands in a text of these words. */
const counting = (words: readonly string[], ...phrases: readonly string[]): ((text: string) => number) => {
  const known = buildVocabulary(words);
  const { find } = matcherOf(phrases, known);
  return (text) =>
    find(
      scan(text, known, () => false),
      NO_MENTIONS,
      EVERY_DRAFT,
    ).length;
};

it('! in the midst of a phrase is about the word that follows, wherever matching starts', () => {
  const hits = counting(['will', 'not', 'sure'], 'will !not *2 sure');
  expect(hits('I will be sure.')).toBe(1);
  expect(hits('I will not be sure.')).toBe(0);
});

it('a number is one of the alternatives of an element, and a mark that stands alone is itself', () => {
  const hits = counting(['several', 'weeks', '!', '?'], 'several|%number weeks', 'weeks !|?');
  expect(hits('It took several weeks.')).toBe(1);
  expect(hits('It took 12 weeks.')).toBe(1);
  expect(hits('It took long weeks.')).toBe(0);
  expect(hits('Only weeks?')).toBe(1);
  expect(hits('For weeks!')).toBe(1);
});

it('an element may have very many words, each of which is found and no other', () => {
  const many = Array.from({ length: 100 }, (_, at) => `w${'abcdefghij'[Math.floor(at / 10)]}${'abcdefghij'[at % 10]}`);
  const hits = counting([...many, 'other', 'thing'], `thing ${many.join('|')}`);
  for (const word of many) expect(hits(`A thing ${word} is here.`)).toBe(1);
  expect(hits('A thing other is here.')).toBe(0);
  expect(hits('A thing unheard is here.')).toBe(0);
});

it('a gap that is too long to be kept is refused', () => {
  expect(() => counting(['make', 'sure'], 'make *256 sure')).toThrow('make *256 sure');
});

it('a phrase is found in every sentence that has it, whatever the sentences before have had of it', () => {
  const hits = counting(['gate', 'open', 'shut', 'never', 'always'], 'gate *2 open|shut never|always');
  expect(hits('The gate is green.')).toBe(0);
  expect(hits('The gate is never green. The gate is open. The gate stays open always. It is shut never.')).toBe(1);
  expect(hits('A gate is shut never, a gate is open always.')).toBe(2);
  expect(hits('The gate is green. The gate is shut never.')).toBe(1);
});
