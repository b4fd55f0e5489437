import type { PhraseSet } from '../../language/phrases/index.ts';
import { isQuoted } from '../../language/scan.ts';
import { mentionsIn, PEOPLE } from '../in-sentence.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { plainMargin, type Worth } from './signs.ts';
import { type WeighedSentence, weighSentences } from './weighed-sentences.ts';

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
  'private-joke': 1.6,
  'warmth-proper': -PROPER,
  'private-scene': 0,
};

/** What a thing of private life is worth that is told of the two, a second beside it, and further ones. */
const SCENES: readonly number[] = [0.8, 1.1, 0.3, 0];
/** What such a thing adds to words that are close by themselves: "my head is splitting, whose idea was the tequila?" */
const SCENE_BESIDE = 0.4;
const WRITER = new Set('i me my mine we us our ours'.split(' '));
const READER = new Set('you your yours yourself'.split(' '));
/** Before "we" these make a question of the two: "are we still on for Sunday?" */
const ASKING = new Set('are were shall do did can could should will have'.split(' '));

const ENOUGH = 1.9;
/** How far short of that a place may come and still be told of in a draft of the very sort, and its margin then. */
const SHORT = 0.35;
const HINTED = 0.3;
/** How far a further place may come short of that: who is close once is so again, and less plainly. */
const FURTHER = 0.9;
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

/** Whether words of a kind stand in a sentence. */
const holds = ({ paragraph, first, last }: Sentence, wanted: ReadonlySet<string>): boolean =>
  wordsIn(paragraph)
    .slice(first, last)
    .some((word) => wanted.has(word));

/** Whether a sentence speaks to the reader. */
const meansReader = (sentence: Sentence): boolean => {
  if (holds(sentence, READER)) return true;
  const words = wordsIn(sentence.paragraph).slice(sentence.first, sentence.last);
  return words.some((word, at) => ASKING.has(word) && words[at + 1] === 'we');
};

/** Whether a sentence tells only of somebody else: "Tariq Malik had two pints and went home". */
const isOfOthers = (sentence: Sentence): boolean =>
  mentionsIn(sentence, ...PEOPLE).length > 0 && !holds(sentence, WRITER) && !holds(sentence, READER);

/**
 * What the private things in a paragraph are worth, by its start, where they are told of the writer and the reader: "I've not
 * danced like that since you turned fifty".
 */
const scenesBetween = (sentences: readonly WeighedSentence[]): ReadonlyMap<number, number> => {
  const body = sentences.filter(({ paragraph }) => paragraph.part === 'body');
  const worths = new Map<number, number>();
  for (const { paragraph, signs } of body) {
    if (!signs.has('private-scene') || worths.has(paragraph.start)) continue;
    const told = body.filter((one) => one.paragraph === paragraph);
    if (!told.some((one) => holds(one, WRITER)) || !told.some(meansReader)) continue;
    const { hits, words, tokens } = paragraph.reading;
    const own = hits.filter(({ set, first }) => set === 'private-scene' && !isQuoted(tokens, first));
    const things = new Set(own.map(({ first }) => words[first]));
    const worth = SCENES.slice(0, things.size).reduce((sum, one) => sum + one, 0);
    worths.set(paragraph.start, worth);
  }
  return worths;
};

/** Faces and hearts that people send to those they are close to. */
const FOND_SIGNS = /😘|😍|🥰|😉|💋|❤|💕|😜|😏|🍷|🍻|🥂|💃/u;

const CLOSE = (Object.keys(WORTH) as PhraseSet[]).filter((set) => (WORTH[set] ?? 0) >= 0);

/** A sentence that is closer than the work of the two is. */
export interface Familiarity extends Span {
  readonly strength: number;
  /** How far it goes beyond what it must be worth, and that much at least where it comes to just enough. */
  readonly margin: number;
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
  const scenes = scenesBetween(weighed);
  const places = weighed
    .map((sentence) => {
      const close = CLOSE.some((set) => set !== 'private-scene' && sentence.signs.has(set));
      const scene = sentence.signs.has('private-scene')
        ? (scenes.get(sentence.paragraph.start) ?? (close ? SCENE_BESIDE : 0))
        : 0;
      const kiss = endsInKiss(sentence) ? ENOUGH : 0;
      const face = FOND_SIGNS.test(reading.text(sentence)) ? 0.9 : 0;
      const { signs } = sentence;
      const spared = signs.has('warmth-proper') && INTIMATE.some((set) => signs.has(set)) ? PROPER : 0;
      const ofOthers = signs.has('night-out') && isOfOthers(sentence) ? (WORTH['night-out'] as number) : 0;
      const own = sentence.own + kiss + face + spared + scene - ofOthers;
      const strength = own >= BORROWER ? own + sentence.worth - sentence.own : own;
      return {
        field: sentence.field,
        start: sentence.start,
        end: sentence.end,
        paragraph: sentence.paragraph.start,
        strength,
      };
    })
    .sort((a, b) => b.strength - a.strength || a.start - b.start);
  const enough = (places[0]?.strength ?? 0) >= ENOUGH;
  return places
    .filter(({ strength }) => strength >= ENOUGH - (enough ? FURTHER : SHORT))
    .map((place) => {
      const beyond = place.strength - ENOUGH;
      // Who is close beyond doubt is so in an unlikely draft too.
      return { ...place, margin: enough ? plainMargin(Math.max(0, beyond)) : HINTED + beyond };
    });
};
