import { isQuoted } from '../../language/scan.ts';
import { tellsOfLongAgo } from '../long-ago.ts';
import type { Paragraph, Reading, Sentence, Span } from '../reading.ts';
import { statementAt, wordsIn } from '../statement.ts';

/** Party argument found in a draft: where, and which party or side it is about. */
export interface PartyArgument extends Span {
  /** Parties named there, in order; empty where the words leave it to the reader. */
  readonly parties: readonly string[];
  /** Whether it speaks against a side, whatever else it does. */
  readonly attacks: boolean;
  /** How far it goes beyond what it must be worth. */
  readonly margin: number;
}

/** What each sign is worth: words that take sides are seldom sure alone, so that they are added up. */
const WORTH = {
  'plainly-partisan': 2,
  'perhaps-partisan': 0.8,
  party: 2,
  'side-in-power': 1.4,
  'side-against': 2,
  'power-changes': 1.3,
  electoral: 1.4,
  campaigning: 1,
  credit: 1.4,
  blame: 2,
  contrast: 2,
  'national-politics': 0.6,
  insinuation: 2.2,
  creed: 1.1,
  'voting-record': 0.8,
  'politics-as-fact': -2.6,
  'election-information': -1.4,
} as const;

/** What a sentence must be worth. */
const ENOUGH = 2.4;
/** So far beyond that it is told of in any draft: "After a decade of Tory neglect". */
const PLAIN = 2.4;
/** How much more in a letter that explains what the Council may publish: its examples are not its own words. */
const EXPLAINS_RULES = 1.6;
/** How much more where a draft tells how to vote, this many times: it cannot do so without speaking of votes and of whom to trust with one. */
const TELLS_HOW_TO_VOTE = 2.5;
const HOW_TO_VOTE = 4;
/** How much more in a letter to one person, which may have to speak of what that person wrote. */
const TO_ONE_READER = 0.4;
/** A sentence lends its neighbour in the paragraph this share of its own worth: "Some shut it. Others opened it." */
const LENT = 0.4;
/** What a sentence must be worth itself before a neighbour's worth counts. */
const BORROWER = 1.3;
/** Praise, blame and contrast are of anything at all until a word of politics stands beside them. */
const NOT_OF_POLITICS: ReadonlySet<string> = new Set([
  'perhaps-partisan',
  'credit',
  'blame',
  'contrast',
  'power-changes',
  'insinuation',
  'politics-as-fact',
  'election-information',
]);
const UNPOLITICAL = 2.6;

type Sign = keyof typeof WORTH;

const isSign = (set: string): set is Sign => set in WORTH;

/** What the government publishes and pays out is no politics: "government guidance", "the government website". */
const OF_GOVERNMENT = new Set(
  'guidance guidelines website advice rules regulations legislation grant fund funding scheme department figures'.split(
    ' ',
  ),
);

/** How many words after a sum may say that it is such a fund: "the Government's £4 billion Better Towns Fund". */
const SUM_OF = 6;
const POUND = '£';
const LESS = new Set(['cut', 'cuts', 'gap', 'shortfall', 'reduction', 'reductions']);

/** Whether the words from `at` on name what the government publishes or pays out. */
const isOfGovernment = (words: readonly string[], at: number): boolean => {
  const next = words[at] === "'s" ? at + 1 : at;
  if (OF_GOVERNMENT.has(words[next] ?? '')) return true;
  if (words[next] !== POUND) return false;
  const sum = words.slice(next, next + SUM_OF + 1);
  return sum.some((word) => OF_GOVERNMENT.has(word)) && !sum.some((word) => LESS.has(word));
};

const OPENING_BRACKET = 0x28;
/** The second sign of a kind adds little to the first, and further ones nothing, unless they list facts. */
const MOST = 2;
const REPEATED = 0.7;

/**
 * The signs that stand in tokens `first` to `last` of a paragraph, with how often.
 * @param quotedToo Whether words inside quotation marks count: in a press release they are the Council's own, in a
 * letter somebody else's.
 */
const signsIn = (paragraph: Paragraph, first: number, last: number, quotedToo: boolean): Map<Sign, number> => {
  const { tokens, mentions, hits } = paragraph.reading;
  const words = wordsIn(paragraph);
  const signs = new Map<Sign, number>();
  const taken = new Map<Sign, number>();
  const counts = (token: number): boolean => quotedToo || !isQuoted(tokens, token);
  for (const { set, first: from, last: to } of hits) {
    if (!isSign(set) || from < first || to > last || !counts(from)) continue;
    // Two phrases over the same words are one sign, and "years of decline" is blame or contrast, not both.
    const kind = set === 'contrast' ? 'blame' : set;
    if (from < (taken.get(kind) ?? 0)) continue;
    if (set === 'national-politics' && isOfGovernment(words, to)) continue;
    // "Who never once let us down" blames nobody.
    if (set === 'blame' && statementAt({ paragraph, first, last }, from).denied) continue;
    taken.set(kind, to);
    signs.set(set, (signs.get(set) ?? 0) + 1);
  }
  for (const mention of mentions) {
    if (mention.kind !== 'party' || mention.first < first || mention.last > last || !counts(mention.first)) continue;
    // "Councillor Vance (Conservative)" says what he is and no more.
    const before = mention.first > 0 ? tokens.text.charCodeAt(tokens.start[mention.first - 1] as number) : 0;
    if (before !== OPENING_BRACKET) signs.set('party', (signs.get('party') ?? 0) + 1);
  }
  return signs;
};

/** What others have written, and verbs that bring in what it says. */
const WRITTEN = new Set([
  'petition',
  'leaflet',
  'placard',
  'placards',
  'banner',
  'article',
  'poster',
  'letter',
  'objections',
  'resident',
  'respondent',
  'replies',
]);
const SAYS = new Set([
  'says',
  'said',
  'say',
  'calls',
  'called',
  'claims',
  'claimed',
  'describes',
  'described',
  'reads',
  'read',
  'wrote',
]);
const NEAR = 6;

/** Whether a sentence repeats what somebody else has written: 'The petition says that it is "a betrayal"'. */
const repeats = ({ paragraph, first, last }: Sentence): boolean => {
  const words = wordsIn(paragraph).slice(first, last);
  return words.some(
    (word, at) => WRITTEN.has(word) && words.slice(at + 1, at + 1 + NEAR).some((next) => SAYS.has(next)),
  );
};

/** Whether nothing in a sentence is argument of today: it tells of long ago, or answers one reader about what they have had printed. */
const arguesNothing = (sentence: Sentence, toOne: boolean): boolean =>
  tellsOfLongAgo(sentence) || (toOne && repeats(sentence));

/** What signs are worth together. */
const worthOf = (signs: ReadonlyMap<Sign, number>): number => {
  let worth = -UNPOLITICAL;
  let political = false;
  for (const [sign, count] of signs) {
    worth += WORTH[sign] * (sign === 'politics-as-fact' ? count : Math.min(count, MOST)) ** REPEATED;
    if (!NOT_OF_POLITICS.has(sign)) political = true;
  }
  if (political) worth += UNPOLITICAL;
  return worth;
};

const PARTS: readonly Paragraph['part'][] = ['heading', 'body', 'notes'];
const ATTACK: readonly Sign[] = ['side-against', 'blame', 'insinuation', 'voting-record'];

const partiesIn = ({ paragraph, first, last }: Sentence): string[] => [
  ...new Set(
    paragraph.reading.mentions.flatMap((mention) =>
      mention.bearer?.kind === 'party' && mention.first >= first && mention.last <= last ? [mention.bearer.party] : [],
    ),
  ),
];

/**
 * Finds sentences that promote or attack a party, a group or an administration, or carry party argument, whether or not
 * a party is named. It does not ask whether the draft is the Council's publicity.
 * @returns One place for each sentence or run of sentences, in order.
 */
export const partyArguments = (reading: Reading): PartyArgument[] => {
  const found: (PartyArgument & { readonly paragraph: Paragraph })[] = [];
  const toOne = reading.letter !== undefined && !reading.letter.toMany;
  const needed =
    ENOUGH +
    (reading.has('publicity-rules', PARTS) ? EXPLAINS_RULES : 0) +
    (reading.find('election-information', PARTS).length >= HOW_TO_VOTE ? TELLS_HOW_TO_VOTE : 0) +
    (toOne ? TO_ONE_READER : 0);
  const read = reading.sentences(PARTS).map((sentence) => {
    const signs = signsIn(
      sentence.paragraph,
      sentence.first,
      sentence.last,
      reading.kind !== 'letter' && !repeats(sentence),
    );
    return { sentence, signs, worth: arguesNothing(sentence, toOne) ? 0 : worthOf(signs) };
  });
  const lent = (from: number, to: Sentence): number => {
    const near = read[from];
    return near && near.sentence.paragraph === to.paragraph ? Math.max(0, near.worth) * LENT : 0;
  };
  let previous = -1;
  read.forEach(({ sentence, signs, worth }, index) => {
    const borrowed = worth >= BORROWER ? Math.max(lent(index - 1, sentence), lent(index + 1, sentence)) : 0;
    const margin = worth + borrowed - needed;
    if (margin < 0) return;
    const parties = partiesIn(sentence);
    const attacks = ATTACK.some((sign) => signs.has(sign));
    const before = found[found.length - 1];
    if (before && previous === index - 1 && before.paragraph === sentence.paragraph)
      found[found.length - 1] = {
        ...before,
        end: sentence.end,
        parties: [...new Set([...before.parties, ...parties])],
        attacks: before.attacks || attacks,
        margin: Math.max(before.margin, margin),
      };
    else
      found.push({
        field: sentence.field,
        start: sentence.start,
        end: sentence.end,
        paragraph: sentence.paragraph,
        parties,
        attacks,
        margin,
      });
    previous = index;
  });
  return found.map(({ paragraph: _, ...place }) => ({
    ...place,
    margin: place.margin >= PLAIN ? Number.POSITIVE_INFINITY : place.margin,
  }));
};
