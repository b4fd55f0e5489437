import type { PhraseSet } from '../../language/phrases/index.ts';
import { messageSentences } from '../message.ts';
import type { Reading, Span } from '../reading.ts';
import { type Worth, weigh } from './signs.ts';

/** What a sentence says of the writer's own affairs, and what it asks. */
const AFFAIR: Worth = { 'own-affair': 1.6, 'own-hint': 0.9, 'society-affair': 1.2 };
const HELP: Worth = {
  'office-help': 1.3,
  favour: 1,
  'request-soft': 0.7,
  'order-please': 0.7,
  'order-errand': 0.4,
  'order-bare': 0.4,
  'order-want': 0.5,
  'order-like': 0.5,
  'ordinary-door': -1.2,
};
const ORDINARY: readonly PhraseSet[] = ['ordinary-door'];
/** What help and affair must come to together, and what each must come to. */
const ENOUGH = 2.5;
const LEAST_HELP = 0.7;
const LEAST_AFFAIR = 0.9;
/** A paragraph other than the one that asks tells less of what it is for. */
const ELSEWHERE = 0.4;
const AS_ANYBODY = 0.4;

/**
 * The sentence that asks for help with the writer's private matters, a club or a good cause; undefined where the draft
 * asks for none.
 */
export const privateHelpAsked = (reading: Reading): Span | undefined => {
  const sentences = messageSentences(reading).map((sentence) => {
    const affair = weigh(sentence, AFFAIR, ({ said: { quoted, reported } }) => !quoted && !reported);
    const help = weigh(sentence, HELP, ({ said: { quoted, denied, reported } }) => !quoted && !denied && !reported);
    return { sentence, affair: affair.worth, help: help.worth };
  });
  const needed = ENOUGH + (ORDINARY.some((set) => reading.has(set)) ? AS_ANYBODY : 0);
  let best: { readonly at: Span; readonly worth: number } | undefined;
  for (const { sentence, help, affair } of sentences) {
    if (help < LEAST_HELP) continue;
    const about = Math.max(
      affair,
      ...sentences.map((other) => other.affair * (other.sentence.paragraph === sentence.paragraph ? 1 : ELSEWHERE)),
    );
    if (about < LEAST_AFFAIR || help + about < needed) continue;
    if (!best || help + about > best.worth)
      best = { at: { field: sentence.field, start: sentence.start, end: sentence.end }, worth: help + about };
  }
  return best?.at;
};
