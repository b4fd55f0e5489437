import { expect, it } from 'vitest';
import { compileInflections, inflect } from '../../core/language/compile/compile-lexicons.ts';
import { packPhrases } from '../../core/language/compile/pack-phrases.ts';
import kept from '../../core/language/inflections.generated.json' with { type: 'json' };
import { takeApart } from '../../core/language/pattern.ts';
import { unpackPhrases } from '../../core/language/phrase-pack.ts';
import { PHRASES } from '../../core/language/phrases/index.ts';
import pack from '../../core/language/phrases.generated.json' with { type: 'json' };

it('the kept inflections are those that the phrases ask for', () => {
  expect(kept).toEqual(compileInflections());
}, 60_000);

it('the kept pack is that of the phrases: after a change, npm run lexicon', () => {
  expect(pack).toEqual(packPhrases());
});

it('the pack gives every phrase back, but for the order of alternatives', () => {
  const inOrder = (phrase: string): unknown =>
    phrase.split(' ').map((element) => {
      const { not, optional, alternatives } = takeApart(element);
      return { not, optional, alternatives: [...new Set(alternatives)].sort() };
    });
  const sorted = (sets: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(Object.entries(sets).map(([set, phrases]) => [set, phrases.map(inOrder)]));
  expect(sorted(unpackPhrases(packPhrases()))).toEqual(sorted(PHRASES));
});

it.each([
  ['copy', ['copy', 'copies', 'copied', 'copying']],
  ['tell', ['tell', 'tells', 'told', 'telling']],
  ['bcc', ['bcc', 'bccs', 'bccd', 'bcced', 'bccing']],
])('%s has its forms', (base, forms) => {
  expect(inflect(base)).toEqual(expect.arrayContaining(forms));
});
