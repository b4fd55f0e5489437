import { describe, expect, it } from 'vitest';
import type { PhraseSet } from '../../core/language/phrases/index.ts';
import { type Standing, setsBorneOut } from './borne-out.ts';

/** A text in which phrases stand, a set each; those of the second list stand in a breach. */
const text = (phrases: readonly number[], inBreach: readonly number[] = []): Standing => ({
  setOf: new Map(phrases.map((phrase) => [phrase, `set-${phrase}` as PhraseSet])),
  inBreach: new Set(inBreach),
});

describe('what labelled texts teach', () => {
  it('is nothing that a single text says', () => {
    expect(setsBorneOut([text([1, 2]), text([2])])).toEqual([new Set(['set-2']), new Set(['set-2'])]);
  });

  it('is no breach that no other breach bears out, however often the words stand elsewhere', () => {
    const [breach, other] = setsBorneOut([text([1], [1]), text([1]), text([1])]);
    expect(breach).toEqual(new Set());
    expect(other).toEqual(new Set(['set-1']));
  });

  it('is what two breaches share', () => {
    const [one, two] = setsBorneOut([text([1], [1]), text([1], [1])]);
    expect([one, two]).toEqual([new Set(['set-1']), new Set(['set-1'])]);
  });

  it('is a set of which one phrase is borne out', () => {
    const setOf = new Map([
      [1, 'set' as PhraseSet],
      [2, 'set' as PhraseSet],
    ]);
    const [first] = setsBorneOut([{ setOf, inBreach: new Set() }, text([2])]);
    expect(first).toEqual(new Set(['set']));
  });
});
