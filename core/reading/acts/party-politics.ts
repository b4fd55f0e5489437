import { SHAPE } from '../../language/scan.ts';
import type { Paragraph, Reading, Sentence, Span } from '../reading.ts';

/** Party argument found in a draft: where, and which party or side it is about. */
export interface PartyArgument extends Span {
  /** Parties named there, in order; empty where the words leave it to the reader. */
  readonly parties: readonly string[];
  /** Whether it speaks for a side, against one, or both. */
  readonly favours: boolean;
  readonly attacks: boolean;
}

/** What each sign is worth: words that take sides are seldom sure alone, so that they are added up. */
const WORTH = {
  party: 2.4,
  'side-in-power': 2.8,
  'side-against': 3.2,
  'power-changes': 1.8,
  electoral: 1.5,
  campaigning: 2.3,
  credit: 1.7,
  blame: 2.2,
  contrast: 2.5,
  'national-politics': 1.4,
  insinuation: 2,
  creed: 2.7,
  'voting-record': 1.1,
  'politics-as-fact': -2.5,
} as const;

/** What a sentence must be worth. */
const ENOUGH = 3.4;

export type Sign = keyof typeof WORTH;
export const SIGNS = Object.keys(WORTH) as Sign[];
const isSign = (set: string): set is Sign => set in WORTH;

const OPENING_BRACKET = 0x28;
/** The second sign of a kind adds little to the first. */
const MOST = 2;
const REPEATED = 0.7;

/**
 * The signs that stand in tokens `first` to `last` of a paragraph, with how often.
 * @param quotedToo Whether words inside quotation marks count: in a press release they are the Council's own, in a
 * letter somebody else's.
 */
export const signsIn = (
  { reading: { tokens, mentions, hits } }: Pick<Paragraph, 'reading'>,
  first: number,
  last: number,
  quotedToo: boolean,
): Map<Sign, number> => {
  const signs = new Map<Sign, number>();
  const taken = new Map<Sign, number>();
  const counts = (token: number): boolean => quotedToo || ((tokens.shape[token] as number) & SHAPE.quoted) === 0;
  for (const { set, first: from, last: to } of hits) {
    // Two phrases over the same words are one sign.
    if (!isSign(set) || from < first || to > last || !counts(from) || from < (taken.get(set) ?? 0)) continue;
    taken.set(set, to);
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

/** What signs are worth together. */
export const worthOf = (signs: ReadonlyMap<Sign, number>): number => {
  let worth = 0;
  for (const [sign, count] of signs) worth += WORTH[sign] * Math.min(count, MOST) ** REPEATED;
  return worth;
};

const PARTS: readonly Paragraph['part'][] = ['heading', 'body', 'notes'];
const FAVOUR: readonly Sign[] = ['side-in-power', 'credit', 'creed', 'campaigning'];
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
  let previous = -1;
  reading.sentences(PARTS).forEach((sentence, index) => {
    const signs = signsIn(sentence.paragraph, sentence.first, sentence.last, reading.kind !== 'letter');
    if (worthOf(signs) < ENOUGH) return;
    const parties = partiesIn(sentence);
    const favours = FAVOUR.some((sign) => signs.has(sign));
    const attacks = ATTACK.some((sign) => signs.has(sign));
    const before = found[found.length - 1];
    if (before && previous === index - 1 && before.paragraph === sentence.paragraph)
      found[found.length - 1] = {
        ...before,
        end: sentence.end,
        parties: [...new Set([...before.parties, ...parties])],
        favours: before.favours || favours,
        attacks: before.attacks || attacks,
      };
    else
      found.push({
        field: sentence.field,
        start: sentence.start,
        end: sentence.end,
        paragraph: sentence.paragraph,
        parties,
        favours,
        attacks,
      });
    previous = index;
  });
  return found.map(({ paragraph: _, ...place }) => place);
};
