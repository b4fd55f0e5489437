import { inflectionsOf } from './inflect.ts';
import type { Lexicon } from './pattern.ts';
import { classesInPack } from './phrase-pack.ts';
import pack from './phrases.generated.json' with { type: 'json' };

/** All words that Probity knows by class or by their inflections. */
export const LEXICON: Lexicon = { classes: classesInPack(pack), inflectionsOf };

/**
 * The words of a class, for asking of one word at a time whether it is among them.
 * @throws Error where no class has that name.
 */
export const classOf = (name: string): ReadonlySet<string> => {
  const words = LEXICON.classes[name];
  if (!words) throw new Error(`There is no class of words called ${name}`);
  return new Set(words);
};
