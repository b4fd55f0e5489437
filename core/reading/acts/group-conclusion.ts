import { groupMentions } from '../party-groups.ts';
import type { Reading, Span } from '../reading.ts';
import { type Counts, spanOf, type Worth, weigh } from './signs.ts';

const WORTH: Worth = { 'group-concluded': 1.2, 'group-considered': 1.5, 'group-acted-on': 1.2, 'group-final': 0.9 };
const SETTLED: Worth = { 'group-acted-on': 1.2, 'group-final': 0.9 };
const AGAINST: Worth = { 'group-only': -1.3 };
/** What it weighs that the group only goes on to the Council's own meetings, at most. */
const MOST_AGAINST = -2.6;
/** A conclusion and what is done about it, less what is said against. */
const ENOUGH = 2;
/** A sentence further below must say outright that the Council's mind is made up. */
/** A conclusion in another sentence than the group's name may be somebody else's. */
const ELSEWHERE = 0.7;
const FURTHER = 1.9;
const PARTS = ['heading', 'body', 'subject'] as const;

const counts: Counts = ({ said: { asked, denied, supposed }, set }) =>
  !supposed && (set === 'group-acted-on' || !(asked || denied));

/** Places where what a party group has concluded is told or carried out as a decision of the council, in order. */
export const groupConclusions = (reading: Reading): Span[] => {
  const groups = groupMentions(reading, reading.writer.member?.party).filter(({ loose }) => !loose);
  if (groups.length === 0 || reading.has('group-no-decision', PARTS)) return [];
  const sentences = reading.sentences(PARTS);
  const found: Span[] = [];
  let covered = -1;
  for (const { sentence: named } of groups) {
    const index = sentences.findIndex(({ field, start }) => field === named.field && start === named.start);
    if (index <= covered) continue;
    const near = [index - 1, index, index + 1, index + 2].flatMap((at) => {
      const sentence = sentences[at];
      return sentence && (sentence.paragraph === named.paragraph || at === index + 1) ? [{ at, sentence }] : [];
    });
    const read = near.map(({ at, sentence }) => ({ at, ...weigh(sentence, WORTH, counts) }));
    const concludes = ({ at, signs }: (typeof read)[number]): boolean =>
      signs.has('group-considered') || (signs.has('group-concluded') && at >= index);
    const conclusion = read.find((one) => concludes(one) && one.at === index) ?? read.find(concludes);
    if (!conclusion) continue;
    const said = conclusion.worth * (conclusion.at === index ? 1 : ELSEWHERE);
    const against = Math.max(
      MOST_AGAINST,
      near.reduce((sum, { sentence }) => sum + weigh(sentence, AGAINST).worth, 0),
    );
    const others = read.filter(({ at }) => at !== conclusion.at).map(({ worth }) => worth);
    const further = sentences
      .slice(index + 1)
      .map((sentence) => ({
        sentence,
        worth: weigh(sentence, SETTLED, counts).worth,
      }))
      .find(({ worth, sentence }) => worth >= FURTHER && sentence.paragraph !== named.paragraph);
    const sum = said + Math.max(0, ...others) * 0.8 + against;
    if (further && said >= 0.8 && against > -1.5 && further.worth > Math.max(0, ...others))
      found.push(spanOf(further.sentence));
    else if (sum >= ENOUGH) {
      const used = read.filter(({ worth, at }) => worth > 0 && (at === index || at === conclusion.at || worth >= 1.2));
      const inside = used.filter(({ sentence }) => sentence.paragraph === named.paragraph);
      const first = inside[0]?.sentence ?? named;
      const last = inside[inside.length - 1]?.sentence ?? named;
      found.push(spanOf(first, last));
      covered = Math.max(index, ...inside.map(({ at }) => at));
    }
  }
  return found;
};
