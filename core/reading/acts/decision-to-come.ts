import { classOf } from '../../language/lexicon.ts';
import { MONTHS } from '../dates.ts';
import { perSentence } from '../per-sentence.ts';
import type { Sentence } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { type Worth, weigh } from './signs.ts';

/** Those who decide, and the occasions on which they do. */
export const DECIDING: ReadonlySet<string> = new Set(
  'cabinet committee subcommittee panel council hearing vote meeting agenda inquiry debate tribunal executive'.split(
    ' ',
  ),
);
const TAKEN = classOf('decision-taken');
/** To have decided, and what stands before it then. */
const DECIDED = new Set([
  'decided',
  'approved',
  'agreed',
  'granted',
  'resolved',
  'authorised',
  'adopted',
  'set',
  'fixed',
  'settled',
  'confirmed',
  'ratified',
]);
const HAVING = new Set(['has', 'have', "'ve", 'had', 'was', 'were', 'been', 'he', 'she', 'who', 'now', 'formally']);
/** "Cabinet will have approved it by then." */
const WILL = new Set(['will', "'ll", 'shall']);
/** What follows "has" where the body has still to act. */
const STILL = new Set(['still', 'yet', 'to']);
/** The same, where it has the papers and not the decision, or never did otherwise. */
const HOLDING = new Set('it never the a an this that these your our its my her his no only before in'.split(' '));
const HAS = new Set(['has', 'have']);
/** Before a body that has decided: it will have by then. */
const BY_THEN = new Set(['once', 'when', 'after', 'until', 'till', 'soon', 'before']);
/** How far before what it will have done that may stand. */
const THEN = 6;
/** What a writer took who decided: "I took it", "I took the decision". */
const OF_DECISION = new Set(['it', 'the', 'that', 'this']);
/** How far from who decides its verb may stand. */
const VERB = 3;
const PENDING: Worth = { 'decision-pending': 1, 'decision-foretold': 1 };
/** Bodies that decide, and seldom stand for the whole council. */
const BODIES = new Set(['cabinet', 'committee', 'subcommittee', 'panel', 'hearing']);
const SOON = new Set(['next', 'tomorrow', 'tonight', 'week']);
const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday'.split(' '));

/** Whether "has", at a token, tells of what a body will have done by then: "once Cabinet has agreed it on Tuesday". */
const willHave = (words: readonly string[], at: number): boolean =>
  HAS.has(words[at] as string) && words.slice(Math.max(0, at - THEN), at).some((word) => BY_THEN.has(word));

/** Whether the word at a token says that the body before it has decided. */
const tellsTaken = (words: readonly string[], at: number): boolean => {
  const [word, next] = words.slice(at, at + 2) as [string, string?];
  return (
    TAKEN.has(word) &&
    !STILL.has(next as string) &&
    !(HAS.has(word) && HOLDING.has(next as string)) &&
    !(words[at - 1] === 'have' && WILL.has(words[at - 2] ?? '')) &&
    !willHave(words, at) &&
    !willHave(words, at - 1)
  );
};

/** Whether a sentence tells of a decision already taken. */
export const decisionTaken = perSentence(({ paragraph, first, last }): boolean => {
  const words = wordsIn(paragraph).slice(first, last);
  if (words.includes('following') && !words.some((word) => SOON.has(word) || /^[0-9]/.test(word))) return true;
  if (
    words.some(
      (word, at) =>
        DECIDED.has(word) &&
        !WILL.has(words[at - 2] ?? '') &&
        !willHave(words, at - 1) &&
        (HAVING.has(words[at - 1] ?? '') || (words[at + 1] === 'by' && words[at - 1] !== 'be')),
    )
  )
    return true;
  // "By a decision of Cabinet on 3 March the following charges apply."
  if (words.some((word, at) => word === 'by' && words[at + 2] === 'decision' && words[at + 3] === 'of')) return true;
  // "The decision is mine, and I took it this morning."
  if (
    words.includes('decision') &&
    words.some((word, at) => word === 'took' && words[at - 1] === 'i' && OF_DECISION.has(words[at + 1] ?? ''))
  )
    return true;
  // "The decision was taken by the Director in June."
  if (
    words.some(
      (word, at) => word === 'decision' && words[at + 1] === 'was' && /^(taken|made)$/.test(words[at + 2] ?? ''),
    )
  )
    return true;
  // What was so long ago is told, and not foretold.
  if (words.some((word) => /^1[5-9][0-9][0-9]$/.test(word))) return true;
  return words.some(
    (word, who) => DECIDING.has(word) && [...Array(VERB).keys()].some((index) => tellsTaken(words, who + 1 + index)),
  );
});

/** Whether a sentence speaks of a body that decides, and of a day soon to come. */
const bodyMeetsSoon = ({ paragraph, first, last }: Sentence): boolean => {
  const words = wordsIn(paragraph);
  let body = false;
  for (let token = first; token < last && !body; token++)
    body = BODIES.has(words[token] as string) || (words[token] === 'council' && words[token - 1] === 'full');
  if (!body) return false;
  for (let token = first; token < last; token++) {
    const word = words[token] as string;
    if (SOON.has(word) || WEEKDAYS.has(word)) return true;
    if (token > first && words[token - 1] === 'the' && /^[0-9]+(st|nd|rd|th)$/.test(word)) return true;
    if (MONTHS.includes(word) && /^[0-9]/.test(words[token - 1] ?? '')) return true;
  }
  return false;
};

/** Whether a sentence speaks of a body of the council that has still to decide something. */
export const decisionToCome = perSentence(
  (sentence) => (weigh(sentence, PENDING, () => true).worth > 0 || bodyMeetsSoon(sentence)) && !decisionTaken(sentence),
);
