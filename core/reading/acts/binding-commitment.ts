import type { PhraseSet } from '../../language/phrases/index.ts';
import { isQuoted } from '../../language/scan.ts';
import { phrasesIn } from '../in-sentence.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';

/** Signs that a sentence must gather to count as binding. */
const ENOUGH = 3;
/** What a phrase that binds by itself is worth, what an express word, and what a sign that somebody else decides takes away. */
const SURE = 3;
const EXPRESS = 2;
const ELSEWHERE = 2;
/** A letter that says that its writer cannot bind the Council, or writes on private business, needs this much more. */
const DISCLAIMED = 2;

/** Who decides for the Council, at the start of a sentence. */
const DECIDERS: ReadonlySet<string> = new Set(['cabinet', 'committee', 'panel', 'executive', 'members']);

const POUND = 0xa3;

/** Words at which different phrases of a set begin in a sentence. */
const placesOf = (sentence: Sentence, set: PhraseSet): number[] => [
  ...new Set(phrasesIn(sentence, set).map(({ first }) => first)),
];

/** The word at which a sentence first commits; undefined when it does not. */
const firstDeed = (sentence: Sentence): number | undefined => {
  const deeds = [
    ...placesOf(sentence, 'commitment-sure'),
    ...placesOf(sentence, 'commitment'),
    ...placesOf(sentence, 'disposition'),
  ];
  return deeds.length > 0 ? Math.min(...deeds) : undefined;
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
  if (isQuoted(tokens, middle)) return 0;
  if (tokens.text.charCodeAt(tokens.start[sentence.last - 1] as number) === 0x3f) return 0;
  const deed = firstDeed(sentence);
  if (deed === undefined) return 0;
  const count = (set: PhraseSet, most: number): number => Math.min(placesOf(sentence, set).length, most);
  const sure = count('commitment-sure', 2);
  const express = count('commitment', 2);
  const said = sure
    ? SURE + Math.min(sure + express - 1, 1)
    : EXPRESS * Math.min(express, 1) + Math.max(express - 1, 0);
  const terms = count('contract-term', 1) + count('effective', 1);
  const money = holds(sentence, (token) => tokens.text.charCodeAt(tokens.start[token] as number) === POUND) ? 1 : 0;
  const not = placesOf(sentence, 'commitment-not');
  // "Cabinet agreed that it should be let to you" tells of what others did.
  const words = wordsIn(sentence.paragraph);
  const who = words[sentence.first] === 'the' ? sentence.first + 1 : sentence.first;
  if (DECIDERS.has(words[who] as string) && not.includes(who)) return 0;
  const elsewhere = not.length;
  const conditions = placesOf(sentence, 'commitment-conditional').filter((place) => place <= deed).length;
  return said + count('disposition', 2) + terms + money - ELSEWHERE * (elsewhere + conditions);
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
