import { SHAPE } from '../../language/scan.ts';
import type { Paragraph, Reading, Span } from '../reading.ts';

/** Partisan argument found in a draft: where, and which party or side it is about. */
export interface PartyPolitics extends Span {
  /** Parties named there, in order; empty where the words leave it to the reader. */
  readonly parties: readonly string[];
  /** Whether it speaks for those who run the council, against others, or both. */
  readonly favours: boolean;
  readonly attacks: boolean;
}

/** Signs of a sentence, each with what it is worth. Words that take sides are seldom sure alone; they add up. */
export const WORTH = {
  party: 1,
  'side-in-power': 1,
  'side-against': 1,
  'power-changes': 1,
  electoral: 1,
  campaigning: 1,
  credit: 1,
  blame: 1,
  contrast: 1,
  'national-politics': 1,
  insinuation: 1,
  creed: 1,
  'voting-record': 1,
  'politics-as-fact': -1,
} as const;

export type Sign = keyof typeof WORTH;
export const SIGNS = Object.keys(WORTH) as Sign[];

const isSign = (set: string): set is Sign => set in WORTH;

const OPENING_BRACKET = 0x28;

/**
 * The signs that stand in tokens `first` to `last` of a paragraph.
 * @param quotedToo Whether words inside quotation marks count: they are the Council's own in a press release, and
 * somebody else's in a letter.
 */
export const signsIn = (
  { reading: { tokens, mentions, hits } }: Pick<Paragraph, 'reading'>,
  first: number,
  last: number,
  quotedToo: boolean,
): Map<Sign, number> => {
  const signs = new Map<Sign, number>();
  const places = new Map<Sign, number>();
  for (const { set, first: from, last: to } of hits) {
    if (!isSign(set) || from < first || to > last) continue;
    if (!quotedToo && ((tokens.shape[from] as number) & SHAPE.quoted) !== 0) continue;
    // Two phrases over the same words are one sign.
    if (from < (places.get(set) ?? 0)) continue;
    places.set(set, to);
    signs.set(set, (signs.get(set) ?? 0) + 1);
  }
  for (const mention of mentions) {
    if (mention.kind !== 'party' || mention.first < first || mention.last > last) continue;
    if (!quotedToo && ((tokens.shape[mention.first] as number) & SHAPE.quoted) !== 0) continue;
    // "Councillor Vance (Conservative)" says what he is and no more.
    const bracketed =
      mention.first > 0 && tokens.text.charCodeAt(tokens.start[mention.first - 1] as number) === OPENING_BRACKET;
    if (!bracketed) signs.set('party', (signs.get('party') ?? 0) + 1);
  }
  return signs;
};
