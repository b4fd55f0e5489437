import type { Member, Officer } from '../../council/council.ts';
import { isQuoted } from '../../language/scan.ts';
import { hasPhrase, mentionsIn, onlyOneOf, phrasesIn } from '../in-sentence.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { saidByReader, wordsIn } from '../statement.ts';
import { plainMargin, type Worth } from './signs.ts';
import { weighSentences } from './weighed-sentences.ts';

/** Words that run somebody down; what the criticism of an officer in public is told by counts for less without its link. */
const WORTH: Worth = {
  'colleague-slight': 1.5,
  'fault-frame': 0.5,
  'fault-reproach': 0.6,
  'fault-done': 0.6,
  'fault-omitted': 0.6,
  'fault-quality': 0.7,
  'fault-beside': 0.4,
  'might-have': 0.6,
  'blame-irony': 0.3,
  confiding: 0.6,
  'colleague-spared': -1.6,
  'outsider-meant': -0.8,
  'blame-denied': -0.6,
  'own-fault': -1.5,
};
/** How many times as much somebody outside takes away who is spoken of more than once. */
const SEVERAL = 1.5;
const ENOUGH = 2.1;
const ENOUGH_UNNAMED = 2.6;
/** What somebody adds who is named in the sentence, or is only "he" or "they" there. */
const NAMED = 0.7;
const UNNAMED = 0.3;

const THIRD = new Set('he she him her his hers they them their'.split(' '));

/** One person or a team who was spoken of before; "it" and "you" are not. */
const ONE = new Set('he she him her his hers'.split(' '));
const MODAL = new Set('should must can may will would to ought cannot'.split(' '));

/** Whether a deed has yet to be done to something: "ought to be refused", and not "is said to be getting free meals". */
const yetToBe = (words: readonly string[], from: number, at: number): boolean => {
  for (let token = at - 1; token >= Math.max(from, at - 3); token--)
    if (words[token] === 'be' && !words[token + 1]?.endsWith('ing'))
      return MODAL.has(words[token - 1] ?? '') || MODAL.has(words[token - 2] ?? '');
  return false;
};

/** How many sentences back somebody may have been named who is "he" here. */
const BACK = 2;

/** Somebody run down: where, how much, and how far beyond what it must come to. */
interface Slight extends Span {
  /** Whoever is named, if nobody else is. */
  readonly who: Officer | Member | undefined;
  readonly strength: number;
  readonly margin: number;
}

/** How far back the subject of a deed is looked for. */
const SUBJECT = 4;

/** What the writer thinks of somebody, or withholds, tells of them and is no deed of the writer's: "I don't trust his figures". */
const THOUGHT_OF = new Set('trust believe rely think doubts'.split(' '));

/** Whether the deed at a token is the writer's own: "I looked at the wrong one", but not what the writer found or had to mend. */
const ownDeed = (words: readonly string[], from: number, at: number, to: number): boolean => {
  // "I have no idea what they do all day": the words themselves say whose deed it is.
  if (words.slice(at, to).some((word) => THIRD.has(word))) return false;
  if (words.slice(at, at + 3).some((word) => THOUGHT_OF.has(word))) return false;
  if (['found', 'leaving', 'left'].includes(words[at] as string)) return false;
  if (['had', 'have', 'having'].includes(words[at] as string) && words[at + 1] === 'to') return false;
  for (let token = at; token >= Math.max(from, at - SUBJECT); token--) {
    const word = words[token] as string;
    if (THIRD.has(word)) return false;
    if (word === 'i' || word === 'we') return true;
  }
  return false;
};

/** What it adds that fault is found right after a colleague is referred to. */
const CHARGED = 0.9;

const FAULTS: ReadonlySet<string> = new Set(['fault-frame', 'fault-done', 'fault-omitted', 'fault-quality']);

const IS = new Set(['is', 'are', 'was', 'were']);

/** Whether fault is found right after a colleague or a team is referred to without a name. */
const chargesColleague = ({ hits, paragraph }: Sentence): boolean =>
  hits.some(
    ({ set, last }) =>
      set === 'colleague-referred' &&
      hits.some(
        (fault) =>
          FAULTS.has(fault.set) &&
          (fault.first === last ||
            fault.first === last - 1 ||
            (fault.first === last + 1 && IS.has(wordsIn(paragraph)[last] ?? ''))),
      ),
  );

const SAYS = new Set(['tells', 'says', 'say', 'tell', 'thinks', 'claims']);

/** "If somebody tells you that she is lazy": nobody has said so. */
const mightBeSaid = ({ paragraph, first }: Sentence, at: number): boolean => {
  const words = wordsIn(paragraph);
  const supposed = words.indexOf('if', first);
  const between = words.slice(supposed, at);
  return supposed >= 0 && supposed < at && !between.includes(',') && between.some((word) => SAYS.has(word));
};

/** Whether a sentence leaves it to others to judge a colleague. */
export const leavesItOpen = (sentence: Sentence): boolean => hasPhrase(sentence, 'colleague-unjudged');

/**
 * Finds a colleague or a member run down in passing, whether named or only referred to: "housing colleagues sit on these
 * forms". It does not ask whom it is told.
 * @param readers Addresses of those it is told, who are not meant.
 * @returns Strongest first.
 */
export const colleaguesSlighted = (reading: Reading, readers: ReadonlySet<string>): Slight[] => {
  const found: Slight[] = [];
  const weighed = weighSentences(reading, WORTH, {
    parts: ['subject', 'body'],
    // What others say of a colleague is passed on all the same.
    counts: (_, said) => !said.quoted,
    // "He never once complained" is praise; "the landlord never answers" is of the landlord.
    except: (sentence, { set, first, last }) =>
      phrasesIn(sentence, 'praised-by-denial').some((praise) => praise.first < last && first < praise.last) ||
      ((FAULTS.has(set) || set === 'colleague-slight') &&
        phrasesIn(sentence, 'outsider-meant').some((outsider) => outsider.last === first)),
  });
  /** Whether a colleague or a member who does not read this is named in a sentence, or referred to. */
  const concerns = (sentence: Sentence): boolean =>
    mentionsIn(sentence, 'officer', 'member').some(
      ({ first, bearer }) =>
        !isQuoted(sentence.paragraph.reading.tokens, first) &&
        !(bearer?.kind === 'member' && readers.has(bearer.member.email)) &&
        !(bearer?.kind === 'officer' && bearer.officer.email === reading.writer.officer?.email),
    ) || hasPhrase(sentence, 'colleague-referred', 'officer-colleague');
  for (const [index, sentence] of weighed.entries()) {
    const { paragraph, first, last, field, start, end, own, hits } = sentence;
    // What is only found fault with is for the criticism of officers and members, which asks who is meant, unless it is
    // said right after a colleague whom no name or title tells: "your fellow ward member has not answered".
    const charged = !sentence.signs.has('colleague-slight') && chargesColleague(sentence);
    if (own <= 0 || !(charged || sentence.signs.has('colleague-slight'))) continue;
    if (leavesItOpen(sentence)) continue;
    if (
      !charged &&
      phrasesIn(sentence, 'colleague-slight').every(
        ({ first: at }) => saidByReader(sentence, at) || mightBeSaid(sentence, at),
      )
    )
      continue;
    // "It was said that he had been slow. He was not."
    const next = weighed[index + 1];
    const answered = [...hits, ...(next?.paragraph === paragraph ? next.hits : [])];
    if (hits.some(({ set }) => set === 'blame-hearsay') && answered.some(({ set }) => set === 'blame-disowned'))
      continue;
    const named = concerns(sentence);
    const words = wordsIn(paragraph);
    const here = words.slice(first, last);
    const meant =
      named ||
      (here.some((word) => ONE.has(word)) &&
        weighed.slice(Math.max(0, index - BACK), index).some((near) => near.paragraph === paragraph && concerns(near)));
    if (!meant && !here.some((word) => THIRD.has(word))) continue;
    const mine = phrasesIn(sentence, 'colleague-slight').filter(
      ({ first: token, last: end }) => ownDeed(words, first, token, end) || yetToBe(words, first, token),
    ).length;
    // What the writer did is the writer's fault, unless somebody else is spoken of there.
    if (mine > 0 && !meant) continue;
    // The second slight adds less than the first, so that what is the writer's own takes no more away than it gave.
    const slights = Math.min(sentence.signs.get('colleague-slight') ?? 0, 2);
    const others = Math.max(0, slights - mine);
    // "She has been giving work to her cousin's firm": the outsider comes after whoever is meant.
    const slight = phrasesIn(sentence, 'colleague-slight')[0];
    const besides =
      named &&
      slight &&
      sentence.signs.has('outsider-meant') &&
      !phrasesIn(sentence, 'outsider-meant').some(({ first: token }) => token < slight.first);
    const strength =
      own -
      (besides ? (WORTH['outsider-meant'] as number) * (sentence.signs.get('outsider-meant') === 1 ? 1 : SEVERAL) : 0) +
      (charged ? CHARGED : 0) +
      (meant ? NAMED : UNNAMED) -
      (slights ** 0.6 - others ** 0.6) * (WORTH['colleague-slight'] as number);
    const enough = meant ? ENOUGH : ENOUGH_UNNAMED;
    const who = onlyOneOf(mentionsIn(sentence, 'officer', 'member'));
    if (strength >= enough) found.push({ field, start, end, who, strength, margin: plainMargin(strength - enough) });
  }
  return found.sort((a, b) => b.strength - a.strength || a.start - b.start);
};
