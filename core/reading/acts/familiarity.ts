import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { type Worth, weighSentences } from './weighed-signs.ts';

/** What each sign of closeness is worth: one plain word of affection is enough, a drink or a joke alone is not. */
const WORTH: Worth = {
  'pet-name': 2.2,
  'dear-short-name': 1.2,
  kisses: 2.4,
  flirting: 1.7,
  'night-out': 1.4,
  'shared-life': 1.4,
  'friends-favour': 1.5,
  'private-joke': 1.3,
  'warmth-proper': -1.4,
};

const ENOUGH = 2.2;
/** A sentence lends its neighbour this share: a drink remembered in one is joked about in the next. */
const LENT = 0.5;
/** What a sentence must be worth itself before a neighbour's worth counts. */
const BORROWER = 1.2;

/** "I couldn't take my eyes off you": denial is how such things are said. */
const EVEN_DENIED: ReadonlySet<string> = new Set(Object.keys(WORTH));

/** A lone "x" that ends a line is a kiss, unless it counts something: "chairs 12 x". */
const endsInKiss = ({ paragraph, first, last }: Sentence): boolean => {
  const words = wordsIn(paragraph);
  const { tokens } = paragraph.reading;
  for (let token = first; token < last; token++) {
    if (words[token] !== 'x' || tokens.text[tokens.start[token] as number] !== 'x') continue;
    const next = tokens.text.slice(tokens.end[token], (tokens.end[token] as number) + 2);
    if (/^\s*(\n|$)/.test(next) && !/\d/.test(words[token - 1] ?? '0')) return true;
  }
  return false;
};

/** Faces and hearts that people send to those they are close to. */
const FOND_SIGNS = /😘|😍|🥰|😉|💋|❤|💕|😜|😏|🍷|🍻|🥂|💃/u;

/** Places where the writer is closer to the reader than their work is, strongest first. */
export const familiarities = (reading: Reading): (Span & { readonly strength: number })[] => {
  const weighed = weighSentences(reading, WORTH, {
    parts: ['subject', 'salutation', 'body', 'closing', 'signature'],
    lent: LENT,
    evenDenied: EVEN_DENIED,
  });
  return weighed
    .map((sentence) => {
      const kiss = endsInKiss(sentence) ? 2.4 : 0;
      const face = FOND_SIGNS.test(reading.text(sentence)) ? 0.9 : 0;
      const own = sentence.own + kiss + face;
      const strength = own >= BORROWER ? own + sentence.worth - sentence.own : own;
      return { field: sentence.field, start: sentence.start, end: sentence.end, strength };
    })
    .filter(({ strength }) => strength >= ENOUGH)
    .sort((a, b) => b.strength - a.strength || a.start - b.start);
};
