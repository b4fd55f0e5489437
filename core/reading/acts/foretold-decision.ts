import { namedDays } from '../dates.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { statementAt, wordsIn } from '../statement.ts';
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
/** What it adds that the decision to come is spoken of beside it, and that it says outright what will be. */
const BESIDE = 0.3;
const WILL_BE = 0.8;
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

const WILL = new Set(['will', "'ll", 'shall']);
/** What may stand between "will" and its verb. */
const PASSED_OVER = new Set([
  'be',
  'have',
  'also',
  'then',
  'now',
  'all',
  'be',
  'still',
  'only',
  'not',
  'no',
  'doubt',
  'be',
]);
/** What is said to happen on the way to a decision and leaves it open. */
const ON_THE_WAY = new Set(
  'consider considered considering discuss discussed debate debated meet receive received asked ask look looked hear heard decide decided determine determined vote report reported publish published available webcast held attend attended speak take taken seen sent send circulated let ring write written call know known able explain explained advise advised invited consulted present presented join there come open invited given glad happy want need reconvene sit set happy pass bring read make made put try do in on at there with'.split(
    ' ',
  ),
);

/** Whether a sentence says what will happen, other than on the way to the decision. */
const asserts = ({ paragraph, first, last }: Sentence): boolean => {
  const words = wordsIn(paragraph);
  for (let token = first + 1; token < last - 1; token++) {
    if (!WILL.has(words[token] as string) || words[token - 1] === 'i') continue;
    let verb = token + 1;
    while (verb < last && PASSED_OVER.has(words[verb] as string)) verb++;
    const on = paragraph.reading.hits.some(
      (hit) => hit.set === 'decision-pending' && hit.first >= token - 1 && hit.first <= verb + 1,
    );
    if (!on && !ON_THE_WAY.has(words[verb] as string) && !statementAt({ paragraph, first, last }, token).supposed)
      return true;
  }
  return false;
};

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
    const beside = [index - 1, index, index + 1].some(
      (at) => read[at]?.pending && read[at]?.sentence.paragraph === sentence.paragraph,
    );
    const will = beside && !signs.has('decision-open') && asserts(sentence);
    const forward = will || FORWARD.some((set) => signs.has(set));
    const own =
      worth +
      (here ? PENDING_HERE : pending ? PENDING_ELSEWHERE : 0) +
      (open ? 0 : NOTHING_OPEN) +
      (beside ? BESIDE : 0) +
      (will ? WILL_BE : 0);
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
