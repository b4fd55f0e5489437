import { expect, it } from 'vitest';
import { foldWord } from '../../core/language/characters.ts';
import { basesIn, compileInflections, inflect } from '../../core/language/compile/compile-lexicons.ts';
import { packable, packPhrases, withSinglesTogether } from '../../core/language/compile/pack-phrases.ts';
import { writtenNotation } from '../../core/language/compile/written-notation.ts';
import { inflectionsOf } from '../../core/language/inflect.ts';
import kept from '../../core/language/inflections.generated.json' with { type: 'json' };
import { LEXICON } from '../../core/language/lexicon.ts';
import { CLASSES } from '../../core/language/lexicons/index.ts';
import { mergeLists } from '../../core/language/merge-lists.ts';
import { elementReader, takeApart } from '../../core/language/pattern.ts';
import { classesInPack, packedNotation, phrasesInPack } from '../../core/language/phrase-pack.ts';
import type { Notation } from '../../core/language/phrase-program.ts';
import { PHRASES } from '../../core/language/phrases/index.ts';
import pack from '../../core/language/phrases.generated.json' with { type: 'json' };
import { scan } from '../../core/language/scan.ts';
import { buildVocabulary } from '../../core/language/vocabulary.ts';

const packed = packPhrases();

it('the kept inflections are those that the phrases ask for', () => {
  expect(kept).toEqual(compileInflections());
}, 60_000);

it('the kept pack is that of the phrases: after a change, npm run lexicon', () => {
  expect(pack).toEqual(packed);
});

it('the pack says of every phrase what it says as written', () => {
  const numbers = new Map<string, number>();
  const idOf = (word: string): number => {
    const id = numbers.get(word) ?? numbers.size + 1;
    numbers.set(word, id);
    return id;
  };
  const said = (sets: Readonly<Record<string, string>>, { elementsOf, read }: Notation) =>
    Object.fromEntries(
      Object.entries(sets).map(([set, phrases]) => [
        set,
        phrases.split('\n').map((phrase) =>
          phrase === ''
            ? 'the next place'
            : elementsOf(phrase).map((element) => {
                const { words, ...rest } = read(element);
                return { ...rest, words: [...new Set(words)].sort((a, b) => a - b) };
              }),
        ),
      ]),
    );
  expect(said(phrasesInPack(packed), packedNotation(packed, idOf, LEXICON))).toEqual(
    said(packable(), writtenNotation(idOf, { classes: CLASSES, inflectionsOf })),
  );
});

it('an element of a phrase is the same by its place as among all', () => {
  const { elementAt, elementsOf } = packedNotation(packed, () => 1, LEXICON);
  const phrases = Object.values(phrasesInPack(packed)).flatMap((lines) => lines.split('\n').filter(Boolean));
  expect(phrases.length).toBeGreaterThan(5000);
  // What begins with a gap, which is only marked in what is packed, is no anchor.
  for (const phrase of phrases)
    for (const [place, element] of elementsOf(phrase).entries())
      if (!element.startsWith('*')) expect(elementAt(phrase, place)).toBe(element);
});

it('words are written as they are looked up', () => {
  const written = [...Object.values(CLASSES), ...Object.values(PHRASES)].flat();
  expect(written.filter((words) => words !== foldWord(words))).toEqual([]);
});

it('the pack has the words of every class', () => {
  const sorted = (classes: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(Object.entries(classes).map(([name, words]) => [name, [...new Set(words)].sort()]));
  expect(sorted(classesInPack(packed))).toEqual(sorted(CLASSES));
});

it('packs what is one word, or one of several, as one element, and leaves the rest of a set as it is', () => {
  expect(withSinglesTogether(['quiet|hush', '{pay} up', 'hush|@class', '!not', 'word?'])).toEqual([
    '{pay} up',
    '!not',
    'word?',
    'quiet|hush|@class',
  ]);
});

it('what is not kept is regular: every base has the forms that compromise gives it', () => {
  const bases = basesIn([...Object.values(PHRASES), ...Object.values(CLASSES)].flat());
  expect(bases.size).toBeGreaterThan(1000);
  for (const base of bases) expect([...inflectionsOf(base)].sort()).toEqual(inflect(base).sort());
}, 60_000);

it.each([
  ['copy', ['copy', 'copies', 'copied', 'copying']],
  ['tell', ['tell', 'tells', 'told', 'telling']],
  ['bcc', ['bcc', 'bccs', 'bccd', 'bcced', 'bccing']],
  // of these compromise knows too few forms, or makes some up
  ['canvass', ['canvass', 'canvasses', 'canvassed', 'canvassing']],
  ['express', ['express', 'expresses', 'expressed', 'expressing']],
  ['panic', ['panic', 'panics', 'panicked', 'panicking']],
  ['label', ['label', 'labels', 'labelled', 'labelling']],
])('%s has its forms', (base, forms) => {
  expect(inflect(base)).toEqual(expect.arrayContaining(forms));
});

it('every word that a class or a phrase names is one that a text can have', () => {
  const vocabulary = buildVocabulary([]);
  // A clitic is read apart only behind a word: "'ll" in "she'll".
  const tokens = (word: string): number =>
    word.startsWith("'")
      ? scan(`x${word}`, vocabulary, () => false).count - 1
      : scan(word, vocabulary, () => false).count;
  const alternatives = Object.values(PHRASES).flatMap((phrases) =>
    phrases.flatMap((phrase) =>
      phrase.split(' ').flatMap((part) => (/^(?:\*\d+|\^)$/.test(part) ? [] : takeApart(part).alternatives)),
    ),
  );
  const classes = Object.values(CLASSES).flat();
  const named = [...alternatives, ...classes]
    .filter((word) => !/^[@#%]/.test(word))
    .map((word) => word.replace(/^\{(.+)\}$/, '$1'));
  expect([...new Set(named)].filter((word) => tokens(word) !== 1)).toEqual([]);
});

it('nothing is written twice: no word of a class, no phrase of a set, no alternative of an element', () => {
  const twice = (list: readonly string[]): string[] => list.filter((one, at) => list.indexOf(one) !== at);
  const alternatives = Object.values(PHRASES).flatMap((phrases) =>
    phrases.flatMap((phrase) => phrase.split(' ').flatMap((part) => twice(takeApart(part).alternatives))),
  );
  expect([...Object.values(CLASSES).flatMap(twice), ...Object.values(PHRASES).flatMap(twice), ...alternatives]).toEqual(
    [],
  );
});

it('refuses what would never be looked for', () => {
  expect(() => mergeLists({ kin: ['aunt'] }, { kin: ['uncle'] })).toThrow('kin');
  expect(() => elementReader(() => 1, LEXICON)('please|^')).toThrow('^');
});
