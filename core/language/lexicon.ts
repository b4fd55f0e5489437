import { inflectionsOf } from './inflect.ts';
import type { Lexicon } from './pattern.ts';
import { classesInPack } from './phrase-pack.ts';
import pack from './phrases.generated.json' with { type: 'json' };

/** All words that Probity knows by class or by their inflections. */
export const LEXICON: Lexicon = { classes: classesInPack(pack), inflectionsOf };
