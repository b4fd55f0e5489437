import { classOf } from '../language/lexicon.ts';
import type { Sentence } from './reading.ts';
import { refusedAfter, wordsIn } from './statement.ts';

/** What lays down what members and officers do, and how it says so. */
const RULE = new Set('protocol code clause paragraph policy guidance guide rule rules procedure note form'.split(' '));
const LAYS_DOWN = classOf('lays-down');
/** How many words after its name that may stand: "clause 7.4 of the protocol does not allow". */
const REACH = 6;
/** After these the writer goes on to what they do themselves: "I know what the rule says, but what came of it?" */
const TURNS = new Set(['but', 'so', 'though', 'although', 'however', 'still', 'yet', ';', 'please', 'i', 'we', 'my']);
/** "Am I right that a member who …": asked of what is allowed, and of nobody in particular. */
const ASKS_WHAT_HOLDS =
  /^(?:am i right|is it (?:right|true|so|the case|correct)) that (?:an?|any|members|officers|councillors) /;
const OPENING = 8;

/** Whether the words at a token tell what a rule says, or ask it. */
const ofTheRule = (words: readonly string[], first: number, at: number): boolean => {
  if (ASKS_WHAT_HOLDS.test(words.slice(first, first + OPENING).join(' '))) return true;
  for (let token = first; token < at; token++) {
    if (!RULE.has(words[token] as string)) continue;
    const told = words.slice(token + 1, at);
    const says = told.slice(0, REACH).findIndex((word) => LAYS_DOWN.has(word));
    if (says >= 0 && !told.slice(says).some((word) => TURNS.has(word))) return true;
  }
  return false;
};

/** "The then leader", "before I was elected". */
const EARLIER = /(?:^| )(?:the then|before i (?:was elected|became)) /;
/** "In 2008 a borough engineer". */
const IN_YEAR = /^(?:back )?in ((?:1[0-9]|20)[0-9]{2}) /;

/** Whether words tell of an earlier year than that of a draft. */
const isEarlier = (before: string, written: string): boolean =>
  EARLIER.test(before) || Number(IN_YEAR.exec(before)?.[1] ?? Number.POSITIVE_INFINITY) < Number(written.slice(0, 4));

/**
 * Whether the words at a token only tell of an act: what a rule says of it, who did it in an earlier year, or what somebody
 * wanted of the writer, who says no in the next sentence.
 * @param written The day of the draft.
 */
export const onlyTold = (
  sentence: Pick<Sentence, 'paragraph' | 'first' | 'last'>,
  at: number,
  written: string,
): boolean => {
  const words = wordsIn(sentence.paragraph);
  const before = words.slice(sentence.first, at);
  return (
    ofTheRule(words, sentence.first, at) || isEarlier(`${before.join(' ')} `, written) || refusedAfter(sentence, at)
  );
};
