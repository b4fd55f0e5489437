import { perReading } from './per-reading.ts';
import type { Sentence } from './reading.ts';

const POSTSCRIPT = /^p\.? ?p?\.?s\b/i;

/** Sentences of a message itself, from its subject to its postscript, without letterhead, salutation and signature. */
export const messageSentences = perReading((reading): readonly Sentence[] =>
  reading
    .sentences(['subject', 'heading', 'body', 'closing', 'signature'])
    .filter(({ paragraph }) => paragraph.part !== 'signature' || POSTSCRIPT.test(paragraph.reading.tokens.text)),
);
