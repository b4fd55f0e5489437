import { isQuoted } from '../../language/scan.ts';
import { mentionsIn } from '../in-sentence.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { partyArguments } from './party-politics.ts';
import { type Counts, ofOthers, runsOf, speaks, type Worth, weigh } from './signs.ts';

const WORTH: Worth = {
  'partisan-feeling': 2.6,
  'sides-with': 2.3,
  'politics-judged': 2.3,
  'allegiance-owned': 1.5,
  'opinion-owned': 0.8,
  'politics-named': 0.6,
  'strong-judgement': 0.9,
  'campaign-material': 2.2,
  handout: 0.9,
  'side-in-power': 0.5,
  'side-against': 0.6,
  'power-changes': 0.5,
  'neutrality-kept': -1.6,
};
/** What a party named adds, and an argument for or against one. */
const PARTY = 0.8;
const ARGUED = 0.8;
/** A sentence lends its neighbour this share of its worth. */
const LENT = 0.4;
const ENOUGH = 1.45;
/** What a sentence beside one that shows a view must be worth itself to be marked with it. */
const JOINS = 0.8;
/** So far beyond enough it is told of in any draft: "The Tories have wrecked this country". */
const PLAIN = 2.4;
/** Politics may be named and argued about in fact; a view of one's own shows in one of these. */
const OWN = [
  'partisan-feeling',
  'sides-with',
  'politics-judged',
  'allegiance-owned',
  'strong-judgement',
  'campaign-material',
  'handout',
] as const;
/** An opinion may be of anything at all until one of these stands beside it, which takes this much off. */
const OF_POLITICS = [
  'partisan-feeling',
  'sides-with',
  'politics-judged',
  'politics-named',
  'campaign-material',
  'side-in-power',
  'side-against',
  'power-changes',
] as const;
const UNPOLITICAL = 1.8;
const PARTS = ['heading', 'body', 'subject', 'notes', 'closing'] as const;

/**
 * Whoever supposes such a thing of a party judges it all the same: "if that lot get in", "when people vote Reform"; and "if
 * you want my opinion" supposes nothing of what comes after it.
 */
const EVEN_SUPPOSED: ReadonlySet<string> = new Set([
  'partisan-feeling',
  'politics-judged',
  'sides-with',
  'opinion-owned',
]);

const countsIn =
  (reading: Reading): Counts =>
  (sign) =>
    speaks(sign, reading) &&
    (!ofOthers(sign, reading) || sign.set === 'partisan-feeling') &&
    (!sign.said.supposed || EVEN_SUPPOSED.has(sign.set)) &&
    !(sign.said.asked && sign.set === 'strong-judgement');

const ONESELF = new Set(['i', 'my']);
const THOSE_NAMED = new Set('they them their theirs he him his she her'.split(' '));

const hasWord = ({ paragraph, first, last }: Sentence, wanted: ReadonlySet<string>): boolean =>
  wordsIn(paragraph)
    .slice(first, last)
    .some((word) => wanted.has(word));

/** Whether an officer speaks: one who is quoted, or the one who writes the release and says "I" in it. */
const officerSpeaks = (sentence: Sentence): boolean => {
  const { mentions, tokens } = sentence.paragraph.reading;
  return isQuoted(tokens, (sentence.first + sentence.last) >> 1)
    ? mentions.some(({ kind }) => kind === 'officer')
    : hasWord(sentence, ONESELF);
};

/**
 * Sentences in which the writer lets a political view of their own be known, or hands a party's material round, in order.
 * @param short How far they may come short of what they must be worth.
 */
export const politicalViews = (reading: Reading, short = 0): (Span & { readonly margin: number })[] => {
  if (!OWN.some((set) => reading.has(set))) return [];
  // Words of party argument are not looked for in emails.
  const argued = reading.kind === 'email' ? [] : partyArguments(reading);
  const counts = countsIn(reading);
  let before: { readonly paragraph: Sentence['paragraph']; readonly political: boolean } | undefined;
  const read = reading.sentences(PARTS).map((sentence) => {
    // In a release only what an officer is quoted as saying is an officer's view; the rest is the Council's.
    if (reading.kind === 'press-release' && !officerSpeaks(sentence)) return { sentence, worth: 0, own: false };
    const { worth, signs } = weigh(sentence, WORTH, counts);
    const party = mentionsIn(sentence, 'party').length > 0;
    const partisan = argued.some(
      ({ field, start, end }) => field === sentence.field && start < sentence.end && sentence.start < end,
    );
    const named = party || partisan || OF_POLITICS.some((set) => signs.has(set));
    // "The Greens have no principles. I can't abide them."
    const meant =
      before?.political === true && before.paragraph === sentence.paragraph && hasWord(sentence, THOSE_NAMED);
    const political = named || meant;
    before = { paragraph: sentence.paragraph, political };
    return {
      sentence,
      worth: worth + (party ? PARTY : 0) + (partisan ? ARGUED : 0) - (political ? 0 : UNPOLITICAL),
      own: OWN.some((set) => signs.has(set)),
    };
  });
  const margins = read.map(({ sentence, worth, own }, index) => {
    if (!own) return -Infinity;
    const lent = Math.max(
      0,
      ...[read[index - 1], read[index + 1]].map((near) =>
        near?.own && near.sentence.paragraph === sentence.paragraph ? near.worth * LENT : 0,
      ),
    );
    return worth + lent - ENOUGH;
  });
  const shows = read
    .map(({ sentence, worth, own }, index) => ({
      sentence,
      margin: margins[index] as number,
      joins: own && worth >= JOINS,
    }))
    .filter(({ margin, joins }) => margin >= -short || joins);
  return runsOf(shows).flatMap(({ of, ...place }) => {
    const margin = Math.max(...of.map((one) => one.margin));
    return margin >= -short ? [{ ...place, margin: margin >= PLAIN ? Number.POSITIVE_INFINITY : margin }] : [];
  });
};
