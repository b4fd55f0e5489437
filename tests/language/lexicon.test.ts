import { expect, it } from 'vitest';
import { basesIn, compileInflections, inflect } from '../../core/language/compile/compile-lexicons.ts';
import { packPhrases } from '../../core/language/compile/pack-phrases.ts';
import { inflectionsOf } from '../../core/language/inflect.ts';
import kept from '../../core/language/inflections.generated.json' with { type: 'json' };
import { LEXICON } from '../../core/language/lexicon.ts';
import { type ElementReader, elementReader } from '../../core/language/pattern.ts';
import { packedElementReader, phrasesInPack } from '../../core/language/phrase-pack.ts';
import { PHRASES } from '../../core/language/phrases/index.ts';
import pack from '../../core/language/phrases.generated.json' with { type: 'json' };

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
  const said = (sets: Readonly<Record<string, readonly string[]>>, read: ElementReader) =>
    Object.fromEntries(
      Object.entries(sets).map(([set, phrases]) => [
        set,
        phrases.map((phrase) =>
          phrase.split(' ').map((part) => {
            const { words, ...element } = read(part);
            return { ...element, words: [...new Set(words)].sort((a, b) => a - b) };
          }),
        ),
      ]),
    );
  expect(said(phrasesInPack(packed), packedElementReader(packed, idOf, LEXICON))).toEqual(
    said(PHRASES, elementReader(idOf, LEXICON)),
  );
});

it('what is not kept is regular: every base has the forms that compromise gives it', () => {
  const bases = basesIn([...Object.values(PHRASES), ...Object.values(LEXICON.classes)].flat());
  expect(bases.size).toBeGreaterThan(1000);
  for (const base of bases) expect([...inflectionsOf(base)].sort()).toEqual(inflect(base).sort());
}, 60_000);

it.each([
  ['copy', ['copy', 'copies', 'copied', 'copying']],
  ['tell', ['tell', 'tells', 'told', 'telling']],
  ['bcc', ['bcc', 'bccs', 'bccd', 'bcced', 'bccing']],
])('%s has its forms', (base, forms) => {
  expect(inflect(base)).toEqual(expect.arrayContaining(forms));
});
