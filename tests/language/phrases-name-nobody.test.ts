import { expect, it } from 'vitest';
import { takeApart } from '../../core/language/pattern.ts';
import { PHRASES } from '../../core/language/phrases/index.ts';
import council from '../corpus/council.json' with { type: 'json' };

/** Names that are words of their own, too; the George is an inn. */
const WORDS = new Set('bell communications george grant price team'.split(' '));

const wordsOf = (name: string): string[] => name.toLowerCase().split(/[^a-z]+/);

// Phrases learnt from drafts of one council must hold for every other: whoever is meant is a mention (#officer, #anyone).
it('names no person, ward or place of the council that the labelled drafts are written for', () => {
  const names = new Set(
    [
      council.name.split(' ')[0] ?? '',
      ...[...council.members, ...council.officers].map(({ name }) => name),
      ...council.wards,
    ]
      .flatMap(wordsOf)
      .filter((name) => name.length > 1 && !WORDS.has(name)),
  );
  expect(names).toContain('wexcombe');
  const named = Object.entries(PHRASES).flatMap(([set, phrases]) =>
    phrases
      .flatMap((phrase) => phrase.split(' ').flatMap((element) => takeApart(element).alternatives))
      .filter((word) => names.has(word.replace(/'s$/, '')))
      .map((word) => `${set}: ${word}`),
  );
  expect(named).toEqual([]);
});
