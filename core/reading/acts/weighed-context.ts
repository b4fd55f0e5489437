import { classOf } from '../../language/lexicon.ts';
import type { PhraseSet } from '../../language/phrases/index.ts';
import { SHAPE } from '../../language/scan.ts';
import { mentionsIn, PEOPLE } from '../in-sentence.ts';
import { onlyTold } from '../only-told.ts';
import { perReading } from '../per-reading.ts';
import type { Paragraph, Reading, Sentence, Span } from '../reading.ts';
import { type Statement, wordsIn } from '../statement.ts';
import { type Sign, signsIn, spanOf, type Tally, tally, type Worth, worthOf } from './signs.ts';

/** A sentence and the signs that stand in it. */
export interface SignedSentence {
  readonly sentence: Sentence;
  /** How often each sign stands there; phrases over the same words are one sign. */
  readonly signs: Tally;
}

/** Words that a sentence below the sign-off must have to be more than a line of a signature. */
const POSTSCRIPT = 7;
const WRITTEN: ReadonlySet<Paragraph['part']> = new Set(['subject', 'salutation', 'heading', 'body', 'closing']);

/** Sentences that the writer composed, in order: a postscript is among them, the lines of a signature are not. */
export const composed = perReading((reading): readonly Sentence[] =>
  reading.sentences().filter(({ paragraph, first, last }) => {
    if (WRITTEN.has(paragraph.part)) return true;
    return paragraph.part === 'signature' && last - first >= POSTSCRIPT;
  }),
);

/**
 * Reads which signs stand in each sentence that the writer composed. Words in quotation marks are somebody else's.
 * @param worth The signs to look for.
 * @param counts Whether a sign said in this way counts; all do when left out.
 */
export const readSigns = (
  reading: Reading,
  worth: Worth,
  counts?: (said: Statement, set: PhraseSet, sign: Sign, sentence: Sentence) => boolean,
): SignedSentence[] => {
  return composed(reading).map((sentence) => ({
    sentence,
    signs: tally(
      signsIn(
        sentence,
        worth,
        (sign) =>
          !sign.said.quoted &&
          !((worth[sign.set] as number) > 0 && onlyTold(sentence, sign.first, reading.draft.date)) &&
          (counts?.(sign.said, sign.set, sign, sentence) ?? true),
      ),
    ),
  }));
};

const PLEADING: ReadonlySet<string> = new Set(['please', 'could', 'can', 'would', 'may', 'might', 'if']);

/** Whether a sentence thanks for what came and asks for nothing more: "Thank you for offering me a copy of it." */
export const onlyThanks = ({ paragraph, first, last }: Sentence): boolean => {
  const words = wordsIn(paragraph);
  const opening = /^(?:and|many)$/.test(words[first] ?? '') ? first + 1 : first;
  return /^thanks?$/.test(words[opening] ?? '') && !words.slice(opening, last).some((word) => PLEADING.has(word));
};

/** The signs of several sentences in one. */
export const together = (sentences: readonly SignedSentence[]): Map<PhraseSet, number> => {
  const all = new Map<PhraseSet, number>();
  for (const { signs } of sentences) for (const [set, count] of signs) all.set(set, (all.get(set) ?? 0) + count);
  return all;
};

/**
 * The place of a sentence and of the run of sentences about it in its paragraph that help to say the same; one that does
 * not may stand between.
 * @param read All sentences.
 * @param at The one that says it most.
 * @param helps Whether a neighbour belongs to it.
 */
export const spread = (
  read: readonly SignedSentence[],
  at: number,
  helps: (neighbour: SignedSentence) => boolean,
): Span => {
  const main = read[at] as SignedSentence;
  const joined = (index: number): boolean => {
    const there = read[index];
    return there !== undefined && there.sentence.paragraph === main.sentence.paragraph && helps(there);
  };
  const end = (step: -1 | 1): number => {
    let last = at;
    for (;;) {
      if (joined(last + step)) last += step;
      else if (joined(last + 2 * step)) last += 2 * step;
      else return last;
    }
  };
  const from = end(-1);
  const to = end(1);
  return spanOf((read[from] as SignedSentence).sentence, (read[to] as SignedSentence).sentence);
};

/**
 * The place from the first to the last sentence of a paragraph that do the same, those between them included.
 * @param read All sentences.
 * @param at The one that does it most.
 * @param does Whether a sentence does it.
 */
export const span = (read: readonly SignedSentence[], at: number, does: (other: SignedSentence) => boolean): Span => {
  const main = read[at] as SignedSentence;
  const all = read.filter(
    (other) => other === main || (other.sentence.paragraph === main.sentence.paragraph && does(other)),
  );
  return spanOf((all[0] as SignedSentence).sentence, (all[all.length - 1] as SignedSentence).sentence);
};

/** Place of the sentence that is worth most; -1 where none is worth anything. */
export const strongest = (read: readonly SignedSentence[], worthOf: (signed: SignedSentence) => number): number => {
  let best = -1;
  let most = 0;
  read.forEach((signed, index) => {
    const worth = worthOf(signed);
    if (worth > most) {
      most = worth;
      best = index;
    }
  });
  return best;
};

/** The sentences near one, and the subject or heading, which says what all of them are about. */
export const near = (read: readonly SignedSentence[], at: number, reach: number): SignedSentence[] =>
  read.filter(
    ({ sentence }, index) =>
      Math.abs(index - at) <= reach || sentence.field === 'subject' || sentence.paragraph.part === 'heading',
  );

const NOT_A_PERSON = classOf('place-name-end');

const SINGULAR: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'his', 'hers']);

/** Whether a sentence that is no greeting names an officer of the council. */
const namesOfficer = (sentence: Sentence): boolean =>
  sentence.paragraph.part !== 'salutation' && mentionsIn(sentence, 'officer').length > 0;

/** Whether a sentence that is no greeting speaks of one person: by name, whether or not the council knows it, by office or as "he", "she". */
const ofOnePerson = (sentence: Sentence): boolean => {
  const { paragraph, first, last } = sentence;
  if (paragraph.part === 'salutation') return false;
  if (mentionsIn(sentence, ...PEOPLE).length > 0) return true;
  const { tokens } = paragraph.reading;
  const words = wordsIn(paragraph);
  for (let token = first; token < last; token++) {
    if (SINGULAR.has(words[token] as string)) return true;
    // A single capital in mid-sentence on a word that is no word: a name. Two are as likely to be a street.
    const isName = (at: number): boolean =>
      tokens.word[at] === 0 && ((tokens.shape[at] as number) & (SHAPE.capital | SHAPE.allCapitals)) === SHAPE.capital;
    if (token > first && isName(token) && !NOT_A_PERSON.has(words[token + 1] ?? '')) return true;
  }
  return false;
};

/** How an act is told from its signs: what does it, what it must stand near, what speaks against it. */
export interface ActInContext {
  readonly acts: Worth;
  readonly context: Worth;
  readonly against: Worth;
  /** Least and most that the context is worth. */
  readonly least: number;
  readonly most: number;
  /** How many sentences away the context may stand. */
  readonly reach: number;
  /** What it is worth that one person, or one officer, is spoken of nearby. */
  readonly person: number;
  readonly who: 'anyone' | 'officer';
  readonly enough: number;
  /** How far it may come short of that and still be told of; nothing where it is left out. */
  readonly short?: number;
  /** Signs one of which makes it sure what the draft is about, and how much more is needed without. */
  readonly sure?: ReadonlySet<PhraseSet>;
  readonly unsure?: number;
}

/** The sentence that does something most. */
export interface HeaviestPlace {
  /** Its number among the sentences. */
  readonly at: number;
  readonly worth: number;
  /** How far that goes beyond what it must be worth; less than nothing where it comes short of it. */
  readonly margin: number;
}

/** How much of the strongest act nearby is added to a sentence's own. */
const BESIDE = 0.4;
/** What the context is worth that is sure, but farther off. */
const SAID_FAR_OFF = 0.8;
/** How much counts of what speaks against it in another sentence. */
const FARTHER = 0.6;

/**
 * The sentence that does something most, weighed with what stands near it.
 * @param does Whether a sentence may be the one that does it; any may where this is left out.
 * @returns Undefined when none is worth enough.
 */
export const weighInContext = (
  read: readonly SignedSentence[],
  { acts, context, against, least, most, reach, person, who, enough, short = 0, sure, unsure = 0 }: ActInContext,
  does?: (signed: SignedSentence) => boolean,
): HeaviestPlace | undefined => {
  let best: HeaviestPlace | undefined;
  const whole = together(read);
  const known = sure && [...sure].some((set) => whole.has(set)) && worthOf(whole, context) >= 1 ? SAID_FAR_OFF : 0;
  read.forEach((signed, at) => {
    const own = worthOf(signed.signs, acts);
    // The subject says what it is about, and does nothing.
    if (own <= 0 || signed.sentence.field === 'subject' || does?.(signed) === false) return;
    const around = near(read, at, reach);
    const signs = together(around);
    const about = Math.max(Math.min(worthOf(signs, context), most), known);
    if (about < least) return;
    const beside = Math.max(0, ...around.map((other) => (other === signed ? 0 : worthOf(other.signs, acts))));
    const one = around.some(({ sentence }) => (who === 'officer' ? namesOfficer(sentence) : ofOnePerson(sentence)))
      ? person
      : 0;
    const there = worthOf(signed.signs, against);
    const worth = own + beside * BESIDE + about + one + there + (worthOf(signs, against) - there) * FARTHER;
    const needed = sure && ![...sure].some((set) => signs.has(set)) ? enough + unsure : enough;
    if (worth >= needed - short && worth > (best?.worth ?? 0)) best = { at, worth, margin: worth - needed };
  });
  return best;
};
