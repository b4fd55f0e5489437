import type { Sentence } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { type Worth, weigh } from './signs.ts';

/** Those who decide, and the occasions on which they do. */
export const DECIDING: ReadonlySet<string> = new Set(
  'cabinet committee subcommittee panel council hearing vote meeting agenda inquiry debate tribunal executive'.split(
    ' ',
  ),
);
/** Beside who decides, these tell of a decision already taken. */
const TAKEN = new Set(
  'agreed decided approved met was were has had granted set voted refused rejected adopted resolved considered heard took gave chose received yesterday last'.split(
    ' ',
  ),
);
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
]);
const HAVING = new Set(['has', 'have', "'ve", 'had', 'was', 'were', 'been', 'he', 'she', 'who', 'now', 'formally']);
/** "Cabinet will have approved it by then." */
const WILL = new Set(['will', "'ll", 'shall']);
/** What follows "has" where the body has still to act. */
const STILL = new Set(['still', 'yet', 'to', 'it']);
/** How far from who decides its verb may stand. */
const VERB = 3;
const PENDING: Worth = { 'decision-pending': 1, 'decision-foretold': 1 };
/** Bodies that decide, and seldom stand for the whole council. */
const BODIES = new Set(['cabinet', 'committee', 'subcommittee', 'panel', 'hearing']);
const SOON = new Set(['next', 'tomorrow', 'tonight', 'week']);

/** Whether a sentence tells of a decision already taken. */
export const decisionTaken = ({ paragraph, first, last }: Sentence): boolean => {
  const words = wordsIn(paragraph).slice(first, last);
  if (words.includes('following') && !words.some((word) => SOON.has(word) || /^[0-9]/.test(word))) return true;
  if (
    words.some(
      (word, at) =>
        DECIDED.has(word) &&
        !WILL.has(words[at - 2] ?? '') &&
        (HAVING.has(words[at - 1] ?? '') || (words[at + 1] === 'by' && words[at - 1] !== 'be')),
    )
  )
    return true;
  // "By a decision of Cabinet on 3 March the following charges apply."
  if (words.some((word, at) => word === 'by' && words[at + 2] === 'decision' && words[at + 3] === 'of')) return true;
  // What was so long ago is told, and not foretold.
  if (words.some((word) => /^1[5-9][0-9][0-9]$/.test(word))) return true;
  return words.some(
    (word, who) =>
      DECIDING.has(word) &&
      words
        .slice(who + 1, who + 1 + VERB)
        .some((next, index) => TAKEN.has(next) && !STILL.has(words[who + index + 2] as string)),
  );
};

/** Whether a sentence speaks of a body that decides, and of a day soon to come. */
const bodyMeetsSoon = ({ paragraph, first, last }: Sentence): boolean => {
  const words = wordsIn(paragraph);
  let body = false;
  for (let token = first; token < last && !body; token++) body = BODIES.has(words[token] as string);
  if (!body) return false;
  for (let token = first; token < last; token++) {
    const word = words[token] as string;
    if (SOON.has(word)) return true;
    if (token > first && words[token - 1] === 'the' && /^[0-9]+(st|nd|rd|th)$/.test(word)) return true;
  }
  return false;
};

/** Whether a sentence speaks of a body of the council that has still to decide something. */
export const decisionToCome = (sentence: Sentence): boolean =>
  (weigh(sentence, PENDING, () => true).worth > 0 || bodyMeetsSoon(sentence)) && !decisionTaken(sentence);
