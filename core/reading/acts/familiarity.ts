import type { PhraseSet } from '../../language/phrases/index.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import type { Worth } from './signs.ts';
import { weighSentences } from './weighed-sentences.ts';

/** What business with hospitality takes away. */
const PROPER = 1.2;

/** What each sign of closeness is worth: one plain word of affection is enough, a drink or a joke alone is not. */
const WORTH: Worth = {
  closeness: 2,
  'pet-name': 2.2,
  'dear-short-name': 1.6,
  kisses: 2.4,
  flirting: 1.9,
  'night-out': 1.6,
  'shared-life': 1.6,
  'friends-favour': 1.7,
  'private-joke': 1.5,
  'warmth-proper': -PROPER,
};

const ENOUGH = 1.9;
/** Said to somebody's face these are close in whatever business they stand. */
const INTIMATE: readonly PhraseSet[] = ['closeness', 'pet-name', 'kisses', 'flirting'];
/** A sentence lends its neighbour this share: a drink remembered in one is joked about in the next. */
const LENT = 0.5;
/** What a sentence must be worth itself before a neighbour's worth counts. */
const BORROWER = 1.2;

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

const CLOSE = (Object.keys(WORTH) as PhraseSet[]).filter((set) => (WORTH[set] ?? 0) > 0);

/** A sentence that is closer than the work of the two is. */
export interface Familiarity extends Span {
  readonly strength: number;
  /** Where its paragraph begins. */
  readonly paragraph: number;
}

/** Places where the writer is closer to the reader than their work is, strongest first. */
export const familiarities = (reading: Reading): Familiarity[] => {
  const { draft } = reading;
  const signed =
    FOND_SIGNS.test(draft.kind === 'email' ? draft.subject + draft.body : draft.body) ||
    reading.paragraphs.some((paragraph) => wordsIn(paragraph).includes('x'));
  if (!signed && !CLOSE.some((set) => reading.has(set))) return [];
  const weighed = weighSentences(reading, WORTH, {
    parts: ['subject', 'salutation', 'heading', 'body', 'closing', 'signature'],
    lent: LENT,
    // "I couldn't take my eyes off you": denial is how such things are said.
    counts: (_, said) => !said.quoted,
  });
  return weighed
    .map((sentence) => {
      const kiss = endsInKiss(sentence) ? 2.4 : 0;
      const face = FOND_SIGNS.test(reading.text(sentence)) ? 0.9 : 0;
      const { signs } = sentence;
      const spared = signs.has('warmth-proper') && INTIMATE.some((set) => signs.has(set)) ? PROPER : 0;
      const own = sentence.own + kiss + face + spared;
      const strength = own >= BORROWER ? own + sentence.worth - sentence.own : own;
      return {
        field: sentence.field,
        start: sentence.start,
        end: sentence.end,
        paragraph: sentence.paragraph.start,
        strength,
      };
    })
    .filter(({ strength }) => strength >= ENOUGH)
    .sort((a, b) => b.strength - a.strength || a.start - b.start);
};
