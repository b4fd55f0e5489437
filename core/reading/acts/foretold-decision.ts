import { namedDays } from '../dates.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { type Counts, spanOf, type Worth, weigh } from './signs.ts';

const WORTH: Worth = {
  'decision-foretold': 2.4,
  'outcome-foretold': 1.6,
  'decision-formality': 1.3,
  'decision-then': 0.9,
  'outcome-assumed': 0.4,
  'decision-open': -1.5,
  'decision-hedged': -0.7,
};
const PENDING: Worth = { 'decision-pending': 1 };
/** What it adds that the sentence itself, or another one of the draft, speaks of a decision still to come. */
const PENDING_HERE = 1;
const PENDING_ELSEWHERE = 0.7;
/** A sentence lends its neighbour this share of its worth. */
const LENT = 0.4;
/** A draft that never leaves anything open tells what is to come as settled. */
const NOTHING_OPEN = 0.5;
const ENOUGH = 2.4;
const PARTS = ['heading', 'body', 'subject', 'notes'] as const;

/** "No doubt" and "cannot refuse" are themselves denials. */
const counts: Counts = ({ set, said: { asked, denied, supposed, reported, quoted } }, { paragraph }) =>
  !asked &&
  !supposed &&
  !reported &&
  !(denied && set !== 'decision-formality') &&
  !(quoted && paragraph.part === 'subject');

const FORWARD = ['decision-foretold', 'outcome-foretold', 'decision-formality', 'decision-then'] as const;

/** Places that present as settled what a body of the council has yet to decide, surest first. */
export const foretoldDecisions = (reading: Reading): (Span & { readonly worth: number })[] => {
  if (!FORWARD.some((set) => reading.has(set, PARTS))) return [];
  const written = reading.draft.date.slice(0, 10);
  const days = namedDays(reading);
  const past = (sentence: Sentence): boolean => {
    const mine = days.filter(
      ({ field, start }) => field === sentence.field && start >= sentence.start && start < sentence.end,
    );
    return mine.length > 0 && mine.every(({ day }) => day < written);
  };
  const read = reading.sentences(PARTS).map((sentence) => ({
    ...weigh(sentence, WORTH, counts),
    pending: !past(sentence) && weigh(sentence, PENDING, ({ said }) => !said.denied).worth > 0,
  }));
  const pending = read.some((one) => one.pending);
  const open = read.some(({ signs }) => signs.has('decision-open'));
  const found: (Span & { readonly worth: number; readonly index: number; readonly sentence: Sentence })[] = [];
  read.forEach(({ sentence, worth, signs, pending: here }, index) => {
    const lent = Math.max(
      0,
      ...[read[index - 1], read[index + 1]].map((near) =>
        near && near.sentence.paragraph === sentence.paragraph ? near.worth * LENT : 0,
      ),
    );
    const own = worth + (here ? PENDING_HERE : pending ? PENDING_ELSEWHERE : 0) + (open ? 0 : NOTHING_OPEN);
    const forward = FORWARD.some((set) => signs.has(set));
    if (!forward || past(sentence) || !(pending || signs.has('decision-foretold')) || own + lent < ENOUGH) return;
    const before = found[found.length - 1];
    if (before && before.index === index - 1 && before.sentence.paragraph === sentence.paragraph)
      found[found.length - 1] = { ...before, end: sentence.end, index, worth: Math.max(before.worth, own + lent) };
    else found.push({ ...spanOf(sentence), worth: own + lent, index, sentence });
  });
  return found
    .map(({ field, start, end, worth }) => ({ field, start, end, worth }))
    .sort((a, b) => b.worth - a.worth || a.start - b.start);
};
