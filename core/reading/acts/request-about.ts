import { messageSentences } from '../message.ts';
import type { Paragraph, Reading, Sentence, Span } from '../reading.ts';
import { refusedAfter } from '../statement.ts';
import { type Counts, inOwnVoice, ofMatter, spanOf, speaksFor, type Worth, weigh } from './signs.ts';

/** A request that is a breach by what it is about: what asks, what it is about, and what tells that all is well. */
export interface RequestAbout {
  /** Signs of asking; they count where the sentence does. */
  readonly asks: Worth;
  /** Signs of the matter, which the whole draft tells. */
  readonly matter: Worth;
  /** Signs that the matter is kept apart, refused, or goes the proper way; less than nothing. */
  readonly apart: Worth;
  /** How many sentences from the request they may stand; anywhere in the draft where it is left out. */
  readonly apartReach?: number;
  /** What the sentence that asks must be worth. */
  readonly leastAsk: number;
  /** And where the sentence says itself what it is about; as much where it is left out. */
  readonly leastAskHere?: number;
  /** What the matter must be worth, with what keeps it apart taken off. */
  readonly leastMatter: number;
  /** What request and matter must come to together. */
  readonly enough: number;
  /** How far either may come short and still be told of; nothing where it is left out. */
  readonly short?: number;
  /** How many sentences from the request the matter may stand. */
  readonly reach?: number;
  /** Whether the margin is that of request and matter together, whatever the matter is worth by itself. */
  readonly asOne?: boolean;
  /** Whether a sign of the matter tells of it here. */
  readonly tells?: Counts;
  /** Whether a sign of asking asks the reader. */
  readonly asksReader?: Counts;
  /** What else a sentence says of the matter: who is named in it. */
  readonly named?: (sentence: Sentence) => number;
  /** What the form or the readers of the draft say of the matter. */
  readonly setting?: number;
}

/** Where something is asked, and how far that goes beyond what it must be worth; less than nothing where it comes short. */
export interface RequestPlace extends Span {
  readonly margin: number;
}

/** A sentence with what it asks and what it says of the matter. */
interface Told {
  readonly sentence: Sentence;
  readonly ask: number;
  readonly about: number;
}

/** How much each further sentence adds to what the draft says of its matter, strongest first. */
const SHARES = [1, 0.5, 0.3, 0.2];
/** Nothing that one sentence says counts for more than this. */
const MOST_ASK = 2;
const MOST_MATTER = 3;
/** What it adds that the sentence that asks says itself what it is about, or that a neighbour does. */
const HERE = 0.5;
const BESIDE = 0.35;
/** A sentence of the paragraph is shown with the one that asks if it says this much of the matter. */
const SHOWN = 0.7;
/** And if it asks for this share of what the one that asks must. */
const ALSO_ASKS = 0.6;

/** What all sentences together say of the matter. */
const matterOf = (told: readonly Told[]): number =>
  told
    .map(({ about }) => about)
    .filter((about) => about > 0)
    .sort((a, b) => b - a)
    .slice(0, SHARES.length)
    .reduce((sum, about, place) => sum + about * (SHARES[place] as number), 0);

/** Where a message says what it says: its signature tells no more than who writes. */
const MESSAGE: readonly Paragraph['part'][] = ['subject', 'heading', 'body', 'closing'];

/** What tells that all is well, each sign twice at most in the draft. */
const apartOf = (reading: Reading, apart: Worth): number => {
  let sum = 0;
  for (const [set, worth] of Object.entries(apart))
    sum += Math.min(reading.find(set as keyof Worth, MESSAGE).length, 2) * (worth as number);
  return sum;
};

/** The same of the sentences about one of them. */
const apartNear = (told: readonly Told[], at: number, reach: number, apart: Worth): number => {
  const near = told.slice(Math.max(0, at - reach), at + reach + 1);
  let sum = 0;
  for (const [set, worth] of Object.entries(apart)) {
    const times = near.reduce(
      (found, { sentence: { hits, first, last } }) =>
        found + hits.filter((hit) => hit.set === set && hit.first >= first && hit.first < last).length,
      0,
    );
    sum += Math.min(times, 2) * (worth as number);
  }
  return sum;
};

const sameParagraph = (one: Told | undefined, paragraph: Paragraph): one is Told =>
  one !== undefined && one.sentence.paragraph === paragraph;

/** From the first to the last sentence of the paragraph that ask, or say what for. */
const placeOf = (told: readonly Told[], at: number, leastAsk: number): Span => {
  const { sentence } = told[at] as Told;
  const helping = told.filter(
    (one) => sameParagraph(one, sentence.paragraph) && (one.about >= SHOWN || one.ask >= leastAsk * ALSO_ASKS),
  );
  return spanOf((helping[0] as Told).sentence, (helping[helping.length - 1] as Told).sentence);
};

/**
 * The request of a draft that is about a matter, shown with what tells of it.
 * @returns Its place; undefined where nothing is asked, or it is about something else.
 */
export const requestAbout = (reading: Reading, request: RequestAbout): RequestPlace | undefined => {
  const {
    asks,
    matter,
    apart,
    apartReach,
    leastAsk,
    leastAskHere = leastAsk,
    leastMatter,
    enough,
    short = 0,
    reach = Infinity,
    tells = () => true,
    asksReader = () => true,
    asOne = false,
    named,
    setting = 0,
  } = request;
  if (!speaksFor(reading, asks) || (setting <= 0 && !speaksFor(reading, matter))) return undefined;
  const told = messageSentences(reading).map((sentence): Told => {
    const weighed = weigh(sentence, asks, (sign, where) => inOwnVoice(sign) && asksReader(sign, where)).worth;
    // "Decent of you to offer to drop the kerb. I can't have it."
    const ask = weighed > 0 && refusedAfter(sentence, sentence.last - 1) ? 0 : Math.min(weighed, MOST_ASK);
    // "Write something saying why you should vote for us": where something is asked it is about what is to be said.
    const said = ask > 0 ? ofMatter : inOwnVoice;
    const about =
      weigh(sentence, matter, (sign, where) => said(sign) && tells(sign, where)).worth + (named?.(sentence) ?? 0);
    return { sentence, ask, about: Math.min(about, MOST_MATTER) };
  });
  const matterTold = matterOf(told) + setting;
  const apartAnywhere = apartReach === undefined ? apartOf(reading, apart) : 0;
  if (matterTold + apartAnywhere < leastMatter - short) return undefined;
  let best = -1;
  let most = 0;
  let aboutBest = 0;
  told.forEach(({ sentence, ask, about: own }, at) => {
    if (sentence.field === 'subject' || ask < (own >= SHOWN ? leastAskHere : leastAsk)) return;
    if (!told.some((other, place) => other.about >= SHOWN && Math.abs(place - at) <= reach)) return;
    const beside = [told[at - 1], told[at + 1]].map((near) =>
      sameParagraph(near, sentence.paragraph) ? Math.max(0, near.about) : 0,
    );
    const about = matterTold + (apartReach === undefined ? apartAnywhere : apartNear(told, at, apartReach, apart));
    const worth = ask + about + Math.max(0, own) * HERE + Math.max(...beside) * BESIDE;
    if (about >= leastMatter - short && worth >= enough - short && worth > most) {
      most = worth;
      aboutBest = about;
      best = at;
    }
  });
  return best < 0
    ? undefined
    : {
        ...placeOf(told, best, leastAsk),
        margin: asOne ? most - enough : Math.min(most - enough, aboutBest - leastMatter),
      };
};
