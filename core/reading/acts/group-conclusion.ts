import { groupMentions } from '../party-groups.ts';
import type { Reading, Sentence, Span } from '../reading.ts';
import { wordsIn } from '../statement.ts';
import { type Counts, spanOf, type Worth, weigh } from './signs.ts';

const CONCLUDED: Worth = { 'group-concluded': 1.4, 'group-only': -1.4 };
const CARRIED_OUT: Worth = { 'group-acted-on': 1.2, 'group-final': 0.8, 'group-only': -1.2 };
const ENOUGH = 2.5;
const PARTS = ['heading', 'body', 'subject'] as const;

const counts: Counts = ({ said: { asked, denied, supposed }, set }) =>
  !supposed && (set === 'group-acted-on' || !(asked || denied));

/** Words with which a sentence goes on about the group of the one before. */
const GOES_ON = new Set([
  'they',
  'we',
  'it',
  'the',
  'colleagues',
  'members',
  'everyone',
  'all',
  'unanimous',
  'nobody',
  'that',
]);
/** How many sentences below the group its conclusion, and below that what is done about it, may stand. */
const NEAR = 3;
/** What a sentence further below must be worth by itself: it must say outright that the Council's mind is made up. */
const FURTHER = 1.9;

const after = (sentence: Sentence, at: number): Sentence => ({ ...sentence, first: at });

/** Places where what a party group has concluded is told or carried out as a decision of the council, in order. */
export const groupConclusions = (reading: Reading): Span[] => {
  const groups = groupMentions(reading, reading.writer.member?.party).filter(({ loose }) => !loose);
  if (groups.length === 0) return [];
  const sentences = reading.sentences(PARTS);
  const found: Span[] = [];
  const seen = new Set<number>();
  for (const { sentence: named, at } of groups) {
    const index = sentences.findIndex(({ field, start }) => field === named.field && start === named.start);
    if (index < 0 || seen.has(index)) continue;
    seen.add(index);
    const passive = weigh(named, { 'group-considered': 1.4 }, counts).worth;
    const here = weigh(after(named, at), CONCLUDED, counts);
    let concluded = here.signs.has('group-concluded') ? here.worth : passive > 0 ? passive + here.worth : 0;
    let last = index;
    for (let step = 1; concluded === 0 && step < NEAR; step++) {
      const below = sentences[index + step];
      if (!below || below.paragraph !== named.paragraph) break;
      const weighed = weigh(below, CONCLUDED, counts);
      const goesOn = GOES_ON.has(wordsIn(below.paragraph)[below.first] as string) || weighed.signs.has('group-final');
      if (!weighed.signs.has('group-concluded') || !(goesOn || step === 1)) continue;
      concluded = weighed.worth * 0.9;
      last = index + step;
    }
    if (concluded <= 0) continue;
    const deeds = sentences.slice(index).map((sentence, step) => ({
      sentence,
      step,
      worth: weigh(step === 0 ? after(named, at) : sentence, CARRIED_OUT, counts).worth,
    }));
    const here_ = deeds[0]?.worth ?? 0;
    const next = deeds.filter(({ step }) => step > 0 && step <= last - index + 2).sort((a, b) => b.worth - a.worth)[0];
    const best = here_ + Math.max(next?.worth ?? 0, 0);
    const further = deeds.find(({ step, worth }) => step > last - index && worth >= FURTHER && worth > best);
    if (further) {
      found.push(spanOf(further.sentence));
      continue;
    }
    if (concluded + best >= ENOUGH) {
      const to = next && next.worth > 0 && here_ < next.worth ? next.sentence : sentences[last];
      found.push(to?.paragraph === named.paragraph ? spanOf(named, to) : spanOf(named));
    }
  }
  return found;
};
