import type { PhraseSet } from '../../language/phrases/index.ts';
import { SHAPE } from '../../language/scan.ts';
import type { Reading, Sentence, Span } from '../reading.ts';

/** Signs that a sentence must gather to count as binding. */
const ENOUGH = 3;
/** What an express word of commitment is worth, and what a sign that somebody else decides takes away. */
const EXPRESS = 2;
const ELSEWHERE = 2;
/** A letter that says outright that its writer cannot bind the Council needs this much more. */
const DISCLAIMED = 2;

const POUND = 0xa3;

/** How many different phrases of a set stand in a sentence, at different words. */
const count = (sentence: Sentence, set: PhraseSet): number => {
  const places = new Set<number>();
  for (const hit of sentence.paragraph.reading.hits)
    if (hit.set === set && hit.first >= sentence.first && hit.first < sentence.last) places.add(hit.first);
  return places.size;
};

/** Signs of a set that stand before the first word that commits: what comes after it no longer qualifies it. */
const countBefore = (sentence: Sentence, set: PhraseSet): number => {
  let firstDeed = -1;
  for (const hit of sentence.paragraph.reading.hits)
    if (
      (hit.set === 'commitment' || hit.set === 'disposition') &&
      hit.first >= sentence.first &&
      hit.first < sentence.last
    )
      firstDeed = firstDeed < 0 ? hit.first : Math.min(firstDeed, hit.first);
  const places = new Set<number>();
  for (const hit of sentence.paragraph.reading.hits)
    if (hit.set === set && hit.first >= sentence.first && hit.first <= firstDeed) places.add(hit.first);
  return places.size;
};

const holds = (sentence: Sentence, test: (token: number) => boolean): boolean => {
  for (let token = sentence.first; token < sentence.last; token++) if (test(token)) return true;
  return false;
};

/**
 * How strongly a sentence binds the Council: express words, things disposed of, terms and money, less the signs that a
 * proper body decides, that it is conditional, or that it is the writer's own affair.
 */
export const bindingStrength = (sentence: Sentence): number => {
  const { tokens } = sentence.paragraph.reading;
  const middle = (sentence.first + sentence.last) >> 1;
  if (((tokens.shape[middle] as number) & SHAPE.quoted) !== 0) return 0;
  if (tokens.text.charCodeAt(tokens.start[sentence.last - 1] as number) === 0x3f) return 0;
  const express = Math.min(count(sentence, 'commitment'), 2);
  const disposed = Math.min(count(sentence, 'disposition'), 2);
  if (express + disposed === 0) return 0;
  const terms = Math.min(count(sentence, 'contract-term'), 1) + Math.min(count(sentence, 'effective'), 1);
  const money = holds(sentence, (token) => tokens.text.charCodeAt(tokens.start[token] as number) === POUND) ? 1 : 0;
  return (
    EXPRESS * Math.min(express, 1) +
    Math.max(express - 1, 0) +
    disposed +
    terms +
    money -
    ELSEWHERE * (count(sentence, 'commitment-not') + countBefore(sentence, 'commitment-conditional'))
  );
};

/** Sentences in which the writer binds the Council, gives its instructions or waives its rights, strongest first. */
export const bindingCommitments = (reading: Reading): (Span & { readonly strength: number })[] => {
  const needed = ENOUGH + (reading.has('commitment-disclaimed', ['body']) ? DISCLAIMED : 0);
  return reading
    .sentences(['body'])
    .map((sentence) => ({
      field: sentence.field,
      start: sentence.start,
      end: sentence.end,
      strength: bindingStrength(sentence),
    }))
    .filter(({ strength }) => strength >= needed)
    .sort((a, b) => b.strength - a.strength || a.start - b.start);
};
