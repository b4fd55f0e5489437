import type { PhraseSet } from '../language/phrases/index.ts';
import pack from '../language/phrases.generated.json' with { type: 'json' };

/** Every set of phrases, in the order of their numbers. */
export const SETS = Object.keys(pack.sets) as readonly PhraseSet[];

const NUMBERS: ReadonlyMap<string, number> = new Map(SETS.map((set, number) => [set, number]));

/** Number of a set of phrases, in the order in which they are written. */
export const numberOfSet = (set: string): number => NUMBERS.get(set) ?? -1;

const laidOut = new WeakMap<object, readonly unknown[]>();

/**
 * A table that says something of some sets of phrases, laid out by the sets' numbers, since a number is looked up many
 * times faster than a name and acts look up every phrase that is found.
 * @param table Never changed once it has been given.
 */
export const bySet = <T>(table: Readonly<Partial<Record<PhraseSet, T>>>): readonly (T | undefined)[] => {
  const known = laidOut.get(table);
  if (known) return known as readonly (T | undefined)[];
  const list = new Array<T | undefined>(SETS.length).fill(undefined);
  for (const [set, said] of Object.entries(table)) list[numberOfSet(set)] = said as T;
  laidOut.set(table, list);
  return list;
};
