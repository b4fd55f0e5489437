import { expect, it } from 'vitest';
import { scan } from '../../core/language/scan.ts';
import { buildVocabulary, extendVocabulary } from '../../core/language/vocabulary.ts';

it('words that are added are numbered after those known, which keep their numbers', () => {
  const known = buildVocabulary(['dear', 'councillor']);
  const extended = extendVocabulary(known, ['councillor', 'marsh', 'kerr', 'marsh']);
  const words = ['dear', 'councillor', 'marsh', 'kerr'];
  expect(words.map(extended.idOf)).toEqual([1, 2, 3, 4]);
  expect(words.map(extended.idOf).map(extended.wordOf)).toEqual(words);
  expect(extended.size).toBe(5);
  expect(extended.idOf('lowe')).toBe(0);
  expect(known.idOf('marsh')).toBe(0);
  expect(scan('Dear Councillor Lowe and KERR', extended, () => false).word).toEqual([1, 2, 0, 0, 4]);
});

it('knows a word in its other spellings', () => {
  const vocabulary = buildVocabulary(['dear', "don't"], { dont: "don't" });
  expect(vocabulary.idOf('dont')).toBe(2);
  expect(scan('Dont, dear, don’t', vocabulary, () => false).word).toEqual([2, 0, 1, 0, 2]);
  expect(vocabulary.wordOf(2)).toBe("don't");
});
