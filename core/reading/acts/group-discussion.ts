import type { PhraseSet } from '../../language/phrases/index.ts';
import { addresseesOf } from '../addressees.ts';
import { hasPhrase, mentionsIn } from '../in-sentence.ts';
import { type GroupMention, groupMentions } from '../party-groups.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import {
  type Counts,
  marginOf,
  type Sign,
  signsIn,
  spanOf,
  speaks,
  tally,
  type Worth,
  weigh,
  worthOf,
} from './signs.ts';

/** Something said in a party group's meeting, passed on: where, and whose group it was. */
export interface GroupDiscussion extends Span {
  readonly party: string | undefined;
  /** How far the words go beyond what they must be worth. */
  readonly margin: number;
}

const TALK: Worth = { 'group-told-plainly': 1.9, 'group-talk': 1.5, 'told-in-group': 1.5, 'officer-told-group': 1.5 };
const TALK_OF_OWN: Worth = { 'group-told-plainly': 1.9, 'told-in-group': 1.5, 'officer-told-group': 1.5 };
/** In a release those who are quoted speak for themselves; what officers told them is another matter. */
const TALK_IN_RELEASE: Worth = { 'group-told-plainly': 1.9, 'officer-told-group': 1.7 };
/** What one of these says outright happened where a group met. */
const PLAINLY: Worth = { 'group-told-plainly': 1 };
const LEAKED: Worth = { 'group-leaked': 0.4 };
const MET: Worth = { 'group-met': 1 };
const AGAINST: Worth = { 'group-kept': -1.5, 'group-in-public': -1.2 };
const NAMED = 1;
const IMPLIED = 0.8;
/** A party's name alone is a group only where somebody met it. */
const LOOSE = 0.6;
const ENOUGH = 3.1;
/** How much of what goes beyond enough makes up for a draft that is a little unlikely to do it. */
const BEYOND = 0.4;
/** How many sentences after the group's name what was said there may stand. */
const REACH = 3;
const PARTS = ['heading', 'body', 'subject', 'notes'] as const;

const countsIn =
  (reading: Reading): Counts =>
  (sign) =>
    !sign.said.supposed && !(sign.said.asked && sign.set !== 'group-leaked') && speaks(sign, reading);

/** Whose silence is no concern of the writer's, and what goes on after "I ought not to say": "but", "only that". */
const OTHERS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'who']);
const ALL_THE_SAME: ReadonlySet<string> = new Set(['but', 'only', 'except', 'still']);
/** With what a day begins that stands for a meeting. */
const DAY: ReadonlySet<string> = new Set(['on', 'last', 'this', 'yesterday']);
/** How many words before the sign its subject stands, and how many after it the writer goes on. */
const SUBJECT = 3;
const GOES_ON = 4;

/**
 * Whether a sign speaks against a group's talk being passed on: the writer will not tell, and leaves it at that; or all have it
 * already, which "the public report will be out on the 11th" does not say.
 */
const speaksAgainst = ({ set, first, last }: Sign, { paragraph }: Sentence): boolean => {
  const words = wordsIn(paragraph);
  if (words[last] === 'will') return false;
  if (set !== 'group-kept') return true;
  return (
    !words.slice(Math.max(0, first - SUBJECT), first + 1).some((word) => OTHERS.has(word)) &&
    !words.slice(last, last + GOES_ON).some((word) => ALL_THE_SAME.has(word))
  );
};

/** Whether a draft reaches somebody outside a party: another group, the press or the public; unknown parties count as outside. */
const reachesBeyond = (reading: Reading, party: string | undefined): boolean => {
  if (reading.kind === 'press-release') return true;
  const { members, outside } = addresseesOf(reading);
  return outside || members.some((member) => !party || !member.party || member.party !== party);
};

/** Whether a group is the reader's own, who was there: "at your own group meeting you asked me for three figures". */
const isReaders = ({ party, sentence }: GroupMention): boolean =>
  party === undefined && hasPhrase(sentence, 'group-of-reader') && mentionsIn(sentence, 'party').length === 0;

/** Places where what was said in a party group's meeting goes to others than the group and the officers, in order. */
export const groupDiscussions = (reading: Reading): GroupDiscussion[] => {
  const talk = reading.kind === 'press-release' ? TALK_IN_RELEASE : TALK;
  if (!Object.keys(talk).some((set) => reading.has(set as PhraseSet, PARTS))) return [];
  const own = reading.writer.member?.party ?? reading.letter?.signatory?.member?.party;
  const sentences = reading.sentences(PARTS);
  const counts = countsIn(reading);
  // Where only a party is named, that something was on a Monday does not say that its group met.
  const saysMore: Counts = (sign, sentence) =>
    counts(sign, sentence) && !DAY.has(wordsIn(sentence.paragraph)[sign.first] as string);
  const judge = (group: GroupMention): (Span & { readonly margin: number }) | undefined => {
    // A member who names no party speaks of their own group.
    if (!reachesBeyond(reading, group.party ?? own) || isReaders(group)) return undefined;
    const index = sentences.findIndex(
      ({ field, start }) => field === group.sentence.field && start === group.sentence.start,
    );
    const near = [index - 1, index, index + 1, index + 2, index + REACH].flatMap((at): Sentence[] => {
      const sentence = sentences[at];
      return sentence?.paragraph === group.sentence.paragraph ? [sentence] : [];
    });
    const most = (worth: Worth, among = near, counted = counts): number =>
      Math.max(0, ...among.map((sentence) => weigh(sentence, worth, counted).worth));
    const after = near.filter(({ first }) => first >= group.sentence.first);
    // What one's own group has agreed is its own to tell; what its members said in it is not.
    const talked = talk === TALK && own !== undefined && group.party === own ? TALK_OF_OWN : talk;
    const said = Math.min(1.9, most(talked, after));
    if (said <= 0) return undefined;
    const named = group.loose ? LOOSE : group.implied ? IMPLIED : NAMED;
    // Who was told by a group, or told it something, met it.
    const met =
      most(PLAINLY) > 0
        ? 1
        : Math.min(1, most(MET, near.slice(0, near.indexOf(group.sentence) + 2), group.loose ? saysMore : counts));
    if (met <= 0) return undefined;
    const against = after.reduce(
      (sum, sentence) =>
        sum + worthOf(tally(signsIn(sentence, AGAINST, (sign) => speaksAgainst(sign, sentence))), AGAINST),
      0,
    );
    const worth = named + met + said + Math.min(0.4, most(LEAKED)) + Math.max(-2, against);
    if (worth < ENOUGH) return undefined;
    const saying = after.filter((sentence) => weigh(sentence, TALK, counts).worth > 0);
    return { ...spanOf(group.sentence, saying[saying.length - 1]), margin: marginOf(worth, ENOUGH, BEYOND) };
  };
  const found: GroupDiscussion[] = [];
  for (const group of groupMentions(reading, own)) {
    const one = judge(group);
    if (one && !found.some(({ start, end }) => one.start < end && start < one.end))
      found.push({ ...one, party: group.party });
  }
  return found;
};
