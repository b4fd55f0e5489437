import { SHAPE } from '../../language/scan.ts';
import { namedDays } from '../dates.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { statementAt, wordsIn } from '../statement.ts';
import { type Counts, spanOf, speaks, type Worth, weigh } from './signs.ts';

const WORTH: Worth = {
  'decision-foretold': 2.4,
  'decision-sealed': 2,
  'decided-already-act': 1.8,
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
/** Members and officers talk among themselves of what they expect. */
const AMONG_INSIDERS = 0.5;
/** What it adds that the decision to come is spoken of beside it, and that it says outright what will be. */
const BESIDE = 0.6;
const WILL_BE = 1.1;
/** A decision to come in another paragraph may be another matter's. */
const APART = 0.3;
const ENOUGH = 2.5;
const PARTS = ['heading', 'body', 'subject', 'notes'] as const;

/** "No doubt" and "cannot refuse" are themselves denials. */
const counts: Counts = ({ set, said: { asked, denied, supposed, reported, quoted } }, { paragraph }) =>
  !asked &&
  !supposed &&
  !reported &&
  !(denied && set !== 'decision-formality') &&
  !(quoted && paragraph.part === 'subject');

const FORWARD = [
  'decision-foretold',
  'decision-sealed',
  'decided-already-act',
  'outcome-foretold',
  'decision-formality',
  'decision-then',
] as const;

/** These speak of the decision wherever in the draft it is named. */
const SURE = ['decision-foretold', 'decision-sealed', 'decided-already-act'] as const;

/** Those who decide, and the occasions on which they do. */
const DECIDING = new Set(
  'cabinet committee subcommittee panel council hearing vote meeting agenda inquiry debate tribunal jury plenary'.split(
    ' ',
  ),
);
/** When, if it is still to come. */
const TO_COME = new Set('next tomorrow tonight fortnight later shortly soon yet coming forthcoming due'.split(' '));
const WHEN = new Set(
  'monday tuesday wednesday thursday friday january february march april june july august september october november december spring summer autumn winter'.split(
    ' ',
  ),
);
/** Beside who decides, these tell of a decision already taken. */
const TAKEN = new Set(
  'agreed decided approved met was were has had granted set voted refused rejected adopted resolved considered heard took gave chose received yesterday last'.split(
    ' ',
  ),
);
/** How far from who decides its verb may stand. */
const VERB = 3;

/** Whether a sentence tells of a decision already taken. */
const taken = ({ paragraph, first, last }: Sentence): boolean => {
  const words = wordsIn(paragraph).slice(first, last);
  if (words.some((word) => /^1[5-9][0-9][0-9]$/.test(word))) return true;
  if (words.includes('following') && !words.some((word) => /^[0-9]/.test(word))) return true;
  return words.some(
    (word, who) => DECIDING.has(word) && words.slice(who + 1, who + 1 + VERB).some((next) => TAKEN.has(next)),
  );
};

/** Whether a sentence speaks of somebody deciding, at a time still to come. */
const toDecide = ({ paragraph, first, last }: Sentence): boolean => {
  const words = wordsIn(paragraph).slice(first, last);
  const who = words.findIndex((word) => DECIDING.has(word));
  if (who < 0) return false;
  if (words.slice(0, who).some((word) => TAKEN.has(word) && word !== 'was' && word !== 'has')) return false;
  return words.some(
    (word, index) =>
      TO_COME.has(word) ||
      (WHEN.has(word) &&
        ['on', 'in', 'next', 'this', 'until', 'before', 'by', 'when'].includes(words[index - 1] ?? '')) ||
      (WHEN.has(word) && /^[0-9]/.test(words[index - 1] ?? '')) ||
      (/^[0-9]+(st|nd|rd|th)$/.test(word) && words[index - 1] === 'the'),
  );
};

const WILL = new Set(['will', "'ll", 'shall']);
/** What may stand between "will" and its verb. */
const PASSED_OVER = new Set(['be', 'have', 'also', 'then', 'now', 'all', 'still', 'only', 'not', 'no', 'doubt']);
/** What is said to happen on the way to a decision and leaves it open. */
const ON_THE_WAY = new Set(
  'consider considered considering discuss discussed debate debated meet receive received asked ask look looked hear heard decide decided determine determined vote report reported publish published available webcast held attend attended speak take taken seen sent send circulated let ring write written call know known able explain explained advise advised invited consulted present presented join there come open given glad happy want need reconvene sit set pass bring read make made put try do in on at with the a you we he she they it elect interview choose visit appoint award awarded hold host run review reviewed looking told conclude rise follow continue remain congratulate thank remember honour first last begin include train'.split(
    ' ',
  ),
);

/**
 * Whether a sentence says what will happen, other than on the way to the decision.
 * @param quotedToo Whether words in quotation marks are the draft's own.
 */
const asserts = ({ paragraph, first, last }: Sentence, quotedToo: boolean): boolean => {
  const words = wordsIn(paragraph);
  for (let token = first + 1; token < last - 1; token++) {
    if (!WILL.has(words[token] as string) || words[token - 1] === 'i') continue;
    if (!quotedToo && ((paragraph.reading.tokens.shape[token] as number) & SHAPE.quoted) !== 0) continue;
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
  const sentences = reading.sentences(PARTS);
  // That a body meets on a coming day does not make what is said beside it a decision: the draft must speak of one.
  if (!(FORWARD.some((set) => reading.has(set, PARTS)) || reading.has('decision-pending', PARTS))) return [];
  const written = reading.draft.date.slice(0, 10);
  const days = namedDays(reading);
  const past = (sentence: Sentence): boolean => {
    const mine = days.filter(
      ({ field, start }) => field === sentence.field && start >= sentence.start && start < sentence.end,
    );
    return mine.length > 0 && mine.every(({ day }) => day < written);
  };
  const read = sentences.map((sentence) => ({
    ...weigh(sentence, WORTH, (sign, where) => counts(sign, where) && speaks(sign, reading)),
    pending:
      !past(sentence) &&
      !taken(sentence) &&
      (toDecide(sentence) || weigh(sentence, PENDING, ({ said }) => !said.denied).worth > 0),
  }));
  const pending = read.some((one) => one.pending);
  const decided = read.some(({ sentence }) => taken(sentence));
  const open = read.some(({ signs }) => signs.has('decision-open'));
  const insiders = reading.kind === 'email' ? reading.audience.outsiders.length === 0 : reading.letter?.toInsider;
  const toPublic = !insiders;
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
    const will =
      toPublic &&
      !decided &&
      sentence.paragraph.part !== 'heading' &&
      beside &&
      !signs.has('decision-open') &&
      asserts(sentence, reading.kind === 'press-release');
    const sure = SURE.some((set) => signs.has(set));
    const forward = will || FORWARD.some((set) => signs.has(set));
    const own =
      worth +
      (here ? PENDING_HERE : pending ? PENDING_ELSEWHERE : 0) +
      (open || reading.kind === 'email' ? 0 : NOTHING_OPEN) +
      (beside ? BESIDE : sure ? 0 : -APART) +
      (will ? WILL_BE : 0);
    if (
      !forward ||
      past(sentence) ||
      taken(sentence) ||
      (decided && sentence.paragraph.part === 'heading') ||
      !(beside || sure || (pending && (signs.has('outcome-foretold') || signs.has('decision-formality')))) ||
      own + lent < ENOUGH + (toPublic ? 0 : AMONG_INSIDERS)
    )
      return;
    const before = found[found.length - 1];
    if (before && before.index === index - 1 && before.sentence.paragraph === sentence.paragraph)
      found[found.length - 1] = { ...before, end: sentence.end, index, worth: Math.max(before.worth, own + lent) };
    else found.push({ ...spanOf(sentence), worth: own + lent, index, sentence });
  });
  return found
    .map(({ field, start, end, worth }) => ({ field, start, end, worth }))
    .sort((a, b) => b.worth - a.worth || a.start - b.start);
};
