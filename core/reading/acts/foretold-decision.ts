import { classOf } from '../../language/lexicon.ts';
import type { PhraseSet } from '../../language/phrases/index.ts';
import { isQuoted } from '../../language/scan.ts';
import { namedDays } from '../dates.ts';
import { perSentence } from '../per-sentence.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { statementAt, wordsIn } from '../statement.ts';
import { DECIDING, decisionTaken, decisionToCome } from './decision-to-come.ts';
import { type Counts, ofOthers, plainMargin, runsOf, speaks, type Weighed, type Worth, weigh } from './signs.ts';

const WORTH: Worth = {
  'decision-foretold': 1.6,
  'decision-formality': 1.4,
  'outcome-told': 1.3,
  'acts-on-it': 0.9,
  'decision-then': 1,
  'outcome-planned': 0.6,
  'outcome-fixed': 0,
  'decision-open': -1.8,
  'decision-hedged': -0.7,
};
/** What it adds that a sentence says outright what will be. */
const WILL_BE = 0.9;
/** The same, of what only a decision brings about. */
const WILL_COME = 1.1;
/** What it adds that it says so in one breath with the decision to come. */
const EFFECT = 1.2;
/** What it adds that the decision to come is spoken of in the sentence, or beside it. */
const BESIDE = 0.5;
/** The same, where it is spoken of a little way off: a release gives a paragraph to each sentence. */
const NOT_FAR = 0.3;
/** A sentence lends its neighbour this share of its worth. */
const LENT = 0.3;
/** How much more it takes in a draft that leaves the outcome open somewhere, or speaks of a decision taken. */
const LEFT_OPEN = 0.7;
const TAKEN = 0.8;
/** Members and officers talk among themselves of what they expect. */
const AMONG_INSIDERS = 0.65;
const ENOUGH = 1.5;
/** How far it may come short of that and still be told of, in a draft of the very sort. */
const MAY_LACK = 0.4;
const PARTS = ['heading', 'body', 'subject', 'notes'] as const;

/** "No doubt" and "not lose any sleep" are themselves denials; that something will never be built foretells as much as that it will. */
const EVEN_DENIED: ReadonlySet<PhraseSet> = new Set(['decision-formality', 'acts-on-it', 'outcome-planned']);

const WILL = new Set(['will', "'ll", 'shall']);
/** "They are going to": after a form of "be" it foretells what "will" does. */
const GOING = new Set(['is', 'are', "'s", "'re"]);
const ARE = new Set(['is', 'are']);

/** Before "won't" these speak of somebody, or of anything at all. */
const ANYBODY = new Set(['it', 'i', 'we', 'you', 'he', 'she', 'they']);

/** Whether a word is a participle of what is not done on the way to a decision. */
const isDone = (word: string): boolean => EFFECTS.has(word) || (word.endsWith('ed') && !ON_THE_WAY.has(word));

/** Whether the token says that what follows it will be. */
const foretells = (words: readonly string[], token: number): boolean =>
  WILL.has(words[token] as string) ||
  (words[token] === "won't" && !ANYBODY.has(words[token - 1] as string)) ||
  (words[token] === 'to' && words[token - 1] === 'going' && GOING.has(words[token - 2] ?? '')) ||
  // "Three boilers are to be fitted."
  (words[token] === 'to' &&
    words[token + 1] === 'be' &&
    isDone(words[token + 2] ?? '') &&
    ARE.has(words[token - 1] ?? ''));

/** What may stand between "will" and its verb. */
const PASSED_OVER = new Set(['be', 'have', 'also', 'then', 'now', 'all', 'still', 'only', 'not', 'no', 'doubt']);
const ON_THE_WAY = classOf('on-the-way');

/** "Tell the neighbours that it is theirs" is no report of what others say. */
const countsIn =
  (reading: Reading): Counts =>
  (sign, { paragraph, hits }) => {
    const { asked, denied, supposed, quoted } = sign.said;
    const words = wordsIn(paragraph);
    // "On 3 February and will let you know."
    const onTheWay = WILL.has(words[sign.last - 1] as string) && ON_THE_WAY.has(words[sign.last] ?? '');
    return (
      !(onTheWay && sign.set === 'outcome-planned') &&
      !asked &&
      !supposed &&
      !(ofOthers(sign, reading) && !hits.some((hit) => hit.set === 'acts-on-it')) &&
      !(denied && !EVEN_DENIED.has(sign.set)) &&
      !(quoted && paragraph.part === 'subject')
    );
  };

/** Who only opens or closes the meeting, and where it is held. */
const PRESIDING = new Set('inspector chair chairman mayor clerk doors gallery hall reception photographer'.split(' '));

const PROCEDURE = classOf('decision-procedure');

/** Whether a sentence tells how a matter comes to be decided. */
const procedural = perSentence(({ paragraph, first, last }) =>
  wordsIn(paragraph)
    .slice(first, last)
    .some((word) => PROCEDURE.has(word)),
);

/** Answers a question about a sentence by whether words in quotation marks are the draft's own. */
const byQuotation = <Answer>(
  answer: (sentence: Sentence, quotedToo: boolean) => Answer,
): ((sentence: Sentence, quotedToo: boolean) => Answer) => {
  const withQuoted = perSentence((sentence) => answer(sentence, true));
  const without = perSentence((sentence) => answer(sentence, false));
  return (sentence, quotedToo) => (quotedToo ? withQuoted : without)(sentence);
};

const EFFECTS = classOf('decision-effect');

/** What a sentence is worth for saying what will happen, other than on the way to the decision. */
const asserted = byQuotation((sentence, quotedToo): number => {
  if (procedural(sentence)) return 0;
  const { paragraph, first, last } = sentence;
  const words = wordsIn(paragraph);
  let most = 0;
  for (let token = first + 1; token < last - 1; token++) {
    if (!foretells(words, token) || words[token - 1] === 'i') continue;
    if (PRESIDING.has(words[token - 1] as string)) continue;
    if (!quotedToo && isQuoted(paragraph.reading.tokens, token)) continue;
    let verb = token + 1;
    while (verb < last && PASSED_OVER.has(words[verb] as string)) verb++;
    if (words[verb] === 'take' && words[verb + 1] === 'place') continue;
    if (ON_THE_WAY.has(words[verb] as string) || statementAt(sentence, token).supposed) continue;
    most = Math.max(most, EFFECTS.has(words[verb] as string) ? WILL_COME : WILL_BE);
  }
  return most;
});

/** How many words before "will" tell whether it is the deciding body that will. */
const SUBJECT = 3;
/** How many words from its verb on tell whether something is on its way to that body. */
const ON_TO = 5;
const TOWARDS = new Set(['to', 'before', 'with', 'by', 'for', 'back']);

/** Whether a sentence that speaks of a decision to come says, too, what will come of it. */
const tellsEffect = byQuotation((sentence, quotedToo): boolean => {
  const { paragraph, first, last } = sentence;
  const words = wordsIn(paragraph);
  const onTheWay = procedural(sentence);
  for (let token = first + 1; token < last - 1; token++) {
    if (!foretells(words, token)) continue;
    if (!quotedToo && isQuoted(paragraph.reading.tokens, token)) continue;
    if (PRESIDING.has(words[token - 1] as string)) continue;
    // Council tax decides nothing.
    if (
      words[token - 1] !== 'tax' &&
      words.slice(Math.max(first, token - SUBJECT), token).some((word) => DECIDING.has(word))
    )
      continue;
    let verb = token + 1;
    while (verb < last && PASSED_OVER.has(words[verb] as string)) verb++;
    // "The report will go to Cabinet" tells of the way there.
    const there = words
      .slice(verb, verb + ON_TO)
      .some(
        (word, at) =>
          DECIDING.has(word) && (TOWARDS.has(words[verb + at - 1] ?? '') || TOWARDS.has(words[verb + at - 2] ?? '')),
      );
    if (
      (EFFECTS.has(words[verb] as string) ||
        (words[verb - 1] === 'be' && !onTheWay && isDone(words[verb] as string))) &&
      !there &&
      !statementAt(sentence, token).supposed
    )
      return true;
  }
  return false;
});

/** Whether a sentence says itself that what it names days for is to come. */
const inFuture = perSentence(({ paragraph, first, last, hits }): boolean => {
  const words = wordsIn(paragraph);
  for (let token = first; token < last; token++) if (foretells(words, token)) return true;
  return hits.some(({ set, first: at }) => set === 'outcome-fixed' && at >= first && at < last);
});

/** Whether a sentence names days that are all past; one that foretells means those of next year. */
const pastDays = (reading: Reading): ((sentence: Sentence) => boolean) => {
  const written = reading.draft.date.slice(0, 10);
  return (sentence) => {
    if (inFuture(sentence)) return false;
    const mine = namedDays(reading).filter(
      ({ field, start }) => field === sentence.field && start >= sentence.start && start < sentence.end,
    );
    return mine.length > 0 && mine.every(({ day }) => day < written);
  };
};

/** What a sentence must be worth, by who reads the draft and by what else the draft says of decisions. */
const neededIn = ({ kind, audience, letter }: Reading, read: readonly Weighed[], taken: boolean): number => {
  const insiders = kind === 'email' ? audience.outsiders.length === 0 : letter?.toInsider;
  return (
    ENOUGH +
    (read.some(({ signs }) => signs.has('decision-open')) ? LEFT_OPEN : 0) +
    (taken ? TAKEN : 0) +
    (insiders ? AMONG_INSIDERS : 0)
  );
};

/**
 * Places that present as settled what a body of the council has yet to decide, surest first. What comes short of sure has a
 * margin below nothing, and is there only where nothing is sure.
 */
export const foretoldDecisions = (reading: Reading): (Span & { readonly margin: number })[] => {
  const sentences = reading.sentences(PARTS);
  const past = pastDays(reading);
  const ahead = sentences.map((sentence) => decisionToCome(sentence) && !past(sentence));
  // Without a decision to come there is none to foretell.
  if (!ahead.includes(true)) return [];
  const counts = countsIn(reading);
  // What is quoted to the press is for print.
  const quotedToo = reading.kind === 'press-release' || reading.audience.press.length > 0;
  const read = sentences.map((sentence) =>
    weigh(sentence, WORTH, (sign, where) => counts(sign, where) && (quotedToo || speaks(sign, reading))),
  );
  const taken = sentences.some(decisionTaken);
  const needed = neededIn(reading, read, taken);
  const near = (at: number, { paragraph }: Sentence): boolean =>
    read[at] !== undefined && read[at].sentence.paragraph === paragraph;
  const worthAt = (at: number): number => {
    const { sentence, worth, signs } = read[at] as Weighed;
    if (sentence.field === 'subject' || sentence.paragraph.part === 'heading') return worth;
    const fixed = signs.has('outcome-fixed') && (!ahead[at] || signs.has('outcome-planned')) && !procedural(sentence);
    const will = signs.has('decision-open')
      ? 0
      : ahead[at]
        ? fixed || tellsEffect(sentence, quotedToo)
          ? EFFECT
          : 0
        : Math.max(fixed ? WILL_BE : 0, asserted(sentence, quotedToo));
    if (worth <= 0 && will === 0) return 0;
    const beside = [at - 1, at, at + 1].some((other) => ahead[other] && near(other, sentence))
      ? BESIDE
      : [at - 2, at - 1, at + 1, at + 2].some((other) => ahead[other])
        ? NOT_FAR
        : 0;
    return worth + will + beside;
  };
  // "The money is yours. Cabinet settled it on 15 September."
  const takenAfter = (at: number, sentence: Sentence): boolean =>
    !ahead[at + 1] && near(at + 1, sentence) && decisionTaken((read[at + 1] as Weighed).sentence);
  const foretelling = read.flatMap(({ sentence, worth, signs }, index) => {
    const own = worthAt(index);
    if (own <= 0 || signs.has('decision-open') || past(sentence) || decisionTaken(sentence)) return [];
    if (takenAfter(index, sentence)) return [];
    const lent = Math.max(0, ...[index - 1, index + 1].map((at) => (near(at, sentence) ? worthAt(at) * LENT : 0)));
    // That something will be so is said, too, of what nobody has to decide.
    const plain = worth >= 1 || (worth > 0 ? !procedural(sentence) : asserted(sentence, quotedToo) >= WILL_COME);
    const mayLack = plain ? MAY_LACK : 0;
    return own + lent < needed - mayLack ? [] : [{ sentence, worth: own + lent }];
  });
  const places = runsOf(foretelling)
    .map(({ of, ...place }) => ({ ...place, worth: Math.max(...of.map(({ worth }) => worth)) }))
    .sort((a, b) => b.worth - a.worth || a.start - b.start);
  const sure = places.some(({ worth }) => worth >= needed);
  return places
    .filter(({ worth }) => worth >= needed || !sure)
    .map(({ worth, ...place }) => ({
      ...place,
      margin: worth < needed ? worth - needed : plainMargin(worth - needed, taken ? 0 : undefined),
    }));
};
