import { expect, it } from 'vitest';
import { compileInflections, inflect } from '../../core/language/compile/compile-lexicons.ts';
import kept from '../../core/language/inflections.generated.json' with { type: 'json' };

it('the kept inflections are those that the phrases ask for', () => {
  expect(kept).toEqual(compileInflections());
}, 60_000);

it.each([
  ['copy', ['copy', 'copies', 'copied', 'copying']],
  ['tell', ['tell', 'tells', 'told', 'telling']],
  ['bcc', ['bcc', 'bccs', 'bccd', 'bcced', 'bccing']],
])('%s has its forms', (base, forms) => {
  expect(inflect(base)).toEqual(expect.arrayContaining(forms));
});
