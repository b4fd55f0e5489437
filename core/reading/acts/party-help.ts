import type { PhraseSet } from '../../language/phrases/index.ts';
import { messageSentences } from '../message.ts';
import type { Paragraph, Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { type Sign, type Worth, weigh } from './signs.ts';

/** A letter on a party's paper is about the party's business. */
const PARTY_PAPER = 1.2;
/** A party mention is worth this much as a sign of party business. */
const PARTY = 0.8;

/** Whether a sentence names a party, and not only its group on the council. */
const hasParty = ({ paragraph, first, last }: Sentence): boolean => {
  const words = wordsIn(paragraph);
  return paragraph.reading.mentions.some(
    (mention) =>
      mention.kind === 'party' &&
      mention.first >= first &&
      mention.last <= last &&
      !['group', 'groups'].includes(words[mention.last] as string),
  );
};

/** Whether a letter stands on a party's own paper, and not on that of its group on the council. */
const onPartyPaper = (reading: Reading): boolean =>
  reading.letter?.partyPaper === true &&
  !reading.paragraphs.some((paragraph) => paragraph.part === 'letterhead' && wordsIn(paragraph).includes('group'));

const said = ({ said: { quoted, denied, reported } }: Sign): boolean => !quoted && !denied && !reported;

/** What is asked and what it is for, sentence by sentence. */
interface Pair {
  readonly sentence: Sentence;
  readonly ask: number;
  readonly about: number;
}

interface Scales {
  readonly ask: Worth;
  readonly about: Worth;
  /** Signs that party business is kept apart; each sentence that has one takes this from what the draft needs. */
  readonly apart: number;
  /** What ask and matter must come to together, and the matter by itself. */
  readonly enough: number;
  readonly least: number;
  readonly leastAsk: number;
  /** Signs one of which the sentence that asks must have. */
  readonly must?: readonly PhraseSet[];
}

/** How much of a matter told in another paragraph, or in the subject, counts for the sentence that asks. */
const ELSEWHERE = 0.5;
/** What each sentence between the request and what it is for takes away. */
const DISTANCE = 0.2;
const MOST_DISTANCE = 0.8;
/** What the second sign of the matter adds. */
const NEXT = 0.35;
const APART: readonly PhraseSet[] = ['party-apart', 'other-association'];

const strongest = (reading: Reading, scales: Scales): Span | undefined => {
  const pairs: Pair[] = messageSentences(reading).map((sentence) => {
    const ask = weigh(sentence, scales.ask, said);
    return {
      sentence,
      ask: !scales.must || scales.must.some((sign) => ask.signs.has(sign)) ? ask.worth : 0,
      about: weigh(sentence, scales.about, said).worth + (hasParty(sentence) ? PARTY : 0),
    };
  });
  const apart = APART.reduce((sum, set) => sum + Math.min(reading.find(set).length, 2), 0) * scales.apart;
  const paper = onPartyPaper(reading) ? PARTY_PAPER : 0;
  const found: { readonly paragraph: Paragraph; readonly at: Span; readonly worth: number }[] = [];
  for (const [index, { sentence, ask }] of pairs.entries()) {
    if (ask < scales.leastAsk || sentence.field === 'subject') continue;
    const matters = pairs
      .map((other) => ({
        at: other.sentence,
        near: other.sentence.paragraph === sentence.paragraph,
        worth: other.about * (other.sentence.paragraph === sentence.paragraph ? 1 : ELSEWHERE),
      }))
      .sort(
        (a, b) => b.worth - a.worth || Math.abs(a.at.start - sentence.start) - Math.abs(b.at.start - sentence.start),
      );
    const [main, next] = matters;
    const matter = paper + (main?.worth ?? 0) + Math.max(0, next?.worth ?? 0) * NEXT;
    const where = main?.near ? main.at : sentence;
    const away = main ? Math.abs(pairs.findIndex(({ sentence: at }) => at === main.at) - index) : 0;
    const worth = ask + matter - apart - Math.min(away * DISTANCE, MOST_DISTANCE);
    if (matter < scales.least || worth < scales.enough) continue;
    // The matter and the request are shown together where they stand in one paragraph.
    found.push({
      paragraph: sentence.paragraph,
      at: {
        field: sentence.field,
        start: Math.min(sentence.start, where.start),
        end: Math.max(sentence.end, where.end),
      },
      worth,
    });
  }
  const [best] = [...found].sort((a, b) => b.worth - a.worth || a.at.start - b.at.start);
  if (!best) return undefined;
  const together = found.filter(({ paragraph }) => paragraph === best.paragraph).map(({ at }) => at);
  return {
    field: best.at.field,
    start: Math.min(...together.map(({ start }) => start)),
    end: Math.max(...together.map(({ end }) => end)),
  };
};

const ASKING: Worth = {
  'request-soft': 0.8,
  'order-please': 0.8,
  'order-bare': 0.6,
  'order-errand': 0.6,
  'order-want': 0.7,
  'order-must': 0.6,
  'order-like': 0.7,
  'order-ensure': 0.6,
  favour: 0.5,
};

const PARTY_WORK: Worth = {
  'party-sure': 2.2,
  'party-people': 0.7,
  'party-contest': 0.8,
  'party-goods': 0.7,
  'party-campaign': 0.5,
  'party-body': 0.8,
  'party-fund': 0.7,
};

/** The sentence that asks the reader for work for a party: leaflets, campaigns, speeches, surgeries. */
export const partyWorkAsked = (reading: Reading): Span | undefined =>
  strongest(reading, {
    ask: { ...ASKING, 'party-task': 0.7, 'asked-along': 0.3 },
    about: PARTY_WORK,
    apart: 0.6,
    enough: 2.5,
    least: 1.2,
    leastAsk: 0.8,
  });

/** The sentence that asks the reader to a ward, branch or constituency party meeting, or to a group's. */
export const partyMeetingAsked = (reading: Reading, kind: 'any' | 'party-only'): Span | undefined =>
  strongest(reading, {
    ask: { ...ASKING, 'asked-along': 1 },
    about:
      kind === 'any'
        ? { 'group-meeting': 1.6, 'party-body': 1.6, 'party-sure': 0.8, 'other-association': -1.8 }
        : { 'party-body': 1.6, 'party-sure': 0.8, 'group-meeting': -0.4, 'other-association': -1.8 },
    apart: 0.5,
    enough: 2.6,
    least: 1.2,
    leastAsk: 1,
    must: ['asked-along'],
  });

const CAMPAIGN: Worth = {
  'party-sure': 2,
  'party-people': 0.6,
  'party-contest': 0.7,
  'party-goods': 0.5,
  'party-campaign': 0.4,
  'party-body': 0.8,
  'party-fund': 1.3,
  'party-rota': 0.9,
};
/** Signs one of which shows that a collection or a rota is a party's. */
const POLITICAL: readonly (readonly PhraseSet[])[] = [
  ['party-sure'],
  ['party-body'],
  ['party-people', 'party-contest'],
  ['party-goods', 'party-contest'],
  ['party-people', 'party-goods'],
  ['party-people', 'party-rota', 'council-facility'],
];
/** What a message to no officer must be worth in all, and how much less its readers can make that. */
const CIRCULAR = 2.6;
const OWN_SIDE = 0.7;
const TRADE = 2.2;
/** No sentence counts for more than this. */
const MOST = 2.8;

/** Whether every other reader of an email sits for the writer's own party, or writes from a party's address. */
const ownSideOnly = (reading: Reading): boolean => {
  const own = reading.writer.member?.party;
  const others = reading.audience.recipients.filter(({ self }) => !self);
  return (
    others.length > 0 &&
    others.every(
      ({ identity, name, email }) =>
        (identity.kind === 'member' && own !== undefined && identity.person.party === own) ||
        (identity.kind === 'outside' &&
          /branch|association|party|labour|conservative|libdem|greens?\b|reform/i.test(`${name} ${email}`)),
    )
  );
};

/** What a sentence must be worth to be shown, and what a paragraph's sentences must be worth together. */
const SHOWN = 0.5;
const PARAGRAPH_SHOWN = 1.2;

/** The paragraphs that do it, each from its first sign to its last, of a draft that as a whole is worth enough. */
const gathered = (reading: Reading, worths: Worth, needed: number, parties: boolean): Span[] => {
  const sentences = messageSentences(reading).map((sentence) => ({
    sentence,
    worth: weigh(sentence, worths, said).worth + (parties && hasParty(sentence) ? PARTY : 0),
  }));
  const apart = reading.find('party-apart').length;
  const total = sentences.reduce((sum, { worth }) => sum + Math.min(worth, MOST), 0) - apart;
  if (total < needed) return [];
  const places = new Map<Paragraph, { worth: number; start: number; end: number }>();
  for (const { sentence, worth } of sentences) {
    if (sentence.field !== 'body' || worth < SHOWN) continue;
    const place = places.get(sentence.paragraph);
    if (!place) places.set(sentence.paragraph, { worth, start: sentence.start, end: sentence.end });
    else {
      place.worth += worth;
      place.end = sentence.end;
    }
  }
  return [...places.values()]
    .filter(({ worth }) => worth >= PARAGRAPH_SHOWN)
    .map(({ start, end }) => ({ field: 'body', start, end }));
};

/** Party campaigning, fund-raising or private trade carried on with the council's mail, rooms, machines or people. */
export const councilResourcesUsed = (reading: Reading, toOfficers: boolean): Span[] => {
  if (toOfficers) {
    const asked = strongest(reading, {
      ask: { 'council-facility': 1.2, 'party-rota': 0.4, 'request-soft': 0.5 },
      about: CAMPAIGN,
      apart: 0.9,
      enough: 2.8,
      least: 1,
      leastAsk: 0.8,
      must: ['council-facility'],
    });
    if (asked) return [asked];
  } else {
    const ownSide = ownSideOnly(reading);
    const political = ownSide || POLITICAL.some((sets) => sets.every((set) => reading.has(set)));
    const needed = CIRCULAR - (ownSide ? OWN_SIDE : 0);
    const places = political ? gathered(reading, { ...CAMPAIGN, 'council-facility': 0.5 }, needed, true) : [];
    if (places.length > 0) return places;
  }
  return gathered(reading, { 'private-trade': 1.1 }, TRADE, false);
};
