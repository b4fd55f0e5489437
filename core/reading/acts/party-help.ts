import { classOf } from '../../language/lexicon.ts';
import type { PhraseSet } from '../../language/phrases/index.ts';
import { tellsOfLongAgo } from '../long-ago.ts';
import { messageSentences } from '../message.ts';
import { writingMember } from '../own-party.ts';
import type { Paragraph, Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { ASKING } from './asking.ts';
import { type RequestPlace, requestAbout } from './request-about.ts';
import { type Counts, marginOf, ofMatter, SHORT, type Worth, weigh } from './signs.ts';

/** A letter on a party's paper is about the party's business. */
const PARTY_PAPER = 1;
/** A party mention is worth this much as a sign of party business. */
const PARTY = 0.6;
/** And this much where somebody is asked along: a meeting has to be spoken of as well. */
const PARTY_OF_MEETING = 0.4;

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

const partyNamed = (sentence: Sentence): number => (hasParty(sentence) ? PARTY : 0);

/** Whether a letter stands on a party's own paper, and not on that of its group on the council. */
const onPartyPaper = (reading: Reading): boolean =>
  reading.letter?.partyPaper === true &&
  !reading.paragraphs.some((paragraph) => paragraph.part === 'letterhead' && wordsIn(paragraph).includes('group'));

const CAMPAIGN: Worth = { 'campaign-plain': 2, 'campaign-sure': 1.7, 'campaign-hint': 0.7, 'party-premises': 1 };

const WORK_ASKED: Worth = {
  ...ASKING,
  'office-help': 0.6,
  'asks-to-have': 0.5,
  'work-wanted': 0.5,
  'beside-member': 0.8,
};
const WORK: Worth = { ...CAMPAIGN, 'beside-member': 0.8, 'party-business': 0.8 };

/** What an office can do is asked for only where the reader is asked: "our group is putting its manifesto together" asks nothing. */
const asksForWork: Counts = ({ set, first }, { first: from, hits }) =>
  set !== 'office-help' ||
  hits.some(({ set: other, first: at }) => other === 'asked-of-reader' && at >= from && at <= first);

/** The sentence that asks the reader for work for a party: leaflets, campaigns, speeches, surgeries. */
export const partyWorkAsked = (reading: Reading): RequestPlace | undefined =>
  requestAbout(reading, {
    asks: WORK_ASKED,
    matter: WORK,
    apart: { 'party-apart': -0.9 },
    asksReader: asksForWork,
    leastAsk: 0.5,
    leastMatter: 1.4,
    enough: 2.5,
    short: 0.4,
    named: partyNamed,
    setting: onPartyPaper(reading) ? PARTY_PAPER : 0,
  });

const ASKED_TO_PARTY: Worth = { 'asked-to-party': 2, 'asked-along': 0.9, 'asked-of-reader': 0.3 };
const ASKED_TO_EITHER: Worth = { ...ASKED_TO_PARTY, 'asked-to-group': 2 };
const PARTY_MEETING: Worth = { 'asked-to-party': 2, 'party-body': 1.3, 'evening-out': 0.4 };
const EITHER_MEETING: Worth = { ...PARTY_MEETING, 'asked-to-group': 2, 'group-meeting': 1.2 };

const OWN_WAY = classOf('own-way');
/** What the reader did at a meeting that is over: "you went to brief the group". */
const DONE: ReadonlySet<string> = new Set('went gave took came spoke told talked briefed attended'.split(' '));
const OF_SOMEBODY: ReadonlySet<string> = new Set(['your', 'my', 'the', 'a', 'her', 'his']);
const NEARBY = 6;

/** Where the council itself meets. */
const COUNCIL_MEETING: ReadonlySet<string> = new Set('cabinet panel committee scrutiny'.split(' '));
const THITHER: ReadonlySet<string> = new Set(['to', 'at']);
const PARTY_MEETINGS: readonly PhraseSet[] = ['party-body', 'group-meeting', 'asked-to-party', 'asked-to-group'];

/** Whether a sentence asks to a meeting of the council's, and names none of a party: "bring the map to the panel". */
const asksToCouncil = ({ paragraph, first, last, hits }: Sentence): boolean => {
  const words = wordsIn(paragraph);
  const named = words.some((word, at) => {
    if (at < first || at >= last || !COUNCIL_MEETING.has(word) || words[at + 1] === 'room') return false;
    return THITHER.has(words[words[at - 1] === 'the' ? at - 2 : at - 1] as string);
  });
  return (
    named && !hits.some(({ set, first: at }) => at >= first && at < last && PARTY_MEETINGS.includes(set as PhraseSet))
  );
};

/** Whether it is the reader who is asked along, and not the writer who goes, or the reader who went. */
const asksAlong: Counts = ({ set, first, last }, sentence) => {
  const { paragraph, first: from } = sentence;
  if (asksToCouncil(sentence)) return false;
  if (set === 'asked-of-reader') return true;
  const words = wordsIn(paragraph);
  const own = words.slice(first, last);
  if (words.slice(Math.max(from, first - NEARBY), first).some((word) => DONE.has(word))) return false;
  // "You asked if you ought to come": the reader has only asked.
  if (own.some((word, at) => word === 'asked' && words[first + at - 1] === 'you')) return false;
  if (own.includes('you')) return true;
  // "Your talk to the sixth form" has been given.
  if (own[0] === 'talk' && OF_SOMEBODY.has(words[first - 1] as string)) return false;
  let before = first - 1;
  while (before >= from && OWN_WAY.has(words[before] as string)) before--;
  return before < from || !['i', 'we'].includes(words[before] as string);
};

/** The sentence that asks the reader to a ward, branch or constituency party meeting, or to a group's. */
export const partyMeetingAsked = (reading: Reading, kind: 'any' | 'party-only'): Span | undefined =>
  requestAbout(reading, {
    asks: kind === 'any' ? ASKED_TO_EITHER : ASKED_TO_PARTY,
    matter: kind === 'any' ? EITHER_MEETING : PARTY_MEETING,
    apart: { 'open-meeting': -1, 'printed-here': -1 },
    apartReach: 2,
    asksReader: asksAlong,
    leastAsk: 0.9,
    leastMatter: 0.5,
    enough: 2.25,
    short: 0.05,
    named: (sentence) => (hasParty(sentence) ? PARTY_OF_MEETING : 0),
    setting: onPartyPaper(reading) ? PARTY_PAPER : 0,
  });

const USE: Worth = {
  'campaign-plain': 2.1,
  'party-business': 1.6,
  'campaign-sure': 1.3,
  'campaign-hint': 0.5,
  'party-body': 1,
  'party-fund': 1.3,
  'party-rota': 0.8,
  'council-facility': 0.7,
  'printed-here': 0.9,
  'at-no-charge': 0.4,
};
/** Signs that party business is in hand, and signs of rounds and copies, which alone may be anybody's; a room alone is the Council's. */
const PARTY_IN_HAND: readonly PhraseSet[] = ['campaign-plain', 'party-fund', 'campaign-sure', 'party-business'];
const DOING: readonly PhraseSet[] = [
  ...PARTY_IN_HAND,
  'party-rota',
  'printed-here',
  'campaign-hint',
  'party-body',
  'at-no-charge',
];
const TRADE: Worth = {
  'private-offer': 2.5,
  'private-trade': 1.2,
  'own-affair': 0.3,
  'council-facility': 0.7,
  'printed-here': 1,
};
const APART = -0.9;
/** What a message to no officer must be worth in all, and how much less its readers can make that. */
const CIRCULAR = 2.1;
const OWN_SIDE = 0.5;
const TRADE_ENOUGH = 2.5;
/** No sentence counts for more than this. */
const MOST = 2.5;
/** What a sentence must be worth to be shown, and what the sentences of a paragraph must be worth together. */
const SHOWN = 0.5;
const PARAGRAPH_SHOWN = 0.8;
/** And beside the paragraph that is worth most. */
const NEARLY = 0.7;

const PARTY_ADDRESS = /branch|association|party|labour|conservative|libdem|greens?\b|reform/i;

/** Whether an email goes to somebody of the writer's own side, and to nobody but them and private people. */
const toOwnSide = (reading: Reading): boolean => {
  const own = writingMember(reading)?.party;
  const others = reading.audience.recipients.filter(({ self }) => !self);
  const ownSide = ({ identity, name, email }: (typeof others)[number]): boolean =>
    identity.kind === 'member'
      ? own !== undefined && identity.person.party === own
      : identity.kind === 'outside' && PARTY_ADDRESS.test(`${name} ${email}`);
  return others.some(ownSide) && others.every((one) => ownSide(one) || one.identity.kind === 'outside');
};

/** Whether a sign is no part of what names another sort of body: "the twinning association supper". */
const isTheirs: Counts = (sign, sentence) =>
  ofMatter(sign) &&
  !sentence.hits.some(({ set, first, last }) => set === 'party-apart' && first < sign.last && sign.first < last);

/** The paragraphs that do it, each from its first sign to its last, of a draft that as a whole is worth enough. */
const gathered = (
  reading: Reading,
  worths: Worth,
  needed: number,
  named: (sentence: Sentence) => number,
  short = SHORT,
): (Span & { readonly margin: number })[] => {
  const sentences = messageSentences(reading).map((sentence) => ({
    sentence,
    worth: tellsOfLongAgo(sentence) ? 0 : weigh(sentence, worths, isTheirs).worth + named(sentence),
  }));
  const apart = reading.find('party-apart').length * APART;
  const total = sentences.reduce((sum, { worth }) => sum + Math.min(worth, MOST), 0) + apart;
  if (total < needed - short) return [];
  const margin = marginOf(total, needed);
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
  const most = Math.max(0, ...[...places.values()].map(({ worth }) => worth));
  return [...places.values()]
    .filter(({ worth }) => worth >= Math.max(PARAGRAPH_SHOWN, most * NEARLY))
    .map(({ start, end }) => ({ field: 'body', start, end, margin }));
};

const FACILITY_ASKED: Worth = { ...ASKING, 'council-facility': 1, 'printed-here': 1 };
const FACILITY_USED: Worth = { ...CAMPAIGN, 'party-body': 1.2, 'party-fund': 1.2, 'private-trade': 0.8 };

/** A party's or the writer's own business for which an officer is asked for a room, a machine or stationery. */
const facilityAsked = (reading: Reading): Span | undefined =>
  requestAbout(reading, {
    asks: FACILITY_ASKED,
    matter: FACILITY_USED,
    apart: { 'party-apart': APART },
    leastAsk: 1.4,
    leastMatter: 1.2,
    enough: 3,
    named: partyNamed,
  });

/** Party campaigning, fund-raising or private trade carried on with the council's mail, rooms, machines or people, or for which they are asked. */
export const councilResourcesUsed = (
  reading: Reading,
  toOfficers: boolean,
): (Span & { readonly margin?: number; readonly asked?: boolean })[] => {
  if (toOfficers) {
    const asked = reading.has('council-facility') || reading.has('printed-here') ? facilityAsked(reading) : undefined;
    if (asked) return [{ ...asked, asked: true }];
  } else if (DOING.some((set) => reading.has(set))) {
    const short = PARTY_IN_HAND.some((set) => reading.has(set)) ? SHORT : SHORT / 2;
    const places = gathered(reading, USE, CIRCULAR - (toOwnSide(reading) ? OWN_SIDE : 0), partyNamed, short);
    if (places.length > 0) return places;
  }
  return reading.has('private-trade') || reading.has('private-offer')
    ? gathered(reading, TRADE, TRADE_ENOUGH, () => 0)
    : [];
};
