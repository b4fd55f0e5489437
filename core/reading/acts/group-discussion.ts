import { type GroupMention, groupMentions } from '../party-groups.ts';
import { memberOf } from '../people.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { type Counts, spanOf, speaks, type Worth, weigh } from './signs.ts';

/** Something said in a party group's meeting, passed on: where, and whose group it was. */
export interface GroupDiscussion extends Span {
  readonly party: string | undefined;
}

const TALK: Worth = { 'group-talk': 1.5, 'group-leaked': 0.7, 'group-kept': -2 };
const MET: Worth = { 'group-met': 1, 'group-kept': -1.5 };
const ENOUGH = 2.7;
/** A party's name alone is a group only where somebody met it. */
const LOOSE = 0.6;
/** What it weighs that the draft says somewhere that such things are not passed on. */
const KEPT = 1;
const PARTS = ['heading', 'body', 'subject', 'notes'] as const;

const countsIn =
  (reading: Reading): Counts =>
  (sign) =>
    !sign.said.supposed && !(sign.said.asked && sign.set !== 'group-leaked') && speaks(sign, reading);

/** Whether a draft reaches somebody outside a party: another group, the press or the public; unknown parties count as outside. */
const reaches = (reading: Reading, party: string | undefined): boolean => {
  const { audience, letter, kind } = reading;
  if (kind === 'press-release') return true;
  const outsideParty = (other: string | undefined): boolean => !party || !other || other !== party;
  if (letter) {
    const to = letter.toInsider;
    if (!to) return true;
    return to.kind === 'member' && outsideParty(to.party);
  }
  return (
    audience.outsiders.length > 0 ||
    audience.press.length > 0 ||
    audience.members.some((recipient) => outsideParty(memberOf(recipient)?.party))
  );
};

const talkOf = (
  sentences: readonly Sentence[],
  index: number,
  counts: Counts,
): { worth: number; at: Sentence } | undefined => {
  let best: { worth: number; at: Sentence } | undefined;
  for (const step of [0, 1, 2]) {
    const at = sentences[index + step];
    if (!at || at.paragraph !== sentences[index]?.paragraph) break;
    const { worth, signs } = weigh(at, TALK, counts);
    if (!signs.has('group-talk')) continue;
    if (!best || worth > best.worth) best = { worth, at };
  }
  return best;
};

/** Places where what was said in a party group's meeting goes to others than the group and the officers, in order. */
export const groupDiscussions = (reading: Reading): GroupDiscussion[] => {
  const own = reading.writer.member?.party ?? reading.letter?.signatory?.member?.party;
  const groups = groupMentions(reading, own);
  const sentences = reading.sentences(PARTS);
  const found: GroupDiscussion[] = [];
  const kept = reading.has('group-kept', PARTS) || reading.has('group-no-decision', PARTS);
  const counts = countsIn(reading);
  const judge = (group: GroupMention): GroupDiscussion | undefined => {
    // A member who names no party speaks of their own group.
    if (!reaches(reading, group.party ?? own)) return undefined;
    const index = sentences.findIndex(
      ({ field, start }) => field === group.sentence.field && start === group.sentence.start,
    );
    const met = weigh(group.sentence, MET, counts).worth;
    if (group.loose && met <= 0) return undefined;
    const talk = talkOf(sentences, index, counts);
    if (!talk) return undefined;
    const worth = talk.worth + met + (group.loose ? -LOOSE : 0.4) - (kept ? KEPT : 0);
    return worth >= ENOUGH ? { ...spanOf(group.sentence, talk.at), party: group.party } : undefined;
  };
  for (const group of groups) {
    const one = judge(group);
    if (one && !found.some(({ start, end }) => one.start < end && start < one.end)) found.push(one);
  }
  return found;
};
